import type { Detector } from '../types.ts';

export type CasualtyWords = object;

export const casualtyDetector: Detector = { kind: 'casualty', detect: () => [] };
