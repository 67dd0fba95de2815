// Noun phrases that speak: leftwards from a verb, rightwards from an inverted one, cut before any relative clause.
import * as Tag from './tags.ts';
import * as Takes from './takes.ts';
import { has, type Sentence, type Unit } from './units.ts';

/** Units of a mention; `relative` where it is only "who". */
export type Mention = { readonly from: number; readonly to: number; readonly relative?: true };

const clauseWords = Tag.subordinators | Tag.that | Tag.auxiliaries | Tag.be | Tag.questions | Tag.but | Tag.negations;

/** A word that can only be the verb of a clause here: listed or ending like one, and not part of a name. */
export function isVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit?.word || unit.capital) return false;
  if (!has(unit, Tag.finiteVerbs) && !unit.senses) return false;
  const before = units[at - 1];
  return !has(before, Tag.determiners | Tag.possessives | Tag.genitive);
}

/** The mention that ends right before `end`, or null. Goes back over an apposition or a parenthesis between commas. */
export function mentionBefore(units: readonly Unit[], sentence: Sentence, end: number): Mention | null {
  let edge = end;
  while (edge - 1 > sentence.from && has(units[edge - 1], Tag.adverbs) && !units[edge - 1]?.capital) edge--;
  const last = units[edge - 1];
  if (!last || edge - 1 < sentence.from) return null;
  if (last.low === ',' && units[edge - 2]?.low === ')') return mentionBefore(units, sentence, edge - 1);
  if (last.low === ',' || last.low === '—' || last.low === ')' || last.tail === ',')
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
  return isVerb(units, before) && !units[before]?.senses?.some(({ takes }) => takes & Takes.clause);
}

/** The mention before an apposition or a parenthesis that closes at `at`; past an age as well ("Roe, 35, a teacher, said"). */
function beforeAside(units: readonly Unit[], sentence: Sentence, at: number): Mention | null {
  let opener = openerOf(units, sentence, at);
  let found: Mention | null = null;
  for (let tries = 0; opener !== null && tries < 3; tries++) {
    const mention = phraseBefore(units, sentence, opener);
    if (!mention) return found;
    found = mention;
    const first = units[mention.from];
    const aside = /^\p{N}/u.test(first?.low ?? '') || has(first, Tag.determiners);
    if (!aside || units[mention.from - 1]?.low !== ',') return found;
    opener = mention.from - 1;
  }
  return found;
}

function openerOf(units: readonly Unit[], sentence: Sentence, at: number): number | null {
  const close = units[at]?.tail === ',' ? ',' : units[at]?.low;
  const open = close === ')' ? '(' : close;
  for (let back = at - 1; back > sentence.from && at - back < 40; back--) {
    if (units[back]?.low === open) return back;
  }
  return null;
}

function phraseBefore(units: readonly Unit[], sentence: Sentence, end: number): Mention | null {
  let to = end;
  while (to > sentence.from && has(units[to - 1], Tag.reflexives | Tag.adverbs) && !units[to - 1]?.capital) to--;
  if (units[to - 1]?.low === ')') to = openerOf(units, sentence, to - 1) ?? to;
  const last = units[to - 1];
  if (!last || to <= sentence.from || (!last.word && !last.quote)) return null;
  if (has(last, Tag.subjects)) return { from: to - 1, to };
  if (has(last, Tag.prepositions | clauseWords | Tag.and) && !last.capital) return null;
  let at = to - 1;
  let joined = -1;
  let hard = true;
  let reduced = -1;
  for (; at >= sentence.from && to - at < 24; at--) {
    const unit = units[at];
    if (!unit) break;
    if (unit.low === ')') {
      const open = openerOf(units, sentence, at);
      if (open === null) break;
      at = open;
      continue;
    }
    if (unit.quote) {
      if (unit.end - unit.start > 30 || at === to - 1) break;
      continue;
    }
    if (!unit.word) break;
    if (has(unit, clauseWords) && !unit.capital && !has(unit, Tag.genitive)) break;
    if (has(unit, clauseWords) && at === sentence.from) break;
    if (isVerb(units, at) && at < to - 1) {
      // "a letter obtained by the Press warns": the participle belongs to the letter, which is the source.
      if (has(units[at + 1], Tag.by) && reduced < 0) {
        reduced = at;
        joined = -1;
        continue;
      }
      if (reduced < 0 && !trimFront(units, at + 1, to)) {
        reduced = at;
        continue;
      }
      hard = false;
      break;
    }
    if (has(unit, Tag.subjects) && at < to - 1) {
      hard = false;
      break;
    }
    if (has(unit, Tag.and) && joined < 0) joined = at;
  }
  let from = at + 1;
  if (joined >= from && (!hard || joined === from)) from = joined + 1;
  return trimFront(units, from, reduced > from ? reduced : to);
}

/** Drops what stands before the mention itself: "On Tuesday", "In Iowa", adverbs and joining words. */
function trimFront(units: readonly Unit[], start: number, to: number): Mention | null {
  let from = start;
  for (;;) {
    const unit = units[from];
    if (!unit || from >= to) return null;
    if (has(unit, Tag.prepositions) && !(unit.capital && units[from + 1]?.capital && has(unit, Tag.as))) {
      from = afterPhrase(units, from + 1, to);
    } else if (has(unit, Tag.and | Tag.but)) from++;
    else if (has(unit, Tag.adverbs | Tag.times) && !has(units[from + 1], Tag.nounPrepositions)) from++;
    else if (unit.quote || !unit.word) from++;
    else return { from, to };
  }
}

/** Where the noun phrase of a leading preposition ends: at the next determiner, or where a name begins after small words. */
function afterPhrase(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && has(units[at], Tag.determiners | Tag.possessives)) at++;
  at++;
  for (; at < to; at++) {
    if (has(units[at], Tag.determiners | Tag.possessives | Tag.titles)) return at;
    if (has(units[at], Tag.prepositions)) return at;
    if (units[at]?.capital && !units[at - 1]?.capital) return at;
  }
  return Math.max(from, to - 1);
}

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
    if (!unit.word) {
      break;
    }
    if (at > from && has(unit, clauseWords | Tag.relatives) && !has(unit, Tag.genitive) && !unit.capital) break;
    if (at > from && has(unit, Tag.times) && !has(units[at + 1], Tag.nounPrepositions)) break;
    if (at > from && has(unit, Tag.prepositions)) {
      const after = units[at + 1];
      const author = has(unit, Tag.by) && has(units[at - 1], Tag.documents);
      if ((!has(unit, Tag.nounPrepositions) && !author) || has(after, Tag.times) || !after?.word) break;
      if (units[at - 1]?.capital && !has(unit, Tag.of)) break;
    }
    if (at > from && has(unit, Tag.and) && !joins(units, at)) break;
    if (at > from && isVerb(units, at)) break;
    if (at > from && has(unit, Tag.adverbs) && !unit.capital && !units[at + 1]?.capital) break;
  }
  while (at > from && has(units[at - 1], Tag.prepositions | Tag.and | Tag.determiners)) at--;
  return at > from ? { from, to: at } : null;
}

const joins = (units: readonly Unit[], at: number): boolean =>
  Boolean(units[at + 1]?.capital) || has(units[at + 1], Tag.determiners | Tag.possessives | Tag.roles | Tag.officials);
