// Orders other than "source, cue, content": after a quotation, turned round, round the cue, and passive.

import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, type Sentence, type Unit } from '../words/units.ts';
import { isVerb } from '../words/verbs.ts';
import { contentAfter, firstComma, type Stretch } from './content.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { type Cue, takesAny } from './cues.ts';
import { mentionAfter } from './mention-after.ts';
import { type Mention, mentionBefore } from './sources.ts';

export type Found = { rule: string; mention: Mention | null; cue: Cue; content: Stretch[] };

/** “…,” said X. Also “…” without marks: The plan is dead, said X. */
export function inverted(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  if (!takesAny(cue, Takes.quote) || !cue.plain || takesAny(cue, Takes.person)) return null;
  const before = units[cue.from - 1];
  if (cue.from === sentence.from) return leading(units, sentence, cue);
  if (!before) return null;
  const quote = before.quote ?? (before.low === ',' || before.low === '—' ? units[cue.from - 2]?.quote : null);
  if (!quote && before.low !== ',') return null;
  // "the captain of the ferry “Irma” said": a name in marks at the end of the subject.
  if (before.quote && before.tail === '' && before.words < 4 && units[cue.from - 2]?.word) return null;
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention) return null;
  const next = units[mention.to];
  const topic = quote ? null : topicAround(units, sentence, cue, mention);
  if (topic) return topic;
  if (!quote) {
    if (!takesAny(cue, Takes.clause) || takesAny(cue, Takes.mind) || !clauseIn(units, sentence.from, cue.from - 1))
      return null;
    if (next?.word && !has(next, Tag.prepositions | Tag.times | Tag.relatives)) return null;
    const subject = mentionBefore(units, sentence, cue.from);
    if (subject && !clauseIn(units, sentence.from, subject.to)) return null;
  }
  const content = leftContent(units, sentence, cue.from);
  if (!content) return null;
  return { rule: 'inverted', mention, cue, content: [content, ...resumed(units, sentence, mention.to)] };
}

/** The plan, said Roe, is dead: a topic without a verb of its own, and the verb after the speaker. */
function topicAround(units: readonly Unit[], sentence: Sentence, cue: Cue, mention: Mention): Found | null {
  const verb = mention.to + 1;
  if (!takesAny(cue, Takes.clause) || units[mention.to]?.low !== ',' || clauseIn(units, sentence.from, cue.from - 1))
    return null;
  if (!has(units[verb], Tag.be | Tag.auxiliaries)) return null;
  const left = leftContent(units, sentence, cue.from);
  const right = restOf(units, sentence, verb);
  return left && right ? { rule: 'split', mention, cue, content: [left, right] } : null;
}

/** Said X: “…” */
function leading(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention || !units[cue.head]?.capital) return null;
  const content = resumed(units, sentence, mention.to);
  const open = units[sentence.to - 1]?.low === ':' && mention.to === sentence.to - 1;
  return content.length > 0 || open ? { rule: 'inverted', mention, cue, content } : null;
}

/** “…,” X said. Also round a cue in the middle: The plan, X said, is dead. */
export function afterQuote(units: readonly Unit[], sentence: Sentence, cue: Cue, mention: Mention): Found | null {
  if (mention.from <= sentence.from || mention.relative) return null;
  let edge = mention.from;
  while (edge > sentence.from && !units[edge - 1]?.quote && units[edge - 1]?.low !== ',' && edge > mention.from - 3) {
    if (!has(units[edge - 1], Tag.adverbs | Tag.times | Tag.as)) break;
    if (has(units[edge - 1], Tag.subordinators) && !has(units[edge - 1], Tag.as)) break;
    edge--;
  }
  const before = units[edge - 1];
  const quote = before?.quote ?? (before?.low === ',' || before?.low === '—' ? units[edge - 2]?.quote : null);
  const past = pastAdjunct(units, sentence, takesAny(cue, Takes.person) ? pastPerson(units, sentence, cue.to) : cue.to);
  const next = units[past];
  const closed = !next || past >= sentence.to || (!next.word && !next.quote && next.low !== ':');
  if (quote && (takesAny(cue, Takes.quote) || (closed && !takesAny(cue, Takes.thing)))) {
    if (has(next, Tag.that) && past < sentence.to) return null;
    if (next?.quote && !before?.quote) return null;
    if (next?.low === ':') return null;
  } else if (
    before?.low !== ',' ||
    !closed ||
    !(takesAny(cue, Takes.clause | Takes.that) || (takesAny(cue, Takes.paper) && isPaper(units, mention))) ||
    takesAny(cue, Takes.thing) ||
    !clauseOrTopic(units, sentence, edge, next)
  ) {
    return null;
  }
  // "After that, Roe said, “We left.”": a whole sentence in marks is what was said.
  if (next?.low === ',' && !quote && wholeSaying(units[past + 1])) return null;
  if (next?.low === ',' && !quote && contentAfterComma(units, sentence, past)) {
    const left = leftContent(units, sentence, edge);
    const right = restOf(units, sentence, past + 1);
    return left && right ? { rule: 'split', mention, cue, content: [left, right] } : null;
  }
  const content = leftContent(units, sentence, edge);
  if (!content) return null;
  return { rule: 'cue-after', mention, cue, content: [content, ...resumed(units, sentence, past)] };
}

/** "a poll of 900 adults": a document, by the noun before its first preposition. */
function isPaper(units: readonly Unit[], { from, to }: Mention): boolean {
  let head = from;
  while (head + 1 < to && !has(units[head + 1], Tag.prepositions)) head++;
  return has(units[head], Tag.documents);
}

/** Past "the Courier", "her", "reporters": who was told. */
export function pastPerson(units: readonly Unit[], sentence: Sentence, from: number): number {
  if (has(units[from], Tag.objects)) return from + 1;
  let to = from;
  while (to < sentence.to && to - from < 8 && units[to]?.word && !has(units[to], Tag.that | Tag.to | Tag.questions)) {
    if (to > from && has(units[to], Tag.times | Tag.prepositions)) return to;
    if (has(units[to], Tag.be | Tag.auxiliaries | Tag.subjects) || isVerb(units, to)) return from;
    to++;
  }
  return units[to]?.word || units[to]?.quote ? from : to;
}

/** Past "on Tuesday", "in a statement", "late Monday": when and where it was said, up to a stop, a comma or a colon. */
function pastAdjunct(units: readonly Unit[], sentence: Sentence, from: number): number {
  if (!has(units[from], Tag.prepositions | Tag.times)) return from;
  let to = from + 1;
  while (to < sentence.to && units[to]?.word) to++;
  return to - from <= 8 && !units[to]?.quote && !clauseIn(units, from, to) ? to : from;
}

const clauseOrTopic = (units: readonly Unit[], sentence: Sentence, edge: number, next: Unit | undefined): boolean =>
  next?.low === ','
    ? edge - sentence.from > 1
    : clauseIn(units, sentence.from, edge - 1) || plainClause(units, sentence, edge, next);

/** "Greed drives them, he said." Where nothing is left for the cue, words with an unlisted verb are what was said. */
function plainClause(units: readonly Unit[], { from }: Sentence, edge: number, next: Unit | undefined): boolean {
  const first = has(units[from], Tag.and | Tag.but) ? units[from + 1] : units[from];
  return (
    edge - from > 3 && (!next || next.low === '.') && !has(first, Tag.prepositions | Tag.subordinators | Tag.times)
  );
}

const wholeSaying = (unit: Unit | undefined): boolean => unit?.quote?.capital === true && unit.words > 2;

const contentAfterComma = (units: readonly Unit[], sentence: Sentence, comma: number): boolean =>
  comma + 2 < sentence.to && !units[comma + 1]?.senses && !has(units[comma + 1], Tag.and | Tag.but);

export function clauseIn(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (at === from && !units[at]?.quote) continue;
    if (units[at]?.quote || has(units[at], Tag.be | Tag.auxiliaries) || isVerb(units, at)) return true;
  }
  return false;
}

function leftContent(units: readonly Unit[], sentence: Sentence, edge: number): Stretch | null {
  let from = sentence.from;
  // "Roe was clear: “…,” she said": what stands before the colon is not hers.
  for (let at = edge - 1; at > sentence.from; at--) if (units[at]?.low === ':' && units[at + 1]?.quote) from = at + 1;
  while (from < edge && !units[from]?.word && !units[from]?.quote) from++;
  if (units[from]?.word && has(units[from], Tag.but | Tag.and)) from++;
  const to = trimEnd(units, from, edge);
  return to > from ? { from, to } : null;
}

/** What goes on after the cue: , “that …”. */
function resumed(units: readonly Unit[], sentence: Sentence, start: number): Stretch[] {
  for (let at = start; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit) break;
    const before = units[at - 1];
    if (
      unit.quote &&
      (before?.low === ',' ||
        before?.low === ':' ||
        before?.low === '—' ||
        has(before, Tag.and | Tag.but | Tag.adverbs))
    ) {
      return [{ from: at, to: trimEnd(units, at, contentEnd(units, sentence, at, null)) }];
    }
  }
  return [];
}

function restOf(units: readonly Unit[], sentence: Sentence, from: number): Stretch | null {
  const to = contentEnd(units, sentence, from, null);
  return to > from ? { from, to } : null;
}

/** … was described by X as “…”. Without "by" only what somebody was told or asked. */
export function passive(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  // "was called “a toy” by Roe"
  if (units[cue.to]?.quote && has(units[cue.to + 1], Tag.by) && takesAny(cue, Takes.thing | Takes.quote)) {
    const mention = mentionAfter(units, cue.to + 2, sentence.to);
    return mention && { rule: 'passive', mention, cue, content: [{ from: cue.to, to: cue.to + 1 }] };
  }
  if (has(units[cue.to], Tag.by)) {
    const mention = mentionAfter(units, cue.to + 1, sentence.to);
    if (!mention || !takesAny(cue, Takes.thing) || takesAny(cue, Takes.clause)) return null;
    let from = mention.to;
    if (has(units[from], Tag.as)) from++;
    // "was blamed by Roe for", "as": what follows belongs to it; "by Roe across the country" is past it.
    const next = units[mention.to];
    const bound = next?.quote || has(next, Tag.as | Tag.nounPrepositions | Tag.questions | Tag.that | Tag.to);
    const whole = bound ? restOf(units, sentence, from) : null;
    // "Asked by Roe to answer, Sandor said"
    const rest = whole && cue.from === sentence.from ? { from, to: firstComma(units, from, whole.to) } : whole;
    const subject = mentionBefore(units, sentence, cue.from);
    const content = [
      // "The claim that the port is unsafe was rejected by": no "unsafe".
      ...(subject && !subject.relative && !has(units[subject.from - 1], Tag.be) ? [subject] : []),
      ...(rest ? [rest] : []),
    ];
    const only = (units[from]?.quote || has(units[from], Tag.questions)) && rest ? [rest] : content;
    return only.length > 0 ? { rule: 'passive', mention, cue, content: only } : null;
  }
  // "was described as “a toy” by Roe"
  if (has(units[cue.to], Tag.as) && units[cue.to + 1]?.quote && has(units[cue.to + 2], Tag.by)) {
    const mention = takesAny(cue, Takes.thing | Takes.quote) ? mentionAfter(units, cue.to + 3, sentence.to) : null;
    return mention && { rule: 'passive', mention, cue, content: [{ from: cue.to + 1, to: cue.to + 2 }] };
  }
  // "Roe is said to have left": by nobody whom the text names.
  if (has(units[cue.to], Tag.to) && takesAny(cue, Takes.quote) && takesAny(cue, Takes.clause)) {
    const subject = mentionBefore(units, sentence, cue.from);
    const to = contentEnd(units, sentence, cue.to, null);
    return subject && !subject.relative && has(units[cue.to + 1], Tag.be | Tag.auxiliaries)
      ? { rule: 'passive', mention: null, cue, content: [{ from: subject.from, to }] }
      : null;
  }
  // "It was claimed that": by nobody whom the text names.
  const said = takesAny(cue, Takes.quote) && takesAny(cue, Takes.clause | Takes.that) && has(units[cue.to], Tag.that);
  if (!said && (!takesAny(cue, Takes.person) || !has(units[cue.to], Tag.that | Tag.questions))) return null;
  const content = contentAfter(units, sentence, cue);
  return content ? { rule: 'passive', mention: null, cue, content: [content] } : null;
}
