// The words that tell records: superlatives and the scopes that make them ones.

/** Single words are parted by spaces, phrases by commas. */
export type SuperlativeWords = Partial<{
  /** Superlatives of what is measured: largest, deadliest. */
  readonly extremes: string;
  /** Phrases that are a record by themselves: "record high". */
  readonly peaks: string;
  /** Scopes without a preposition before them: "ever", "on record". */
  readonly ever: string;
  readonly since: string;
  /** Before a scope: "in the country", "on the planet". */
  readonly inside: string;
  /** Before a span of time only: "for". */
  readonly lasting: string;
  /** Where something is the most: world, country, history. */
  readonly scopes: string;
  /** How long it is: years, decades. */
  readonly spans: string;
  /** Before a superlative it makes it one of many: "one of the largest". */
  readonly among: string;
}>;
