// What ends a sentence, decided here alone. Two views of it: each stop among the tokens of a passage, and the whole sentences
// among its atoms, where words in marks and an abbreviation with its point are one unit each and have rules of their own.

import type { Whole } from '../attribution/types.ts';
import { type Atom, has, is, isNumber } from '../attribution/words/atom.ts';
import * as Complement from '../attribution/words/complements.ts';
import * as Tag from '../attribution/words/tags.ts';
import { mayBe } from '../attribution/words/verbs.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** What of a language decides about a stop. */
type Points = Pick<Grammar, 'keepsPoint'>;

/** The rule that ends a sentence at a unit: `quote` words in marks, `short` an abbreviation. */
export type Ending = 'stop' | 'quote' | 'short' | 'semicolon';

/** Text without a stop is cut here, so that work on a sentence stays bounded however long the text runs on. */
const longest = 250;

/** Marks the tokens that end a sentence, those inside words in marks too. */
export function markStops(tokens: readonly Token[], points: Points): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && !token.word && endingAt(tokens, at, false, points)) token.stop = true;
  }
}

/** The sentences of a passage, of which a dateline is the first. */
export function sentencesOf(atoms: readonly Atom[], dateline: number, points: Points): Whole[] {
  const found: Whole[] = [];
  let from = 0;
  let quoted = false;
  let reports = false;
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) break;
    if (atom.quote) quoted = true;
    if (atom.senses) reports = true;
    const to = at + 1;
    if (to === atoms.length || at - from >= longest || endingAt(atoms, at, true, points) || to === dateline) {
      found.push({ from, to, quoted, reports });
      from = to;
      quoted = reports = false;
    }
  }
  return found;
}

/**
 * Which rule ends a sentence at a unit of a passage, null where none does. `whole` is the view of atoms: none ends inside words
 * in marks, a semicolon ends one, and what stands behind a stop must open the next. Else the view of tokens.
 */
export function endingAt(units: readonly Atom[], at: number, whole: boolean, points: Points): Ending | null {
  const unit = units[at];
  if (!unit) return null;
  if (unit.quote) return quotationEnds(units, at) ? 'quote' : null;
  if (unit.word) return abbreviationEnds(unit, units[at + 1]) ? 'short' : null;
  if (unit.low === ';') return whole ? 'semicolon' : null;
  return stopEnds(units, at, whole, points) ? 'stop' : null;
}

function stopEnds(units: readonly Atom[], at: number, whole: boolean, { keepsPoint }: Points): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || !(whole ? '.!?…' : '.!?').includes(unit.low)) return false;
  if (!next) return true;
  const point = unit.low === '.';
  // "am 3. Mai"
  if (point && !unit.gap && before && keepsPoint?.(before.low, next.low)) return false;
  if (whole) return !(point && is(before, '.')) && opensBehind(next);
  return point ? pointEnds(before, unit, next) : next.gap;
}

/** What may open a sentence behind a stop. */
const opensBehind = (next: Atom): boolean => next.capital || next.quote !== null || is(next, '(') || isNumber(next);

/** "in May. Roe", "at 5.)"; no "3.5", and no "J. Roe" or "approx. five", where the point is part of the word. */
const pointEnds = (before: Atom | undefined, { gap }: Atom, next: Atom): boolean =>
  (next.gap || next.kind === 'sign') &&
  (gap || (!(before?.kind === 'word' && isShort(before.word)) && (next.capital || next.kind !== 'word')));

/** An initial or an abbreviation: the point behind it is its own where nothing else tells. */
const isShort = (word: Word | null): boolean => word !== null && (word.raw.length === 1 || word.short);

/** Whether the point at `at` is one unit with the word before it: "J.", "U.S.", "Sen.", "D-Mass.". */
export function joinsPoint(tokens: readonly Token[], at: number, word: Word): boolean {
  const point = tokens[at];
  if (point?.low !== '.' || point.gap) return false;
  const { low, capital, short } = word;
  const dotted = low.includes('.');
  // "U.S." but no "€6.8m." and no "Carwatch.com."
  if (dotted && tokens[at - 1]?.kind === 'word' && !/^\d|\.\p{L}{2,}$/u.test(low)) return true;
  const next = tokens[at + 1];
  // "No. But he": a small word that is also an abbreviation ends the sentence where a capital follows.
  return (
    isShort(word) && (capital || (short && (dotted || (next?.gap === true && next.word !== null && !next.capital))))
  );
}

/** "… in the U.S. He said": an abbreviation ends the sentence where a word follows that opens one. Most words are told by their last letter. */
const abbreviationEnds = (unit: Atom, next: Atom | undefined): boolean =>
  unit.low.charCodeAt(unit.low.length - 1) === 46 &&
  !has(unit, Tag.titles) &&
  ((next?.quote?.capital === true && next.words > 2) || opensSentence(next));

const opensSentence = (next: Atom | undefined): boolean =>
  next?.capital === true &&
  has(next, Tag.subjects | Tag.determiners | Tag.possessives | Tag.but | Tag.subordinators | Tag.prepositions);

function quotationEnds(units: readonly Atom[], at: number): boolean {
  const last = units[at]?.tail ?? '';
  const next = units[at + 1];
  if (!/^[.!?…]$/.test(last) || (!next?.capital && !next?.quote)) return false;
  // “Roe tweeted: “Stop!” One user wrote”: the speaker stood before it. Else an asked or shouted one may still have it behind.
  return is(units[at - 1], ':') || last === '.' || next.quote !== null || !speakerFollows(units, at + 1);
}

function speakerFollows(units: readonly Atom[], from: number): boolean {
  for (let at = from; at < Math.min(from + 16, units.length); at++) {
    const unit = units[at];
    if (!unit || (!unit.word && !',()'.includes(unit.low))) return false;
    if (mayBe(unit, -1, Complement.quote)) return true;
  }
  return false;
}
