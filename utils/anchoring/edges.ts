// From words back to offsets: where the first and the last word of a note stand now, with the quotation marks and
// brackets the reader took along, or the half of a word that the reader left out.

import type { Span } from '../span.ts';
import { splitsPair } from './describe.ts';
import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';
import type { Tokens } from './tokens.ts';

/** The span of a note whose words are paired; null where none is. Splits no surrogate pair that the note did not split. */
export function edges(index: TextIndex, query: Query, pairs: Int32Array): Span | null {
  const { first, past } = query;
  let head = first;
  while (head < past && (pairs[head] ?? -1) < 0) head++;
  let tail = past - 1;
  while (tail > head && (pairs[tail] ?? -1) < 0) tail--;
  if (head >= past) return null;
  const from = reach(index, query, pairs, head, first, -1);
  const to = reach(index, query, pairs, tail, past - 1, 1);
  let start = from === pairs[first] ? startAt(index, query, from) : (index.tokens.starts[from] ?? 0);
  let end = to === pairs[past - 1] ? endAt(index, query, to) : (index.tokens.ends[to] ?? 0);
  if (splitsPair(index.text, start) && !splitsPair(query.whole, query.start)) start--;
  if (splitsPair(index.text, end) && !splitsPair(query.whole, query.end)) end++;
  return start <= end ? { start, end } : null;
}

/**
 * Words at the edge that were replaced leave no pair: what stands in their stead reaches to the old neighbour, or to the
 * edge of the sentence where it did so before. Where neither is close by, the note ends with its last kept word.
 */
function reach(index: TextIndex, query: Query, pairs: Int32Array, found: number, edge: number, step: 1 | -1): number {
  const place = pairs[found] ?? 0;
  const missing = Math.abs(edge - found);
  if (missing === 0) return place;
  let skipped = 0;
  while (skipped < 3 && (pairs[edge + step * (skipped + 1)] ?? -1) < 0) skipped++;
  const neighbour = pairs[edge + step * (skipped + 1)] ?? -1;
  const atBreak = breaks(query.whole, query.tokens, edge, step);
  const limit = 2 * missing + 3;
  for (let words = 0; words <= limit; words++) {
    const next = place + step * (words + 1);
    if (next === neighbour) return place + step * Math.max(0, words - skipped);
    if (breaks(index.text, index.tokens, place + step * words, step)) return atBreak ? place + step * words : place;
  }
  return place;
}

const stop = /\n|[.!?。！？]['"’”»)\]]*\s/;

/** Whether a paragraph or a sentence ends beside a word. */
function breaks(text: string, { starts, ends }: Tokens, at: number, step: 1 | -1): boolean {
  if (at + step < 0 || at + step >= starts.length) return true;
  return stop.test(step > 0 ? text.slice(ends[at], starts[at + 1]) : text.slice(ends[at - 1], starts[at]));
}

function startAt({ text, tokens }: TextIndex, { whole, start, first, tokens: old }: Query, place: number): number {
  const now = tokens.starts[place] ?? 0;
  const then = old.starts[first] ?? 0;
  if (start > then) {
    const same = whole.slice(then, old.ends[first]) === text.slice(now, tokens.ends[place]);
    return same ? now + start - then : now;
  }
  let taken = 0;
  while (taken < then - start && now - taken > (tokens.ends[place - 1] ?? 0)) {
    if (!isLike(whole.charAt(then - taken - 1), text.charAt(now - taken - 1))) break;
    taken++;
  }
  return now - taken;
}

function endAt({ text, tokens }: TextIndex, { whole, end, past, tokens: old }: Query, place: number): number {
  const now = tokens.ends[place] ?? 0;
  const then = old.ends[past - 1] ?? 0;
  if (end < then) {
    const was = old.starts[past - 1] ?? 0;
    const is = tokens.starts[place] ?? 0;
    return whole.slice(was, then) === text.slice(is, now) ? is + end - was : now;
  }
  let taken = 0;
  while (taken < end - then && now + taken < (tokens.starts[place + 1] ?? text.length)) {
    if (!isLike(whole.charAt(then + taken), text.charAt(now + taken))) break;
    taken++;
  }
  return now + taken;
}

const quotes = /["'\u2018-\u201f\u2039\u203a\u00ab\u00bb`]/;
const isLike = (a: string, b: string): boolean =>
  a === b ||
  (/\s/.test(a) && /\s/.test(b)) ||
  (quotes.test(a) && quotes.test(b)) ||
  (/\p{Pd}/u.test(a) && /\p{Pd}/u.test(b));
