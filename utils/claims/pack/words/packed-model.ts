// The weights of the attribution model as a language holds them.

/** Scores count in the steps of the weights. */
export type PackedModel = {
  /**
   * For each weight, by number of its feature: the distance from the one before, less one, then its value from the middle.
   * A distance is as many highest signs as go into it, then the rest.
   */
  readonly weights: string;
  /** A candidate of the model's own is kept from this score on, one of the rules' from `keep` on. */
  readonly accept: number;
  readonly keep: number;
  /** How much another cut must be likelier than the rules'. */
  readonly margin: number;
  /** A word that may report and scores no more by itself is looked at no further. */
  readonly worth: number;
};
