// Where reported content ends: at a stop, at a closing word after a comma, or where another speaker begins.

import type { Cue, Sentence } from '../types.ts';
import { type Atom, has, is, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { isAnyVerb, mayBe } from '../words/verbs.ts';
import { takesAny } from './cues.ts';

/** Whether a verb follows soon. */
export function clauseAhead(atoms: readonly Atom[], sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + 16, sentence.to); at++) {
    if (isAnyVerb(atoms, at)) return true;
  }
  return false;
}

/** The atom after the last of the content. */
export function contentEnd(atoms: readonly Atom[], sentence: Sentence, from: number, cue: Cue | null): number {
  const thing = isThing(atoms[from], cue);
  // "What she calls “the long night” is over"
  const called = atoms[from]?.quote && cue && named(cue) && has(atoms[from + 1], Tag.be | Tag.auxiliaries);
  let at = from + 1;
  if (!called) while (at < sentence.to && !endsAt(atoms, sentence, at, cue, thing)) at++;
  return trimEnd(atoms, from, Math.max(from, Math.min(at, sentence.to)));
}

function endsAt(atoms: readonly Atom[], sentence: Sentence, at: number, cue: Cue | null, thing: boolean): boolean {
  const atom = atoms[at];
  if (!atom || is(atom, ';')) return true;
  if (thing && endsThing(atoms, sentence, at)) return true;
  if (is(atom, ',')) return closesAt(atoms, sentence, at + 1, cue);
  if (is(atom, '—')) return has(atoms[at + 1], Tag.and | Tag.but | Tag.closers) && !dashAhead(atoms, sentence, at);
  return has(atom, Tag.and | Tag.but) && nextOfSame(atoms, sentence, at + 1, cue);
}

/** "backed the plan | because", "backed the plan | , and it passed": a clause of its own. */
const endsThing = (atoms: readonly Atom[], sentence: Sentence, at: number): boolean =>
  is(atoms[at], ',')
    ? has(atoms[at + 1], Tag.and | Tag.but) && clauseAhead(atoms, sentence, at + 2)
    : has(atoms[at], Tag.subordinators) && !has(atoms[at], Tag.as | Tag.questions);

const named = (cue: Cue): boolean =>
  takesAny(cue, Complement.thing) && !takesAny(cue, Complement.clause | Complement.that | Complement.person);

/** A noun phrase rather than a clause: what somebody praised, backed or attacked. */
const isThing = (first: Atom | undefined, cue: Cue | null): boolean =>
  cue !== null &&
  takesAny(cue, Complement.thing) &&
  !takesAny(cue, Complement.clause | Complement.paper) &&
  !first?.quote &&
  !has(first, Tag.that | Tag.questions | Tag.to | Tag.negations);

/** A dash that another one answers is a parenthesis. */
function dashAhead(atoms: readonly Atom[], sentence: Sentence, at: number): boolean {
  for (let ahead = at + 2; ahead < Math.min(at + 16, sentence.to - 1); ahead++) if (is(atoms[ahead], '—')) return true;
  return false;
}

export function trimEnd(atoms: readonly Atom[], from: number, end: number): number {
  let to = end;
  while (to > from && (isSign(atoms[to - 1]) || joinsNothing(atoms[to - 1]))) to--;
  return to;
}

/** An "and" at the end, but no "yet" of "the biggest yet". */
const joinsNothing = (atom: Atom | undefined): boolean => has(atom, Tag.and | Tag.but) && !has(atom, Tag.adverbs);

const isSign = (atom: Atom | undefined): boolean => !atom?.word && !atom?.quote && !')%]'.includes(lowOf(atom));

function closesAt(atoms: readonly Atom[], sentence: Sentence, at: number, cue: Cue | null): boolean {
  const atom = atoms[at];
  if (!atom) return true;
  if (mayBe(atom, Form.ing)) return true;
  if (has(atom, Tag.closers)) return true;
  if (has(atom, Tag.and | Tag.but))
    return nextOfSame(atoms, sentence, at + 1, cue) || ownSpeaker(atoms, sentence, at + 1);
  return false;
}

/** "… and said": a reporting verb in the cue's own form goes on with the cue's clause, not with the content. */
function nextOfSame(atoms: readonly Atom[], sentence: Sentence, start: number, cue: Cue | null): boolean {
  let at = start;
  while (at < sentence.to && has(atoms[at], Tag.adverbs | Tag.auxiliaries) && !has(atoms[at], Tag.subjects)) at++;
  const atom = atoms[at];
  if (!atom?.senses || atom.capital || !cue) return false;
  const forms = atom.senses.reduce((bits, sense) => bits | sense.forms, 0);
  return (forms & cue.forms & (Form.past | Form.third | Form.ing)) !== 0;
}

/** "…, and the mayor said": a new speaker. */
function ownSpeaker(atoms: readonly Atom[], sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(from + 7, sentence.to); at++) {
    const atom = atoms[at];
    if (!atom?.word) return false;
    if (at > from && mayBe(atom, Form.past | Form.third)) return true;
    if (isAnyVerb(atoms, at)) return false;
  }
  return false;
}
