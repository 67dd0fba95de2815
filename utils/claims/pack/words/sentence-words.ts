// The words that keep sentences whole: a stop ends one unless the word before it is known to be an abbreviation.

export type SentenceWords = Partial<{
  /** Words that keep their full stop inside a sentence, without the stop, separated by spaces: "Mr Gen St". */
  readonly abbreviations: string;
}>;
