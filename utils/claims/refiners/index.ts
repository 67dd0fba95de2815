// The refiners, in plain sight and in order: each sees what the one before it left. Those that drop claims come first, so
// that nothing is settled of a claim that goes; what each needs of those before it stands beside it.

import { resolveNames } from '../attribution/who/resolve-names.ts';
import type { Refiner } from '../contracts.ts';
import { setViews } from '../weight/view.ts';
import { weigh } from '../weight/weight.ts';
import { oneStatementEach } from './attributions.ts';
import { nest } from './nesting.ts';
import { settleNumbers } from './numbers.ts';
import { putQuestions } from './questions.ts';

export const refiners: readonly (readonly [name: string, Refiner])[] = [
  // Needs claims in order of position, of all kinds.
  ['numbers', settleNumbers],
  // Needs nothing.
  ['one-statement-each', oneStatementEach],
  // Needs the sources that are left: only their names are looked for.
  ['names', resolveNames],
  // Needs all quotes and statements that stay, for `within` names one of them.
  ['nesting', nest],
  // Needs the numbers that stay, each once: they are added up and compared.
  ['questions', putQuestions],
  // Needs sources and their classes, and `within`: an unnamed source weighs on the numbers inside its statement.
  ['weight', weigh],
  // Needs weights.
  ['view', setViews],
];
