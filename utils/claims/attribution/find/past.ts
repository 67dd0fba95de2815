// What may stand between a verb and what is said, and is neither: whom somebody told, when and where.
import type { Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import { has, type Unit } from '../words/unit.ts';
import { isVerb } from '../words/verbs.ts';
import { clauseIn } from './sides.ts';

/** Past "the Courier", "her", "reporters": who was told. */
export function pastPerson(units: readonly Unit[], sentence: Sentence, from: number): number {
  if (has(units[from], Tag.objects)) return from + 1;
  let to = from;
  while (to < sentence.to && to - from < 8 && units[to]?.word && !has(units[to], Tag.that | Tag.to | Tag.questions)) {
    if (to > from && has(units[to], Tag.times | Tag.prepositions)) return to;
    if (has(units[to], Tag.be | Tag.auxiliaries | Tag.subjects) || isVerb(units, to)) return from;
    to++;
  }
  return units[to]?.word || units[to]?.quote ? from : to;
}

/** Past "on Tuesday", "in a statement", "late Monday": when and where it was said, up to a stop, a comma or a colon. */
export function pastAdjunct(units: readonly Unit[], sentence: Sentence, from: number): number {
  if (!has(units[from], Tag.prepositions | Tag.times)) return from;
  let to = from + 1;
  while (to < sentence.to && units[to]?.word) to++;
  return to - from <= 8 && !units[to]?.quote && !clauseIn(units, from, to) ? to : from;
}
