// Where the first word of a line stands, which may name who speaks in it.

import type { Atom } from '../words/atom.ts';
import { lowOf } from '../words/atom.ts';

/** A mark of quotation before the speaker is the whole interview's. */
export const labelStart = (atoms: readonly Atom[]): number => (marks.has(lowOf(atoms[0])) ? 1 : 0);

const marks: ReadonlySet<string> = new Set(['"', '“', '«', '‘']);
