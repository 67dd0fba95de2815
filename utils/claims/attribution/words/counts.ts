// Counts and what hedges them, which belong to the words behind them: "at least 300", "about three in ten".
import { followsArticle, startsNumber } from '../../text/trait-bits.ts';
import { type Atom, has, isMoney, isNumber, isOf, lowOf } from './atom.ts';
import * as Sort from './sorts.ts';
import * as Tag from './tags.ts';

/** "about 300", "at least 300": a preposition that hedges a number, and no time like "after 10 days", "in late 2019". */
export function countAhead(atoms: readonly Atom[], at: number): boolean {
  if (!has(atoms[at], Tag.prepositions)) return false;
  // "as many as 40", "as many as half"
  if (has(atoms[at], Tag.as) && has(atoms[at + 2], Tag.as))
    return isCount(atoms, at + 3) || isOf(atoms[at + 3], Sort.standing);
  if (has(atoms[at], Tag.nounPrepositions)) {
    const hedge = !atoms[at + 1]?.capital && !has(atoms[at + 1], Tag.times | Tag.possessives | Tag.titles);
    return hedge && isCount(atoms, at + 2) && !has(atoms[at + 3], Tag.times) && lowOf(atoms[at + 2]).length !== 4;
  }
  const some = isCount(atoms, at + 1) || (has(atoms[at + 1], Tag.determiners) && has(atoms[at + 2], Tag.of));
  return some && !has(atoms[at + 2], Tag.times);
}

/** "300", "£4", "three", "a dozen" */
export function isCount(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (isNumber(atom) || isMoney(atom)) return true;
  if (!((atom?.traits ?? 0) & startsNumber)) return false;
  return lowOf(atom).length > 2 || ((atoms[at + 1]?.traits ?? 0) & followsArticle) !== 0;
}
