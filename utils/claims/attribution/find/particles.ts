// Particles that belong to a verb: "rule out", "called on Friday for", "put the toll at 40".
import { type Atom, has, isNumber } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';

/**
 * How many atoms the particle of a verb takes with what stands before it: "rule out", "rule it out". None where it stands
 * further on before a number ("put the toll | at 40"), and null where it is not there.
 */
export function particleAt(atoms: readonly Atom[], head: number, particle: string): number | null {
  if (particle.startsWith(further)) return numbered(atoms, head, particle.slice(further.length)) ? 0 : null;
  if (particle === atoms[head + 1]?.low) return 1;
  if (particle === atoms[head + 2]?.low) {
    // "rule it out", but "referred him to a clinic"
    const between = has(atoms[head + 2], Tag.to) ? Tag.adverbs | Tag.times : Tag.objects | Tag.adverbs | Tag.times;
    return has(atoms[head + 1], between) ? 2 : null;
  }
  // "called on Friday for"
  const when = has(atoms[head + 1], Tag.prepositions | Tag.determiners) && has(atoms[head + 2], Tag.times);
  return when && particle === atoms[head + 3]?.low ? 3 : null;
}

/** In front of a particle in a pack. */
const further = '…';

function numbered(atoms: readonly Atom[], head: number, particle: string): boolean {
  for (let at = head + 2; at < head + 9; at++) {
    const atom = atoms[at];
    if (!atom?.word || has(atom, Tag.be | Tag.auxiliaries | Tag.subjects)) return false;
    if (atom.low === particle) return numberAt(atoms, at + 1);
  }
  return false;
}

/** "40", "about £2.4m", "more than 40"; no "the scene on May 4". */
function numberAt(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < from + 4 && !has(atoms[at], Tag.times | Tag.nounPrepositions); at++)
    if (isNumber(atoms[at])) return true;
  return false;
}
