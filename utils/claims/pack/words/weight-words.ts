// Words that show how checkable a sentence is.

/**
 * Cue words by what they tell, parted by spaces; `*` behind a verb stands for its regular forms. A word counts for the first list that has it. Languages without these
 * lists are weighed by kind, number and source alone.
 */
export type WeightWords = Partial<{
  /** Charges, and what answers them: accused, failed, fraud, denied, warned. */
  readonly charges: string;
  /** What is yet to be: will, going to. */
  readonly plans: string;
  /** What ought to be or could be: should, must, can. */
  readonly duties: string;
  /** What somebody thinks or hopes. */
  readonly opinions: string;
  /** Words of praise and blame: good, important. */
  readonly values: string;
  /** The speaker alone: I, my. */
  readonly self: string;
  /** Verbs of the past that no ending gives away: was, took. */
  readonly past: string;
  /** Deeds on record: voted, passed, signed. */
  readonly deeds: string;
  /** Measures against something else: more, than, highest, doubled. */
  readonly compares: string;
  /** What is said to hold now: today, in fact. */
  readonly holds: string;
  /** What nothing goes beyond, so that one counter-example refutes it: first, highest, never. */
  readonly extremes: string;
  /** Words that pin nothing down: something, kind of. */
  readonly vague: string;
  /** Conditions: if, unless. */
  readonly conditions: string;
}>;
