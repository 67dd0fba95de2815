// Gives each claim the statement or quotation around it, whose source the card shows. One sweep over sorted claims.

import { byPosition, contains } from '../../span.ts';
import type { Refiner } from '../contracts.ts';
import type { Claim } from '../model/claim.ts';
import { isAttribution } from '../model/kinds.ts';

export const nest: Refiner = (claims) => {
  const open: Claim[] = [];
  return claims.toSorted(byPosition).map((claim) => {
    let around = open.at(-1);
    for (; around && !contains(around, claim); around = open.at(-1)) open.pop();
    if (isAttribution[claim.kind]) open.push(claim);
    return around ? { ...claim, within: around.key } : claim;
  });
};
