// Which claims the Key view shows: what a checker takes first, so that a long interview does not drown the reader. The
// heaviest claims are taken while they are worth the room that they fill; the others are shown where all are. Few
// quotations with a speaker are all taken: whoever said little in their own words is read on them.

import { lengthOf, type Span } from '../../span.ts';
import type { Refiner } from '../contracts.ts';
import type { Claim } from '../model/claim.ts';
import { isCounted } from '../model/kinds.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { isDuration, isSmall } from './in-story.ts';
import { listingOf } from './listing.ts';

/** Shorter texts are given the room of one of so many characters. */
const least = 1000;
/** How many claims a text may have in Key: so many, and one more for each so many characters. */
const marks = 8;
const perMark = 1200;
/** The share of the text that the claims of Key may cover together. */
const room = 0.27;
/** What the logit of a claim's weight must reach while nothing is covered yet, and how much more for all of the text. */
const worth = -3.5;
const dearer = 6;
/** Of claims of one weight the shorter comes first: this much of the logarithm of its length in mean lengths. */
const brevity = 0.8;
const mean = 60;
const shortest = 20;
/** Up to so many quotations with a speaker, and such a share of the text, are few. */
const fewQuotes = 7;
const littleQuoted = 0.125;

/** Sets the view of all claims by their weights; the last refiner. */
export const setViews: Refiner = (claims, reading, pack) => {
  const taken = keyClaims(claims, reading, pack);
  return claims.map((claim) => ({ ...claim, view: taken.has(claim) ? 'key' : 'all' }));
};

/** The claims for the Key view, of claims with weights in order of position. */
export function keyClaims(claims: readonly Claim[], reading: Run, pack: LanguagePack): ReadonlySet<Claim> {
  const listing = listingOf(claims, reading, pack);
  if (listing === 'page') return new Set();
  const size = Math.max(least, reading.text.length);
  const under = new Uint8Array(reading.text.length);
  let covered = 0;
  const more = ({ start, end }: Span): number => {
    let bare = 0;
    for (let at = start; at < end; at++) if (under[at] === 0) bare++;
    return bare;
  };
  const headline = reading.passages.find(({ kind }) => kind === 'headline')?.end ?? 0;
  const numbers = new Set<string>();
  const taken = new Set<Claim>();
  const take = (claim: Claim): void => {
    taken.add(claim);
    covered += more(claim);
    under.fill(1, claim.start, claim.end);
    // The story that tells a headline's number in full has a place of its own.
    if (claim.quantity && claim.start >= headline) numbers.add(numberOf(claim));
  };
  const fit = claims.filter((claim) => isCounted[claim.kind] && !isPassing(claim, pack) && !listing(claim));
  const few = fewSpoken(fit, size);
  few.forEach(take);
  let left = marks + Math.round(size / perMark);
  for (const { claim, rank } of ranked(fit)) {
    if (left === 0 || rank < worth) break;
    if (taken.has(claim)) left--;
    // A number told again shares the place of the first.
    if (taken.has(claim) || numbers.has(numberOf(claim))) continue;
    const share = (covered + more(claim)) / size;
    if (share > room || rank < worth + dearer * share) continue;
    take(claim);
    left--;
  }
  return taken;
}

const numberOf = ({ quantity, key }: Claim): string =>
  quantity ? `${quantity.low} ${quantity.high} ${quantity.unit}` : key;

/** Told in passing: a duration, an age, a few things. */
const isPassing = (claim: Claim, pack: LanguagePack): boolean =>
  claim.kind === 'figure' &&
  (isDuration(claim, pack) || (isSmall(claim, pack) && (claim.quantity?.bound ?? 'exact') === 'exact'));

/** All quotations that have a speaker where they are few; else none. */
function fewSpoken(claims: readonly Claim[], size: number): readonly Claim[] {
  const spoken = claims.filter(({ kind, source }) => kind === 'quote' && source);
  const length = spoken.reduce((sum, claim) => sum + lengthOf(claim), 0);
  return spoken.length <= fewQuotes && length <= littleQuoted * size ? spoken : [];
}

/** Claims with their ranks, first ones first. */
const ranked = (claims: readonly Claim[]): { readonly claim: Claim; readonly rank: number }[] =>
  claims
    .map((claim) => {
      const logit = Math.log(claim.weight / (1 - claim.weight));
      return { claim, rank: logit - brevity * Math.log(Math.max(shortest, lengthOf(claim)) / mean) };
    })
    .sort((a, b) => b.rank - a.rank || a.claim.start - b.claim.start);
