// Where the words of a noun end, told by the small words that cannot be part of it.
import * as Tag from '../attribution/words/tags.ts';
import type { Token } from './token.ts';
import { endsPast } from './trait-bits.ts';

const small =
  Tag.determiners |
  Tag.possessives |
  Tag.subjects |
  Tag.objects |
  Tag.be |
  Tag.auxiliaries |
  Tag.negations |
  Tag.adverbs |
  Tag.and |
  Tag.but |
  Tag.prepositions |
  Tag.to |
  Tag.that |
  Tag.relatives |
  Tag.questions |
  Tag.subordinators;

/** Whether a word may be an adjective or a noun: no small word, and no verb but one that may be a participle. */
export const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.tags & small) === 0 &&
  ((token.tags & Tag.finiteVerbs) === 0 || (token.traits & endsPast) !== 0);

/** Where a run of adjectives and nouns ends that starts at a token, `most` words on at the most. */
export function nounsEnd(tokens: readonly Token[], at: number, most: number): number {
  let end = at;
  while (end < at + most && isNoun(tokens[end])) end++;
  return end;
}
