// Whether a passage is the headline of its text.
import type { Atom } from '../words/atom.ts';
import type { Place } from './order.ts';

/** The first line of a text is most often its headline, flagged or not. */
export const isHeadline = (atoms: readonly Atom[], { passage: { kind, start } }: Place): boolean =>
  kind === 'headline' || (start === 0 && atoms.length < 30);
