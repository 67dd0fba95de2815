// Names that stand between signs beside what they are: "the mayor, Ana Roe,", "his sister, Roe,".
import type { Stretch } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';

/** The words of what a name from `from` to `to` stands beside; null where it stands beside nothing. */
export const asideOf = (atoms: readonly Atom[], from: number, to: number): Stretch | null =>
  betweenSigns(atoms, from, to) || opensBeside(atoms, from, to) ? phraseBeside(atoms, from) : null;

/** Between a comma and a sign that closes; an "and" after it would make it an item of a list. */
const betweenSigns = (atoms: readonly Atom[], from: number, to: number): boolean =>
  atoms[from - 1]?.low === ',' && (atoms[to]?.low === ',' ? !has(atoms[to + 1], Tag.and) : !atoms[to]?.word);

/** "The President, Ana Roe has left.": an office that opens a sentence, without a comma behind the name. */
const opensBeside = (atoms: readonly Atom[], from: number, to: number): boolean =>
  atoms[from - 1]?.low === ',' &&
  from < 6 &&
  has(atoms[to], Tag.auxiliaries | Tag.be) &&
  atoms
    .slice(0, from - 1)
    .every((atom) => atom.word && !has(atom, Tag.prepositions) && (atom.capital || atom === atoms[0]));

/** "the [mayor of Ostrand], Ana Roe,": the words before the comma, back to an article or a possessive; null without one. */
function phraseBeside(atoms: readonly Atom[], name: number): Stretch | null {
  let from = name - 1;
  while (from > 0 && name - from < 10 && !has(atoms[from - 1], Tag.determiners | Tag.possessives | Tag.genitive)) {
    if (!atoms[from - 1]?.word) return null;
    from--;
  }
  return from > 0 && from < name - 1 && name - from < 10 ? { from, to: name - 1 } : null;
}

/** "his sister", "Roe's husband": of whom there is one, so that a first name may name her. */
export const isOwned = (atoms: readonly Atom[], { from }: Stretch): boolean =>
  has(atoms[from - 1], Tag.possessives | Tag.genitive);
