// The words a language writes numbers with; how it writes digits is in grammar.ts.

/** The words of a language's numbers. Phrases are single tokens, lower case. */
export type NumberWords = Partial<{
  readonly small: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Scales written on to the digits: "1.2bn". */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Scales that are a unit as well, a metre: only before a word of `masses`, "3.5m people". Money reads its own. */
  readonly doubtfulScales: Readonly<Record<string, number>>;
  readonly masses: string;
  /** Before the number of which a rate is told: "22 per 100,000". */
  readonly rates: string;
  /** Before "scores" they make them marks: "test scores". */
  readonly graded: string;
  /** Peoples and followers of a faith or party, and endings of such words: "150 Germans". */
  readonly folk: string;
  readonly folkEndings: string;
  /** Numbers that are dialled, and what stands behind them then: "911 calls". */
  readonly dialled: string;
  readonly dialledFor: string;
  /** Fixed words with their low and high: "dozens" is 24 to 99. They multiply with scales ("tens of thousands"). */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalEndings: string;
  /** Fraction words after a count ("two thirds") or alone after an article ("a quarter"). */
  readonly parts: Readonly<Record<string, number>>;
  readonly halves: string;
  readonly articles: string;
  readonly and: string;
  readonly of: string;
  readonly point: string;
  readonly minus: string;
}>;
