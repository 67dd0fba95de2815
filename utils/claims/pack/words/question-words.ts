// The words of the questions that the arithmetic of an article asks.

export type QuestionCode = 'parts' | 'part' | 'share' | 'ratio' | 'change' | 'times' | 'headline' | 'weekday';

/** The texts of questions by code, with `$1`, `$2`, … for the values. They say what stands where, never who is right. */
export type QuestionWords = Partial<{
  readonly texts: Readonly<Partial<Record<QuestionCode, string>>>;
  /** Signs and words that open the parts of a total: ": 21 men and 22 women". */
  readonly opens: string;
  /** Words that leave parts uncounted: "the rest", "the others". */
  readonly rest: string;
  /** Words that may stand between a share and its percentage: "31 of 58, or 53 per cent". */
  readonly restates: string;
  /** Words of change that may stand between two numbers and a percentage: "from 40 to 60, a rise of 50 per cent". */
  readonly changes: string;
}>;
