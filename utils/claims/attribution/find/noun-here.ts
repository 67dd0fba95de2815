// Words that are a reporting verb and a noun or an adjective as well: told apart by what stands around them.
import { type Atom, has, isNumber } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { isVerb, mayBe } from '../words/verbs.ts';

/** A word that may report, with its group: `from` its first atom, `to` behind the last. */
type Place = { readonly from: number; readonly head: number; readonly to: number };

/** "a forecast of", "an April forecast", "waiting lists", "initial reports suggest": a noun; `alike`: its word can be one. */
export function isNounHere(atoms: readonly Atom[], { from, head, to }: Place, forms: number, alike: boolean): boolean {
  const before = atoms[from - 1];
  const next = atoms[to];
  if (isAdjective(before, atoms[head], next, atoms, from)) return true;
  if (!alike) return false;
  if (to === head + 1 && has(next, Tag.of)) return true;
  const dated = has(before, Tag.times) || isNumber(before);
  if (dated && has(atoms[from - 2], Tag.determiners | Tag.possessives | Tag.genitive)) return true;
  if (isObject(atoms, from, forms)) return true;
  if (forms & Form.past || has(before, Tag.subjects)) return false;
  // "attacks that have shaken the town": a relative clause.
  if (has(next, Tag.that)) return opensRelative(atoms[to + 1]);
  if (!(forms & Form.third) && ownedName(atoms, from)) return true;
  // "a report largely relating to", "Initial reports suggest", no "Mayor calls lock"
  if (has(next, Tag.adverbs) && has(atoms[to + 1], Tag.progressive)) return true;
  if (before?.capital) return from === 1 && mayBe(next, Form.base | Form.past);
  return has(before, Tag.progressive) || (Boolean(next?.word) && isVerb(atoms, to));
}

const opensRelative = (atom: Atom | undefined): boolean =>
  has(atom, Tag.be | Tag.auxiliaries | Tag.finiteVerbs) || mayBe(atom, Form.past | Form.third);

/** "cut its growth forecast": what stands behind a verb, from its article on, is its object. */
function isObject(atoms: readonly Atom[], from: number, forms: number): boolean {
  if (isCaused(atoms, from, forms)) return true;
  let at = from - 1;
  while (from - at < 4 && atoms[at]?.word && atoms[at]?.tags === 0) at--;
  return has(atoms[at], Tag.possessives) && isVerb(atoms, at - 1);
}

/** ", sparking widespread fears": the object of a participle that opens a clause. */
function isCaused(atoms: readonly Atom[], from: number, forms: number): boolean {
  if (!(forms & Form.third)) return false;
  let at = from - 1;
  while (from - at < 4 && atoms[at]?.word && (atoms[at]?.tags === 0 || has(atoms[at], Tag.adverbs))) at--;
  return has(atoms[at], Tag.progressive) && !has(atoms[at - 1], Tag.determiners | Tag.possessives);
}

/** "a New York Post report": a name behind an article. */
function ownedName(atoms: readonly Atom[], from: number): boolean {
  let at = from - 1;
  while (atoms[at]?.capital && from - at < 6) at--;
  return at < from - 1 && has(atoms[at], Tag.determiners);
}

/** "made repeated promises": a past form between a verb and its plural object. */
const isAdjective = (
  before: Atom | undefined,
  word: Atom | undefined,
  next: Atom | undefined,
  atoms: readonly Atom[],
  from: number,
): boolean =>
  mayBe(word, Form.past) &&
  (has(before, Tag.finiteVerbs) || mayBe(before, Form.past)) &&
  isVerb(atoms, from - 1) &&
  next?.word !== null &&
  next?.tags === 0 &&
  !next.capital &&
  next.low.endsWith('s');
