// Where in the text a note may stand: every word that note and text share votes for the shift between them, and the
// shifts with most votes win. Votes of rare words and of words near the note count more (after BLAST's diagonals).

import type { Query } from './query.ts';
import type { PositionHint } from './selector.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** Words of context, each side, that are close enough to be laid over the text. */
export const near = 20;
const bucket = 16;
const mostCommon = 24;

/**
 * Shifts (place in text minus place in query) worth a look, best first: a few by the note with all its surroundings,
 * a few by the note and the words right beside it, and a few by the note alone, as it may have moved away from the rest.
 */
export function candidates(index: TextIndex, query: Query, hint: PositionHint | null): number[] {
  const expected = hint ? placeNear(index, hint.start) : 0;
  const found: number[] = [];
  for (const around of [query.ids.length, 6, 0]) {
    for (const shift of shifts(index, query, query.first - around, query.past + around, expected)) {
      // One bucket apart is the same place: what is laid there reaches over both.
      if (!found.some((other) => Math.abs(other - shift) <= bucket)) found.push(shift);
    }
  }
  return found;
}

function shifts(index: TextIndex, query: Query, from: number, to: number, expected: number): number[] {
  const size = (index.ids.length + query.ids.length) / bucket + 3;
  const votes = new Float32Array(size);
  const offset = query.ids.length;
  let any = false;
  for (const limit of [mostCommon, Number.POSITIVE_INFINITY]) {
    for (let at = Math.max(0, from); at < Math.min(to, query.ids.length); at++) {
      const id = query.ids[at] ?? -1;
      const count = countOf(index, id);
      if (count === 0 || count > limit) continue;
      any = true;
      const first = index.firsts[id] ?? 0;
      const weight = (query.weights[at] ?? 0) * (at >= query.first - near && at < query.past + near ? 1 : 0.3);
      const [low, high] = count <= mostCommon ? [first, first + count] : around(index, first, first + count, expected);
      for (let n = low; n < high; n++) {
        const key = Math.floor(((index.places[n] ?? 0) - at + offset) / bucket) + 1;
        votes[key] = (votes[key] ?? 0) + weight;
      }
    }
    if (any) break;
  }
  return peaks(votes).map((key) => key * bucket - offset);
}

/** Up to three peaks of the votes, highest first, none under half of the highest; a peak is two buckets wide. */
function peaks(votes: Float32Array): number[] {
  const sum = (key: number): number => (votes[key] ?? 0) + (votes[key + 1] ?? 0);
  const found: number[] = [];
  let before = 0;
  for (let key = 0; key < votes.length; key++) {
    const here = sum(key);
    if (here > 0 && here >= before && here > sum(key + 1)) found.push(key);
    before = here;
  }
  found.sort((a, b) => sum(b) - sum(a));
  const least = sum(found[0] ?? 0) / 2;
  return found.slice(0, 3).filter((key) => sum(key) >= least);
}

/** The word at or after an offset of the text. */
export function placeNear(index: TextIndex, offset: number): number {
  const { starts } = index.tokens;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a word that stands everywhere only the places around the expected one vote. */
function around(index: TextIndex, from: number, to: number, expected: number): [number, number] {
  let at = from;
  while (at < to && (index.places[at] ?? 0) < expected) at++;
  return [Math.max(from, at - mostCommon / 2), Math.min(to, at + mostCommon / 2)];
}
