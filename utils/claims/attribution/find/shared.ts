// The subject that is not right before its verb: shared with an earlier verb, after a comma, or behind what somebody issued.

import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, type Sentence, type Unit } from '../words/units.ts';
import * as Form from '../words/verb-forms.ts';
import { isVerb } from '../words/verbs.ts';
import { type Cue, takesAny } from './cues.ts';
import { mentionAfter } from './mention-after.ts';
import type { Found } from './orders.ts';
import { type Mention, mentionBefore } from './sources.ts';

const small = Tag.subjects | Tag.adverbs | Tag.that | Tag.questions | Tag.nobody;

/** The subject of the sentence's first finite verb outside a relative clause, with the verb. */
export function mainClause(units: readonly Unit[], sentence: Sentence): { mention: Mention; verb: number } | null {
  let first: { mention: Mention; verb: number } | null = null;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    // "Roe's": a sign of possession behind a name, a verb behind "it" and "here".
    if (has(units[at], Tag.genitive) && !has(units[at - 1], small)) continue;
    if (has(units[at], Tag.be | Tag.auxiliaries) || (isVerb(units, at) && !isParticiple(units[at]))) {
      const mention = mentionBefore(units, sentence, at);
      if (mention?.relative) continue;
      const found = mention && { mention, verb: at };
      // "When the dam broke, Roe left": the clause that a subordinator opens comes first, the main one after it.
      const before = mention ? mention.from - 1 : -1;
      const governed = mention !== null && inPhrase(units, sentence, mention);
      if (!governed && (before < sentence.from || !has(units[before], Tag.subordinators))) return found ?? first;
      first ??= found;
    }
  }
  return first;
}

/** "In a statement issued on Monday, Roe said": what a preposition at the start governs is no subject. */
function inPhrase(units: readonly Unit[], sentence: Sentence, { from, to }: Mention): boolean {
  if (to - from > 1 || units[from]?.capital || has(units[from], Tag.subjects | Tag.roles | Tag.officials)) return false;
  let at = from - 1;
  while (at > sentence.from && !has(units[at], Tag.prepositions) && units[at]?.word) at--;
  return at === sentence.from && has(units[at], Tag.prepositions);
}

/** The subject that a participle, an infinitive or a second verb shares with what came before. */
export function shared(
  units: readonly Unit[],
  sentence: Sentence,
  cue: Cue,
  earlier: readonly Found[],
): Mention | null {
  const before = units[cue.from - 1];
  const last = earlier.findLast((one) => one.mention && one.rule !== 'participle' && !insideOther(one, earlier));
  if (cue.shape === 'ing') {
    if (cue.from <= sentence.from + 1) {
      const later = laterSubject(units, sentence, cue);
      if (later) return later;
    }
    if (before?.word && !has(before, Tag.by | Tag.prepositions | Tag.subordinators | Tag.and | Tag.but | Tag.adverbs)) {
      const own = mentionBefore(units, sentence, pastTimes(units, sentence, cue.from));
      if (own && units[own.to - 1]?.capital && takesAny(cue, Takes.quote)) return lastName(units, own);
      const issuer = own && has(units[own.to - 1], Tag.documents) ? issuerOf(units, sentence, own) : null;
      if (issuer) return issuer;
      return own && (has(units[own.to - 1], Tag.documents | Tag.roles | Tag.officials) || opensClause(units[cue.to]))
        ? own
        : null;
    }
    return (
      last?.mention ??
      mainSubject(units, sentence) ??
      (cue.from <= sentence.from + 1 ? laterSubject(units, sentence, cue) : null)
    );
  }
  if (!has(before, Tag.and | Tag.but) && before?.low !== ',') return null;
  return nearerSubject(units, sentence, cue, last ?? null) ?? last?.mention ?? mainSubject(units, sentence);
}

/** "Roe called for calm, and Sandor left and said": the subject of the last verb before the cue, past what Roe said. */
function nearerSubject(units: readonly Unit[], sentence: Sentence, cue: Cue, last: Found | null): Mention | null {
  const edge = last ? Math.max(last.cue.to, ...last.content.map(({ to }) => to)) : sentence.from;
  for (let at = cue.from - 1; at > Math.max(edge, sentence.from); at--) {
    if (!isVerb(units, at) && !has(units[at], Tag.be)) continue;
    const own = mentionBefore(units, { from: edge, to: sentence.to }, at);
    if (!own || own.relative || own.from < edge) return null;
    // With nothing said before, only a subject that a joining word opens is another one: ", and Sandor got up and said".
    return last || (own.to === at && has(units[own.from - 1], Tag.and | Tag.but)) ? own : null;
  }
  return null;
}

/** "tweets on Friday saying": back over when it was. */
function pastTimes(units: readonly Unit[], sentence: Sentence, edge: number): number {
  let at = edge;
  while (at > sentence.from + 1 && has(units[at - 1], Tag.times)) at--;
  while (at < edge && at > sentence.from + 1 && has(units[at - 1], Tag.adverbs | Tag.prepositions)) at--;
  return at;
}

/** "Roe put out a statement saying": what somebody issues speaks for them. */
function issuerOf(units: readonly Unit[], sentence: Sentence, paper: Mention): Mention | null {
  const clause = mainClause(units, { from: sentence.from, to: paper.to });
  return clause && clause.mention.to <= paper.from && clause.verb < paper.from ? clause.mention : null;
}

/** Inside what another is reported to have said: its subject does not go on after that. */
const insideOther = (one: Found, all: readonly Found[]): boolean =>
  all.some((other) => other !== one && other.content.some(({ from, to }) => from <= one.cue.head && one.cue.head < to));

const opensClause = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.quote !== null || has(unit, Tag.that));

const isParticiple = (unit: Unit | undefined): boolean =>
  unit?.senses?.every(({ forms }) => forms === Form.ing) ?? false;

const mainSubject = (units: readonly Unit[], sentence: Sentence): Mention | null =>
  mainClause(units, sentence)?.mention ?? null;

/** "footage of Roe saying": the name nearest to the participle speaks. */
function lastName(units: readonly Unit[], own: Mention): Mention {
  let from = own.to - 1;
  while (from > own.from && !has(units[from - 1], Tag.prepositions)) from--;
  return { from, to: own.to };
}

/** "Calling it a shame, Smith left": the subject comes after the comma. */
function laterSubject(units: readonly Unit[], sentence: Sentence, cue: Cue): Mention | null {
  for (let at = cue.to; at < sentence.to; at++) {
    if (units[at]?.low === ',' || units[at]?.tail === ',') return mentionAfter(units, at + 1, sentence.to);
  }
  return null;
}
