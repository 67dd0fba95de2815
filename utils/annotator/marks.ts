// What is painted of the claims and notes shown, and in which layer.
import type { Claim } from '../claims/model/claim.ts';
import { isClaimKind } from '../claims/model/kinds.ts';
import type { Mark } from '../page/highlighter.ts';
import { isOn, lineUnder } from './in-view.ts';
import type { Placed } from './places.ts';

/**
 * A mark for each claim, and for each note. `hideNotes`: a note looks like a claim, so that the page cannot tell which words
 * carry one; where it is on a claim that is painted, that is enough. Ranges are made as they are asked for.
 */
export function* marksOf(
  claims: readonly Claim[],
  placed: readonly Placed[],
  here: Placed['map'],
  hideNotes: boolean,
): Generator<Mark> {
  for (const claim of claims) {
    const range = here.range(lineUnder(claim));
    if (range) yield { layer: claim.kind, range };
  }
  for (const note of placed) {
    if (hideNotes && claims.some((claim) => isOn(note, claim, here))) continue;
    const range = note.span && note.map.range(note.span);
    if (range) yield { layer: hideNotes ? likeAClaim(note.request.kind) : 'note', range };
  }
}

const likeAClaim = (kind: string | null): Mark['layer'] => (isClaimKind(kind) ? kind : 'statement');
