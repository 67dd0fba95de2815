// The words, numbers and signs of a passage, and the two makers of them.

import type { Span } from '../../span.ts';
import type { Quotation } from './quotation.ts';
import { digitTraits } from './trait-bits.ts';
import type { Sense, Word } from './word.ts';

export type TokenKind = 'word' | 'digits' | 'sign';

/**
 * `low` is lower case with plain apostrophes and hyphens; `gap`: white space stands before it; `stop`: it ends a sentence.
 * `word` is what the pack knows of it, null for a sign; `traits` are what it can begin (traits.ts). The rest is for the
 * units of the attribution: most tokens are a unit as they are, and one object is half the work of two.
 */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly low: string;
  readonly gap: boolean;
  readonly capital: boolean;
  readonly word: Word | null;
  readonly traits: number;
  stop: boolean;
  readonly tags: number;
  readonly senses: readonly Sense[] | null;
  readonly quote: Quotation | null;
  readonly tail: string;
  readonly words: number;
};

// All tokens and units are made by these two with their fields in one order: what reads them then knows
// one shape of object.
export const wordToken = (start: number, end: number, kind: TokenKind, gap: boolean, word: Word): Token => ({
  start,
  end,
  kind,
  low: word.low,
  gap,
  capital: word.capital,
  word,
  traits: kind === 'digits' ? digitTraits : word.traits,
  stop: false,
  tags: word.tags,
  senses: word.senses,
  quote: null,
  tail: '',
  words: 0,
});

export const signToken = (
  start: number,
  end: number,
  low: string,
  gap: boolean,
  traits: number,
  quote: Quotation | null = null,
  tail = '',
  words = 0,
): Token => ({
  start,
  end,
  kind: 'sign',
  low,
  gap,
  capital: false,
  word: null,
  traits,
  stop: false,
  tags: 0,
  senses: null,
  quote,
  tail,
  words,
});
