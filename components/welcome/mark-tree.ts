// Text and the claims in it as a tree that can be drawn with nested elements. Spans that cross are cut at the outer one's
// end: elements nest, claims need not.

import type { Claim } from '../../utils/claims/model/claim.ts';

export type Piece = string | { readonly claim: Claim; readonly pieces: readonly Piece[] };

/** Pieces in reading order; joined, their words are the text again, each character once. */
export function markTree(text: string, claims: readonly Claim[]): Piece[] {
  const sorted = claims.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return within(text, 0, text.length, sorted);
}

function within(text: string, start: number, end: number, claims: readonly Claim[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let rest = claims;
  while (rest.length > 0) {
    const [claim, ...others] = rest;
    if (!claim || claim.start >= end) break;
    const last = Math.min(claim.end, end);
    rest = others;
    if (claim.start < at || last <= claim.start) continue;
    if (claim.start > at) pieces.push(text.slice(at, claim.start));
    const inner = rest.filter((other) => other.start < last);
    rest = rest.filter((other) => other.start >= last);
    pieces.push({ claim, pieces: within(text, claim.start, last, inner) });
    at = last;
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}
