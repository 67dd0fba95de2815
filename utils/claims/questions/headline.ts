// A number in the headline that the story gives otherwise. Asked only where the story's first number of the same sort
// disagrees and no other agrees, for a headline may well round, or tell of one part.
import type { Claim, Quantity } from '../model/claim.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { type Asked, agrees, ask } from './ask.ts';

const compared = new Set(['money', 'percent', 'measure', 'count', 'part']);

export function askHeadline(claims: readonly Claim[], reading: Run, pack: LanguagePack): Asked[] {
  const headline = reading.passages.find(({ kind }) => kind === 'headline');
  if (!headline) return [];
  const counted = claims.filter(({ kind, rule }) => kind === 'casualty' || (kind === 'figure' && compared.has(rule)));
  const body = counted.filter(({ start }) => start >= headline.end);
  return counted.flatMap((top) => {
    if (top.start >= headline.end || !top.quantity || top.implied) return [];
    const alike = body.filter((other) => sameSort(top, other));
    const [first] = alike;
    const { quantity } = top;
    if (!first?.quantity || alike.some((other) => other.quantity && meet(quantity, other.quantity))) return [];
    const all = alike.reduce((sum, { quantity: other }) => sum + (other?.low ?? 0), 0);
    return all === quantity.low ? [] : [ask(pack, 'headline', [quantity.low, first.quantity.low], top, [first])];
  });
}

const sameSort = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind &&
  (a.kind === 'figure' ? a.quantity?.unit !== undefined && a.quantity.unit === b.quantity?.unit : true) &&
  a.outcomes?.join() === b.outcomes?.join();

/** Whether two quantities can be one: each within the other's bounds, or one rounded to the digits of the other. */
function meet(a: Quantity, b: Quantity): boolean {
  const rounded = (x: number, as: number): boolean => Number(x.toPrecision(digits(as))) === as;
  const open = a.low <= b.high && b.low <= a.high;
  return open || agrees(b.low, a) || agrees(a.low, b) || rounded(b.low, a.low) || rounded(a.low, b.low);
}

/** Significant digits as written: 1200 has two. */
function digits(value: number): number {
  let text = String(Math.abs(value)).replace('.', '').replace(/^0+/, '');
  while (text.endsWith('0')) text = text.slice(0, -1);
  return Math.max(1, text.length);
}
