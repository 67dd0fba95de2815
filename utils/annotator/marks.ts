// What is painted of the claims and notes shown, and in which layer.
import type { Claim } from '../claims/model/claim.ts';
import type { Mark } from '../page/highlighter.ts';
import { lineUnder } from './in-view.ts';
import type { Placed } from './places.ts';

/**
 * A mark for each claim, and for each note given. Where notes do not show, none is to be given: the page can list what is
 * painted, and a second range on the words of a claim would tell it as much as a layer of its own. Ranges are made as they
 * are asked for.
 */
export function* marksOf(claims: readonly Claim[], notes: readonly Placed[], here: Placed['map']): Generator<Mark> {
  for (const claim of claims) {
    const range = here.range(lineUnder(claim));
    if (range) yield { layer: claim.kind, range };
  }
  for (const { span, map } of notes) {
    const range = span && map.range(span);
    if (range) yield { layer: 'note', range };
  }
}
