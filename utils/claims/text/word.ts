// What a pack knows of a word; attribution/words/lexicon.ts looks it up.

/** One reading of a word as a reporting verb. */
export type Sense = { readonly complements: number; readonly forms: number; readonly particle: string };

/** What a pack knows of a word as it is written. `short`: an abbreviation that keeps its full stop. */
export type Word = {
  readonly raw: string;
  readonly low: string;
  readonly capital: boolean;
  readonly short: boolean;
  readonly tags: number;
  readonly senses: readonly Sense[] | null;
  /** The lists it stands in that tell what a mention is: bits of sorts.ts. */
  readonly sorts: number;
  /** What it can begin: bits of traits.ts. */
  readonly traits: number;
};
