// What a verb reports: behind it, before it, or around it.

import type { Cue } from './cues.ts';
import { firstVerb } from './first-verb.ts';
import { agents, behind, placeOf, places, printedIn } from './places.ts';
import { pieces, type Report } from './report.ts';
import { citedAfter, clauseEnd, isCited, isSaid, quotedPerson, reported } from './reported.ts';
import type { Segment, Sentence } from './segments.ts';
import { isObject, subjectAfter, subjectBefore } from './subject.ts';
import { isKonjunktiv, low, prepositions, relatives, type Stretch, type Units } from './unit.ts';

/** The report of a verb, or null where nothing that it takes stands there. `earlier`: those of the sentence before it. */
export function byVerb(units: Units, sentence: Sentence, cue: Cue, earlier: readonly Report[]): Report | null {
  const segment = sentence.segments[cue.index];
  if (!segment) return null;
  if (cue.shape === 'first') return firstVerb(units, sentence, cue, segment, earlier);
  if (cue.shape === 'final') return finalVerb(units, sentence, cue, segment);
  const quoted = quotedPerson(units, sentence, cue);
  if (quoted) return reported(units, sentence, cue, quoted, 'cue-before');
  return reported(units, sentence, cue, speakerOf(units, sentence, cue, segment), 'cue-before');
}

/** The subject of a plain clause; where none can be, the place that says it or by whom it is said. */
function speakerOf(units: Units, { segments }: Sentence, cue: Cue, segment: Segment): Stretch | null {
  // "wird Roe zitiert"
  if (cue.passive && !isCited(units, cue)) return behind(units, segment, agents) ?? printedIn(units, segment);
  if (isSaid(units, cue)) return placeOf(units, segments, cue.index);
  const end = clauseEnd(cue, segment);
  const before = subjectBefore(units, segments, cue.index, cue.finite);
  if (before && !isObject(units, before, cue.finite, end)) return before;
  const body = bodyBefore(units, segment, cue);
  return body && cue.verb.takes.includes('t') ? body : (subjectAfter(units, cue.finite, end) ?? body);
}

/** "Es weist den Vorwurf zurück": a court, a ministry. */
const bodyBefore = (units: Units, { from }: Segment, { finite, verb }: Cue): Stretch | null =>
  finite === from + 1 &&
  !isKonjunktiv(units[finite]) &&
  low(units, from) === 'es' &&
  !/^droh/.test(low(units, finite)) &&
  /[qt]/.test(verb.takes)
    ? { from, to: from + 1 }
    : null;

/** "wie Roe mitteilte", "nachdem Roe gesagt hatte, dass": the verb at the end. */
function finalVerb(units: Units, sentence: Sentence, cue: Cue, segment: Segment): Report | null {
  const opens = low(units, segment.from);
  if (opens === 'wie') return asClause(units, sentence, cue, segment);
  const relative = relatives.has(opens);
  // "bei der er sagte": the word behind the preposition is no subject.
  const led = prepositions.has(opens) && relatives.has(low(units, segment.from + 1)) ? 1 : 0;
  const inner = cue.passive ? null : subjectAfter(units, segment.from + led, cue.head);
  // "die Marke, die Roe zum Ziel erklärt hatte"; "der die Entscheidung …" is the subject itself.
  const object = inner?.from === segment.from + 1 && !(opens === 'der' && /^(?:die|das)$/.test(low(units, inner.from)));
  if (relative && !object && !cue.passive && /^(?:der|die|welche|welcher)$/.test(opens)) {
    const one = reported(units, sentence, cue, { from: segment.from, to: segment.from + 1 }, 'relative');
    const stands = subjectBefore(units, sentence.segments, cue.index, segment.from);
    return one && { ...one, spoken: false, ...(stands ? { antecedent: stands } : {}) };
  }
  return reported(units, sentence, cue, inner, 'cue-before');
}

function asClause(units: Units, sentence: Sentence, cue: Cue, segment: Segment): Report | null {
  // "wie aus dem Brief hervorgeht", "wie es in dem Bericht heißt"
  const told = isSaid(units, cue) || /^hervorg/.test(low(units, cue.head));
  const silent = cue.passive && !isCited(units, cue);
  const mention = told ? behind(units, segment, places) : silent ? null : citedAfter(units, segment.from, cue.head);
  const before = segment.from > sentence.from ? { from: sentence.from, to: segment.from } : null;
  const after = segment.to < sentence.to ? { from: segment.to + 1, to: sentence.to } : null;
  const content = pieces(units, before, after);
  if (content.length === 0 || !(mention || cue.passive || told)) return null;
  return { rule: 'as-clause', mention, cue: { from: cue.from, to: cue.to }, content };
}
