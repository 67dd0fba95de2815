// The noun phrase after an inverted verb or "by", rightwards, cut where something else begins: “…,” said the mayor of Ostrand.

import { endsPast, startsPhrase } from '../../text/trait-bits.ts';
import { stretch } from '../stretch.ts';
import type { Mention } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { isVerb } from '../words/verbs.ts';
import { clauseWords, owns } from './sources.ts';

/** The mention that starts at `from`, up to a comma, a verb, a relative, a time or another preposition; or null. */
export function mentionAfter(atoms: readonly Atom[], start: number, limit: number): Mention | null {
  let from = start;
  while (from < limit && has(atoms[from], Tag.adverbs) && !atoms[from]?.capital) from++;
  const first = atoms[from];
  if (!first?.word || from >= limit) return null;
  if (has(first, Tag.subjects) && !has(first, Tag.determiners)) return stretch(from, from + 1);
  if (opensNone(atoms, from, first)) return null;
  let at = from + 1;
  // "last year's census"
  if (has(first, Tag.times)) while (has(atoms[at], Tag.times | Tag.genitive)) at++;
  while (at < limit && at - from < 24 && !endsAt(atoms, from, at)) at++;
  while (at > from + 1 && has(atoms[at - 1], Tag.prepositions | Tag.and | Tag.determiners)) at--;
  return at > from ? stretch(from, at) : null;
}

/** Small words, verbs and times open no mention. */
function opensNone(atoms: readonly Atom[], from: number, first: Atom): boolean {
  // "according to state law", "according to July's figures": whatever follows the phrase.
  if ((atoms[from - 2]?.traits ?? 0) & startsPhrase && !has(first, clauseWords | Tag.and | Tag.prepositions))
    return false;
  // "according to forecasts": a paper behind "to" or "by", though the word is a verb as well.
  const paper = has(first, Tag.documents) && has(atoms[from - 1], Tag.to | Tag.by);
  // "says retired diver Ana Roe"
  const told =
    (first.traits & endsPast) !== 0 && [2, 3].some((on) => atoms[from + on]?.capital && !isVerb(atoms, from + on - 1));
  const small =
    has(first, clauseWords | Tag.and | Tag.prepositions | Tag.to) || (!paper && !told && isVerb(atoms, from));
  if (small && !first.capital) return true;
  // "said Sunday", "said Thursday morning": when, not who; "said April Roe" is a name.
  return has(first, Tag.times) && (!atoms[from + 1]?.capital || has(atoms[from + 1], Tag.times));
}

function endsAt(atoms: readonly Atom[], from: number, at: number): boolean {
  const atom = atoms[at];
  if (!atom) return true;
  if (atom.quote) return atom.end - atom.start > 30;
  if (owns(atoms, at)) return false;
  if (!atom.word) return true;
  if (has(atom, clauseWords | Tag.relatives) && !has(atom, Tag.genitive) && !atom.capital) return true;
  if (has(atom, Tag.times) && !has(atoms[at + 1], Tag.nounPrepositions) && !datedNoun(atoms, from, at)) return true;
  if (has(atom, Tag.prepositions) && leavesNoun(atoms, at, atom)) return true;
  if (has(atom, Tag.and) && !joins(atoms, at)) return true;
  if (isVerb(atoms, at) && !isNounHere(atoms, from, at)) return true;
  return leavesBy(atoms, from, at, atom);
}

/** An adverb behind the noun: "Roe | angrily", no "his yearly report". */
function leavesBy(atoms: readonly Atom[], from: number, at: number, atom: Atom): boolean {
  const inside = at === from + 1 && has(atoms[from], Tag.determiners | Tag.possessives);
  return has(atom, Tag.adverbs) && !inside && !atom.capital && !atoms[at + 1]?.capital;
}

/** A preposition that does not go on the noun before it: "Roe | in Ostrand", no "the mayor of Ostrand". */
function leavesNoun(atoms: readonly Atom[], at: number, atom: Atom): boolean {
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  const author = has(atom, Tag.by) && has(before, Tag.documents);
  if ((!has(atom, Tag.nounPrepositions) && !author) || has(after, Tag.times | Tag.progressive) || !after?.word)
    return true;
  return before?.capital === true && !has(atom, Tag.of);
}

/** "the bank's latest forecast": a paper, where nothing follows. "a preliminary report seen by": behind article and adjective. */
const isNounHere = (atoms: readonly Atom[], from: number, at: number): boolean =>
  has(atoms[at], Tag.documents) &&
  ((!atoms[at + 1]?.word && !atoms[at - 1]?.capital) ||
    (has(atoms[from], Tag.determiners) && has(atoms[at + 1], Tag.by | Tag.prepositions)) ||
    (has(atoms[from], Tag.possessives) && has(atoms[at + 1], Tag.nounPrepositions)) ||
    (at === from + 2 && has(atoms[from], Tag.determiners | Tag.possessives)));

/** "a Monday editorial": a day between the article and its noun. */
const datedNoun = (atoms: readonly Atom[], from: number, at: number): boolean =>
  at === from + 1 &&
  has(atoms[from], Tag.determiners) &&
  Boolean(atoms[at + 1]?.word) &&
  !has(atoms[at + 1], Tag.times | Tag.prepositions | Tag.adverbs);

const joins = (atoms: readonly Atom[], at: number): boolean =>
  Boolean(atoms[at + 1]?.capital) || has(atoms[at + 1], Tag.determiners | Tag.possessives | Tag.roles | Tag.officials);
