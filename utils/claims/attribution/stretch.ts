// Stretches of atoms, made in one place.
import type { Stretch } from './types.ts';

export const stretch = (from: number, to: number): Stretch => ({ from, to });

/** The stretch, or null where it holds nothing. */
export const filled = (from: number, to: number): Stretch | null => (to > from ? stretch(from, to) : null);
