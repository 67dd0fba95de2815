// The detectors, in plain sight. Order does not decide: refiners do.
import type { Detector } from '../contracts.ts';
import { casualtyDetector } from './casualty.ts';
import { dateDetector } from './date.ts';
import { figureDetector } from './figure.ts';
import { quoteDetector } from './quote.ts';
import { statementDetector } from './statement.ts';

export const detectors: readonly Detector[] = [
  quoteDetector,
  statementDetector,
  casualtyDetector,
  figureDetector,
  dateDetector,
];
