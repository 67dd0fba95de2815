// The middle way between "nothing changed" and laying word over word: the note's words stand there word for word, and so
// do the words right beside them. Most edits are elsewhere, and this needs no table of comparisons.
import { near, placeNear } from './candidates.ts';
import type { Query } from './query.ts';
import type { PositionHint } from './selector.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** Words on each side that must stand as they did. */
const beside = 4;
const ceiling = 1_000_000;

/**
 * Pairs of query and text around the place where the note's words and their neighbours stand unchanged; of several such
 * places the one with the most unchanged context, then the one nearest to the hint. null where there is none.
 */
export function repeated(index: TextIndex, query: Query, hint: PositionHint | null): Int32Array | null {
  const { first, past, ids } = query;
  const rarest = rarestOf(query);
  if (rarest === null) return null;
  const id = ids[rarest] ?? -1;
  // One word over and over: laying it over costs less than trying every place.
  if (countOf(index, id) * ids.length > ceiling) return null;
  const begin = index.firsts[id] ?? 0;
  const expected = hint ? placeNear(index, hint.start) - first : 0;
  let best: number | null = null;
  let bestRun = 0;
  for (let at = begin; at < begin + countOf(index, id); at++) {
    const shift = (index.places[at] ?? 0) - rarest;
    const left = run(index, ids, first - 1, -1, shift);
    if (left < Math.min(beside, first)) continue;
    const right = run(index, ids, first, 1, shift) - (past - first);
    if (right < Math.min(beside, ids.length - past)) continue;
    if (left + right < 2 * beside && left + right < ids.length - (past - first)) continue;
    const nearer = best === null || Math.abs(shift - expected) < Math.abs(best - expected);
    if (left + right > bestRun || (left + right === bestRun && nearer)) {
      best = shift;
      bestRun = left + right;
    }
  }
  return best === null ? null : pairsAt(index, query, best);
}

/** The note's word that tells most; null where one of its words is not in the text at all. */
function rarestOf({ first, past, ids, weights }: Query): number | null {
  let rarest = first;
  for (let at = first; at < past; at++) {
    if ((ids[at] ?? -1) < 0) return null;
    if ((weights[at] ?? 0) > (weights[rarest] ?? 0)) rarest = at;
  }
  return rarest;
}

/** How many words from `at` on, in one direction, are the same in both. */
function run(index: TextIndex, ids: Int32Array, at: number, step: 1 | -1, shift: number): number {
  let length = 0;
  for (let word = at; word >= 0 && word < ids.length; word += step) {
    if (word + shift < 0 || index.ids[word + shift] !== ids[word]) break;
    length++;
  }
  return length;
}

function pairsAt(index: TextIndex, query: Query, shift: number): Int32Array {
  const pairs = new Int32Array(query.ids.length).fill(-1);
  const to = Math.min(query.ids.length, query.past + near);
  for (let at = Math.max(0, query.first - near); at < to; at++) {
    if (at + shift >= 0 && index.ids[at + shift] === query.ids[at]) pairs[at] = at + shift;
  }
  return pairs;
}
