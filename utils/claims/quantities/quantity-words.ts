// The words of quantities in a language, and the tables made of them once.

import type { Bound } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf, once, phrasesIn, split } from '../pack/lists.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { RecordWords } from '../pack/words/record-words.ts';
import type { Token } from '../text/token.ts';
import { indexUnits, type UnitIndex } from './units.ts';

export type Lexicon = {
  readonly words: QuantityWords;
  readonly grammar: Grammar;
  readonly records: RecordWords;
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

export const lexiconOf = once(({ quantities: words, grammar }: LanguagePack): Lexicon => {
  const starts = [words.small, words.scales, words.vague, words.ordinals].flatMap((list) => Object.keys(list ?? {}));
  const hedges = phrases(words.hedges);
  return {
    words,
    grammar,
    records: words.records ?? {},
    units: indexUnits(words, grammar),
    codes: listOf(words, 'codes'),
    nations: listOf(words, 'nations'),
    starts: new Set([...starts, ...split(words.articles), ...split(words.halves), ...split(words.minus), ...'½¼¾⅓⅔⅛']),
    hedges,
    hedgeWords: new Set([...hedges.keys()].flatMap((phrase) => phrase.split(' '))),
    trailing: phrasesOf(phrases(words.trailing)),
    multiples: new Map(Object.entries(words.multiples ?? {})),
    ageAfter: phrasesIn(words.ageAfter),
    ageBefore: listOf(words, 'ageBefore'),
    ratios: phrasesIn(words.ratios),
  };
});

function phrases(lists: Readonly<Partial<Record<Bound, string>>> = {}): Map<string, Bound> {
  const map = new Map<string, Bound>();
  for (const bound of ['exact', 'about', 'at-least', 'at-most', 'between'] as const) {
    for (const phrase of phrasesIn(lists[bound])) map.set(phrase.trim(), bound);
  }
  return map;
}

/** Whether a word behind a number names what is counted. */
export const countsSomething = (token: Token | undefined, { singularOf }: Grammar): boolean =>
  token?.kind === 'word' && singularOf?.(token) !== undefined;
