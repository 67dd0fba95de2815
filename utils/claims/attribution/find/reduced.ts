// Participles that only tell of the noun before them: "a letter obtained by the Press", "people briefed on the move".
import { endsPast } from '../../text/trait-bits.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { mayBe } from '../words/verbs.ts';

/** Whether the verb at `at` belongs to the noun before it, in a phrase that ends at `to`; `one`: nothing joins two nouns in it. */
export const ownsVerb = (atoms: readonly Atom[], at: number, to: number, one: boolean): boolean =>
  isReduced(atoms, at, to) || (one && tellsOfNoun(atoms, at, to));

/** "obtained by the Press", "released on Monday by": a participle that only tells of the noun before it. */
function isReduced(atoms: readonly Atom[], at: number, to: number): boolean {
  // "A 2023 report by": a noun.
  if (atoms[at]?.senses && !mayBe(atoms[at], Form.participle)) return false;
  let by = at + 1;
  while (by < to && has(atoms[by], Tag.prepositions | Tag.times) && !has(atoms[by], Tag.by)) by++;
  return has(atoms[by], Tag.by);
}

/** "People briefed on the move said": a past form whose preposition governs all that stands before the verb. */
function tellsOfNoun(atoms: readonly Atom[], at: number, to: number): boolean {
  if (!((atoms[at]?.traits ?? 0) & endsPast) || !has(atoms[at + 1], Tag.nounPrepositions) || !atoms[at - 1]?.word)
    return false;
  for (let word = at + 2; word < to; word++)
    if (atoms[word]?.capital || has(atoms[word], Tag.times | Tag.subjects | Tag.officials | Tag.roles)) return false;
  return !has(atoms[at - 1], Tag.subjects | Tag.auxiliaries | Tag.be | Tag.adverbs);
}
