// Of statements over the same words one is enough: the one whose source is known and whose cue stands nearest.

import type { Refiner } from '../contracts.ts';
import type { Claim } from '../model/claim.ts';

export const oneStatementEach: Refiner = (claims) => {
  const best = new Map<string, Claim>();
  const place = ({ start, end }: Claim): string => `${start}-${end}`;
  for (const claim of claims) {
    if (claim.kind !== 'statement') continue;
    const known = best.get(place(claim));
    if (!known || rank(claim) < rank(known)) best.set(place(claim), claim);
  }
  return claims.filter((claim) => claim.kind !== 'statement' || best.get(place(claim)) === claim);
};

const rank = ({ source, cue, start }: Claim): number => (source ? 0 : 1e6) + (cue ? Math.abs(cue.start - start) : 1e5);
