// What of the claims of a page the reader is shown: painted, walked and counted alike.
import type { Claim } from '../claims/model/claim.ts';
import { isInView } from '../claims/model/kinds.ts';
import type { ArticleNotes } from '../messages.ts';
import { contains, holds, lengthOf, type Span } from '../span.ts';
import type { Placed } from './places.ts';

/** Where the note of a claim stands: around it, or on a part of it that the reader chose. `map`: of the page as it is. */
export const noteOn = (claim: Claim, placed: readonly Placed[], map: Placed['map']): Placed | undefined =>
  placed.find((note) => stands(note, claim, map));

const stands = ({ map, span, request }: Placed, claim: Claim, here: Placed['map']): boolean =>
  map === here && span !== null && (contains(span, claim) || (request.kind === claim.kind && contains(claim, span)));

/** Whether a note is on this very claim. */
export const isOn = (note: Placed, claim: Claim, map: Placed['map']): boolean =>
  note.request.kind === claim.kind && stands(note, claim, map);

/** The words that are underlined: of a statement its cue, so that whole sentences stay clear. */
export const lineUnder = (claim: Claim): Span => (claim.kind === 'statement' && claim.cue) || claim;

/** The claims in the view in force that the reader has not dismissed. One with a note of its own is in every view. */
export const inView = (
  claims: readonly Claim[],
  { dismissed, settings: { view, kinds } }: ArticleNotes,
  placed: readonly Placed[],
  map: Placed['map'],
): readonly Claim[] =>
  claims.filter(
    (claim) =>
      !dismissed.includes(claim.key) && (isInView(claim, view, kinds) || placed.some((note) => isOn(note, claim, map))),
  );

/** The claims at an offset of article.text, the smallest first; none at null. */
export const claimsAt = (claims: readonly Claim[], offset: number | null): readonly Claim[] =>
  offset === null
    ? []
    : claims
        .filter((claim) => holds(claim, offset) || holds(lineUnder(claim), offset))
        .sort((a, b) => lengthOf(a) - lengthOf(b));
