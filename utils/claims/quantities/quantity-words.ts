// The words of quantities in a language, and the tables made of them once.

import type { Bound, LanguagePack } from '../model/types.ts';
import { listOf, once } from '../pack/lists.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { Token } from '../text/match.ts';
import type { NumberWords } from './numbers.ts';
import type { RecordWords } from './records.ts';
import { indexUnits, type UnitIndex, type UnitWords } from './units.ts';

export type QuantityWords = NumberWords &
  UnitWords & {
    /** Phrases before a number, separated by commas, by the bound they give. */
    readonly hedges: Readonly<Partial<Record<Bound, string>>>;
    /** Phrases behind a number, its unit or its noun. */
    readonly trailing: Readonly<Partial<Record<Bound, string>>>;
    readonly between: string;
    readonly from: string;
    readonly to: string;
    readonly or: string;
    /** "one in five", "9 out of 10". */
    readonly ratios: string;
    /** Behind a time unit they make an age ("old", "of age"); before a bare number too ("aged"). */
    readonly ageAfter: string;
    readonly ageBefore: string;
    /** "doubled" is 2. */
    readonly multiples: Readonly<Record<string, number>>;
    /** What an ordinal must stand before to be a figure ("second time", "third consecutive"), and endings of superlatives. */
    readonly ranked: string;
    readonly superlativeEndings: string;
    /** Words whose number is a name: "Article 50", "page 12". */
    readonly labels: string;
    /** Words before a bare number that make it a statement of quantity: "to 312". */
    readonly leads: string;
    readonly pluralEndings: string;
    /** Words with a plural ending that count nothing: "was"; and endings of such words: "famous". */
    readonly notPlurals: string;
    readonly notPluralEndings: string;
    /** Words that may stand between a number and what it counts though they start a noun's words: "50 more homes". */
    readonly further: string;
    readonly records: RecordWords;
    /** Words by a score that make votes of it: "ruled 7-2". */
    readonly votes: string;
    /** Multiples only where something is compared: "twice as many". */
    readonly twice: string;
    /** Behind a multiple: "twice as", "three times the". */
    readonly compared: string;
    /** Behind "half the" or "half as" they make a share of it: "half the country", "half as many". */
    readonly wholes: string;
    /** Before a half that ends a clause: "cut in half", "fell by half". */
    readonly halvedBy: string;
  };

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
