// Noun phrases that speak: leftwards from a verb, rightwards from an inverted one, cut before any relative clause.
import { stretch } from '../stretch.ts';
import type { Mention, Sentence } from '../types.ts';
import { type Atom, has, is, isNumber, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import { countAhead } from '../words/counts.ts';
import * as Tag from '../words/tags.ts';
import { isVerb, mayBe } from '../words/verbs.ts';
import { ownsVerb } from './reduced.ts';
import { relativeBefore } from './relative-before.ts';

export const clauseWords =
  Tag.subordinators | Tag.that | Tag.auxiliaries | Tag.be | Tag.questions | Tag.but | Tag.negations;

/** The mention that ends right before `end`, or null. Goes back over an apposition or a parenthesis between commas. */
export function mentionBefore(atoms: readonly Atom[], sentence: Sentence, end: number): Mention | null {
  let edge = end;
  while (edge - 1 > sentence.from && has(atoms[edge - 1], Tag.adverbs) && !atoms[edge - 1]?.capital) edge--;
  const last = atoms[edge - 1];
  if (!last || edge - 1 < sentence.from) return null;
  if (is(last, ',') && is(atoms[edge - 2], ')')) return beforeAside(atoms, sentence, edge - 2);
  if (is(last, ',') || is(last, '—') || last.tail === ',') return beforeAside(atoms, sentence, edge - 1);
  if (has(last, Tag.relatives) && !has(last, Tag.determiners)) return { from: edge - 1, to: edge, relative: true };
  if (has(last, Tag.that)) return null;
  return phraseBefore(atoms, sentence, edge);
}

/**
 * "Two officials who asked not to be named said": the mention before a relative clause that no comma closes, where
 * `nearest`, the one right before the verb, is an object in that clause or its verb.
 */
export function beforeRelative(
  atoms: readonly Atom[],
  sentence: Sentence,
  end: number,
  nearest: Mention | null,
): Mention | null {
  let who = end - 2;
  while (who > sentence.from && atoms[who]?.word && !has(atoms[who], Tag.relatives)) who--;
  if (who <= sentence.from || !has(atoms[who], Tag.relatives) || nearest?.relative) return null;
  const opens = isVerb(atoms, who + 1) || has(atoms[who + 1], Tag.be | Tag.auxiliaries | Tag.finiteVerbs);
  if (has(atoms[who], Tag.determiners | Tag.questions) && !has(atoms[who], Tag.subjects) && !opens) return null;
  if (nearest && !insideRelative(atoms, nearest, who)) return null;
  const found = mentionBefore(atoms, sentence, who);
  return found && !found.relative && !has(atoms[who - 1], Tag.prepositions) ? found : null;
}

/** Whether a mention is an object in the clause that "who" opens, or starts with its verb; not a subject of its own. */
function insideRelative(atoms: readonly Atom[], { from }: Mention, who: number): boolean {
  const small = Tag.determiners | Tag.possessives;
  const first = atoms[from];
  if (has(first, Tag.subjects)) return false;
  // "who was filmed while sitting in a car"
  if (has(first, Tag.progressive)) return true;
  if (from === who + 1) return !first?.capital && !has(first, small);
  let before = from - 1;
  while (before > who && (has(atoms[before], small) || (first?.capital && atoms[before]?.capital))) before--;
  if (has(atoms[before], Tag.prepositions | Tag.be | Tag.auxiliaries)) return true;
  return isVerb(atoms, before) && !mayBe(atoms[before], -1, Complement.clause);
}

/** The mention before an apposition or a parenthesis that closes at `at`; past an age as well ("Roe, 35, a teacher, said"). */
function beforeAside(atoms: readonly Atom[], sentence: Sentence, at: number): Mention | null {
  const lead = leadName(atoms, sentence, at);
  if (lead) return lead;
  let opener = openerOf(atoms, sentence, at);
  let found: Mention | null = null;
  for (let tries = 0; opener >= 0 && tries < 3; tries++) {
    const mention = phraseBefore(atoms, sentence, opener);
    // "The firm that runs the port, Larn Docks, said"
    const who = mention && !found ? relativeBefore(atoms, sentence, mention.from) : -1;
    if (who >= 0) return phraseBefore(atoms, sentence, who);
    // "Asked about the boats, the mayor, Ana Roe, said": a participle opens the sentence, no name.
    if (!mention || (mention.from === sentence.from && found && atoms[mention.from]?.senses)) return found;
    // "In a statement, the lawyer, Ana Roe, said"
    if (found && has(atoms[mention.from - 1], Tag.determiners | Tag.possessives)) return found;
    found = mention;
    const first = atoms[mention.from];
    const inside = has(atoms[mention.from - 1], Tag.prepositions);
    const aside = /^\p{N}/u.test(lowOf(first)) || has(first, Tag.determiners);
    // "Roe, on a visit to Ostrand, Norvale, said": a place in the aside, whose opener is further back.
    if (inside) opener = signBefore(atoms, sentence, mention.from, ',');
    else if (!aside || !is(atoms[mention.from - 1], ',')) return found;
    else opener = mention.from - 1;
  }
  return found;
}

/**
 * "Roe, who lost a boat near Ostrand, Norvale, in May, said": the name that opens the clause, where all that stands
 * between it and the verb belongs to it: no verb, or a relative clause.
 */
function leadName(atoms: readonly Atom[], sentence: Sentence, at: number): Mention | null {
  let first = -1;
  let from = at;
  while (
    from > sentence.from &&
    at - from < 40 &&
    !atoms[from - 1]?.quote &&
    !':—;('.includes(atoms[from - 1]?.low || ' ')
  ) {
    from--;
    if (is(atoms[from], ',')) first = from;
  }
  if (has(atoms[from], Tag.and | Tag.but)) from++;
  if (first <= from || first - from > 6 || !isName(atoms, from, first)) return null;
  const next = atoms[first + 1];
  if (!has(next, Tag.relatives)) {
    if (next?.capital || has(next, Tag.and)) return null;
    for (let word = first + 1; word < at; word++)
      if (isVerb(atoms, word) || has(atoms[word], Tag.be | Tag.auxiliaries | Tag.subjects)) return null;
  }
  return stretch(from, first);
}

/** "Roe", "Mayor Ana Roe": capitals, titles and offices only. */
function isName(atoms: readonly Atom[], from: number, to: number): boolean {
  const last = atoms[to - 1];
  if (!last?.capital || has(last, Tag.times)) return false;
  if (has(atoms[from], Tag.prepositions | Tag.subordinators | Tag.adverbs | Tag.subjects | Tag.determiners))
    return false;
  for (let word = from; word < to; word++)
    if (!atoms[word]?.capital && !has(atoms[word], Tag.titles | Tag.roles | Tag.of)) return false;
  return true;
}

/** Where the aside opens that the sign at `at` closes, or -1. */
function openerOf(atoms: readonly Atom[], sentence: Sentence, at: number): number {
  const close = atoms[at]?.tail === ',' ? ',' : atoms[at]?.low;
  return signBefore(atoms, sentence, at, close === ')' ? '(' : (close ?? ''));
}

function signBefore(atoms: readonly Atom[], sentence: Sentence, at: number, sign: string): number {
  for (let back = at - 1; back > sentence.from && at - back < 40; back--) {
    if (atoms[back]?.low === sign) return back;
  }
  return -1;
}

function phraseBefore(atoms: readonly Atom[], sentence: Sentence, end: number): Mention | null {
  let to = end;
  while (to > sentence.from && has(atoms[to - 1], Tag.reflexives | Tag.adverbs) && !atoms[to - 1]?.capital) to--;
  const open = is(atoms[to - 1], ')') ? openerOf(atoms, sentence, to - 1) : -1;
  if (open >= 0) to = open;
  const last = atoms[to - 1];
  // "26% say"
  if (is(last, '%') && isNumber(atoms[to - 2])) return stretch(to - 2, to);
  if (!last || to <= sentence.from || (!last.word && !last.quote)) return null;
  if (has(last, Tag.subjects)) return stretch(to - 1, to);
  if (has(last, Tag.prepositions | clauseWords | Tag.and) && !last.capital) return null;
  return phraseTo(atoms, sentence, to);
}

/** The noun phrase that ends at `to`, which no small word ends: back to a sign, a small word of a clause or a verb. */
function phraseTo(atoms: readonly Atom[], sentence: Sentence, to: number): Mention | null {
  let joined = -1;
  let reduced = -1;
  let hard = true;
  let at = to - 1;
  const first = Math.max(sentence.from, to - 23);
  for (; at >= first && !stopsBack(atoms, sentence, at, to); at--) {
    const atom = atoms[at];
    const inside = at < to - 1;
    if (is(atom, ')')) at = openerOf(atoms, sentence, at);
    else if (inside && isVerb(atoms, at)) {
      // "a letter obtained by the Press warns": the participle belongs to the letter, which is the source.
      const own = reduced < 0 && ownsVerb(atoms, at, to, joined < 0);
      if (!own && (reduced >= 0 || !isWhen(atoms, at + 1, to))) hard = false;
      if (!hard) break;
      if (own) joined = -1;
      reduced = at;
    } else if (inside && has(atom, Tag.subjects)) {
      hard = false;
      break;
    } else if (has(atom, Tag.and) && joined < 0) joined = at;
  }
  let from = at + 1;
  if (joined >= from && (!hard || joined === from)) from = joined + 1;
  return trimFront(atoms, from, reduced > from ? reduced : to);
}

/** Whether a noun phrase that ends at `to` cannot take in the atom at `at`. */
function stopsBack(atoms: readonly Atom[], sentence: Sentence, at: number, to: number): boolean {
  const atom = atoms[at];
  if (is(atom, ')')) return openerOf(atoms, sentence, at) < 0;
  if (atom?.quote) return atom.end - atom.start > 30 || at === to - 1;
  if (!atom?.word && !owns(atoms, at)) return !is(atom, '%');
  return has(atom, clauseWords) && (at === sentence.from || !(atom?.capital || has(atom, Tag.genitive)));
}

/** "the teachers' union": the sign behind a plural that owns what follows. */
export const owns = (atoms: readonly Atom[], at: number): boolean => {
  const [before, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (!atom || !(is(atom, "'") || is(atom, '’'))) return false;
  return before?.end === atom.start && before.low.endsWith('s') && next?.word !== null && next?.start !== atom.end;
};

/** "this week", "last month": no noun but of time, or none at all. */
function isWhen(atoms: readonly Atom[], from: number, to: number): boolean {
  if (!trimFront(atoms, from, to)) return true;
  for (let at = from; at < to; at++) if (!has(atoms[at], Tag.determiners | Tag.times)) return false;
  return has(atoms[to - 1], Tag.times);
}

/** Drops what stands before the mention itself: "On Tuesday", "In Iowa", adverbs and joining words. */
function trimFront(atoms: readonly Atom[], start: number, to: number): Mention | null {
  let from = isClock(atoms, start) ? start + 1 : start;
  for (;;) {
    const atom = atoms[from];
    if (!atom || from >= to) return null;
    // "about 40 percent of voters": a hedge, and no "after 10 years".
    if (countAhead(atoms, from)) return stretch(from, to);
    if (has(atom, Tag.prepositions) && !(atom.capital && atoms[from + 1]?.capital && has(atom, Tag.as))) {
      const governed = from + 1;
      from = afterPhrase(atoms, governed, to);
      // "With 14 confirmed dead"
      if (from === governed && from + 1 === to && isNumber(atoms[from])) return null;
    } else if (has(atom, Tag.times) && has(atoms[from + 1], Tag.genitive)) return stretch(from, to);
    else if (has(atom, Tag.and | Tag.but)) from++;
    else if (leadsIn(atoms, from)) from++;
    else if (atom.quote || !atom.word) from++;
    else return stretch(from, to);
  }
}

/** "then", "yesterday"; no "most of", "a year of". */
const leadsIn = (atoms: readonly Atom[], at: number): boolean =>
  has(atoms[at], Tag.adverbs | Tag.times) &&
  !has(atoms[at + 1], has(atoms[at], Tag.times) ? Tag.nounPrepositions : Tag.of);

/** "14:32 The fire service says": behind the colon of a time of day. */
const isClock = (atoms: readonly Atom[], at: number): boolean =>
  isNumber(atoms[at]) && is(atoms[at - 1], ':') && isNumber(atoms[at - 2]);

/** Where the noun phrase of a leading preposition ends: at the next determiner, or where a name begins after small words. */
function afterPhrase(atoms: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (at < to && has(atoms[at], Tag.determiners | Tag.possessives)) at++;
  if (has(atoms[at], Tag.times)) {
    while (at < to && (has(atoms[at], Tag.times) || isNumber(atoms[at]))) at++;
    return Math.max(from, Math.min(at, to - 1));
  }
  at++;
  for (; at < to; at++) {
    if (has(atoms[at], Tag.determiners | Tag.possessives | Tag.titles)) return at;
    if (has(atoms[at], Tag.prepositions)) return at;
    if (atoms[at]?.capital && !atoms[at - 1]?.capital) return at;
  }
  return Math.max(from, to - 1);
}
