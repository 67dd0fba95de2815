// The words around numbers: hedges, ranges, ratios, ages, votes, shares.

import type { Bound } from '../../model/claim.ts';
import type { NumberWords } from './number-words.ts';
import type { SuperlativeWords } from './superlative-words.ts';
import type { UnitWords } from './unit-words.ts';

export type QuantityWords = NumberWords &
  UnitWords &
  Partial<{
    /** Phrases before a number by the bound they give. */
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
    /** What an ordinal must stand before to be a figure: "third consecutive", and "second time" with what says in how long ("in"). */
    readonly ranked: string;
    readonly occasions: string;
    /** What is won, lost or lived through, and counted: "its second win", "the third wave". */
    readonly feats: string;
    readonly within: string;
    /** Endings of superlatives, behind an ordinal: "third largest". */
    readonly superlativeEndings: string;
    /** Words whose number is a name: "Article 50", "page 12". */
    readonly labels: string;
    /** Words before a bare number that make it a statement of quantity: "to 312". */
    readonly leads: string;
    /** Words that may stand between a number and what it counts though they start a noun's words: "50 more homes". */
    readonly further: string;
    /** Small words behind which nothing is counted any more, where the attribution's lists do not have them: "4.000 und der Verband". */
    readonly apart: string;
    readonly superlatives: SuperlativeWords;
    /** Words by a score that make votes of it: "ruled 7-2". */
    readonly votes: string;
    /** Multiples only where something is compared: "twice as many". */
    readonly twice: string;
    /** Behind a multiple: "twice as", "three times the". */
    readonly compared: string;
    /** What has a number behind it and is a unit: "magnitude 7.1". */
    readonly unitsBefore: Readonly<Record<string, string>>;
    /** Before four digits they make a year of them: "In 2022 people voted". */
    readonly yearLeads: string;
    /** Verbs before "from 2 to 5" that span, and those that tell of a change. */
    readonly spreads: string;
    readonly changes: string;
    /** Words of `to` that make a range only behind one of `from`: "sank 2025 auf 2.780" is none. */
    readonly arrives: string;
    /** Words before a number that say it counts: "the list has hit 7.4m". */
    readonly tallies: string;
    /** Hedges that are prepositions too, and the words before them that make them so: "a film about two brothers". */
    readonly abouts: string;
    readonly topics: string;
    /** "over", and the words before it, or before "one day", behind which a length of time is meant. */
    readonly over: string;
    readonly lengths: string;
    readonly someDay: string;
    /** Behind a number they make a time of day of it: "2.15pm". */
    readonly clock: string;
    /** Behind a length of time they make a moment of it: "two weeks later". */
    readonly moments: string;
    /** A scale that makes a race of 5 and 10: "5K". */
    readonly races: string;
    /** Behind "half the" or "half as" they make a share of it: "half the country", "half as many". */
    readonly wholes: string;
    /** Before a half that ends a clause: "cut in half", "fell by half". */
    readonly halvedBy: string;
    /** Verbs that make a share of the half: "cut in half", but "torn in half". */
    readonly cutting: string;
  }>;
