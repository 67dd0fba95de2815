// A sentence cut at its commas, colons and dashes; what stands in brackets is passed over.

import {
  isConjugated,
  isSign,
  isVerb,
  low,
  prepositions,
  relatives,
  type Stretch,
  subordinators,
  type Units,
} from './unit.ts';

/** Units between two signs, and the sign behind them ('' at the end of the sentence). */
export type Segment = Stretch & { readonly sign: string };

export type Sentence = Stretch & { readonly segments: readonly Segment[] };

/** The segments of a sentence, in order. */
export function segmentsOf(units: Units, from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let start = from;
  let bracket = 0;
  for (let at = from; at < to; at++) {
    const sign = low(units, at);
    if (sign === '(' || sign === '[') bracket++;
    else if (sign === ')' || sign === ']') bracket = Math.max(0, bracket - 1);
    else if (bracket === 0 && isSign(units, at) && cuts(units, at, to)) {
      found.push({ from: start, to: at, sign });
      start = at + 1;
    }
  }
  if (start < to) found.push({ from: start, to, sign: '' });
  return found.filter((one) => one.to > one.from);
}

const cuts = (units: Units, at: number, to: number): boolean => {
  const sign = low(units, at);
  if (sign === '.' || sign === '!' || sign === '?' || sign === '…')
    return at === to - 1 || units[at + 1]?.quote != null;
  return ',:;'.includes(sign) || ((sign === '—' || sign === '-') && units[at]?.gap === true);
};

/** The first word of a segment that joins nothing: "und | sagte". */
export function firstOf(units: Units, { from, to }: Stretch): number {
  let at = from;
  while (at < to && /^(?:und|aber|doch|sondern|denn|oder|sowie)$/.test(low(units, at))) at++;
  return at;
}

/** Whether a segment is a clause that hangs on another: its verb stands at the end. */
export function isSubordinate(units: Units, segment: Stretch): boolean {
  const at = firstOf(units, segment);
  const word = low(units, at);
  if (units[at]?.capital && at > 0 && !subordinators.has(word)) return false;
  if (subordinators.has(word)) return !isConjugated(units, at + 1) || word === 'dass';
  return isRelative(units, segment);
}

/** "der seit 2010 im Amt ist", "in dem es heißt" */
export function isRelative(units: Units, segment: Stretch): boolean {
  let at = firstOf(units, segment);
  if (prepositions.has(low(units, at)) && !units[at]?.capital && relatives.has(low(units, at + 1))) at++;
  if (!relatives.has(low(units, at)) || units[at]?.capital) return false;
  const last = segment.to - 1;
  return last > at && isVerb(units, last) && !isConjugated(units, at + 1);
}

/** The first finite verb of a segment, or -1. */
export function finiteIn(units: Units, { from, to }: Stretch): number {
  for (let at = from; at < to; at++) if (isConjugated(units, at)) return at;
  return -1;
}
