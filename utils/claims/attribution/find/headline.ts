// Whether a passage is the headline of its text.
import type { Place } from '../../pack/language-pack.ts';
import type { Atom } from '../words/atom.ts';

/** The first line of a text is most often its headline, flagged or not. */
export const isHeadline = (atoms: readonly Atom[], { passage: { kind, start } }: Place): boolean =>
  kind === 'headline' || (start === 0 && atoms.length < 30);
