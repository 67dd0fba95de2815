// Decides whether a note laid over a stretch of the text stands there. The words themselves count, and so do the words
// around them: a long passage proves itself, a bare number or a name is believed only among its old neighbours.
import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';
import { isNumber } from './tokens.ts';

/** A place where the note stands. */
export type Verdict = {
  /** For each query word its place in the text, or -1. */
  readonly pairs: Int32Array;
  /** The note's words are now from up to `to`, as places in the text. */
  readonly from: number;
  readonly to: number;
  /** The very same words, nothing between them. */
  readonly same: boolean;
  /** Tells the better of two places. */
  readonly evidence: number;
};

/** Context on each side, in words. */
const side = 12;
/** Context further from the note than this, in words, has been torn from it. */
const torn = 40;
/** At least this share of the note's words, by weight, must be left. In the trimmed and reworded it seldom falls under 0.5. */
const leastLeft = 0.45;
/** The weight of words that proves a place: three that the text has nowhere else. */
const proof = 3;

/** null where too little speaks for the place. Thresholds were learned on real news texts before and after edits. */
export function judge(index: TextIndex, query: Query, pairs: Int32Array): Verdict | null {
  const { first, past, ids, weights } = query;
  const isKept = (at: number): boolean => index.ids[pairs[at] ?? -1] === ids[at];
  let all = 0;
  let kept = 0;
  let renumbered = 0;
  let count = 0;
  let from = -1;
  let to = -1;
  for (let at = first; at < past; at++) {
    const weight = weights[at] ?? 0;
    const place = pairs[at] ?? -1;
    all += weight;
    if (place < 0) continue;
    if (isKept(at)) {
      kept += weight;
      count++;
    } else if (becameNumber(index, query, at, place)) renumbered += weight;
    else continue;
    if (from < 0) from = place;
    to = place + 1;
  }
  if (from < 0 || kept + renumbered < leastLeft * all) return null;
  const context = contextFrom(first - 1, -1, from) + contextFrom(past, 1, to);
  if (query.bare ? kept < all : kept + (renumbered + context) / 2 < proof) return null;
  const same = count === past - first && to - from === count;
  return { pairs, from, to, same, evidence: kept + renumbered / 2 + context };

  function contextFrom(start: number, step: 1 | -1, edge: number): number {
    let sum = 0;
    for (let at = start, seen = 0; at >= 0 && at < ids.length && seen < side; at += step, seen++) {
      if (isKept(at) && Math.abs((pairs[at] ?? 0) - edge) < torn) sum += weights[at] ?? 0;
    }
    return sum;
  }
}

const becameNumber = (index: TextIndex, query: Query, at: number, place: number): boolean =>
  isNumber(query.tokens.words[at] ?? '') && isNumber(index.tokens.words[place] ?? '');
