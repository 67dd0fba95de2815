// Where the first word of a line stands, which may name who speaks in it.
import type { Unit } from '../words/units.ts';

/** A mark of quotation before the speaker is the whole interview's. */
export const labelStart = (units: readonly Unit[]): number => (marks.has(units[0]?.low ?? '') ? 1 : 0);

const marks: ReadonlySet<string> = new Set(['"', '“', '«', '‘']);
