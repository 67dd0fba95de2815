// The refiners, in plain sight and in order: each sees what the one before it left.

import { resolveNames } from '../attribution/who/names.ts';
import type { Refiner } from '../contracts.ts';
import { weigh } from '../weight/weight.ts';
import { oneStatementEach } from './attributions.ts';
import { nest } from './nesting.ts';
import { settleNumbers } from './numbers.ts';
import { putQuestions } from './questions.ts';

export const refiners: readonly (readonly [name: string, Refiner])[] = [
  ['numbers', settleNumbers],
  ['one-statement-each', oneStatementEach],
  ['names', resolveNames],
  ['nesting', nest],
  ['questions', putQuestions],
  ['weight', weigh],
];
