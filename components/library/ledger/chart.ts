// Where things stand in the ledger's chart: numbers from 0 up, days from left to right. Pure, so that a test can read it.
import type { Entry } from '../../../utils/ledger/entry.ts';

export const width = 920;
export const height = 250;
const left = 64;
const right = 24;
const top = 24;
export const floor = height - 46;

export type Mark = {
  readonly id: string;
  readonly letter: string;
  readonly x: number;
  /** Of the lower and the upper number. */
  readonly low: number;
  readonly high: number;
  readonly form: 'dot' | 'up' | 'down' | 'bar' | 'ring';
};
export type Chart = {
  readonly marks: readonly Mark[];
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  readonly days: readonly { readonly at: number; readonly x: number }[];
};

const day = 24 * 60 * 60 * 1000;
const forms: Readonly<Record<string, Mark['form']>> = {
  'at-least': 'up',
  'at-most': 'down',
  about: 'ring',
  between: 'bar',
};

/** A, B … Z, AA … */
export const letterOf = (n: number): string =>
  (n >= 26 ? letterOf(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));

/** `entries`: in the order of time, as the table has them. */
export function chartOf(entries: readonly Entry[]): Chart {
  const numbers = entries.flatMap(({ claim }) => (claim.quantity ? [claim.quantity.low, claim.quantity.high] : []));
  const most = ceiling(Math.max(1, ...numbers));
  const least = Math.min(0, ...numbers);
  const y = (value: number) => Math.round(floor - ((value - least) / (most - least)) * (floor - top));
  const [first, last] = [entries[0]?.at ?? 0, entries.at(-1)?.at ?? 0];
  const span = Math.max(day, last - first);
  const x = (at: number) => Math.round(left + 16 + ((at - first) / span) * (width - left - right - 32));
  let before = -Infinity;
  const marks = entries.flatMap(({ id, at, claim: { quantity } }, n): Mark[] => {
    if (!quantity) return [];
    // Two of one hour stand side by side.
    before = Math.max(x(at), before + 22);
    const { low, high, bound } = quantity;
    const form = low === high ? (forms[bound] ?? 'dot') : 'bar';
    return [{ id, letter: letterOf(n), x: Math.min(before, width - right), low: y(low), high: y(high), form }];
  });
  return {
    marks,
    lines: [0, 1, 2, 3, 4].map((n) => ({
      value: least + ((most - least) * n) / 4,
      y: y(least + ((most - least) * n) / 4),
    })),
    days: daysBetween(first, first + span).map((at) => ({ at, x: x(at) })),
  };
}

/** A round number above, that four lines divide. */
function ceiling(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 6, 8, 10].map((n) => n * step).find((n) => n >= value) ?? value;
}

/** At most seven, evenly. */
function daysBetween(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / day / 6)) * day;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);
}
