// Tells a passage that moved from one that only got new neighbours: what stood before it must still stand before it,
// what stood after it after it. Asked of the sentences and of the paragraphs around it, by pairs of words that the text
// has once. (Whether the nearest neighbour still adjoins is too weak a sign: news grows by new paragraphs in between.)
import type { Query } from './query.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** false: the note's words, now at places from up to `to`, stand elsewhere in the order of the text, or among strangers. */
export function isInOrder(index: TextIndex, query: Query, from: number, to: number): boolean {
  const { whole, start, end } = query;
  const head = start === 0 ? 0 : whole.lastIndexOf('\n', start - 1) + 1;
  const under = whole.indexOf('\n', end);
  const foot = under < 0 ? whole.length : under + 1;
  const ask = (low: number, high: number) => survey(index, query, low, high, from, to);
  const above = ask(0, head);
  const below = ask(foot, whole.length);
  const left = ask(head, head + lastEdge(whole.slice(head, start)));
  const right = ask(end + firstEdge(whole.slice(end, foot)), foot);
  const asked = [above, below, left, right];
  if (asked.every(({ before, after }) => before + after === 0)) {
    return asked.some(({ common }) => common) || asked.every(({ strange }) => !strange);
  }
  const wrong = (before: number, after: number) => before >= 3 && before > after;
  if (wrong(left.after, left.before) || wrong(right.before, right.after)) return left.adjoins || right.adjoins;
  if (wrong(above.after, above.before) || wrong(below.before, below.after)) return above.adjoins || below.adjoins;
  return true;
}

const sentenceEnd = /[.!?。！？]['"’”»)\]]*\s/g;

/** Where the last sentence of some text begins. */
function lastEdge(text: string): number {
  let edge = 0;
  for (const found of text.matchAll(sentenceEnd)) edge = found.index + found[0].length;
  return edge;
}

/** Where the second sentence of some text begins, or its end. */
function firstEdge(text: string): number {
  for (const found of text.matchAll(sentenceEnd)) return found.index + found[0].length;
  return text.length;
}

type Survey = {
  readonly before: number;
  readonly after: number;
  readonly adjoins: boolean;
  /** Some pairs stand in the text more than once: they tell no order, but the surroundings are not strange. */
  readonly common: boolean;
  /** Some pairs stand nowhere in the text any more. */
  readonly strange: boolean;
};

/**
 * Of the pairs of neighbouring words in whole[start, end) that the text has once: how many stand before the note now, how
 * many after, and whether the one nearest to the note is about as near as it was.
 */
function survey(index: TextIndex, query: Query, start: number, end: number, from: number, to: number): Survey {
  const { starts, ends } = query.tokens;
  let before = 0;
  let after = 0;
  let nearest = Number.POSITIVE_INFINITY;
  let adjoins = false;
  let common = false;
  let strange = false;
  for (let at = 0; at + 1 < starts.length; at++) {
    if ((starts[at] ?? 0) < start || (ends[at + 1] ?? 0) > end) continue;
    const place = onlyPlace(index, query.ids[at] ?? -1, query.ids[at + 1] ?? -1);
    if (place === several) common = true;
    if (place === nowhere) strange = true;
    if (place < 0 || (place >= from && place < to)) continue;
    if (place < from) before++;
    else after++;
    const then = at < query.first ? query.first - at : query.past - 1 - at;
    const now = at < query.first ? from - place : to - 1 - place;
    if (Math.abs(then) >= nearest) continue;
    nearest = Math.abs(then);
    adjoins = now * then > 0 && Math.abs(now) <= 1.5 * nearest + 8;
  }
  return { before, after, adjoins, common, strange };
}

const tooCommon = 24;
const nowhere = -1;
const several = -2;

function onlyPlace(index: TextIndex, id: number, next: number): number {
  const count = countOf(index, id);
  if (next < 0 || count === 0) return nowhere;
  if (count > tooCommon) return several;
  let found = nowhere;
  const first = index.firsts[id] ?? 0;
  for (let at = first; at < first + count; at++) {
    const place = index.places[at] ?? 0;
    if (index.ids[place + 1] !== next) continue;
    if (found >= 0) return several;
    found = place;
  }
  return found;
}
