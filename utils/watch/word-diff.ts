// "What it said, what it says now, word by word". Longest common subsequence over words; a library (`diff`) was weighed
// and left out: all that is needed is this table, and the words must be cut and compared our own way in any case.
import { fold } from './visit.ts';

export type DiffPiece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Beyond so many comparisons the part in the middle is shown as replaced whole. */
const ceiling = 1_000_000;

/**
 * Pieces in reading order, neighbours of one kind joined, what is gone before what is new. Words that differ in
 * typography only are the same and are given as `b` writes them: the same and the new pieces together are `b`.
 */
export function wordDiff(a: string, b: string): DiffPiece[] {
  const then = cut(a);
  const now = cut(b);
  const thenKeys = then.map(fold);
  const nowKeys = now.map(fold);
  let head = 0;
  while (head < then.length && head < now.length && thenKeys[head] === nowKeys[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(then.length, now.length) - head &&
    thenKeys[then.length - 1 - tail] === nowKeys[now.length - 1 - tail]
  ) {
    tail++;
  }
  const kept = common(thenKeys.slice(head, then.length - tail), nowKeys.slice(head, now.length - tail));
  const pieces: DiffPiece[] = [];
  const put = (kind: DiffPiece['kind'], words: readonly string[]) => {
    const text = words.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  put('same', now.slice(0, head));
  let i = head;
  let j = head;
  for (const [left, right] of [...kept, [then.length - tail - head, now.length - tail - head] as const]) {
    put('gone', then.slice(i, left + head));
    put('new', now.slice(j, right + head));
    put('same', now.slice(right + head, right + head + 1));
    i = left + head + 1;
    j = right + head + 1;
  }
  put('same', now.slice(j));
  return pieces;
}

/** Words and signs, each with the white space that follows. */
const cut = (text: string): string[] => text.match(/\s+|(?:[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s])\s*/gu) ?? [];

/** Pairs of places of a longest common subsequence, in order. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > ceiling) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
