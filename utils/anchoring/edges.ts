// From words back to offsets: where the first and the last word of a note stand now, with the quotation marks and
// brackets the reader took along, or the half of a word that the reader left out.

import type { Span } from '../span.ts';
import { splitsPair } from './describe.ts';
import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** The span of a note whose words are paired; null where none is. Splits no surrogate pair that the note did not split. */
export function edges(index: TextIndex, query: Query, pairs: Int32Array): Span | null {
  const { first, past } = query;
  let head = first;
  while (head < past && (pairs[head] ?? -1) < 0) head++;
  let tail = past - 1;
  while (tail > head && (pairs[tail] ?? -1) < 0) tail--;
  if (head >= past) return null;
  const from = reach(index, pairs, head, first, -1);
  const to = reach(index, pairs, tail, past - 1, 1);
  let start = from === pairs[first] ? startAt(index, query, from) : (index.tokens.starts[from] ?? 0);
  let end = to === pairs[past - 1] ? endAt(index, query, to) : (index.tokens.ends[to] ?? 0);
  if (splitsPair(index.text, start) && !splitsPair(query.whole, query.start)) start--;
  if (splitsPair(index.text, end) && !splitsPair(query.whole, query.end)) end++;
  return start <= end ? { start, end } : null;
}

/** Words at the edge that were replaced leave no pair: they reach to the neighbour, if that is close by, in one paragraph. */
function reach(index: TextIndex, pairs: Int32Array, found: number, edge: number, step: 1 | -1): number {
  const place = pairs[found] ?? 0;
  const missing = Math.abs(edge - found);
  const neighbour = pairs[edge + step] ?? -1;
  if (missing === 0 || neighbour < 0) return place;
  const between = (neighbour - place) * step - 1;
  if (between <= 0 || between > missing + 2) return place;
  const { starts, ends } = index.tokens;
  const [low, high] = step > 0 ? [place, neighbour] : [neighbour, place];
  return index.text.slice(ends[low], starts[high]).includes('\n') ? place : neighbour - step;
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
