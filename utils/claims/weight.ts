// How much a claim asks to be checked, 0 to 1: the order of the desk's queue, never a judgement of truth.
// A count of people weighs most, then what someone is reported to have said, more so with figures in it and with a
// source that a reader cannot ask; dates only place a story in time.
import { contains } from '../span.ts';
import type { Claim, Refiner } from './types.ts';

const base: Readonly<Record<Claim['kind'], number>> = {
  casualty: 0.8,
  figure: 0.5,
  statement: 0.45,
  quote: 0.4,
  date: 0.1,
};

/** The weight of a claim, with the claims that stand inside it. */
export function weightOf(claim: Claim, inside: readonly Claim[]): number {
  let weight = base[claim.kind];
  if (claim.kind === 'casualty' && claim.implied) weight -= 0.2;
  if (claim.kind === 'figure' && claim.quantity?.unit) weight += 0.1;
  if (claim.kind === 'statement' || claim.kind === 'quote') {
    if (inside.some(({ kind }) => kind === 'casualty')) weight += 0.3;
    else if (inside.some(({ kind }) => kind === 'figure')) weight += 0.2;
    const unnamed = claim.source?.class === 'unnamed-officials' || claim.source?.class === 'other-unnamed';
    if (unnamed || !claim.source) weight += 0.05;
    if (claim.exact.length < 40) weight -= 0.15;
  }
  return Math.round(Math.min(1, Math.max(0, weight)) * 100) / 100;
}

/** Sets the weights of all claims; the last refiner, because it reads what the others settled. */
export const weigh: Refiner = (claims) => {
  const counts = claims.filter(({ kind }) => kind === 'figure' || kind === 'casualty');
  let first = 0;
  return claims.map((claim) => {
    while (first < counts.length && (counts[first]?.end ?? 0) <= claim.start) first++;
    const inside: Claim[] = [];
    for (let at = first; at < counts.length; at++) {
      const count = counts[at];
      if (!count || count.start >= claim.end) break;
      if (count !== claim && contains(claim, count)) inside.push(count);
    }
    return { ...claim, weight: weightOf(claim, inside) };
  });
};
