// Words in quotation marks.
import type { Detector } from '../types.ts';

export const quoteDetector: Detector = { kind: 'quote', detect: () => [] };
