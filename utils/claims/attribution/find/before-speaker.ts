// What stands before a speaker whose cue follows at once, where it may be what is said: “…,” Roe said.
import type { Cue, Mention, Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, is, type Unit } from '../words/unit.ts';
import { takesAny } from './cues.ts';
import { pastAdjunct, pastPerson } from './past.ts';
import { clauseIn, quoteBefore } from './sides.ts';

/** Where it ends, where the words behind the cue begin, and whether those belong to it: The plan, Roe said, is dead. */
export type Ahead = { readonly edge: number; readonly past: number; readonly goesOn: boolean };

/** Past a cue, whom it addresses, and when and where it was said. */
export const pastCue = (units: readonly Unit[], sentence: Sentence, cue: Cue): number =>
  pastAdjunct(units, sentence, takesAny(cue, Takes.person) ? pastPerson(units, sentence, cue.to) : cue.to);

/** What stands before a speaker, or null where it cannot be what is said. */
export function saidBefore(
  units: readonly Unit[],
  sentence: Sentence,
  cue: Cue,
  speaker: Mention | null,
): Ahead | null {
  if (!speaker || speaker.shared || speaker.relative || speaker.from <= sentence.from) return null;
  const edge = edgeBefore(units, sentence, speaker.from);
  const past = pastCue(units, sentence, cue);
  const next = units[past];
  const inside = past < sentence.to;
  const closed = !inside || isClosing(next);
  const quote = quoteBefore(units, edge);
  const marked = quote && (takesAny(cue, Takes.quote) || (closed && !takesAny(cue, Takes.thing)));
  const fits = marked
    ? !(inside && has(next, Tag.that)) && !(next?.quote && !units[edge - 1]?.quote) && !is(next, ':')
    : closed && takesClause(units, cue, speaker) && bareBefore(units, sentence, edge, next);
  if (!fits) return null;
  return { edge, past, goesOn: !quote && is(next, ',') && followsComma(units, sentence, past) };
}

/** A sign that is no colon: nothing of what is said follows it. */
const isClosing = (unit: Unit | undefined): boolean => !unit?.word && !unit?.quote && !is(unit, ':');

/** Where what stands before a speaker ends: before "also", "on Monday", "as". */
function edgeBefore(units: readonly Unit[], { from }: Sentence, speaker: number): number {
  let edge = speaker;
  while (edge > from && !units[edge - 1]?.quote && !is(units[edge - 1], ',') && edge > speaker - 3) {
    if (!has(units[edge - 1], Tag.adverbs | Tag.times | Tag.as)) break;
    if (has(units[edge - 1], Tag.subordinators) && !has(units[edge - 1], Tag.as)) break;
    edge--;
  }
  return edge;
}

const takesClause = (units: readonly Unit[], cue: Cue, speaker: Mention): boolean =>
  !takesAny(cue, Takes.thing) &&
  (takesAny(cue, Takes.clause | Takes.that) || (takesAny(cue, Takes.paper) && isPaper(units, speaker)));

/** "a poll of 900 adults": a document, by the noun before its first preposition. */
function isPaper(units: readonly Unit[], { from, to }: Mention): boolean {
  let head = from;
  while (head + 1 < to && !has(units[head + 1], Tag.prepositions)) head++;
  return has(units[head], Tag.documents);
}

/** Before a comma a clause, or a topic that goes on behind the cue. */
const bareBefore = (units: readonly Unit[], sentence: Sentence, edge: number, next: Unit | undefined): boolean =>
  is(units[edge - 1], ',') &&
  (is(next, ',')
    ? edge - sentence.from > 1
    : clauseIn(units, sentence.from, edge - 1) || plainClause(units, sentence, edge, next));

/** "Greed drives them, he said." Where nothing is left for the cue, words with an unlisted verb are what was said. */
function plainClause(units: readonly Unit[], { from }: Sentence, edge: number, next: Unit | undefined): boolean {
  const first = has(units[from], Tag.and | Tag.but) ? units[from + 1] : units[from];
  return edge - from > 3 && (!next || is(next, '.')) && !has(first, Tag.prepositions | Tag.subordinators | Tag.times);
}

const followsComma = (units: readonly Unit[], sentence: Sentence, comma: number): boolean =>
  wholeSaying(units[comma + 1]) ||
  (comma + 2 < sentence.to && !units[comma + 1]?.senses && !has(units[comma + 1], Tag.and | Tag.but));

/** "After that, Roe said, “We left.”": a whole sentence in marks is what was said. */
export const wholeSaying = (unit: Unit | undefined): boolean => unit?.quote?.capital === true && unit.words > 2;
