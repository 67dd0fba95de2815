// Whether a mention is somebody who can speak.
import type { Mention } from '../types.ts';
import * as Tag from '../words/tags.ts';
import { has, type Unit } from '../words/unit.ts';

/** Whether a mention ends on a name, a pronoun, an office or a paper. */
export function mayBeSomeone(units: readonly Unit[], { from, to }: Mention): boolean {
  const last = units[to - 1];
  const may = last?.capital || has(last, Tag.subjects | Tag.roles | Tag.officials | Tag.documents);
  return to > from && may === true && !has(last, Tag.nobody);
}
