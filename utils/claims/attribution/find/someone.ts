// Whether a mention is somebody who can speak.
import type { Mention } from '../types.ts';
import { type Atom, has, isOf } from '../words/atom.ts';
import * as Sort from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';

/** Whether a mention ends on a name, a pronoun, an office or a paper. */
export function mayBeSomeone(atoms: readonly Atom[], { from, to }: Mention): boolean {
  let at = from + 1;
  while (at < to && !has(atoms[at], Tag.of)) at++;
  // "the merger of Larn and Falk" is nobody
  const last = atoms[at - 1];
  const may =
    last?.capital || has(last, Tag.roles | Tag.officials | Tag.documents) || isOf(last, Sort.masculine | Sort.feminine);
  return to > from && may === true && !has(last, Tag.nobody);
}
