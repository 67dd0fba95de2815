// What an order hands to the engine: who, by which word, and what.

import type { Stretch, Units } from './unit.ts';
import { low } from './unit.ts';

/** A report in units. */
export type Report = {
  readonly rule: string;
  /** The units that name the source; 'before' where it is who spoke before. */
  readonly mention: Stretch | 'before' | null;
  /** No units where nothing stands for the report. */
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
  /** The words that a mention such as "der" or "demnach" stands for. */
  readonly antecedent?: Stretch | 'before';
  /** By a verb of saying and somebody named: kept even inside another's words. */
  readonly spoken?: boolean;
};

/** A stretch without the signs and joining words at its ends; null where nothing is left. */
export function trimmed(units: Units, { from, to }: Stretch): Stretch | null {
  let start = from;
  let end = to;
  const sign = (at: number): boolean => !units[at]?.word && !units[at]?.quote && !'(['.includes(low(units, at));
  while (
    start < end &&
    (sign(start) || (/^(?:und|aber|doch)$/.test(low(units, start)) && units[start]?.capital === false))
  )
    start++;
  while (end > start && !units[end - 1]?.word && !units[end - 1]?.quote && !')]%'.includes(low(units, end - 1))) end--;
  return end > start ? { from: start, to: end } : null;
}

export const pieces = (units: Units, ...all: readonly (Stretch | null)[]): Stretch[] =>
  all.flatMap((one) => (one ? (trimmed(units, one) ?? []) : []));
