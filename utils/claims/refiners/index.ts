// The refiners, in plain sight and in order: each sees what the one before it left.
import type { Refiner } from '../types.ts';

export const refiners: readonly (readonly [name: string, Refiner])[] = [];
