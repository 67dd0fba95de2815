// Where reported content ends: at a stop, at a closing word after a comma, or where another speaker begins.

import type { Cue, Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, is, lowOf, type Unit } from '../words/unit.ts';
import * as Form from '../words/verb-forms.ts';
import { isAnyVerb, mayBe } from '../words/verbs.ts';
import { takesAny } from './cues.ts';

/** Whether a verb follows soon. */
export function clauseAhead(units: readonly Unit[], sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + 16, sentence.to); at++) {
    if (isAnyVerb(units, at)) return true;
  }
  return false;
}

/** The unit after the last of the content. */
export function contentEnd(units: readonly Unit[], sentence: Sentence, from: number, cue: Cue | null): number {
  const thing = isThing(units[from], cue);
  // "What she calls “the long night” is over"
  const called = units[from]?.quote && cue && named(cue) && has(units[from + 1], Tag.be | Tag.auxiliaries);
  let at = from + 1;
  if (!called) while (at < sentence.to && !endsAt(units, sentence, at, cue, thing)) at++;
  return trimEnd(units, from, Math.max(from, Math.min(at, sentence.to)));
}

function endsAt(units: readonly Unit[], sentence: Sentence, at: number, cue: Cue | null, thing: boolean): boolean {
  const unit = units[at];
  if (!unit || is(unit, ';')) return true;
  if (thing && endsThing(units, sentence, at)) return true;
  if (is(unit, ',')) return closesAt(units, sentence, at + 1, cue);
  if (is(unit, '—')) return has(units[at + 1], Tag.and | Tag.but | Tag.closers) && !dashAhead(units, sentence, at);
  return has(unit, Tag.and | Tag.but) && nextOfSame(units, sentence, at + 1, cue);
}

/** "backed the plan | because", "backed the plan | , and it passed": a clause of its own. */
const endsThing = (units: readonly Unit[], sentence: Sentence, at: number): boolean =>
  is(units[at], ',')
    ? has(units[at + 1], Tag.and | Tag.but) && clauseAhead(units, sentence, at + 2)
    : has(units[at], Tag.subordinators) && !has(units[at], Tag.as | Tag.questions);

const named = (cue: Cue): boolean =>
  takesAny(cue, Takes.thing) && !takesAny(cue, Takes.clause | Takes.that | Takes.person);

/** A noun phrase rather than a clause: what somebody praised, backed or attacked. */
const isThing = (first: Unit | undefined, cue: Cue | null): boolean =>
  cue !== null &&
  takesAny(cue, Takes.thing) &&
  !takesAny(cue, Takes.clause | Takes.paper) &&
  !first?.quote &&
  !has(first, Tag.that | Tag.questions | Tag.to | Tag.negations);

/** A dash that another one answers is a parenthesis. */
function dashAhead(units: readonly Unit[], sentence: Sentence, at: number): boolean {
  for (let ahead = at + 2; ahead < Math.min(at + 16, sentence.to - 1); ahead++) if (is(units[ahead], '—')) return true;
  return false;
}

export function trimEnd(units: readonly Unit[], from: number, end: number): number {
  let to = end;
  while (to > from && (isSign(units[to - 1]) || joinsNothing(units[to - 1]))) to--;
  return to;
}

/** An "and" at the end, but no "yet" of "the biggest yet". */
const joinsNothing = (unit: Unit | undefined): boolean => has(unit, Tag.and | Tag.but) && !has(unit, Tag.adverbs);

const isSign = (unit: Unit | undefined): boolean => !unit?.word && !unit?.quote && !')%]'.includes(lowOf(unit));

function closesAt(units: readonly Unit[], sentence: Sentence, at: number, cue: Cue | null): boolean {
  const unit = units[at];
  if (!unit) return true;
  if (mayBe(unit, Form.ing)) return true;
  if (has(unit, Tag.closers)) return true;
  if (has(unit, Tag.and | Tag.but))
    return nextOfSame(units, sentence, at + 1, cue) || ownSpeaker(units, sentence, at + 1);
  return false;
}

/** "… and said": a reporting verb in the cue's own form goes on with the cue's clause, not with the content. */
function nextOfSame(units: readonly Unit[], sentence: Sentence, start: number, cue: Cue | null): boolean {
  let at = start;
  while (at < sentence.to && has(units[at], Tag.adverbs | Tag.auxiliaries) && !has(units[at], Tag.subjects)) at++;
  const unit = units[at];
  if (!unit?.senses || unit.capital || !cue) return false;
  const forms = unit.senses.reduce((bits, sense) => bits | sense.forms, 0);
  return (forms & cue.forms & (Form.past | Form.third | Form.ing)) !== 0;
}

/** "…, and the mayor said": a new speaker. */
function ownSpeaker(units: readonly Unit[], sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(from + 7, sentence.to); at++) {
    const unit = units[at];
    if (!unit?.word) return false;
    if (at > from && mayBe(unit, Form.past | Form.third)) return true;
    if (isAnyVerb(units, at)) return false;
  }
  return false;
}
