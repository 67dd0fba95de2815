// What a language's own function is shown of a sentence that holds words of outcome, and what it gives.

import type { Outcome } from '../model/claim.ts';
import type { CasualtyRole } from '../pack/words/casualty-words.ts';
import type { Stated } from '../quantities/stated-number.ts';
import type { Token } from '../text/token.ts';

/** A word or phrase of outcome with the tokens it takes. */
export type OutcomeHit = {
  readonly from: number;
  readonly to: number;
  readonly role: CasualtyRole;
  readonly outcomes: readonly Outcome[];
};

/** A count with its outcomes. `first` to `last` (exclusive) are the tokens of the claim; `count` is null for an implied one. */
export type Link = {
  readonly rule: string;
  readonly count: Stated | null;
  readonly value?: number;
  readonly outcomes: readonly Outcome[];
  readonly first: number;
  readonly last: number;
  readonly whoFrom: number;
  readonly part?: 'total' | 'part' | 'new';
};

/** One sentence: its tokens from `start` to `end` (exclusive), the counts that may be people, all by token. */
export type Scene = {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly counts: readonly Stated[];
  /** Count whose last token is at the index. */
  readonly endingAt: ReadonlyMap<number, Stated>;
  readonly hits: readonly OutcomeHit[];
  /** The word of outcome that covers a token. */
  readonly hitAt: ReadonlyMap<number, OutcomeHit>;
};
