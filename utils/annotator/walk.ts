// From mark to mark, in reading order, beginning where the reader is.

import type { Claim } from '../claims/model/claim.ts';

/**
 * The next or previous claim from the one in hand; without one, the first that stands below the top of the window
 * (or the last above its foot, going back). Goes round at the ends. null where there are no claims.
 */
export function nextClaim(
  claims: readonly Claim[],
  current: string | null,
  by: 1 | -1,
  rangeOf: (claim: Claim) => Range | null,
): Claim | null {
  const at = claims.findIndex((claim) => claim.key === current);
  if (at >= 0) return claims.at((at + by) % claims.length) ?? null;
  const top = (claim: Claim) => rangeOf(claim)?.getBoundingClientRect().top ?? 0;
  const here =
    by === 1 ? claims.find((claim) => top(claim) >= 0) : claims.findLast((claim) => top(claim) <= innerHeight);
  return here ?? claims.at(by === 1 ? 0 : -1) ?? null;
}
