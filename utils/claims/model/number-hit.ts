// A number as it stands among the tokens of a passage.

/**
 * Tokens `from` to `to` (exclusive); `scale` is what a word such as million has multiplied it by; `inner` is where the
 * unit stands that the number is written around ("an hour and a half"), and -1 for a share of all ("jeder dritte").
 */
export type NumberHit = {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words' | 'ordinal' | 'fraction' | 'vague';
  readonly scale: number;
  readonly inner?: number;
};

/** The numbers of a passage, each at the token where it starts. */
export type Numbers = ReadonlyMap<number, NumberHit>;
