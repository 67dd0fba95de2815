// Whether a passage is the headline of its text.
import type { Unit } from '../words/unit.ts';
import type { Place } from './order.ts';

/** The first line of a text is most often its headline, flagged or not. */
export const isHeadline = (units: readonly Unit[], { passage: { kind, start } }: Place): boolean =>
  kind === 'headline' || (start === 0 && units.length < 30);
