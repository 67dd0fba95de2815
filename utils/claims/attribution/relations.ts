// Puts source, cue and content together for each reporting verb of a sentence, by where the three stand.
import type { Span } from '../../span.ts';
import type { LanguagePack } from '../types.ts';
import type { Attribution } from './analysis.ts';
import { contentAfter, contentEnd, type Stretch, trimEnd } from './content.ts';
import { type Cue, cueAt, takesAny } from './cues.ts';
import { lexiconOf, Tag } from './lexicon.ts';
import { isVerb, type Mention, mentionAfter, mentionBefore } from './sources.ts';
import { has, type Sentence, type Unit } from './units.ts';

type Found = { rule: string; mention: Mention | null; cue: Cue; content: Stretch[] };

/** Attributions of a sentence; one without content is left for a quotation that the next passage opens with. */
export function relationsIn(units: readonly Unit[], sentence: Sentence, pack: LanguagePack): Attribution[] {
  const lexicon = lexiconOf(pack);
  const titled = inTitleCase(units, sentence);
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = cueAt(units, sentence, at, lexicon, titled);
    if (!cue) continue;
    const one = relate(units, sentence, cue, found);
    if (one && worthMarking(units, one)) found.push(one);
  }
  return found.map((one) => toSpans(units, one));
}

function relate(units: readonly Unit[], sentence: Sentence, cue: Cue, earlier: readonly Found[]): Found | null {
  if (cue.shape === 'passive') return passive(units, sentence, cue);
  if (cue.shape === 'finite') {
    const turned = inverted(units, sentence, cue);
    if (turned) return turned;
  }
  const mention = cue.shape === 'finite' ? subjectOf(units, sentence, cue) : null;
  if (mention && cue.shape === 'finite') {
    const after = afterQuote(units, sentence, cue, mention);
    if (after) return after;
  }
  const speaker = mention ?? shared(units, sentence, cue, earlier);
  if (!speaker) return null;
  const content = contentAfter(units, sentence, cue);
  const rule = mention
    ? mention.relative
      ? 'relative'
      : 'cue-before'
    : cue.shape === 'ing'
      ? 'participle'
      : 'shared-subject';
  if (content) return { rule, mention: speaker, cue, content: [content] };
  return endsOnColon(units, sentence, cue) ? { rule: 'colon', mention: speaker, cue, content: [] } : null;
}

/** The subject before a finite cue. A bare small word ("disparaging remarks") is no subject: then the cue is a noun. */
function subjectOf(units: readonly Unit[], sentence: Sentence, cue: Cue): Mention | null {
  const mention = mentionBefore(units, sentence, cue.from);
  if (!mention || !cue.plain || mention.to - mention.from > 1 || mention.relative) return mention;
  const only = units[mention.from];
  if (!only || only.capital || has(only, Tag.subjects)) return mention;
  const loose = has(only, Tag.finiteVerbs) || only.low.endsWith('ing') || only.senses !== null;
  const before = units[mention.from - 1];
  return loose || (before?.word && isVerb(units, mention.from - 1)) ? null : mention;
}

/** “…,” said X. Also “…” without marks: The plan is dead, said X. */
function inverted(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  if (!takesAny(cue, 'quote') || !cue.plain || takesAny(cue, 'person')) return null;
  const before = units[cue.from - 1];
  if (cue.from === sentence.from) return leading(units, sentence, cue);
  if (!before) return null;
  const quote = before.quote ?? (before.low === ',' || before.low === '—' ? units[cue.from - 2]?.quote : null);
  if (!quote && before.low !== ',') return null;
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention) return null;
  const next = units[mention.to];
  if (!quote) {
    if (!takesAny(cue, 'clause') || takesAny(cue, 'mind') || !clauseIn(units, sentence.from, cue.from - 1)) return null;
    if (next?.word && !has(next, Tag.prepositions | Tag.times | Tag.relatives)) return null;
    const subject = mentionBefore(units, sentence, cue.from);
    if (subject && !clauseIn(units, sentence.from, subject.to)) return null;
  }
  const content = leftContent(units, sentence, cue.from);
  if (!content) return null;
  return { rule: 'inverted', mention, cue, content: [content, ...resumed(units, sentence, mention.to)] };
}

/** Said X: “…” */
function leading(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention || !units[cue.head]?.capital) return null;
  const content = resumed(units, sentence, mention.to);
  return content.length > 0 ? { rule: 'inverted', mention, cue, content } : null;
}

/** “…,” X said. Also round a cue in the middle: The plan, X said, is dead. */
function afterQuote(units: readonly Unit[], sentence: Sentence, cue: Cue, mention: Mention): Found | null {
  if (mention.from <= sentence.from) return null;
  let edge = mention.from;
  while (edge > sentence.from && !units[edge - 1]?.quote && units[edge - 1]?.low !== ',' && edge > mention.from - 3) {
    if (!has(units[edge - 1], Tag.adverbs | Tag.times | Tag.as)) break;
    edge--;
  }
  const before = units[edge - 1];
  const quote = before?.quote ?? (before?.low === ',' || before?.low === '—' ? units[edge - 2]?.quote : null);
  const next = units[cue.to];
  const closed = !next || cue.to >= sentence.to || (!next.word && !next.quote && next.low !== ':');
  if (quote && (takesAny(cue, 'quote') || (closed && !takesAny(cue, 'thing')))) {
    if (has(next, Tag.that) && cue.to < sentence.to) return null;
    if (next?.quote && !before?.quote) return null;
    if (next?.low === ':') return null;
  } else if (before?.low !== ',' || !closed || takesAny(cue, 'thing') || !clauseOrTopic(units, sentence, edge, next)) {
    return null;
  }
  if (next?.low === ',' && !quote && contentAfterComma(units, sentence, cue.to)) {
    const left = leftContent(units, sentence, edge);
    const right = restOf(units, sentence, cue.to + 1);
    return left && right ? { rule: 'split', mention, cue, content: [left, right] } : null;
  }
  const content = leftContent(units, sentence, edge);
  if (!content) return null;
  return { rule: 'cue-after', mention, cue, content: [content, ...resumed(units, sentence, cue.to)] };
}

const clauseOrTopic = (units: readonly Unit[], sentence: Sentence, edge: number, next: Unit | undefined): boolean =>
  next?.low === ',' ? edge - sentence.from > 1 : clauseIn(units, sentence.from, edge - 1);

const contentAfterComma = (units: readonly Unit[], sentence: Sentence, comma: number): boolean =>
  comma + 2 < sentence.to && !units[comma + 1]?.senses && !has(units[comma + 1], Tag.and | Tag.but);

function clauseIn(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (has(units[at], Tag.be | Tag.auxiliaries) || isVerb(units, at)) return true;
  }
  return false;
}

function leftContent(units: readonly Unit[], sentence: Sentence, edge: number): Stretch | null {
  let from = sentence.from;
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
      (before?.low === ',' || before?.low === ':' || before?.low === '—' || has(before, Tag.and | Tag.but))
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
function passive(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  if (has(units[cue.to], Tag.by)) {
    const mention = mentionAfter(units, cue.to + 1, sentence.to);
    if (!mention || !takesAny(cue, 'thing') || takesAny(cue, 'clause')) return null;
    let from = mention.to;
    if (has(units[from], Tag.as)) from++;
    const rest = restOf(units, sentence, from);
    const subject = mentionBefore(units, sentence, cue.from);
    const content = [
      ...(subject && !subject.relative && cue.from > subject.to - 1 ? [subject] : []),
      ...(rest ? [rest] : []),
    ];
    const only = units[from]?.quote && rest ? [rest] : content;
    return only.length > 0 ? { rule: 'passive', mention, cue, content: only } : null;
  }
  if (!takesAny(cue, 'person') || !has(units[cue.to], Tag.that)) return null;
  const content = contentAfter(units, sentence, cue);
  return content ? { rule: 'passive', mention: null, cue, content: [content] } : null;
}

/** The subject that a participle, an infinitive or a second verb shares with what came before. */
function shared(units: readonly Unit[], sentence: Sentence, cue: Cue, earlier: readonly Found[]): Mention | null {
  const before = units[cue.from - 1];
  const last = earlier.findLast((one) => one.mention && one.rule !== 'passive');
  if (cue.shape === 'ing') {
    if (before?.word && !has(before, Tag.by | Tag.prepositions | Tag.subordinators | Tag.and | Tag.but | Tag.adverbs)) {
      const own = mentionBefore(units, sentence, cue.from);
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
  if (cue.shape === 'infinitive') {
    if (!takesAny(cue, 'quote') || !(has(units[cue.to], Tag.that) || units[cue.to]?.quote)) return null;
    return last?.mention ?? mainSubject(units, sentence);
  }
  if (!has(before, Tag.and | Tag.but) && before?.low !== ',') return null;
  return last?.mention ?? mainSubject(units, sentence);
}

const opensClause = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.quote !== null || has(unit, Tag.that));

/** The subject of the sentence's first finite verb, with the verb. */
export function mainClause(units: readonly Unit[], sentence: Sentence): { mention: Mention; verb: number } | null {
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (has(units[at], Tag.be | Tag.auxiliaries) || isVerb(units, at)) {
      const mention = mentionBefore(units, sentence, at);
      return mention && !mention.relative ? { mention, verb: at } : null;
    }
  }
  return null;
}

const mainSubject = (units: readonly Unit[], sentence: Sentence): Mention | null =>
  mainClause(units, sentence)?.mention ?? null;

/** "Calling it a shame, Smith left": the subject comes after the comma. */
function laterSubject(units: readonly Unit[], sentence: Sentence, cue: Cue): Mention | null {
  for (let at = cue.to; at < sentence.to; at++) {
    if (units[at]?.low === ',') return mentionAfter(units, at + 1, sentence.to);
  }
  return null;
}

const endsOnColon = (units: readonly Unit[], sentence: Sentence, cue: Cue): boolean =>
  units[sentence.to - 1]?.low === ':' && sentence.to === units.length && cue.shape !== 'infinitive';

/** Thoughts of nobody in particular, of the reader or the writer, are nothing to check. */
function worthMarking(units: readonly Unit[], { cue, mention }: Found): boolean {
  const first = mention ? units[mention.from] : undefined;
  const faint = mention !== null && mention.to - mention.from === 1 && has(first, Tag.nobody);
  if (!faint) return !(takesAny(cue, 'mind') && cue.negated && !mention);
  if (takesAny(cue, 'mind', 'thing')) return false;
  return !has(first, Tag.determiners);
}

function inTitleCase(units: readonly Unit[], sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit?.word || unit.low.length < 4) continue;
    words++;
    if (unit.capital) capitals++;
  }
  return words > 3 && capitals >= words * 0.8;
}

function toSpans(units: readonly Unit[], { rule, mention, cue, content }: Found): Attribution {
  const span = ({ from, to }: Stretch): Span => ({ start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 });
  return {
    rule,
    source: mention ? span(mention) : null,
    cue: span(cue),
    content: content.map(span),
    mind: takesAny(cue, 'mind'),
    spoken: spoken(units, cue, mention),
  };
}

function spoken(units: readonly Unit[], cue: Cue, mention: Mention | null): boolean {
  if (!mention || mention.relative || !takesAny(cue, 'quote') || !takesAny(cue, 'clause')) return false;
  return cue.shape === 'finite' && !has(units[mention.from], Tag.subjects | Tag.nobody);
}
