// The noun phrase after an inverted verb or "by", rightwards, cut where something else begins: “…,” said the mayor of Ostrand.

import { stretch } from '../stretch.ts';
import type { Mention } from '../types.ts';
import * as Tag from '../words/tags.ts';
import { has, type Unit } from '../words/unit.ts';
import { isVerb } from '../words/verbs.ts';
import { clauseWords, owns } from './sources.ts';

/** The mention that starts at `from`, up to a comma, a verb, a relative, a time or another preposition; or null. */
export function mentionAfter(units: readonly Unit[], start: number, limit: number): Mention | null {
  let from = start;
  while (from < limit && has(units[from], Tag.adverbs) && !units[from]?.capital) from++;
  const first = units[from];
  if (!first?.word || from >= limit) return null;
  if (has(first, Tag.subjects) && !has(first, Tag.determiners)) return stretch(from, from + 1);
  if (opensNone(units, from, first)) return null;
  let at = from + 1;
  while (at < limit && at - from < 24 && !endsAt(units, from, at)) at++;
  while (at > from && has(units[at - 1], Tag.prepositions | Tag.and | Tag.determiners)) at--;
  return at > from ? stretch(from, at) : null;
}

/** Small words, verbs and times open no mention. */
function opensNone(units: readonly Unit[], from: number, first: Unit): boolean {
  const small = has(first, clauseWords | Tag.and | Tag.prepositions | Tag.to) || isVerb(units, from);
  if (small && !first.capital) return true;
  // "said Sunday", "said Thursday morning": when, not who; "said April Roe" is a name.
  return has(first, Tag.times) && (!units[from + 1]?.capital || has(units[from + 1], Tag.times));
}

function endsAt(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at];
  if (!unit) return true;
  if (unit.quote) return unit.end - unit.start > 30;
  if (owns(units, at)) return false;
  if (!unit.word) return true;
  if (has(unit, clauseWords | Tag.relatives) && !has(unit, Tag.genitive) && !unit.capital) return true;
  if (has(unit, Tag.times) && !has(units[at + 1], Tag.nounPrepositions) && !datedNoun(units, from, at)) return true;
  if (has(unit, Tag.prepositions) && leavesNoun(units, at, unit)) return true;
  if (has(unit, Tag.and) && !joins(units, at)) return true;
  if (isVerb(units, at) && !isNounHere(units, from, at)) return true;
  return has(unit, Tag.adverbs) && !unit.capital && !units[at + 1]?.capital;
}

/** A preposition that does not go on the noun before it: "Roe | in Ostrand", no "the mayor of Ostrand". */
function leavesNoun(units: readonly Unit[], at: number, unit: Unit): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  const author = has(unit, Tag.by) && has(before, Tag.documents);
  if ((!has(unit, Tag.nounPrepositions) && !author) || has(after, Tag.times | Tag.progressive) || !after?.word)
    return true;
  return before?.capital === true && !has(unit, Tag.of);
}

/** "the bank's latest forecast": a paper, where nothing follows. "a preliminary report seen by": behind article and adjective. */
const isNounHere = (units: readonly Unit[], from: number, at: number): boolean =>
  has(units[at], Tag.documents) &&
  ((!units[at + 1]?.word && !units[at - 1]?.capital) ||
    (at === from + 2 && has(units[from], Tag.determiners | Tag.possessives)));

/** "a Monday editorial": a day between the article and its noun. */
const datedNoun = (units: readonly Unit[], from: number, at: number): boolean =>
  at === from + 1 &&
  has(units[from], Tag.determiners) &&
  Boolean(units[at + 1]?.word) &&
  !has(units[at + 1], Tag.times | Tag.prepositions | Tag.adverbs);

const joins = (units: readonly Unit[], at: number): boolean =>
  Boolean(units[at + 1]?.capital) || has(units[at + 1], Tag.determiners | Tag.possessives | Tag.roles | Tag.officials);
