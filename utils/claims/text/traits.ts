// What a word can begin, one bit each, found once for a word and not once for every place where it stands: most words of
// a text begin nothing, and are passed over at the price of one operation.

import { inflectionOf } from '../attribution/words/verb-list.ts';
import { casualtyLexicon } from '../casualties/words.ts';
import { dateLexicon } from '../dates/lexicon.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf, once } from '../pack/lists.ts';
import { phrasesIn } from '../pack/notation.ts';
import { phrasesOf } from '../pack/phrases.ts';
import { lexiconOf } from '../quantities/quantity-words.ts';
import { superlativesOf } from '../quantities/superlatives.ts';
import type { Token } from './token.ts';
import {
  dateCore,
  endsPast,
  followsArticle,
  isMultiple,
  startsCue,
  startsDate,
  startsNumber,
  startsPhrase,
  startsRecord,
  tellsOutcome,
} from './trait-bits.ts';

/** Gives the traits of a word or sign in lower case. */
export const traitsOf = once((pack: LanguagePack): ((low: string) => number) => {
  const quantities = lexiconOf(pack);
  const { words } = quantities;
  const dates = dateLexicon(pack).index;
  const lists: readonly (readonly [bit: number, words: Iterable<string>])[] = [
    [startsNumber, quantities.starts],
    [followsArticle, [words.scales, words.vague, words.parts].flatMap((list) => Object.keys(list ?? {}))],
    [tellsOutcome, casualtyLexicon(pack).phrases.starts],
    [startsDate, dates.byStart.keys()],
    [dateCore, dates.cores],
    [isMultiple, quantities.multiples.keys()],
    [startsRecord, superlativesOf(quantities.superlatives).starts],
    [startsCue, cuePhrases(pack).starts],
    [
      startsPhrase,
      phrasesIn('accordingTo', pack.attribution.accordingTo).map((phrase) => phrase.split(' ', 1)[0] ?? ''),
    ],
  ];
  const traits = new Map<string, number>();
  for (const [bit, list] of lists) for (const word of list) traits.set(word, (traits.get(word) ?? 0) | bit);
  const endings = [...listOf(pack.attribution, 'pastEndings')];
  const past = (low: string): boolean => endings.some((ending) => low.endsWith(ending));
  return (low) => {
    const own = (traits.get(low) ?? 0) | (low.length > 4 && past(low) ? endsPast : 0);
    return pack.grammar.numberIn?.(low) === undefined ? own : own | startsNumber;
  };
});

/** The cues of weight by what they tell. */
export const cuePhrases = once((pack: LanguagePack) =>
  phrasesOf(
    'weight',
    Object.entries(pack.weight).map(([name, list]) => [list, name]),
    // A language without verbs has the words as they stand.
    pack.attribution.inflections ? inflectionOf(pack.attribution.inflections) : (word) => [word],
  ),
);

/** For each token how many tokens on the next one with a trait stands, up to 255; null where the passage holds none. */
export function distancesTo(tokens: readonly Token[], trait: number): Uint8Array | null {
  let distances: Uint8Array | null = null;
  let distance = 255;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (((tokens[at]?.traits ?? 0) & trait) !== 0) distance = 0;
    else if (distance < 255) distance++;
    if (distance === 0) distances ??= new Uint8Array(tokens.length).fill(255);
    if (distances) distances[at] = distance;
  }
  return distances;
}
