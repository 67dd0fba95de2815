// Tells a passage that moved from one that only got new neighbours: what stood before it must still stand before it,
// what stood after it after it. Asked of the sentences and of the paragraphs around it, by pairs of words that the text
// has once. (Whether the nearest neighbour still adjoins is too weak a sign: news grows by new paragraphs in between.)
import type { Query } from './query.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** false: the note's words, now at places from up to `to`, stand elsewhere in the order of the text, or among strangers. */
export function isInOrder(index: TextIndex, query: Query, from: number, to: number): boolean {
  const { whole, start, end } = query;
  const head = edgeBefore(whole, start, /\n/);
  const foot = edgeAfter(whole, end, /\n/);
  const before = edgeBefore(whole, start, /[.!?。！？]['"’”»)\]]*\s/);
  const after = edgeAfter(whole, end, /[.!?。！？]['"’”»)\]]*\s/);
  const regions = [
    { votes: ask(index, query, 0, head, from, to), side: 0 },
    { votes: ask(index, query, head, before, from, to), side: 0 },
    { votes: ask(index, query, after, foot, from, to), side: 1 },
    { votes: ask(index, query, foot, whole.length, from, to), side: 1 },
  ];
  let told = false;
  for (const { votes, side } of regions) {
    const right = votes[side] ?? 0;
    const wrong = votes[1 - side] ?? 0;
    if (right > 0) told = true;
    if (wrong >= 3 && wrong > right) return false;
  }
  return told || whole.length === end - start;
}

/** The offset right after the last break before `at`; 0 without one. */
function edgeBefore(whole: string, at: number, mark: RegExp): number {
  for (let place = at; place > 0; place--) if (mark.test(whole.slice(Math.max(0, place - 4), place))) return place;
  return 0;
}

function edgeAfter(whole: string, at: number, mark: RegExp): number {
  const found = mark.exec(whole.slice(at));
  return found ? at + found.index + found[0].length : whole.length;
}

/** How many pairs of neighbouring words in whole[start, end) that the text has once stand before, and how many after. */
function ask(index: TextIndex, query: Query, start: number, end: number, from: number, to: number): [number, number] {
  const votes: [number, number] = [0, 0];
  const { starts, ends } = query.tokens;
  for (let at = 0; at + 1 < starts.length; at++) {
    if ((starts[at] ?? 0) < start || (ends[at + 1] ?? 0) > end) continue;
    const place = onlyPlace(index, query.ids[at] ?? -1, query.ids[at + 1] ?? -1);
    if (place < 0 || (place >= from && place < to)) continue;
    votes[place < from ? 0 : 1]++;
  }
  return votes;
}

const tooCommon = 8;

function onlyPlace(index: TextIndex, id: number, next: number): number {
  const count = countOf(index, id);
  if (next < 0 || count === 0 || (count > tooCommon && countOf(index, next) > tooCommon)) return -1;
  let found = -1;
  const first = index.firsts[id] ?? 0;
  for (let at = first; at < first + count; at++) {
    const place = index.places[at] ?? 0;
    if (index.ids[place + 1] !== next) continue;
    if (found >= 0) return -1;
    found = place;
  }
  return found;
}
