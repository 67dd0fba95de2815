// A number as it is stated: value, unit, and which way it is open.

import type { Bound } from '../model/claim.ts';
import type { NumberHit } from '../model/number-hit.ts';
import type { UnitKind } from '../pack/words/unit-words.ts';
import type { Token } from '../text/token.ts';

export type StatedKind = UnitKind | 'age' | 'bare' | 'ratio' | 'multiple' | 'rank' | 'fraction';

/** A stated number. Tokens `from` to `to` (exclusive) hold hedge, number and unit; `core` is where the number itself starts, `after` where it ends. */
export type Stated = {
  readonly from: number;
  readonly core: number;
  readonly after: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly kind: StatedKind;
  readonly unit?: string;
  readonly form: NumberHit['form'];
  readonly scaled: boolean;
};

/** What one passage holds: its tokens, the bare number at each token, and the stated quantities in order. */
export type Quantities = {
  readonly tokens: readonly Token[];
  readonly numbers: ReadonlyMap<number, NumberHit>;
  readonly stated: readonly Stated[];
  /** The stated quantity whose number is at a token. */
  readonly statedAt: ReadonlyMap<number, Stated>;
};
