// Decides whether a note laid over a stretch of the text stands there. The words themselves count, and so do the words
// around them: a long passage proves itself, a bare number or a name is believed only among its old neighbours.
import { type Query, sentenceAround } from './query.ts';
import { inStead, isFramed } from './stead.ts';
import type { TextIndex } from './text-index.ts';

/** A place where the note stands. */
export type Fit = {
  /** For each query word its place in the text, or -1. */
  readonly pairs: Int32Array;
  /** The note's words are now from up to `to`, as places in the text. */
  readonly from: number;
  readonly to: number;
  /** The very same words, nothing between them. */
  readonly same: boolean;
  /** Tells the better of two places. */
  readonly evidence: number;
  /** Nearly all that could speak for a place speaks for this one. */
  readonly sure: boolean;
};

/** Context on each side, in words. */
const side = 12;
/** Context further from the note than this, in words, has been torn from it. */
const torn = 40;
/** At least this share of the note's words, by weight, must be left. In the trimmed and reworded it seldom falls under 0.5. */
const leastLeft = 0.55;
/** More of the other words where numbers are others too: the same report of another day differs in just that. */
const leastLeftRenumbered = 0.7;
/** The weight of words that proves a place: three that the text has nowhere else. */
const proof = 3;

/** In a long text all words are common: there this share of all that could speak for a place proves it too. */
const leastShare = 0.6;
/** A short note whose sentence says something besides must find so much of that too: the same date in a new sentence is gone. */
const leastOwn = 0.2;
/** Another number stands for this one only in the same sentence. */
const leastOwnRenumbered = 0.75;
/** And so much where that sentence stands between its old neighbours. */
const leastOwnFramed = 0.6;
const ownProof = 1.5;

/** What an unbroken run of words around a short note must weigh: a rare number with its unit, in a sentence written anew. */
const stuckProof = 1.75;
const stuckWords = 3;

/** null where too little speaks for the place. Thresholds were learned on real news texts before and after edits. */
export function fitOf(index: TextIndex, query: Query, pairs: Int32Array): Fit | null {
  const { first, past, ids, weights } = query;
  dropOthers(index, query, pairs);
  dropStrays(index, query, pairs);
  const isKept = (at: number): boolean => index.ids[pairs[at] ?? -1] === ids[at];
  const { all, kept, renumbered, count, from, to } = tally(query, pairs, isKept);
  const few = from < 0 || kept + renumbered < leastLeft * all;
  if (few || (renumbered > 0 && kept < leastLeftRenumbered * (all - renumbered))) {
    const stead = inStead(index, query, pairs);
    return stead && { ...stead, pairs, same: false, sure: false };
  }
  let possible = all;
  const short = kept < proof;
  const sentence = short ? sentenceAround(query.whole, query.tokens, first, past) : { from: first, to: past };
  const home = short && renumbered > 0 ? sentenceAround(index.text, index.tokens, from, to) : null;
  let own = 0;
  let ownKept = 0;
  const context = contextFrom(first - 1, -1, from) + contextFrom(past, 1, to);
  const evidence = kept + renumbered / 2 + context;
  if (!isBelieved()) return null;
  const same = count === past - first && to - from === count;
  return { pairs, from, to, same, evidence, sure: evidence >= 0.8 * possible };

  /** Whether the words left and their context prove the place, and enough of a short note's own sentence stands there too. */
  function isBelieved(): boolean {
    const proven =
      kept + (renumbered + context) / 2 >= proof || evidence >= leastShare * possible || stuckTogether() >= stuckProof;
    if (query.bare ? kept < all : !proven) return false;
    const least = !home
      ? leastOwn
      : isFramed(index, query, pairs, sentence, home)
        ? leastOwnFramed
        : leastOwnRenumbered;
    return !(short && own >= ownProof && ownKept < least * own);
  }

  /** The weight of the note's words, all there, with the unbroken run of old neighbours on either side of them. */
  function stuckTogether(): number {
    if (kept < all) return 0;
    let head = first;
    while (head > 0 && isKept(head - 1) && pairs[head - 1] === (pairs[head] ?? 0) - 1) head--;
    let tail = past;
    while (tail < ids.length && isKept(tail) && pairs[tail] === (pairs[tail - 1] ?? 0) + 1) tail++;
    if (tail - head - (past - first) < stuckWords) return 0;
    let sum = 0;
    for (let at = head; at < tail; at++) sum += weights[at] ?? 0;
    return sum;
  }

  function contextFrom(start: number, step: 1 | -1, edge: number): number {
    let sum = 0;
    for (let at = start, seen = 0; at >= 0 && at < ids.length && seen < side; at += step, seen++) {
      const weight = weights[at] ?? 0;
      const inSentence = at >= sentence.from && at < sentence.to;
      possible += weight;
      if (inSentence) own += weight;
      const place = pairs[at] ?? 0;
      if (!isKept(at) || Math.abs(place - edge) >= torn) continue;
      sum += weight;
      if (inSentence && (!home || (place >= home.from && place < home.to))) ownKept += weight;
    }
    return sum;
  }
}

/** What is left of the note's own words, by weight, and from where to where it stands; from -1 where none is left. */
function tally({ first, past, weights }: Query, pairs: Int32Array, isKept: (at: number) => boolean) {
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
    } else renumbered += weight;
    if (from < 0) from = place;
    to = place + 1;
  }
  return { all, kept, renumbered, count, from, to };
}

/** What stands in a word's stead is no sign of the word, unless a number stands for a number. */
function dropOthers(index: TextIndex, query: Query, pairs: Int32Array): void {
  for (let at = 0; at < pairs.length; at++) {
    const place = pairs[at] ?? -1;
    if (place < 0 || index.ids[place] === query.ids[at]) continue;
    if (query.isNumber[at] === 0 || index.isNumber[place] === 0) pairs[at] = -1;
  }
}

/**
 * A trimmed passage ends early, and then its last "the" finds itself in whatever comes next. Words at either end that
 * stand apart from the rest weigh too little to bridge the gap.
 */
function dropStrays(index: TextIndex, { first, past, ids, weights }: Query, pairs: Int32Array): void {
  const { text, tokens } = index;
  for (const [start, step] of [
    [past - 1, -1],
    [first, 1],
  ] as const) {
    let weight = 0;
    let last = -1;
    let lastAt = -1;
    for (let at = start; at >= first && at < past; at += step) {
      const place = pairs[at] ?? -1;
      if (place < 0) continue;
      const gap = last < 0 ? 0 : Math.abs(place - last) - Math.abs(at - lastAt);
      if (gap > 0 && weight < gap * costOf(last, place))
        for (let stray = start; stray !== at; stray += step) pairs[stray] = -1;
      if (index.ids[place] === ids[at]) weight += weights[at] ?? 0;
      last = place;
      lastAt = at;
    }
  }

  /** What a word of gap costs: more where the sentence ends in it. */
  function costOf(a: number, b: number): number {
    const between = text.slice(tokens.ends[Math.min(a, b)], tokens.starts[Math.max(a, b)]);
    return /\n|[.!?]['"’”)]*\s/.test(between) ? 0.3 : 0.08;
  }
}
