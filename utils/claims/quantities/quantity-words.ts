// The words of quantities in a language, and the tables made of them once.

import type { Bound } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf, once } from '../pack/lists.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { Token } from '../text/token.ts';
import { indexUnits, type UnitIndex } from './units.ts';

export type Lexicon = {
  readonly words: QuantityWords;
  readonly units: UnitIndex;
  readonly codes: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly hedges: ReadonlyMap<string, Bound>;
  /** The words of hedges, one by one. */
  readonly hedgeWords: ReadonlySet<string>;
  readonly trailing: Phrases<Bound>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly ageAfter: readonly string[];
  readonly ageBefore: ReadonlySet<string>;
  readonly ratios: readonly string[];
};

export const lexiconOf = once(({ quantities: words }: LanguagePack): Lexicon => {
  const starts = [words.small, words.scales, words.vague, words.ordinals].flatMap((list) => Object.keys(list));
  const hedges = phrases(words.hedges);
  return {
    words,
    units: indexUnits(words, words.pluralEndings),
    codes: listOf(words, 'codes'),
    nations: listOf(words, 'nations'),
    starts: new Set([...starts, ...words.articles.split(' '), words.halves, words.minus, ...'½¼¾⅓⅔⅛']),
    hedges,
    hedgeWords: new Set([...hedges.keys()].flatMap((phrase) => phrase.split(' '))),
    trailing: phrasesOf(phrases(words.trailing)),
    multiples: new Map(Object.entries(words.multiples)),
    ageAfter: words.ageAfter.split(','),
    ageBefore: listOf(words, 'ageBefore'),
    ratios: words.ratios.split(','),
  };
});

function phrases(lists: Readonly<Partial<Record<Bound, string>>>): Map<string, Bound> {
  const map = new Map<string, Bound>();
  for (const bound of ['exact', 'about', 'at-least', 'at-most', 'between'] as const) {
    for (const phrase of lists[bound]?.split(',') ?? []) map.set(phrase.trim(), bound);
  }
  return map;
}
/** Whether a word behind a number names what is counted, by its plural ending. */
export function countsSomething(token: Token | undefined, words: QuantityWords): boolean {
  if (token?.kind !== 'word' || token.low.length < 4) return false;
  return (
    token.low.endsWith(words.pluralEndings) &&
    !listOf(words, 'notPlurals').has(token.low) &&
    !words.notPluralEndings.split(' ').some((ending) => token.low.endsWith(ending))
  );
}
