// One bit for each word list that the attribution rules ask for, so that a test on a word is one operation. Constants and
// no object: a build writes their numbers in place. There is room for 32.

import type { AttributionWords } from '../../pack/words/attribution-words.ts';

export const determiners = 1 << 0;
export const possessives = 1 << 1;
export const subjects = 1 << 2;
export const nobody = 1 << 3;
export const objects = 1 << 4;
export const reflexives = 1 << 5;
export const be = 1 << 6;
export const auxiliaries = 1 << 7;
export const negations = 1 << 8;
export const adverbs = 1 << 9;
export const and = 1 << 10;
export const but = 1 << 11;
export const prepositions = 1 << 12;
export const nounPrepositions = 1 << 13;
export const by = 1 << 14;
export const of = 1 << 15;
export const to = 1 << 16;
export const as = 1 << 17;
export const that = 1 << 18;
export const relatives = 1 << 19;
export const questions = 1 << 20;
export const subordinators = 1 << 21;
export const closers = 1 << 22;
export const times = 1 << 23;
export const finiteVerbs = 1 << 24;
export const titles = 1 << 25;
export const control = 1 << 26;
export const officials = 1 << 27;
export const roles = 1 << 28;
export const documents = 1 << 29;
export const genitive = 1 << 30;
export const progressive = 1 << 31;

/** The lists in the order of their bits; a test holds the two together. */
export const tagged = [
  'determiners',
  'possessives',
  'subjects',
  'nobody',
  'objects',
  'reflexives',
  'be',
  'auxiliaries',
  'negations',
  'adverbs',
  'and',
  'but',
  'prepositions',
  'nounPrepositions',
  'by',
  'of',
  'to',
  'as',
  'that',
  'relatives',
  'questions',
  'subordinators',
  'closers',
  'times',
  'finiteVerbs',
  'titles',
  'control',
  'officials',
  'roles',
  'documents',
  'genitive',
] as const satisfies readonly (keyof AttributionWords)[];
