// The words of dates, and the forms they are written in. docs/notation.md tells how lists, tables and forms are written.

type Numbers = Readonly<Record<string, number>>;

export type DateWords = Partial<{
  readonly months: Numbers;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: Numbers;
  /** Months, weekdays and seasons that are other words too: alone they need a capital and a word of `leads` before them. */
  readonly ambiguous: string;
  readonly leads: string;
  readonly units: Readonly<Record<string, DateUnit>>;
  /** -1, 0, 1: "last", "this", "next". */
  readonly moves: Numbers;
  readonly parts: Readonly<Record<DatePart, string>>;
  /** Days from the published one: "yesterday" is -1. */
  readonly days: Numbers;
  /** The first month of a season of three (northern half of the earth, as weather services count them). */
  readonly seasons: Numbers;
  readonly decades: Numbers;
  /** Behind the digits of a decade: "1990s". */
  readonly decadeEndings: string;
  /** Counts that are no numbers elsewhere: "a month ago", "a few days ago". */
  readonly counts: Numbers;
  /** Which of several, besides ordinals: "last" is -1. */
  readonly nths: Numbers;
  /** `*` behind a word stands for its forms in `possessives`. */
  readonly holidays: Readonly<Record<string, Holiday>>;
  /** How an owner is written, with `*` for the word: "* ' s". */
  readonly possessives: string;
  readonly meridiem: Readonly<Record<'am' | 'pm', string>>;
  /** Hours with a name: "noon" is 12. */
  readonly hours: Numbers;
  /** Offsets in minutes. */
  readonly zones: Numbers;
  /** The own time of a place, whose offset changes over the year. */
  readonly localZones: string;
  /** Whether 5/12 is 12 May. A day above 12 decides by itself. */
  readonly monthFirst: boolean;
  /** Before a date they look ahead, whatever the verb: "closed until 3 November". */
  readonly deadlines: string;
  readonly future: string;
  readonly past: string;
  readonly pastEndings: string;
  /** Of `future` those that are nouns before "are"; and verbs whose past is their base form. */
  readonly aims: string;
  readonly alike: string;
  /** Before a participle that tells no tense: "will be held". */
  readonly passives: string;
  /** Before a feast that is the date itself, though a noun follows, and nouns that leave it one: "the Easter weekend". */
  readonly ats: string;
  readonly spells: string;
  /** Pairs of numbers that are no day: 24/7. */
  readonly slashed: string;
  /** Behind "two years earlier" it tells no date: "than planned". */
  readonly compared: string;
  /** Near a quarter they make it one of a match. */
  readonly games: string;
  /** What an address ends in ("1909 Harbour Drive"), and what stands before a year and before no address. */
  readonly streets: string;
  readonly inYears: string;
  /** Before a day that the text tells elsewhere: "that Saturday". */
  readonly pointing: string;
  /** What joins two dates to a span, and what may stand before the first. */
  readonly joins: string;
  readonly opens: string;
  /** What joins two dates only where one of `opens` stands before the first: "between May and July". */
  readonly and: string;
  /** What may stand between a word of `deadlines` and its date: "the". */
  readonly articles: string;
  /** Forms by the rule that resolves them (dates/resolve.ts); dates/words.ts has the classes. Of equals the one written first counts. */
  readonly forms: Readonly<Record<string, string>>;
}>;

export type DatePart = 'early' | 'mid' | 'late';

/**
 * A day of a month, the nth weekday of a month (1 for Monday; -1 for the last) with days to add, or days from Easter
 * Sunday.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

export type DateUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour';
