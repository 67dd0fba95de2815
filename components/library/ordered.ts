// The rows of a list in their order, as far as somebody looks: the first of a hundred thousand are found without sorting all.
import { type Hits, hitOrders } from '../../utils/search/index/hits.ts';
import { inOrder, type Order, type Row } from './model.ts';

export type Ordered = {
  readonly count: number;
  /** So many rows in this order; fewer where there are no more. */
  first(count: number, order: Order): readonly Row[];
};

export const noRows: Ordered = { count: 0, first: () => [] };

/** Rows at hand. The last order asked for is remembered. */
export function ofRows(rows: readonly Row[]): Ordered {
  let sorted: { readonly order: Order; readonly rows: readonly Row[] } | null = null;
  return {
    count: rows.length,
    first(count, order) {
      if (sorted?.order !== order) sorted = { order, rows: inOrder(rows, order) };
      return sorted.rows.slice(0, count);
    },
  };
}

/** What the index is sure of. Other orders than its own it does not know: they are not to be asked for. */
export const ofHits = (hits: Hits): Ordered => ({
  count: hits.count,
  first: (count, order) =>
    hits
      .first(count, hitOrders.find((known) => known === order) ?? 'best')
      .map(({ sure, ...hit }): Row => ({ ...hit, title: '', verdict: null, recheckOn: null })),
});

/** Some of them as one. */
export function joined(parts: readonly Ordered[]): Ordered {
  const [only = noRows, another] = parts.filter((part) => part.count > 0);
  if (!another) return only;
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    first: (count, order) =>
      inOrder(
        parts.flatMap((part) => part.first(count, order)),
        order,
      ).slice(0, count),
  };
}
