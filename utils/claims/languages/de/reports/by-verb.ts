// What a verb reports: behind it, before it, or around it.

import { contentAfter, contentBefore, objectOf, quoteIn } from './content.ts';
import type { Cue } from './cues.ts';
import { phraseEnd } from './noun-phrase.ts';
import { pieces, type Report } from './report.ts';
import type { Segment, Sentence } from './segments.ts';
import { isObject, subjectAfter, subjectBefore } from './subject.ts';
import { isConjugated, isKonjunktiv, low, pronouns, relatives, type Stretch, type Units } from './unit.ts';

/** The report of a verb, or null where nothing that it takes stands there. `earlier`: those of the sentence before it. */
export function byVerb(units: Units, sentence: Sentence, cue: Cue, earlier: readonly Report[]): Report | null {
  const segment = sentence.segments[cue.index];
  if (!segment) return null;
  if (cue.shape === 'first') return firstVerb(units, sentence, cue, segment, earlier);
  if (cue.shape === 'final') return finalVerb(units, sentence, cue, segment);
  return reported(units, sentence, cue, speakerOf(units, sentence, cue, segment), 'cue-before');
}

/** The subject of a plain clause; where none can be, the place that says it or by whom it is said. */
function speakerOf(units: Units, { segments }: Sentence, cue: Cue, segment: Segment): Stretch | null {
  // "wird Roe zitiert"
  if (cue.passive && !/^zitiert/.test(low(units, cue.head))) return behind(units, segment, agents);
  if (isSaid(units, cue)) return behind(units, segment, places);
  const end = clauseEnd(cue, segment);
  const before = subjectBefore(units, segments, cue.index, cue.finite);
  return before && !isObject(units, before, cue.finite, end) ? before : subjectAfter(units, cue.finite, end);
}

/** "es heißt", "hieß es": nobody is the subject. */
const isSaid = (units: Units, { head }: Cue): boolean => /^(?:heißt|hieß|geheißen|heiße)$/.test(low(units, head));

const clauseEnd = (cue: Cue, segment: Segment): number => (cue.head > cue.finite ? cue.head : segment.to);

/** Behind the verb: a quotation, a clause, or what it takes as a thing. */
function reported(units: Units, sentence: Sentence, cue: Cue, mention: Stretch | null, rule: string): Report | null {
  const after = contentAfter(units, sentence, cue);
  const base = { mention, cue: { from: cue.from, to: cue.to }, spoken: isSpoken(units, mention, cue) };
  if (after === 'next') return { ...base, rule: 'colon', content: [] };
  const quote = quoteIn(units, cue);
  if (after) return { ...base, rule, content: pieces(units, quote && quote.to <= after.from ? quote : null, after) };
  if (quote && mention && /[qt]/.test(cue.verb.takes)) return { ...base, rule: 'quoted', content: [quote] };
  if (!mention) return null;
  const segment = sentence.segments[cue.index];
  const thing = cue.verb.takes.includes('t') && segment ? objectOf(units, cue, segment, mention) : null;
  if (thing) return { ...base, rule: 'thing', content: pieces(units, thing) };
  const last = sentence.segments.length === cue.index + 1;
  return last && cue.verb.takes.includes('q') ? { ...base, rule: 'open', content: [] } : null;
}

/** By a verb of saying and somebody who is named: kept even inside another's words. */
const isSpoken = (units: Units, mention: Stretch | null, { verb }: Cue): boolean =>
  mention !== null &&
  verb.takes.includes('q') &&
  !pronouns.has(low(units, mention.from)) &&
  !relatives.has(low(units, mention.to - 1));

/** "…, sagte Roe": what stands before the verb, and what goes on behind its speaker. */
function firstVerb(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  segment: Segment,
  earlier: readonly Report[],
): Report | null {
  const joins =
    segment.from < cue.finite &&
    cue.finite > sentence.from &&
    !units[cue.finite - 1]?.quote &&
    low(units, cue.finite - 1) !== 'so';
  if (joins) {
    const same = earlier.findLast(({ mention }) => mention !== null && mention !== 'before')?.mention;
    const mention = same && same !== 'before' ? same : firstSubject(units, sentence, cue);
    return reported(units, sentence, cue, mention, 'shared');
  }
  const apposed = subjectBefore(units, sentence.segments, cue.index, cue.finite);
  if (apposed) return reported(units, sentence, cue, apposed, 'cue-before');
  const before = contentBefore(units, sentence, cue, earlier);
  if (!before || !/[qcmz]/.test(cue.verb.takes)) return null;
  const nobody = cue.passive || isSaid(units, cue);
  const mention = nobody ? behind(units, segment, places) : subjectAfter(units, cue.finite, clauseEnd(cue, segment));
  // "Roe blieb, sagte aber, …"
  if (!mention && !nobody) return reported(units, sentence, cue, firstSubject(units, sentence, cue), 'shared');
  const content = pieces(units, before, goesOn(units, sentence, cue, before));
  return {
    rule: 'inverted',
    mention,
    cue: { from: cue.from, to: cue.to },
    content,
    spoken: isSpoken(units, mention, cue),
  };
}

/** The subject of the sentence's first clause, which a verb behind "und" shares. */
function firstSubject(units: Units, { segments }: Sentence, cue: Cue): Stretch | null {
  for (let index = cue.index; index >= 0; index--) {
    const one = segments[index];
    if (!one) continue;
    const end = Math.min(one.to, cue.finite);
    for (let at = one.from; at < end; at++)
      if (isConjugated(units, at)) return subjectBefore(units, segments, index, at) ?? subjectAfter(units, at, end);
  }
  return null;
}

/** "heißt es in dem Bericht", "hieß es aus dem Ministerium" */
const places = /^(?:in|im|aus|bei|beim|von|vom|seitens|auf)$/;
const agents = /^(?:von|vom|seitens)$/;

/** The phrase behind the first of some prepositions of a clause. */
function behind(units: Units, segment: Segment, words: RegExp): Stretch | null {
  for (let at = segment.from; at < segment.to; at++) {
    if (!words.test(low(units, at))) continue;
    const to = phraseEnd(units, at + 1, segment.to, 'far');
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}

/** What follows the speaker's segment and goes on with the words before. */
function goesOn(units: Units, sentence: Sentence, cue: Cue, before: Stretch): Stretch | null {
  const next = sentence.segments[cue.index + 1];
  if (!next) return null;
  const rest = { from: next.from, to: sentence.to };
  if (units[next.from]?.quote) return { from: next.from, to: next.from + 1 };
  if (isKonjunktiv(units[next.from])) return rest;
  if (units[before.to - 1]?.quote || relatives.has(low(units, next.from))) return null;
  return !hasFinite(units, before) || /^(?:dass|ob|und|aber|denn|weil)$/.test(low(units, next.from)) ? rest : null;
}

const hasFinite = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isConjugated(units, at)) return true;
  return false;
};

/** "wie Roe mitteilte", "nachdem Roe gesagt hatte, dass": the verb at the end. */
function finalVerb(units: Units, sentence: Sentence, cue: Cue, segment: Segment): Report | null {
  const opens = low(units, segment.from);
  if (opens === 'wie') return asClause(units, sentence, cue, segment);
  const relative = relatives.has(opens);
  const inner = cue.passive ? null : subjectAfter(units, segment.from, cue.head);
  // "die Marke, die Roe zum Ziel erklärt hatte"
  const object = inner?.from === segment.from + 1;
  if (relative && !object && !cue.passive && /^(?:der|die|welche|welcher)$/.test(opens)) {
    const one = reported(units, sentence, cue, { from: segment.from, to: segment.from + 1 }, 'relative');
    const stands = subjectBefore(units, sentence.segments, cue.index, segment.from);
    return one && { ...one, spoken: false, ...(stands ? { antecedent: stands } : {}) };
  }
  return reported(units, sentence, cue, inner, 'cue-before');
}

function asClause(units: Units, sentence: Sentence, cue: Cue, segment: Segment): Report | null {
  const mention = cue.passive ? null : subjectAfter(units, segment.from, cue.head);
  const before = segment.from > sentence.from ? { from: sentence.from, to: segment.from } : null;
  const after = segment.to < sentence.to ? { from: segment.to + 1, to: sentence.to } : null;
  const content = pieces(units, before, after);
  if (content.length === 0 || !(mention || cue.passive)) return null;
  return { rule: 'as-clause', mention, cue: { from: cue.from, to: cue.to }, content };
}
