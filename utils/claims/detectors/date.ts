import type { Detector } from '../types.ts';

export type DateWords = object;

export const dateDetector: Detector = { kind: 'date', detect: () => [] };
