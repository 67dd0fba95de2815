// Where the first word of a line stands, which may name who speaks in it.

import type { Unit } from '../words/unit.ts';
import { lowOf } from '../words/unit.ts';

/** A mark of quotation before the speaker is the whole interview's. */
export const labelStart = (units: readonly Unit[]): number => (marks.has(lowOf(units[0])) ? 1 : 0);

const marks: ReadonlySet<string> = new Set(['"', '“', '«', '‘']);
