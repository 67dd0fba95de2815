// The words of dates, and the forms they are written in.

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
  /** 0 early, 1 mid, 2 late. */
  readonly parts: Numbers;
  /** Days from the published one: "yesterday" is -1. Keys may be phrases. */
  readonly days: Numbers;
  readonly dayParts: string;
  /** The first month of a season of three (northern half of the earth, as weather services count them). */
  readonly seasons: Numbers;
  readonly decades: Numbers;
  /** Behind the digits of a decade: "1990s". */
  readonly decadeEndings: string;
  /** Counts that are no numbers elsewhere: "a month ago", "a few days ago". */
  readonly counts: Numbers;
  /** Which of several, besides ordinals: "last" is -1. */
  readonly nths: Numbers;
  /** "MM-DD", "nth:weekday:MM" or "easter", each with days to add: "4:4:11+1". Keys may be phrases; `~` stands for the signs of possession. */
  readonly holidays: Readonly<Record<string, string>>;
  /** What `~` in a holiday's name may be, separated by commas. */
  readonly possessives: string;
  readonly meridiem: Readonly<Record<string, 'am' | 'pm'>>;
  /** Hours with a name: "noon" is 12. */
  readonly hours: Numbers;
  /** Offsets in minutes; 9999 for the own time of a place, whose offset changes over the year. */
  readonly zones: Numbers;
  /** Whether 5/12 is 12 May. A day above 12 decides by itself. */
  readonly monthFirst: boolean;
  /** Before a date they look ahead, whatever the verb: "closed until 3 November". */
  readonly deadlines: string;
  readonly future: string;
  readonly past: string;
  readonly pastEndings: string;
  /** What joins two dates to a span, and what may stand before the first. */
  readonly joins: string;
  readonly opens: string;
  /** What joins two dates only where one of `opens` stands before the first: "between May and July". */
  readonly and: string;
  /** What may stand between a word of `deadlines` and its date: "the". */
  readonly articles: string;
  /** Forms of dates by the rule that resolves them; see forms.ts for the notation and `classes` for the names. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}>;

export type DateUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour';
