// Noun phrases that speak: leftwards from a verb, rightwards from an inverted one, cut before any relative clause.
import { stretch } from '../stretch.ts';
import type { Mention, Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, is, isNumber, lowOf, type Unit } from '../words/unit.ts';
import * as Form from '../words/verb-forms.ts';
import { isVerb, mayBe } from '../words/verbs.ts';

export const clauseWords =
  Tag.subordinators | Tag.that | Tag.auxiliaries | Tag.be | Tag.questions | Tag.but | Tag.negations;

/** The mention that ends right before `end`, or null. Goes back over an apposition or a parenthesis between commas. */
export function mentionBefore(units: readonly Unit[], sentence: Sentence, end: number): Mention | null {
  let edge = end;
  while (edge - 1 > sentence.from && has(units[edge - 1], Tag.adverbs) && !units[edge - 1]?.capital) edge--;
  const last = units[edge - 1];
  if (!last || edge - 1 < sentence.from) return null;
  if (is(last, ',') && is(units[edge - 2], ')')) return mentionBefore(units, sentence, edge - 1);
  if (is(last, ',') || is(last, '—') || is(last, ')') || last.tail === ',')
    return beforeAside(units, sentence, edge - 1);
  if (has(last, Tag.relatives) && !has(last, Tag.determiners)) return { from: edge - 1, to: edge, relative: true };
  if (has(last, Tag.that)) return null;
  return phraseBefore(units, sentence, edge);
}

/**
 * "Two officials who asked not to be named said": the mention before a relative clause that no comma closes, where
 * `nearest`, the one right before the verb, is an object in that clause or its verb.
 */
export function beforeRelative(
  units: readonly Unit[],
  sentence: Sentence,
  end: number,
  nearest: Mention | null,
): Mention | null {
  let who = end - 2;
  while (who > sentence.from && units[who]?.word && !has(units[who], Tag.relatives)) who--;
  if (who <= sentence.from || !has(units[who], Tag.relatives) || nearest?.relative) return null;
  const opens = isVerb(units, who + 1) || has(units[who + 1], Tag.be | Tag.auxiliaries);
  if (has(units[who], Tag.determiners | Tag.questions) && !has(units[who], Tag.subjects) && !opens) return null;
  if (nearest && !insideRelative(units, nearest, who)) return null;
  const found = mentionBefore(units, sentence, who);
  return found && !found.relative && !has(units[who - 1], Tag.prepositions) ? found : null;
}

/** Whether a mention is an object in the clause that "who" opens, or starts with its verb; not a subject of its own. */
function insideRelative(units: readonly Unit[], { from }: Mention, who: number): boolean {
  const small = Tag.determiners | Tag.possessives;
  const first = units[from];
  if (has(first, Tag.subjects)) return false;
  if (from === who + 1) return !first?.capital && !has(first, small);
  let before = from - 1;
  while (before > who && (has(units[before], small) || (first?.capital && units[before]?.capital))) before--;
  if (has(units[before], Tag.prepositions | Tag.be | Tag.auxiliaries)) return true;
  return isVerb(units, before) && !mayBe(units[before], -1, Takes.clause);
}

/** The mention before an apposition or a parenthesis that closes at `at`; past an age as well ("Roe, 35, a teacher, said"). */
function beforeAside(units: readonly Unit[], sentence: Sentence, at: number): Mention | null {
  const lead = leadName(units, sentence, at);
  if (lead) return lead;
  let opener = openerOf(units, sentence, at);
  let found: Mention | null = null;
  for (let tries = 0; opener >= 0 && tries < 3; tries++) {
    const mention = phraseBefore(units, sentence, opener);
    // "Asked about the boats, the mayor, Ana Roe, said": a participle opens the sentence, no name.
    if (!mention || (mention.from === sentence.from && found && units[mention.from]?.senses)) return found;
    found = mention;
    const first = units[mention.from];
    const inside = has(units[mention.from - 1], Tag.prepositions);
    const aside = /^\p{N}/u.test(lowOf(first)) || has(first, Tag.determiners);
    // "Roe, on a visit to Ostrand, Norvale, said": a place in the aside, whose opener is further back.
    if (inside) opener = signBefore(units, sentence, mention.from, ',');
    else if (!aside || !is(units[mention.from - 1], ',')) return found;
    else opener = mention.from - 1;
  }
  return found;
}

/**
 * "Roe, who lost a boat near Ostrand, Norvale, in May, said": the name that opens the clause, where all that stands
 * between it and the verb belongs to it: no verb, or a relative clause.
 */
function leadName(units: readonly Unit[], sentence: Sentence, at: number): Mention | null {
  let first = -1;
  let from = at;
  while (
    from > sentence.from &&
    at - from < 40 &&
    !units[from - 1]?.quote &&
    !':—;('.includes(units[from - 1]?.low || ' ')
  ) {
    from--;
    if (is(units[from], ',')) first = from;
  }
  if (has(units[from], Tag.and | Tag.but)) from++;
  if (first <= from || first - from > 6 || !isName(units, from, first)) return null;
  const next = units[first + 1];
  if (!has(next, Tag.relatives)) {
    if (next?.capital || has(next, Tag.and)) return null;
    for (let word = first + 1; word < at; word++)
      if (isVerb(units, word) || has(units[word], Tag.be | Tag.auxiliaries | Tag.subjects)) return null;
  }
  return stretch(from, first);
}

/** "Roe", "Mayor Ana Roe": capitals, titles and offices only. */
function isName(units: readonly Unit[], from: number, to: number): boolean {
  const last = units[to - 1];
  if (!last?.capital || has(last, Tag.times)) return false;
  if (has(units[from], Tag.prepositions | Tag.subordinators | Tag.adverbs | Tag.subjects | Tag.determiners))
    return false;
  for (let word = from; word < to; word++)
    if (!units[word]?.capital && !has(units[word], Tag.titles | Tag.roles | Tag.of)) return false;
  return true;
}

/** Where the aside opens that the sign at `at` closes, or -1. */
function openerOf(units: readonly Unit[], sentence: Sentence, at: number): number {
  const close = units[at]?.tail === ',' ? ',' : units[at]?.low;
  return signBefore(units, sentence, at, close === ')' ? '(' : (close ?? ''));
}

function signBefore(units: readonly Unit[], sentence: Sentence, at: number, sign: string): number {
  for (let back = at - 1; back > sentence.from && at - back < 40; back--) {
    if (units[back]?.low === sign) return back;
  }
  return -1;
}

function phraseBefore(units: readonly Unit[], sentence: Sentence, end: number): Mention | null {
  let to = end;
  while (to > sentence.from && has(units[to - 1], Tag.reflexives | Tag.adverbs) && !units[to - 1]?.capital) to--;
  const open = is(units[to - 1], ')') ? openerOf(units, sentence, to - 1) : -1;
  if (open >= 0) to = open;
  const last = units[to - 1];
  if (!last || to <= sentence.from || (!last.word && !last.quote)) return null;
  if (has(last, Tag.subjects)) return stretch(to - 1, to);
  if (has(last, Tag.prepositions | clauseWords | Tag.and) && !last.capital) return null;
  return phraseTo(units, sentence, to);
}

/** The noun phrase that ends at `to`, which no small word ends: back to a sign, a small word of a clause or a verb. */
function phraseTo(units: readonly Unit[], sentence: Sentence, to: number): Mention | null {
  let joined = -1;
  let reduced = -1;
  let hard = true;
  let at = to - 1;
  const first = Math.max(sentence.from, to - 23);
  for (; at >= first && !stopsBack(units, sentence, at, to); at--) {
    const unit = units[at];
    const inside = at < to - 1;
    if (is(unit, ')')) at = openerOf(units, sentence, at);
    else if (inside && isVerb(units, at)) {
      // "a letter obtained by the Press warns": the participle belongs to the letter, which is the source.
      const own = reduced < 0 && isReduced(units, at, to);
      if (!own && (reduced >= 0 || !isWhen(units, at + 1, to))) hard = false;
      if (!hard) break;
      if (own) joined = -1;
      reduced = at;
    } else if (inside && has(unit, Tag.subjects)) {
      hard = false;
      break;
    } else if (has(unit, Tag.and) && joined < 0) joined = at;
  }
  let from = at + 1;
  if (joined >= from && (!hard || joined === from)) from = joined + 1;
  return trimFront(units, from, reduced > from ? reduced : to);
}

/** Whether a noun phrase that ends at `to` cannot take in the unit at `at`. */
function stopsBack(units: readonly Unit[], sentence: Sentence, at: number, to: number): boolean {
  const unit = units[at];
  if (is(unit, ')')) return openerOf(units, sentence, at) < 0;
  if (unit?.quote) return unit.end - unit.start > 30 || at === to - 1;
  if (!unit?.word && !owns(units, at)) return true;
  return has(unit, clauseWords) && (at === sentence.from || !(unit?.capital || has(unit, Tag.genitive)));
}

/** "obtained by the Press", "released on Monday by": a participle that only tells of the noun before it. */
function isReduced(units: readonly Unit[], at: number, to: number): boolean {
  // "A 2023 report by": a noun.
  if (units[at]?.senses && !mayBe(units[at], Form.participle)) return false;
  let by = at + 1;
  while (by < to && has(units[by], Tag.prepositions | Tag.times) && !has(units[by], Tag.by)) by++;
  return has(units[by], Tag.by);
}

/** "the teachers' union": the sign behind a plural that owns what follows. */
export const owns = (units: readonly Unit[], at: number): boolean => {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || !(is(unit, "'") || is(unit, '’'))) return false;
  return before?.end === unit.start && before.low.endsWith('s') && next?.word !== null && next?.start !== unit.end;
};

/** "this week", "last month": no noun but of time, or none at all. */
function isWhen(units: readonly Unit[], from: number, to: number): boolean {
  if (!trimFront(units, from, to)) return true;
  for (let at = from; at < to; at++) if (!has(units[at], Tag.determiners | Tag.times)) return false;
  return has(units[to - 1], Tag.times);
}

/** Drops what stands before the mention itself: "On Tuesday", "In Iowa", adverbs and joining words. */
function trimFront(units: readonly Unit[], start: number, to: number): Mention | null {
  let from = start;
  for (;;) {
    const unit = units[from];
    if (!unit || from >= to) return null;
    // "about 40 percent of voters": a hedge, and no "after 10 years".
    const hedge = has(unit, Tag.prepositions) && !has(unit, Tag.nounPrepositions) && isNumber(units[from + 1]);
    if (hedge && !has(units[from + 2], Tag.times)) return stretch(from, to);
    if (has(unit, Tag.prepositions) && !(unit.capital && units[from + 1]?.capital && has(unit, Tag.as))) {
      from = afterPhrase(units, from + 1, to);
    } else if (has(unit, Tag.and | Tag.but)) from++;
    else if (has(unit, Tag.adverbs | Tag.times) && !has(units[from + 1], Tag.nounPrepositions)) from++;
    else if (unit.quote || !unit.word) from++;
    else return stretch(from, to);
  }
}

/** Where the noun phrase of a leading preposition ends: at the next determiner, or where a name begins after small words. */
function afterPhrase(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && has(units[at], Tag.determiners | Tag.possessives)) at++;
  if (has(units[at], Tag.times)) {
    while (at < to && (has(units[at], Tag.times) || isNumber(units[at]))) at++;
    return Math.max(from, Math.min(at, to - 1));
  }
  at++;
  for (; at < to; at++) {
    if (has(units[at], Tag.determiners | Tag.possessives | Tag.titles)) return at;
    if (has(units[at], Tag.prepositions)) return at;
    if (units[at]?.capital && !units[at - 1]?.capital) return at;
  }
  return Math.max(from, to - 1);
}
