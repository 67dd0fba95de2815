// What is said: where reported content begins after a cue, by the words that open clauses.

import { filled } from '../stretch.ts';
import type { Cue, Sentence, Stretch } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, is, isNumber, lowOf, type Unit } from '../words/unit.ts';
import { isAnyVerb, isVerb } from '../words/verbs.ts';
import { clauseAhead, contentEnd, trimEnd } from './content-end.ts';
import { takesAny } from './cues.ts';

/** How far a that-clause or a quotation may stand from its cue: "said in an interview on Tuesday with the Post that". */
const reach = 26;

/** The content that follows a cue, or null where nothing that the cue takes follows. */
export function contentAfter(units: readonly Unit[], sentence: Sentence, cue: Cue, toComma = false): Stretch | null {
  const from = contentStart(units, sentence, cue);
  if (from === null) return null;
  let to = contentEnd(units, sentence, from, cue);
  if (toComma) to = trimEnd(units, from, firstComma(units, from, to));
  return filled(from, to);
}

export function firstComma(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (is(units[at], ',') || units[at]?.tail === ',') return at + (units[at]?.quote ? 1 : 0);
  return to;
}

function contentStart(units: readonly Unit[], sentence: Sentence, cue: Cue): number | null {
  const near = opener(units, sentence, cue);
  if (near !== null) return near;
  let at = cue.to;
  while (at < sentence.to && has(units[at], Tag.adverbs)) at++;
  const first = units[at];
  if (!first || at >= sentence.to || (!first.word && !first.quote)) return null;
  if (has(first, Tag.to)) {
    const infinitive = takesAny(cue, Takes.to) || (takesAny(cue, Takes.clause) && !takesAny(cue, Takes.person));
    return infinitive && !noInfinitive(units[at + 1]) ? at : null;
  }
  if (takesAny(cue, Takes.person)) return afterPerson(units, sentence, at);
  const thing = takesAny(cue, Takes.thing) ? thingFrom(units, sentence, cue, at) : null;
  if (thing !== null) return thing;
  return takesAny(cue, Takes.clause | Takes.paper) ? bareClause(units, sentence, at, cue) : null;
}

/** "praised the crews", "asked on Monday the crews": where a noun phrase or a question begins, or null. */
function thingFrom(units: readonly Unit[], sentence: Sentence, cue: Cue, at: number): number | null {
  const question = takesAny(cue, Takes.that) ? questionAhead(units, sentence, at) : null;
  if (question !== null) return question;
  const first = units[at];
  const small = Tag.prepositions | Tag.subordinators | Tag.and;
  const thing = afterTimes(units, sentence, at);
  if (thing === at || !has(first, Tag.prepositions)) return !has(first, small) || first?.capital ? at : null;
  return units[thing]?.word && !has(units[thing], small) ? thing : null;
}

/** "asked the crews whether": past whom somebody asked. */
function questionAhead(units: readonly Unit[], sentence: Sentence, from: number): number | null {
  for (let at = from + 1; at < Math.min(from + 6, sentence.to); at++) {
    if (!units[at]?.word || isAnyVerb(units, at)) return null;
    if (has(units[at], Tag.questions) && has(units[at], Tag.subordinators) && !has(units[at], Tag.relatives)) return at;
  }
  return null;
}

/** "added to the noise", "wrote to Roe": a preposition. */
const noInfinitive = (unit: Unit | undefined): boolean =>
  unit?.capital === true || has(unit, Tag.determiners | Tag.possessives | Tag.subjects | Tag.objects);

/** The that, question word, colon or quotation that opens the content, with no verb on the way. */
function opener(units: readonly Unit[], sentence: Sentence, cue: Cue): number | null {
  const start = cue.to;
  for (let at = start; at < Math.min(start + reach, sentence.to); at++) {
    const unit = units[at];
    if (!unit) return null;
    if (is(unit, ':')) return at + 1 < sentence.to ? at + 1 : null;
    if (opensAt(units, start, at, cue)) return at;
    if (unit.quote || has(unit, Tag.that) || shutsOut(units, sentence, at, cue)) return null;
  }
  return null;
}

function opensAt(units: readonly Unit[], start: number, at: number, cue: Cue): boolean {
  const unit = units[at];
  const near = at === start;
  if (unit?.quote)
    return (
      takesAny(cue, Takes.quote | Takes.clause | Takes.that | Takes.thing | Takes.paper) &&
      (near || led(units, start, at))
    );
  if (has(unit, Tag.that)) return near || leadsToThat(units, start, cue);
  const askers = near ? Takes.clause | Takes.that | Takes.person | Takes.thing | Takes.paper : Takes.person;
  return has(unit, Tag.questions) && takesAny(cue, askers);
}

/** A verb, a subject or a sign: what follows it does not belong to the cue. */
function shutsOut(units: readonly Unit[], sentence: Sentence, at: number, cue: Cue): boolean {
  const unit = units[at];
  if (!unit?.word && !',()—'.includes(lowOf(unit))) return true;
  if (has(unit, Tag.subjects) && !has(unit, Tag.objects)) return true;
  // "told the Courier's podcast that": a sign of possession is no verb.
  const owner =
    has(unit, Tag.genitive) &&
    !takesAny(cue, Takes.thing) &&
    !has(units[at - 1], Tag.subjects | Tag.that | Tag.questions);
  if (at > cue.to && !owner && isAnyVerb(units, at)) return true;
  return (is(unit, ',') || is(unit, '—')) && !units[at + 1]?.quote && !returns(units, sentence, at);
}

/** Whether what stands before "that" leaves it to the verb: "said on Monday that", not "praised the crew that". */
function leadsToThat(units: readonly Unit[], start: number, cue: Cue): boolean {
  if (!takesAny(cue, Takes.clause | Takes.that | Takes.person | Takes.paper)) return false;
  if (takesAny(cue, Takes.person)) return true;
  return (
    !has(units[start], Tag.determiners | Tag.possessives) ||
    has(units[start], Tag.times) ||
    has(units[start + 1], Tag.times)
  );
}

/** A parenthesis between commas that comes back to the content: "said, however, that". */
function returns(units: readonly Unit[], sentence: Sentence, at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(at + 10, sentence.to); ahead++) {
    if (units[ahead]?.low === units[at]?.low) return true;
    if (isAnyVerb(units, ahead)) return false;
  }
  return false;
}

/** A quotation right after a comma, a name or an adverbial, not one that sits inside the reported clause. */
function led(units: readonly Unit[], start: number, at: number): boolean {
  const before = units[at - 1];
  if (is(before, ',')) return true;
  return (
    has(units[start], Tag.prepositions | Tag.times) &&
    !has(before, Tag.prepositions | Tag.determiners | Tag.possessives)
  );
}

function afterPerson(units: readonly Unit[], sentence: Sentence, start: number): number | null {
  let at = start;
  if (has(units[at], Tag.objects)) at++;
  else {
    const named = units[at]?.capital === true;
    while (named && at < sentence.to && units[at]?.capital) at++;
    // "told the Courier he": a name behind its article.
    if (!named && has(units[at], Tag.determiners)) while (units[at + 1]?.capital) at++;
    // "told Monday's meeting the", "told the crews they"
    if (!named || has(units[at], Tag.genitive)) at = pastNoun(units, sentence, at + 1);
  }
  while (at < sentence.to && has(units[at], Tag.times | Tag.adverbs)) at++;
  const unit = units[at];
  if (!unit?.word || at >= sentence.to || at === start) return null;
  if (has(unit, Tag.to) || notTo(units, at)) return at;
  return clauseAhead(units, sentence, at) ? at : null;
}

/** "warned the bank not to act" */
const notTo = (units: readonly Unit[], at: number): boolean =>
  has(units[at], Tag.negations) && has(units[at + 1], Tag.to);

function pastNoun(units: readonly Unit[], sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.to &&
    !has(units[at], Tag.subjects | Tag.determiners | Tag.possessives | Tag.to) &&
    !units[at]?.capital &&
    !notTo(units, at)
  )
    at++;
  return at;
}

function bareClause(units: readonly Unit[], sentence: Sentence, start: number, cue: Cue): number | null {
  const at = afterTimes(units, sentence, start);
  const unit = units[at];
  if (!unit?.word || at >= sentence.to) return null;
  if (has(unit, Tag.prepositions) && !unit.capital) {
    if (countAhead(units, at)) return clauseAhead(units, sentence, at) ? at : null;
    const clause = afterAdverbial(units, sentence, at);
    return clause !== null && clauseAhead(units, sentence, clause) ? clause : null;
  }
  if (has(unit, Tag.and | Tag.but | Tag.subordinators | Tag.by)) return null;
  // "found a coat", "showed noon": a thing, where no verb follows.
  const counts = isNumber(unit);
  return takesAny(cue, Takes.paper) && !counts && !clauseAhead(units, sentence, at) ? null : at;
}

/** "said about 300 people had died": a preposition that hedges a number, and no time like "after 10 days". */
const countAhead = (units: readonly Unit[], at: number): boolean =>
  !has(units[at], Tag.nounPrepositions) &&
  (isNumber(units[at + 1]) || (has(units[at + 1], Tag.determiners) && has(units[at + 2], Tag.of))) &&
  !has(units[at + 2], Tag.times);

/** Past "on Tuesday", "last week", "Friday". */
function afterTimes(units: readonly Unit[], sentence: Sentence, start: number): number {
  let at = start;
  while (at < sentence.to) {
    const unit = units[at];
    if (has(unit, Tag.times)) at++;
    else if (
      has(unit, Tag.prepositions | Tag.determiners) &&
      has(units[at + 1], Tag.times) &&
      // "each year of school adds": a subject.
      !has(units[at + 2], Tag.of)
    )
      at += 2;
    else break;
  }
  return at;
}

function afterAdverbial(units: readonly Unit[], sentence: Sentence, from: number): number | null {
  for (let at = from + 2; at < Math.min(from + 14, sentence.to); at++) {
    const unit = units[at];
    if (!unit?.word || isVerb(units, at)) return null;
    if (has(unit, Tag.subjects)) return at;
    if (has(unit, Tag.determiners | Tag.possessives) && !has(units[at - 1], Tag.prepositions)) return at;
  }
  return null;
}
