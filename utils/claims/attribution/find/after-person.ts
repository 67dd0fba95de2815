// Where content begins behind whom somebody told: "told the crews that", "warned the bank not to", "told him of the plan".
import type { Sentence } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { isAnyVerb } from '../words/verbs.ts';
import { clauseAhead } from './content-end.ts';
import { afterTimes } from './past.ts';

/** Where the content begins behind the addressee that starts at `start`; null where nothing that could be told follows. */
export function afterPerson(atoms: readonly Atom[], sentence: Sentence, start: number): number | null {
  let at = pastAddressee(atoms, sentence, start);
  while (at < sentence.to && has(atoms[at], Tag.adverbs)) at++;
  at = afterTimes(atoms, sentence, at);
  const atom = atoms[at];
  if (!atom?.word || at >= sentence.to || at === start) return null;
  if (has(atom, Tag.to) || notTo(atoms, at)) return at;
  // "told the Courier of her fears"
  if (has(atom, Tag.of) && !atoms[at + 1]?.capital) return at + 1;
  if (isAnyVerb(atoms, at)) return subjectIn(atoms, start, at);
  return clauseAhead(atoms, sentence, at) ? at : null;
}

function pastAddressee(atoms: readonly Atom[], sentence: Sentence, start: number): number {
  if (has(atoms[start], Tag.objects)) return start + 1;
  let at = start;
  const named = atoms[at]?.capital === true;
  while (named && at < sentence.to && atoms[at]?.capital) at++;
  // "told the Courier he": a name behind its article.
  if (!named && has(atoms[at], Tag.determiners)) while (atoms[at + 1]?.capital) at++;
  // "told the Courier of her fears": where she told it, not whose it is.
  if (atoms[at]?.capital && has(atoms[at + 1], Tag.of) && has(atoms[at + 2], Tag.possessives | Tag.determiners))
    return at + 1;
  // "told Monday's meeting the", "told the crews they"
  return !named || has(atoms[at], Tag.genitive) ? pastNoun(atoms, sentence, at + 1) : at;
}

/**
 * "warned Russia was near", "told the hearing staff had left": where the subject begins of the verb at `verb`, if the words
 * before it are not only whom somebody told.
 */
function subjectIn(atoms: readonly Atom[], start: number, verb: number): number | null {
  if (has(atoms[start], Tag.objects)) return null;
  const small = has(atoms[start], Tag.determiners | Tag.possessives);
  return small && verb - start > 2 && !atoms[start + 1]?.capital ? start + 2 : start;
}

/** "warned the bank not to act" */
const notTo = (atoms: readonly Atom[], at: number): boolean =>
  has(atoms[at], Tag.negations) && has(atoms[at + 1], Tag.to);

function pastNoun(atoms: readonly Atom[], sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.to &&
    !has(atoms[at], Tag.subjects | Tag.determiners | Tag.possessives | Tag.to) &&
    !has(atoms[at], Tag.be | Tag.auxiliaries) &&
    !atoms[at]?.capital &&
    !notTo(atoms, at)
  )
    at++;
  return at;
}
