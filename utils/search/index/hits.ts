// What a search found in the index, as numbers: half of a large library weighs little so, and only the notes that are shown
// become records. The first of them are picked without putting all in order.
import type { NotePiece } from './note-piece.ts';

/** A note that answers; `sure` false: only the note itself can tell. */
export type Hit = {
  readonly id: string;
  readonly articleId: string;
  readonly modified: number;
  readonly created: number;
  readonly rank: number;
  readonly sure: boolean;
};

/** The orders that the index knows enough for. */
export const hitOrders = ['best', 'newest', 'oldest', 'created'] as const;
export type HitOrder = (typeof hitOrders)[number];

/** Pieces told apart in a number; the place in the piece stands above. */
const mostPieces = 1024;

export class Hits {
  readonly #pieces: readonly NotePiece[];
  readonly #at: number[] = [];
  readonly #ranks: number[] = [];
  readonly #beside: Hit[] = [];
  /** Those of which only the note itself can tell whether they answer. */
  readonly open: Hit[] = [];
  #picked: { readonly order: HitOrder; readonly hits: readonly Hit[] } | null = null;

  constructor(pieces: readonly NotePiece[]) {
    this.#pieces = pieces;
    if (pieces.length > mostPieces) throw new Error('too many pieces');
  }

  add(piece: number, place: number, rank: number, sure: boolean): void {
    if (!sure) {
      this.open.push({ ...this.#hit(place * mostPieces + piece, rank), sure });
      return;
    }
    this.#at.push(place * mostPieces + piece);
    this.#ranks.push(rank);
  }

  /** One that is in no piece. */
  addBeside(hit: Hit): void {
    (hit.sure ? this.#beside : this.open).push(hit);
  }

  /** How many answer for sure. */
  get count(): number {
    return this.#at.length + this.#beside.length;
  }

  /** So many of those that answer for sure, in order. */
  first(count: number, order: HitOrder): readonly Hit[] {
    if (this.#picked?.order !== order || this.#picked.hits.length < Math.min(count, this.count)) {
      const facts = this.#facts(order);
      const picked = pick(this.#at.length, count, facts).map((n) => this.#hit(this.#at[n] ?? 0, this.#ranks[n] ?? 0));
      const hits = this.#beside.length > 0 ? [...picked, ...this.#beside].toSorted(comparing(order)) : picked;
      this.#picked = { order, hits: hits.slice(0, count) };
    }
    const { hits } = this.#picked;
    return hits.length > count ? hits.slice(0, count) : hits;
  }

  /** All, sure or not, in no order. */
  all(): Hit[] {
    return [...this.#at.map((at, n) => this.#hit(at, this.#ranks[n] ?? 0)), ...this.#beside, ...this.open];
  }

  #hit(at: number, rank: number): Hit {
    const [piece, place] = this.#placeOf(at);
    return {
      id: piece?.ids[place] ?? '',
      articleId: piece?.articles[piece.article[place] ?? 0] ?? '',
      modified: piece?.modified[place] ?? 0,
      created: piece?.created[place] ?? 0,
      rank,
      sure: true,
    };
  }

  #placeOf(at: number): readonly [NotePiece | undefined, number] {
    return [this.#pieces[at % mostPieces], Math.floor(at / mostPieces)];
  }

  /** Compares two hits by their numbers; as `comparing` does with the hits themselves. */
  #facts(order: HitOrder): (a: number, b: number) => number {
    const modified = new Float64Array(this.#at.length);
    const created = order === 'created' ? new Float64Array(this.#at.length) : null;
    for (let n = 0; n < this.#at.length; n++) {
      const [piece, place] = this.#placeOf(this.#at[n] ?? 0);
      modified[n] = piece?.modified[place] ?? 0;
      if (created) created[n] = piece?.created[place] ?? 0;
    }
    const idOf = (n: number): string => {
      const [piece, place] = this.#placeOf(this.#at[n] ?? 0);
      return piece?.ids[place] ?? '';
    };
    const ranks = this.#ranks;
    const newest = (a: number, b: number) =>
      (modified[b] ?? 0) - (modified[a] ?? 0) || (idOf(a) < idOf(b) ? 1 : idOf(a) > idOf(b) ? -1 : 0);
    if (order === 'best') return (a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || newest(a, b);
    if (order === 'oldest') return (a, b) => (modified[a] ?? 0) - (modified[b] ?? 0) || newest(a, b);
    if (created) return (a, b) => (created[b] ?? 0) - (created[a] ?? 0) || newest(a, b);
    return newest;
  }
}

/** The order of two hits: the best, newest, oldest or last made first; ties by the newest, then by id. */
export function comparing(order: HitOrder): (a: Hit, b: Hit) => number {
  const newest = (a: Hit, b: Hit) => b.modified - a.modified || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
  if (order === 'best') return (a, b) => b.rank - a.rank || newest(a, b);
  if (order === 'oldest') return (a, b) => a.modified - b.modified || newest(a, b);
  if (order === 'created') return (a, b) => b.created - a.created || newest(a, b);
  return newest;
}

/** The first `count` of the numbers below `size`, in order. Few are picked as they come by; of many all are sorted. */
function pick(size: number, count: number, compare: (a: number, b: number) => number): number[] {
  if (count * 8 >= size)
    return Array.from({ length: size }, (_, n) => n)
      .sort(compare)
      .slice(0, count);
  const kept: number[] = [];
  // From the end: the newest are written last.
  for (let n = size - 1; n >= 0; n--) {
    const last = kept[count - 1];
    if (last !== undefined && compare(n, last) >= 0) continue;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const half = (low + high) >>> 1;
      if (compare(kept[half] ?? 0, n) <= 0) low = half + 1;
      else high = half;
    }
    kept.splice(low, 0, n);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
