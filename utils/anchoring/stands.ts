// The quick ways, which need no index: most notes on most visits stand where they did, or beside what they did.
import { findAdjoining } from './adjoining.ts';
import type { Located, PositionHint, QuoteSelector } from './selector.ts';
import { findWhole } from './whole.ts';

/** The words sign for sign among their old neighbours; null says only that more than a glance is needed. */
export function standsIn(text: string, selector: QuoteSelector, hint: PositionHint | null): Located | null {
  const still = findWhole(text, selector, hint) ?? findAdjoining(text, selector, hint);
  return still && { ...still, state: 'exact' };
}
