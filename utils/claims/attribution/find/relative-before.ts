// The clause that a subject ends in before its aside: "The firm that runs the port, Larn Docks, said".
import type { Sentence } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { isVerb } from '../words/verbs.ts';

/** Where the "that" or "which" stands whose clause ends in the phrase from `at`, no sign between; or -1. */
export function relativeBefore(atoms: readonly Atom[], { from }: Sentence, at: number): number {
  for (let who = at - 1; who > from && at - who < 6 && atoms[who]?.word; who--)
    if (has(atoms[who], Tag.that | Tag.relatives)) {
      // "Roe found that many, old and young, told her"
      const said = atoms[who - 1]?.senses;
      return isVerb(atoms, who + 1) || (who === at - 1 && !said) ? who : -1;
    }
  return -1;
}
