// One number, one claim: a figure gives way to the date or the casualty that it is part of, and to a figure around it.

import { contains, overlap } from '../../span.ts';
import type { Refiner } from '../contracts.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimKind } from '../model/kinds.ts';

export const settleNumbers: Refiner = (claims) => {
  const of = (wanted: ClaimKind) => claims.filter(({ kind }) => kind === wanted);
  const dates = of('date');
  const casualties = of('casualty');
  const figures = of('figure');
  const near = sweep(
    dates,
    (date, figure) => overlap(date, figure) > 0 && !(contains(figure, date) && longer(figure, date)),
  );
  const counted = sweep(casualties, sameCount);
  const inside = sweep(
    figures,
    (outer, figure) => outer !== figure && contains(outer, figure) && longer(outer, figure),
  );
  return claims.filter((claim) => claim.kind !== 'figure' || !(near(claim) || counted(claim) || inside(claim)));
};

const longer = (a: Claim, b: Claim): boolean => a.end - a.start > b.end - b.start;

/** The number of a casualty is also found as a figure; a figure with a unit of its own ("12 km") stays. */
function sameCount(casualty: Claim, figure: Claim): boolean {
  const [a, b] = [casualty.quantity, figure.quantity];
  if (!a || !b || overlap(casualty, figure) === 0) return false;
  return a.low === b.low && a.high === b.high && (b.unit === undefined || figure.rule === 'count');
}

/**
 * Whether one of the claims holds the test for the claim asked about. Ask in order of position: each is looked at
 * only while it may still overlap, so that a long article costs no more than its claims.
 */
function sweep(claims: readonly Claim[], test: (claim: Claim, asked: Claim) => boolean): (asked: Claim) => boolean {
  let first = 0;
  return (asked) => {
    while (first < claims.length && (claims[first]?.end ?? 0) <= asked.start) first++;
    for (let at = first; at < claims.length; at++) {
      const claim = claims[at];
      if (!claim || claim.start >= asked.end) return false;
      if (test(claim, asked)) return true;
    }
    return false;
  };
}
