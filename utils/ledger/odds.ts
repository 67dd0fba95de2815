// Which claims of one count cannot both hold: what is counted up never falls, and two figures of the same hour agree.
import type { ClaimSnapshot } from '../notes/note.ts';
import type { Entry } from './entry.ts';

export type Reach = { readonly low: number; readonly high: number };

/** The numbers that a claim leaves open: "at least 43" has no upper end, "about 30" a tenth either way. */
export function reachOf(quantity: NonNullable<ClaimSnapshot['quantity']>): Reach {
  const { low, high, bound } = quantity;
  if (bound === 'at-least') return { low, high: Number.POSITIVE_INFINITY };
  if (bound === 'at-most') return { low: Number.NEGATIVE_INFINITY, high };
  if (bound === 'about') return { low: low - Math.abs(low) / 10, high: high + Math.abs(high) / 10 };
  return { low, high };
}

/** Counts that only grow. The missing are found, and the displaced return. */
const growing = new Set(['killed', 'injured', 'detained']);
const hour = 60 * 60 * 1000;
/** Articles within this time speak of the same state of things. */
const sameTime = 3 * hour;

/** Pairs of ids at odds, each pair once, the earlier first. `entries`: of one count. */
export function atOdds(count: string, entries: readonly Entry[]): [string, string][] {
  const inTime = entries.toSorted((a, b) => a.at - b.at);
  const found: [string, string][] = [];
  for (const [n, one] of inTime.entries()) {
    for (const other of inTime.slice(n + 1)) {
      if (!one.claim.quantity || !other.claim.quantity) continue;
      const [first, second] = [reachOf(one.claim.quantity), reachOf(other.claim.quantity)];
      const apart = first.low > second.high || second.low > first.high;
      const fell = second.high < first.low;
      if (apart && (other.at - one.at <= sameTime || (fell && growing.has(count)))) found.push([one.id, other.id]);
    }
  }
  return found;
}
