// Whether a word is the verb of a clause where it stands: many are nouns and participles as well.
import * as Tag from './tags.ts';
import { has, type Unit } from './unit.ts';
import * as Form from './verb-forms.ts';

/** A word that can only be the verb of a clause here: listed or ending like one, and not part of a name. */
export function isVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit?.word || unit.capital) return false;
  if (!has(unit, Tag.finiteVerbs) && !unit.senses) return false;
  // "a hastily called meeting": past an adverb too.
  const before = has(units[at - 1], Tag.adverbs) && has(units[at - 2], Tag.determiners) ? units[at - 2] : units[at - 1];
  // "a 2023 report", "a new poll": papers, though the words are verbs as well.
  if (has(unit, Tag.documents) && has(units[at - 2], Tag.determiners) && before?.word && isBare(unit)) return false;
  // "a series of tweets": nor does a verb follow "of".
  return !has(before, Tag.determiners | Tag.possessives | Tag.genitive | Tag.of);
}

/** As isVerb, or a form of "be" or another auxiliary. */
export const isAnyVerb = (units: readonly Unit[], at: number): boolean =>
  has(units[at], Tag.be | Tag.auxiliaries) || isVerb(units, at);

/** Whether a word may be a reporting verb in one of these forms that takes one of these. */
export const mayBe = (unit: Unit | undefined, forms: number, takes = -1): boolean =>
  unit?.senses?.some((sense) => sense.forms & forms && sense.takes & takes) ?? false;

/** A verb that only stands as it is in a list: no past, no "-s", no "-ing". */
const isBare = ({ senses }: Unit): boolean => senses?.every(({ forms }) => forms === Form.base) ?? false;
