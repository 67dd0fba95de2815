// What is kept of one visit to an article, compact enough to keep several: its sentences and its claims.

import type { Quantity } from '../claims/model/claim.ts';
import type { ClaimKind } from '../claims/model/kinds.ts';

/** `source` and `cue` are the words as they stood; null or absent where the claim has none. */
export type SeenClaim = {
  readonly key: string;
  readonly kind: ClaimKind;
  readonly exact: string;
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly quantity?: Quantity;
};

export type Visit = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly title: string;
  /** dateModified as the page wrote it, or null. */
  readonly modified: string | null;
  readonly sentences: readonly string[];
  readonly claims: readonly SeenClaim[];
};

/** Words without their typography: what is the same after this reads the same. */
export const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\u2018-\u201b`´]/g, "'")
    .replace(/[\u201c-\u201f«»]|''/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

/** 0 to 1: the share of words two texts have in common, however ordered (Dice). 1 for two texts without words. */
export function likeness(a: string, b: string): number {
  const left = foldedWords(a);
  const right = foldedWords(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}
