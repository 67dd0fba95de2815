// The words of quantities in a language, and the tables made of them once.

import type { Bound } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf, once } from '../pack/lists.ts';
import { phrasesIn } from '../pack/notation.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { SuperlativeWords } from '../pack/words/superlative-words.ts';
import type { Token } from '../text/token.ts';
import { indexUnits, type UnitIndex } from './units.ts';

export type Lexicon = {
  readonly words: QuantityWords;
  readonly grammar: Grammar;
  readonly superlatives: SuperlativeWords;
  readonly units: UnitIndex;
  readonly codes: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly hedges: ReadonlyMap<string, Bound>;
  /** The words of hedges, one by one. */
  readonly hedgeWords: ReadonlySet<string>;
  readonly trailing: Phrases<Bound>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly ageAfter: Phrases<null>;
  readonly ageBefore: ReadonlySet<string>;
  readonly ratios: Phrases<null>;
  readonly clock: Phrases<null>;
};

export const lexiconOf = once(({ quantities: words, grammar }: LanguagePack): Lexicon => {
  const starts = [words.small, words.scales, words.vague, words.ordinals].flatMap((list) => Object.keys(list ?? {}));
  const hedges = new Map(
    byBound(words.hedges).flatMap(([list, bound]) =>
      phrasesIn('hedges', list).map((phrase) => [phrase, bound] as const),
    ),
  );
  return {
    words,
    grammar,
    superlatives: words.superlatives ?? {},
    units: indexUnits(words, grammar),
    codes: listOf(words, 'codes'),
    nations: listOf(words, 'nations'),
    starts: new Set([
      ...starts,
      ...(['articles', 'halves', 'minus'] as const).flatMap((list) => [...listOf(words, list)]),
      ...'½¼¾⅓⅔⅛',
    ]),
    hedges,
    hedgeWords: new Set([...hedges.keys()].flatMap((phrase) => phrase.split(' '))),
    trailing: phrasesOf('trailing', byBound(words.trailing)),
    multiples: new Map(Object.entries(words.multiples ?? {})),
    ageAfter: phrasesOf('ageAfter', [[words.ageAfter, null]]),
    ageBefore: listOf(words, 'ageBefore'),
    ratios: phrasesOf('ratios', [[words.ratios, null]]),
    clock: phrasesOf('clock', [[words.clock, null]]),
  };
});

const bounds: readonly Bound[] = ['exact', 'about', 'at-least', 'at-most', 'between'];

const byBound = (lists: Readonly<Partial<Record<Bound, string>>> = {}): [list: string | undefined, bound: Bound][] =>
  bounds.map((bound) => [lists[bound], bound]);

/** Whether a word behind a number names what is counted. */
export const countsSomething = (token: Token | undefined, { singularOf }: Grammar): boolean =>
  token?.kind === 'word' && singularOf?.(token) !== undefined;
