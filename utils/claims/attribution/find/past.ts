// What may stand between a verb and what is said, and is neither: whom somebody told, when and where.
import type { Sentence } from '../types.ts';
import { type Atom, has, isNumber } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { isVerb } from '../words/verbs.ts';
import { clauseIn } from './sides.ts';

/** Past "the Courier", "her", "reporters": who was told. */
export function pastPerson(atoms: readonly Atom[], sentence: Sentence, from: number): number {
  if (has(atoms[from], Tag.objects)) return from + 1;
  let to = from;
  while (to < sentence.to && to - from < 8 && atoms[to]?.word && !has(atoms[to], Tag.that | Tag.to | Tag.questions)) {
    if (to > from && has(atoms[to], Tag.times | Tag.prepositions)) return to;
    if (has(atoms[to], Tag.be | Tag.auxiliaries | Tag.subjects) || isVerb(atoms, to)) return from;
    to++;
  }
  return atoms[to]?.word || atoms[to]?.quote ? from : to;
}

/** Past "on Tuesday", "in a statement", "late Monday": when and where it was said, up to a stop, a comma or a colon. */
export function pastAdjunct(atoms: readonly Atom[], sentence: Sentence, from: number): number {
  // "late Monday": a word of no list before the time.
  if (!has(atoms[from], Tag.prepositions | Tag.times) && !has(atoms[from + 1], Tag.times)) return from;
  let to = from + 1;
  while (to < sentence.to && atoms[to]?.word) to++;
  return to - from <= 9 && !atoms[to]?.quote && !clauseIn(atoms, from, ownsAt(atoms, from, to)) ? to : from;
}

/** Up to the last sign of possession behind an article's noun ("in the party's broadcast"), which is no verb. */
function ownsAt(atoms: readonly Atom[], from: number, to: number): number {
  const at = from + 3;
  const owner = has(atoms[from + 1], Tag.determiners | Tag.possessives) && has(atoms[at], Tag.genitive);
  return owner && !clauseIn(atoms, at, to) ? at : to;
}

/** Past "on Tuesday", "last week", "Friday". */
export function afterTimes(atoms: readonly Atom[], sentence: Sentence, start: number): number {
  let at = start;
  while (at < sentence.to) {
    const atom = atoms[at];
    // "last year's bill"
    if (has(atoms[at + 1], Tag.genitive) || has(atoms[at + 2], Tag.genitive)) break;
    if (has(atom, Tag.times)) at++;
    else if (
      has(atom, Tag.prepositions | Tag.determiners) &&
      has(atoms[at + 1], Tag.times) &&
      // "the July 25 call was": a subject.
      !(has(atom, Tag.determiners) && isNumber(atoms[at + 2])) &&
      // "each year of school adds", "the year had": a subject.
      !has(atoms[at + 2], Tag.of | Tag.auxiliaries | Tag.be)
    )
      at += 2;
    else break;
  }
  return at;
}
