// The noun phrase after an inverted verb or "by", rightwards, cut where something else begins: “…,” said the mayor of Ostrand.

import * as Tag from '../words/tags.ts';
import { has, type Unit } from '../words/units.ts';
import { isVerb } from '../words/verbs.ts';
import { clauseWords, type Mention, owns } from './sources.ts';

/** The mention that starts at `from`, up to a comma, a verb, a relative, a time or another preposition; or null. */
export function mentionAfter(units: readonly Unit[], start: number, limit: number): Mention | null {
  let from = start;
  while (from < limit && has(units[from], Tag.adverbs) && !units[from]?.capital) from++;
  const first = units[from];
  if (!first?.word || from >= limit) return null;
  if (has(first, Tag.subjects) && !has(first, Tag.determiners)) return { from, to: from + 1 };
  if (has(first, clauseWords | Tag.and | Tag.prepositions | Tag.to) && !first.capital) return null;
  if (isVerb(units, from) && !first.capital) return null;
  // "said Sunday", "said Thursday morning": when, not who; "said April Roe" is a name.
  if (has(first, Tag.times) && (!units[from + 1]?.capital || has(units[from + 1], Tag.times))) return null;
  let at = from;
  for (; at < limit && at - from < 24; at++) {
    const unit = units[at];
    if (!unit) break;
    if (unit.quote) {
      if (unit.end - unit.start > 30) break;
      continue;
    }
    if (owns(units, at)) continue;
    if (!unit.word) break;
    if (at > from && has(unit, clauseWords | Tag.relatives) && !has(unit, Tag.genitive) && !unit.capital) break;
    if (at > from && has(unit, Tag.times) && !has(units[at + 1], Tag.nounPrepositions) && !datedNoun(units, from, at))
      break;
    if (at > from && has(unit, Tag.prepositions)) {
      const after = units[at + 1];
      const author = has(unit, Tag.by) && has(units[at - 1], Tag.documents);
      if ((!has(unit, Tag.nounPrepositions) && !author) || has(after, Tag.times | Tag.progressive) || !after?.word)
        break;
      if (units[at - 1]?.capital && !has(unit, Tag.of)) break;
    }
    if (at > from && has(unit, Tag.and) && !joins(units, at)) break;
    // "the bank's latest forecast": a paper, where nothing follows.
    const paper = has(unit, Tag.documents) && !units[at + 1]?.word && !units[at - 1]?.capital;
    if (at > from && isVerb(units, at) && !paper && !behindAdjective(units, from, at)) break;
    if (at > from && has(unit, Tag.adverbs) && !unit.capital && !units[at + 1]?.capital) break;
  }
  while (at > from && has(units[at - 1], Tag.prepositions | Tag.and | Tag.determiners)) at--;
  return at > from ? { from, to: at } : null;
}

/** "a Monday editorial": a day between the article and its noun. */
const datedNoun = (units: readonly Unit[], from: number, at: number): boolean =>
  at === from + 1 &&
  has(units[from], Tag.determiners) &&
  Boolean(units[at + 1]?.word) &&
  !has(units[at + 1], Tag.times | Tag.prepositions | Tag.adverbs);

/** "a preliminary report seen by": a noun behind an article and an adjective, though "report" is a verb as well. */
const behindAdjective = (units: readonly Unit[], from: number, at: number): boolean =>
  at === from + 2 && has(units[at], Tag.documents) && has(units[from], Tag.determiners | Tag.possessives);

const joins = (units: readonly Unit[], at: number): boolean =>
  Boolean(units[at + 1]?.capital) || has(units[at + 1], Tag.determiners | Tag.possessives | Tag.roles | Tag.officials);
