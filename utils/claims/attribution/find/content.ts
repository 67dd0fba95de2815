// What is said: where reported content begins after a cue, by the words that open clauses.

import { filled } from '../stretch.ts';
import type { Cue, Sentence, Stretch } from '../types.ts';
import { type Atom, has, is, isMoney, isNumber, isOf, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import { countAhead, isCount } from '../words/counts.ts';
import * as Sort from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';
import { isAnyVerb, isVerb } from '../words/verbs.ts';
import { afterPerson } from './after-person.ts';
import { clauseAhead, contentEnd, trimEnd } from './content-end.ts';
import { takesAny } from './cues.ts';
import { isParticiple } from './main-clause.ts';
import { closes, isPast, ofPaper, returns } from './parenthesis.ts';
import { afterTimes } from './past.ts';

/** How far a that-clause or a quotation may stand from its cue: "said in an interview on Tuesday with the Post that". */
const reach = 26;

/** The content that follows a cue, or null where nothing that the cue takes follows. */
export function contentAfter(atoms: readonly Atom[], sentence: Sentence, cue: Cue, toComma = false): Stretch | null {
  const from = contentStart(atoms, sentence, cue);
  if (from === null) return null;
  let to = contentEnd(atoms, sentence, from, cue);
  if (toComma) to = trimEnd(atoms, from, firstComma(atoms, from, to));
  return filled(from, to);
}

export function firstComma(atoms: readonly Atom[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (is(atoms[at], ',') || atoms[at]?.tail === ',') return at + (atoms[at]?.quote ? 1 : 0);
  return to;
}

function contentStart(atoms: readonly Atom[], sentence: Sentence, cue: Cue): number | null {
  const near = opener(atoms, sentence, cue);
  if (near !== null) return near;
  let at = cue.to;
  // "nearly 40", "almost all"
  while (
    at < sentence.to &&
    has(atoms[at], Tag.adverbs) &&
    !isCount(atoms, at + 1) &&
    !isOf(atoms[at + 1], Sort.standing)
  )
    at++;
  const first = atoms[at];
  if (!first || at >= sentence.to || (!first.word && !first.quote && !isMoney(first))) return null;
  if (has(first, Tag.to)) {
    const infinitive =
      takesAny(cue, Complement.to) || (takesAny(cue, Complement.clause) && !takesAny(cue, Complement.person));
    return infinitive && !noInfinitive(atoms[at + 1]) ? at : null;
  }
  if (takesAny(cue, Complement.person)) return afterPerson(atoms, sentence, at);
  const thing = takesAny(cue, Complement.thing) ? thingFrom(atoms, sentence, cue, at) : null;
  if (thing !== null) return thing;
  return takesAny(cue, Complement.clause | Complement.paper) ? bareClause(atoms, sentence, at, cue) : null;
}

/** "praised the crews", "asked on Monday the crews": where a noun phrase or a question begins, or null. */
function thingFrom(atoms: readonly Atom[], sentence: Sentence, cue: Cue, at: number): number | null {
  const question = takesAny(cue, Complement.that) ? questionAhead(atoms, sentence, at) : null;
  if (question !== null) return question;
  const first = atoms[at];
  const small = Tag.prepositions | Tag.subordinators | Tag.and;
  const thing = afterTimes(atoms, sentence, at);
  if (thing === at || !has(first, Tag.prepositions | Tag.times))
    return !has(first, small) || first?.capital ? at : null;
  return atoms[thing]?.word && !has(atoms[thing], small) ? thing : null;
}

/** "asked the crews whether": past whom somebody asked. */
function questionAhead(atoms: readonly Atom[], sentence: Sentence, from: number): number | null {
  for (let at = from + 1; at < Math.min(from + 6, sentence.to); at++) {
    if (!atoms[at]?.word || isAnyVerb(atoms, at)) return null;
    if (has(atoms[at], Tag.questions) && has(atoms[at], Tag.subordinators) && !has(atoms[at], Tag.relatives)) return at;
  }
  return null;
}

/** "added to the noise", "wrote to Roe": a preposition. */
const noInfinitive = (atom: Atom | undefined): boolean =>
  atom?.capital === true || has(atom, Tag.determiners | Tag.possessives | Tag.subjects | Tag.objects);

/** The that, question word, colon or quotation that opens the content, with no verb on the way. */
function opener(atoms: readonly Atom[], sentence: Sentence, cue: Cue): number | null {
  const start = cue.to;
  for (let at = start; at < Math.min(start + reach, sentence.to); at++) {
    const atom = atoms[at];
    if (!atom) return null;
    if (is(atom, ':') && isNumber(atoms[at - 1]) && isNumber(atoms[at + 1])) continue;
    if (is(atom, ':')) {
      // "The plan offers some hope: it is cheap": a verb with its object opens no speech.
      const own = at === start || atoms[at + 1]?.quote || takesAny(cue, Complement.clause);
      return own && at + 1 < sentence.to ? at + 1 : null;
    }
    if (opensAt(atoms, start, at, cue)) return at;
    // "warned the bank to keep the rules that": the infinitive is what was said.
    const told = has(atom, Tag.to) && takesAny(cue, Complement.person) && !noInfinitive(atoms[at + 1]);
    if (told || atom.quote || has(atom, Tag.that) || shutsOut(atoms, sentence, at, cue)) return null;
  }
  return null;
}

function opensAt(atoms: readonly Atom[], start: number, at: number, cue: Cue): boolean {
  const atom = atoms[at];
  const near = at === start;
  if (atom?.quote)
    return (
      takesAny(cue, Complement.quote | Complement.clause | Complement.that | Complement.thing | Complement.paper) &&
      (near || led(atoms, start, at) || (has(atoms[start], Tag.as) && at === start + 1))
    );
  // "proposing changes | that would cut costs": a relative clause.
  const relative = !near && has(atom, Tag.that) && tellsOfNoun(atoms, start, at, cue);
  // "reviewing and sharing | that let users talk": a relative clause as well.
  const bare =
    near && cue.shape === 'ing' && !atoms[at + 1]?.capital && (isAnyVerb(atoms, at + 1) || isPast(atoms[at + 1]));
  if (has(atom, Tag.that)) return near ? !bare : !relative && leadsToThat(atoms, start, cue);
  const askers = near
    ? Complement.clause | Complement.that | Complement.person | Complement.thing | Complement.paper
    : Complement.person;
  return has(atom, Tag.questions) && takesAny(cue, askers);
}

/** "reported earnings | that beat the forecast", "found little evidence | that": a noun right before "that". */
function tellsOfNoun(atoms: readonly Atom[], start: number, that: number, cue: Cue): boolean {
  if (has(atoms[start], Tag.prepositions | Tag.times | Tag.adverbs)) return false;
  const noun = atoms[that - 1];
  if (!noun || noun.tags & ~Tag.documents || noun.capital || takesAny(cue, Complement.person)) return false;
  // "said only that"
  return !takesAny(cue, Complement.clause) || noun.low.endsWith('s') || isAnyVerb(atoms, that + 1);
}

/** A verb, a subject or a sign: what follows it does not belong to the cue. */
function shutsOut(atoms: readonly Atom[], sentence: Sentence, at: number, cue: Cue): boolean {
  const atom = atoms[at];
  if (!atom?.word && !',()—'.includes(lowOf(atom))) return true;
  if (has(atom, Tag.subjects) && !has(atom, Tag.objects)) return true;
  // "told the Courier's podcast that": a sign of possession is no verb.
  const owner =
    has(atom, Tag.genitive) &&
    !takesAny(cue, Complement.thing) &&
    !has(atoms[at - 1], Tag.subjects | Tag.nobody | Tag.that | Tag.questions);
  // "showed in a paper published in May that"
  if (at > cue.to && !owner && !ofPaper(atoms, at) && isAnyVerb(atoms, at)) return true;
  return (
    (is(atom, ',') || is(atom, '—')) &&
    !atoms[at + 1]?.quote &&
    !returns(atoms, sentence, at) &&
    !closes(atoms, cue, at)
  );
}

/** Whether what stands before "that" leaves it to the verb: "said on Monday that", not "praised the crew that". */
function leadsToThat(atoms: readonly Atom[], start: number, cue: Cue): boolean {
  if (!takesAny(cue, Complement.clause | Complement.that | Complement.person | Complement.paper)) return false;
  if (takesAny(cue, Complement.person)) return true;
  return (
    !has(atoms[start], Tag.determiners | Tag.possessives) ||
    has(atoms[start], Tag.times) ||
    has(atoms[start + 1], Tag.times)
  );
}

/** A quotation right after a comma, a name or an adverbial, not one that sits inside the reported clause. */
function led(atoms: readonly Atom[], start: number, at: number): boolean {
  const before = atoms[at - 1];
  if (is(before, ',')) return true;
  return (
    has(atoms[start], Tag.prepositions | Tag.times) &&
    !has(before, Tag.prepositions | Tag.determiners | Tag.possessives)
  );
}

function bareClause(atoms: readonly Atom[], sentence: Sentence, start: number, cue: Cue): number | null {
  const at = afterTimes(atoms, sentence, start);
  const atom = atoms[at];
  if (!atom || !(atom.word || isMoney(atom)) || at >= sentence.to) return null;
  if (has(atom, Tag.prepositions) && !atom.capital) {
    if (countAhead(atoms, at))
      return opensClause(atoms, sentence, at) || !takesAny(cue, Complement.verbal | Complement.paper) ? at : null;
    const clause =
      takesAny(cue, Complement.paper) && !takesAny(cue, Complement.quote) ? null : afterAdverbial(atoms, sentence, at);
    return clause !== null && clauseAhead(atoms, sentence, clause) ? clause : null;
  }
  // "testifying Tuesday who listened": who, and not what.
  const who = at > start && has(atom, Tag.relatives) && !has(atom, Tag.that);
  if (who || has(atom, Tag.and | Tag.but | Tag.subordinators | Tag.by)) return null;
  // "found a coat", "showed noon": a thing, where no verb follows.
  return lacksVerb(atoms, sentence, at, cue) ? null : at;
}

/** "claimed 212 lives", "found a coat": a thing, where the cue wants a clause with its verb. */
function lacksVerb(atoms: readonly Atom[], sentence: Sentence, at: number, cue: Cue): boolean {
  if (takesAny(cue, Complement.verbal) && !opensClause(atoms, sentence, at)) return true;
  // "nearly 40", "more than 40", "no fewer than 40"
  if (!takesAny(cue, Complement.paper) || [0, 1, 2, 3].some((on) => isCount(atoms, at + on))) return false;
  return !predicateAhead(atoms, sentence, at);
}

/** A verb, or one in marks: "found women and children “bore the brunt”". */
const predicateAhead = (atoms: readonly Atom[], sentence: Sentence, from: number): boolean =>
  has(atoms[from], Tag.subjects) || clauseAhead(atoms, sentence, from) || quotedPredicate(atoms, sentence, from);

function quotedPredicate(atoms: readonly Atom[], sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + 16, sentence.to); at++)
    // "shows Roe leading Sandor"
    if (has(atoms[at], Tag.progressive) && atoms[at - 1]?.capital) return true;
    else if (atoms[at]?.quote) return !has(atoms[at - 1], Tag.determiners | Tag.possessives | Tag.prepositions);
  return false;
}

/** Whether the first words are a subject with its verb: "claimed costs had risen", no "claimed 212 lives since May". */
function opensClause(atoms: readonly Atom[], sentence: Sentence, from: number): boolean {
  if (has(atoms[from], Tag.subjects)) return true;
  for (let at = from + 1; at < Math.min(from + 16, sentence.to); at++) {
    // "212 lives"
    const counted = isNumber(atoms[at - 1]) && lowOf(atoms[at]).endsWith('s');
    if (isAnyVerb(atoms, at) && !counted && !isParticiple(atoms[at])) return true;
    if (has(atoms[at], Tag.to | Tag.subordinators | Tag.relatives) || is(atoms[at], ',')) return false;
  }
  return quotedPredicate(atoms, sentence, from);
}

function afterAdverbial(atoms: readonly Atom[], sentence: Sentence, from: number): number | null {
  for (let at = from + 2; at < Math.min(from + 14, sentence.to); at++) {
    const atom = atoms[at];
    if (!atom?.word || isVerb(atoms, at)) return null;
    if (has(atom, Tag.subjects) || countAhead(atoms, at)) return at;
    if (has(atom, Tag.determiners | Tag.possessives) && !has(atoms[at - 1], Tag.prepositions)) return at;
  }
  return null;
}
