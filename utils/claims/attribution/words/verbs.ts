// Whether a word is the verb of a clause where it stands: many are nouns and participles as well.

import { type Atom, has } from './atom.ts';
import * as Tag from './tags.ts';
import * as Form from './verb-forms.ts';

/** A word that can only be the verb of a clause here: listed or ending like one, and not part of a name. */
export function isVerb(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom?.word || atom.capital) return false;
  if (!has(atom, Tag.finiteVerbs) && !atom.senses) return false;
  // "a hastily called meeting": past an adverb too.
  const before = has(atoms[at - 1], Tag.adverbs) && has(atoms[at - 2], Tag.determiners) ? atoms[at - 2] : atoms[at - 1];
  // "a 2023 report", "a new poll": papers, though the words are verbs as well.
  if (has(atom, Tag.documents) && has(atoms[at - 2], Tag.determiners) && before?.word && isBare(atom)) return false;
  // "a series of tweets": nor does a verb follow "of".
  return !has(before, Tag.determiners | Tag.possessives | Tag.genitive | Tag.of);
}

/** As isVerb, or a form of "be" or another auxiliary. */
export const isAnyVerb = (atoms: readonly Atom[], at: number): boolean =>
  has(atoms[at], Tag.be | Tag.auxiliaries) || isVerb(atoms, at);

/** Whether a word may be a reporting verb in one of these forms that takes one of these. */
export const mayBe = (atom: Atom | undefined, forms: number, complements = -1): boolean =>
  atom?.senses?.some((sense) => sense.forms & forms && sense.complements & complements) ?? false;

/** A verb that only stands as it is in a list: no past, no "-s", no "-ing". */
const isBare = ({ senses }: Atom): boolean => senses?.every(({ forms }) => forms === Form.base) ?? false;
