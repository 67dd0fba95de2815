// Where reported content ends: at a stop, at a closing word after a comma, or where another speaker begins.

import type { Cue, Sentence } from '../types.ts';
import { type Atom, has, is, isNumber, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import { isCount } from '../words/counts.ts';
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
  const marked = atoms[from]?.quote !== null && cue !== null;
  // "What she calls “the long night” is over"
  const called = atoms[from]?.quote && cue && named(cue) && has(atoms[from + 1], Tag.be | Tag.auxiliaries);
  let at = from + 1;
  if (!called && cue && endsAtMark(atoms, sentence, at, cue)) return at;
  const goesOn = (): boolean =>
    !endsAt(atoms, sentence, at, cue, thing) && !((thing || marked) && goesOnDoing(atoms, from, at));
  let open = 0;
  for (; !called && at < sentence.to && goesOn(); at++) {
    // "Few want it (44% say they do | ), but it grows": between brackets.
    if (is(atoms[at], '(')) open++;
    else if (is(atoms[at], ')') && open-- === 0) break;
  }
  return trimEnd(atoms, from, Math.max(from, Math.min(at, sentence.to)));
}

function endsAt(atoms: readonly Atom[], sentence: Sentence, at: number, cue: Cue | null, thing: boolean): boolean {
  const atom = atoms[at];
  if (!atom || is(atom, ';')) return true;
  if (thing && endsThing(atoms, sentence, at)) return true;
  if (is(atom, ',')) return closesAt(atoms, sentence, at + 1, cue);
  if (is(atom, '—')) return endsAtDash(atoms, sentence, at, thing);
  return (
    has(atom, Tag.and | Tag.but) &&
    (nextOfSame(atoms, sentence, at + 1, cue) ||
      sameAuxiliary(atoms, at + 1, cue) ||
      (cue !== null && isNumber(atoms[at + 1]) && ownSpeaker(atoms, sentence, at + 1)))
  );
}

/** "backed the plan | because", "backed the plan | , and it passed": a clause of its own. */
const endsThing = (atoms: readonly Atom[], sentence: Sentence, at: number): boolean =>
  is(atoms[at], ',')
    ? (has(atoms[at + 1], Tag.relatives | Tag.nounPrepositions) && !has(atoms[at + 1], Tag.of)) ||
      (has(atoms[at + 1], Tag.and | Tag.but) && clauseAhead(atoms, sentence, at + 2))
    : has(atoms[at], Tag.subordinators) && !has(atoms[at], Tag.as | Tag.questions) && !isCount(atoms, at + 1);

/** "chanted “Out now” | outside the court", "a sign reading “Keep out” | hung there": the words in marks are all. */
function endsAtMark(atoms: readonly Atom[], sentence: Sentence, at: number, cue: Cue): boolean {
  if (!atoms[at - 1]?.quote || !takesAny(cue, Complement.quote)) return false;
  if (has(atoms[at], Tag.subordinators) || (cue.shape === 'ing' && isAnyVerb(atoms, at))) return true;
  if (!has(atoms[at], Tag.prepositions | Tag.times) || has(atoms[at], Tag.of)) return false;
  for (let ahead = at + 1; ahead < sentence.to; ahead++)
    if (atoms[ahead]?.quote || !atoms[ahead]?.word || isAnyVerb(atoms, ahead)) return is(atoms[ahead], '.');
  return true;
}

/** "praised the crew | and left", "chanted “Out!” | and marched on": what the speaker does next. */
function goesOnDoing(atoms: readonly Atom[], from: number, at: number): boolean {
  if (!has(atoms[at], Tag.and | Tag.but) || joinsNouns(atoms, from, at)) return false;
  return isAnyVerb(atoms, has(atoms[at + 1], Tag.adverbs) ? at + 2 : at + 1);
}

/** "impressive maths or reading gains", "red and tinned meat": one noun that two words tell of, no article before them. */
function joinsNouns(atoms: readonly Atom[], from: number, at: number): boolean {
  const [word, noun] = [atoms[at + 1], atoms[at + 2]];
  const plain = noun?.word && noun.tags === 0 && !noun.capital && noun.low.endsWith('s');
  if (!plain || !word?.word || word.capital || at - from > 3) return false;
  for (let back = from; back < at; back++)
    if (atoms[back]?.capital || has(atoms[back], Tag.determiners | Tag.possessives | Tag.objects)) return false;
  return true;
}

const named = (cue: Cue): boolean =>
  takesAny(cue, Complement.thing) && !takesAny(cue, Complement.clause | Complement.that | Complement.person);

/** A noun phrase rather than a clause: what somebody praised, backed or attacked. */
const isThing = (first: Atom | undefined, cue: Cue | null): boolean =>
  cue !== null &&
  takesAny(cue, Complement.thing) &&
  !takesAny(cue, Complement.clause | Complement.paper) &&
  !first?.quote &&
  !has(first, Tag.that | Tag.questions | Tag.to | Tag.negations);

function endsAtDash(atoms: readonly Atom[], sentence: Sentence, at: number, thing: boolean): boolean {
  // "said he had no money - but she said he would meet them"
  if (has(atoms[at + 1], Tag.and | Tag.but) && ownSpeaker(atoms, sentence, at + 2)) return true;
  return (thing || has(atoms[at + 1], Tag.closers)) && !dashAhead(atoms, sentence, at);
}

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
  // ", calling it a scam", ", famously calling it"
  if (mayBe(atom, Form.ing) || (has(atom, Tag.adverbs) && mayBe(atoms[at + 1], Form.ing))) return true;
  if (has(atom, Tag.closers)) return true;
  // "…, which the owners deny": the writer's word, where "which was built in 1990" is most often the speaker's.
  if (has(atom, Tag.relatives) && has(atoms[at + 1], Tag.subjects | Tag.determiners | Tag.possessives)) return true;
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
  // "says … and has vowed"
  if (at > start && has(atoms[start], Tag.auxiliaries) && cue.forms & Form.third)
    return (forms & Form.participle) !== 0;
  // "is telling … and says"
  if (cue.forms === Form.ing && !cue.plain) return (forms & Form.third) !== 0;
  // "did not reveal the place and said"
  if (cue.negated && cue.forms & Form.base && forms & Form.past) return true;
  return (forms & cue.forms & (Form.past | Form.third | Form.ing)) !== 0;
}

/** "has said he will stay but has not told": the auxiliary of the cue itself. */
const sameAuxiliary = (atoms: readonly Atom[], at: number, cue: Cue | null): boolean =>
  cue !== null &&
  !cue.plain &&
  cue.from < cue.head &&
  has(atoms[at], Tag.auxiliaries | Tag.be) &&
  is(atoms[at], lowOf(atoms[cue.from]));

/** "…, and the mayor said": a new speaker. */
function ownSpeaker(atoms: readonly Atom[], sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(from + 10, sentence.to); at++) {
    const atom = atoms[at];
    if (!atom?.word && !is(atom, '%')) return false;
    if (at > from && mayBe(atom, Form.past | Form.third)) return true;
    // "but Roe has said", "the port's chief said"
    if (at > from && has(atom, Tag.auxiliaries) && mayBe(atoms[at + 1], Form.participle, Complement.clause))
      return true;
    if (has(atom, Tag.genitive) && !has(atoms[at - 1], Tag.subjects)) continue;
    if (isAnyVerb(atoms, at)) return false;
  }
  return false;
}
