// What someone is reported to have said.
import type { Detector } from '../types.ts';

export const statementDetector: Detector = { kind: 'statement', detect: () => [] };
