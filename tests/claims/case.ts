// What a row of a case table may expect. Only the fields given are compared, but every claim of the kind must be listed.

import type { Bound, Outcome, SourceClass } from '../../utils/claims/model/claim.ts';

/** One claim as a reader would describe it. `nth` counts from 0 where `exact` occurs more than once in the text. */
export type Expected = {
  exact: string;
  nth: number;
  rule: string;
  /** The mention, source.exact; null where nobody is named. */
  source: string | null;
  sourceName: string | undefined;
  sourceClass: SourceClass;
  cue: string | null;
  /** Exact text of the claim around it. */
  within: string | undefined;
  continues: true | undefined;
  /** low = high = value. */
  value: number;
  low: number;
  high: number;
  unit: string | undefined;
  bound: Bound;
  outcomes: readonly Outcome[];
  who: string | undefined;
  implied: true | undefined;
  part: 'total' | 'part' | 'new' | undefined;
  from: string | undefined;
  to: string | undefined;
  weightAtLeast: number;
  weightAtMost: number;
};

/** Each line of `text` is a passage; the first is a headline where `headline` says so. */
export type ClaimCase = { text: string; published?: string; headline?: true; claims: Partial<Expected>[] };

/** What each case file exports. `nothing` are texts in which no claim of the kind may be found. */
export type CaseFile = { cases: ClaimCase[]; nothing: string[] };

/** A text with one claim, who says it, and what else it expects. */
export const one = (text: string, exact: string, source: string | null, more: Partial<Expected> = {}): ClaimCase => ({
  text,
  claims: [{ exact, source, ...more }],
});

/** A text with several claims, each with its source. */
export const many = (
  text: string,
  ...claims: [exact: string, source: string | null, more?: Partial<Expected>][]
): ClaimCase => ({
  text,
  claims: claims.map(([exact, source, more]) => ({ exact, source, ...more })),
});
