// Where the sentences of a passage end, told by its units: a stop inside a quotation or an abbreviation ends none.
import type { Whole } from '../types.ts';
import * as Tag from './tags.ts';
import * as Takes from './takes.ts';
import { has, isNumber, type Unit } from './unit.ts';
import { mayBe } from './verbs.ts';

/** Text without a stop is cut here, so that work on a sentence stays bounded however long the text runs on. */
const longest = 250;

const stops = new Set(['.', '!', '?', '…', ';']);

/** The sentences of a passage, of which a dateline is the first. */
export function sentencesOf(units: readonly Unit[], dateline: number): Whole[] {
  const found: Whole[] = [];
  let from = 0;
  let quoted = false;
  let reports = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    if (unit.quote) quoted = true;
    if (unit.senses) reports = true;
    const next = units[at + 1];
    if (!next || at - from >= longest || (mayEnd(unit) && ends(unit, next, units, at)) || at + 1 === dateline) {
      found.push({ from, to: at + 1, quoted, reports });
      from = at + 1;
      quoted = reports = false;
    }
  }
  return found;
}

/** Most units end no sentence: told by their last letter. */
function mayEnd({ low, quote }: Unit): boolean {
  if (quote) return true;
  const last = low.charCodeAt(low.length - 1);
  return last === 46 || last === 33 || last === 63 || last === 0x2026 || last === 59;
}

function ends(unit: Unit, next: Unit, units: readonly Unit[], index: number): boolean {
  if (unit.quote) {
    const last = unit.tail;
    if (!/^[.!?…]$/.test(last) || (!next.capital && !next.quote)) return false;
    // “Roe tweeted: “Stop!” One user wrote”: the speaker stood before it. Else an asked or shouted one may still have it behind.
    const spoken = units[index - 1]?.low === ':';
    return spoken || last === '.' || next.quote !== null || !speakerFollows(units, index + 1);
  }
  if (unit.low === ';') return true;
  if (!stops.has(unit.low)) return pointEnds(unit, next);
  if (unit.low === '.' && units[index - 1]?.low === '.') return false;
  return next.capital || next.quote !== null || next.low === '(' || isNumber(next);
}

/** "… in the U.S. He said": an abbreviation ends the sentence where a word follows that opens one. */
const pointEnds = (unit: Unit, next: Unit): boolean =>
  unit.low.endsWith('.') &&
  !has(unit, Tag.titles) &&
  ((next.quote?.capital === true && next.words > 2) || opensSentence(next));

const opensSentence = (next: Unit): boolean =>
  next.capital &&
  has(next, Tag.subjects | Tag.determiners | Tag.possessives | Tag.but | Tag.subordinators | Tag.prepositions);

function speakerFollows(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(from + 16, units.length); at++) {
    const unit = units[at];
    if (!unit || (!unit.word && !',()'.includes(unit.low))) return false;
    if (mayBe(unit, -1, Takes.quote)) return true;
  }
  return false;
}
