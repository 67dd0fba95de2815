// What a verb reports: behind it, before it, or around it.

import { contentAfter, contentBefore, objectOf, quoteIn } from './content.ts';
import type { Cue } from './cues.ts';
import { phraseAt } from './noun-phrase.ts';
import { agents, behind, placeOf, places, printedIn } from './places.ts';
import { pieces, type Report } from './report.ts';
import { isSubordinate, type Segment, type Sentence } from './segments.ts';
import { isObject, subjectAfter, subjectBefore } from './subject.ts';
import {
  isConjugated,
  isKonjunktiv,
  low,
  prepositions,
  pronouns,
  relatives,
  type Stretch,
  subordinators,
  type Units,
  waits,
} from './unit.ts';

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

/** "Der Kurier zitiert den Minister mit den Worten": who is cited speaks. */
function quotedPerson(units: Units, { segments }: Sentence, cue: Cue): Stretch | null {
  if (cue.passive || !isCited(units, cue)) return null;
  // Of two phrases behind the verb the first is its subject, unless one stands before it.
  let left = subjectBefore(units, segments, cue.index, cue.finite) ? 1 : 2;
  for (let at = cue.finite + 1; at < cue.end; ) {
    if (units[at]?.quote || prepositions.has(low(units, at))) return null;
    const phrase = phraseAt(units, at, cue.end, 'near');
    const named = phrase && units.slice(at, phrase.to).some(({ capital }) => capital);
    if (named && --left === 0) return phrase;
    at = phrase ? phrase.to : at + 1;
  }
  return null;
}

/** "wie Roe vom Kurier zitiert wird": the paper is no part of the speaker. */
function citedAfter(units: Units, verb: number, end: number): Stretch | null {
  const mention = subjectAfter(units, verb, end);
  if (!mention || (!/^zitiert/.test(low(units, end)) && !/^zitiert/.test(low(units, end - 1)))) return mention;
  for (let at = mention.from + 1; at < mention.to; at++)
    if (agents.test(low(units, at))) return { from: mention.from, to: at };
  return mention;
}

const isCited = (units: Units, { head }: Cue): boolean => /^zitier/.test(low(units, head));

/** "es heißt", "hieß es": nobody is the subject. */
const isSaid = (units: Units, { head, verb }: Cue): boolean =>
  /^(?:heißt|hieß|geheißen|heiße|steht|stand|verlautete?)$/.test(low(units, head)) ||
  /^(?:hören|vernehmen|rede|lesen)$/.test(verb.with.join());

const clauseEnd = (cue: Cue, segment: Segment): number => (cue.head > cue.finite ? cue.head : segment.to);

/** Behind the verb: a quotation, a clause, or what it takes as a thing. */
function reported(units: Units, sentence: Sentence, cue: Cue, mention: Stretch | null, rule: string): Report | null {
  const segment = sentence.segments[cue.index];
  const after = contentAfter(units, sentence, cue);
  const base = { mention, cue: { from: cue.from, to: cue.to }, spoken: isSpoken(units, mention, cue) };
  if (after === 'next') return { ...base, rule: 'colon', content: [] };
  const quote = quoteIn(units, cue, segment?.from ?? cue.finite);
  if (after) return { ...base, rule, content: pieces(units, quote && quote.to <= after.from ? quote : null, after) };
  if (quote && mention && /[qt]/.test(cue.verb.takes)) return { ...base, rule: 'quoted', content: [quote] };
  if (!mention) return null;
  const thing = cue.verb.takes.includes('t') && segment ? objectOf(units, cue, segment, mention) : null;
  if (thing && takesLives(units, thing)) return null;
  if (thing) return { ...base, rule: 'thing', content: pieces(units, thing) };
  const last = sentence.to <= cue.end + 1;
  return last && cue.verb.takes.includes('q') ? { ...base, rule: 'open', content: [] } : null;
}

/** "Das Unglück forderte zwölf Todesopfer": nobody speaks. */
const takesLives = (units: Units, { from, to }: Stretch): boolean =>
  units.slice(from, to).some((unit) => /^(?:menschenleben|todesopfer|opfer|tote|verletzte)$/.test(unit.low));

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
    const agent =
      cue.passive && !isCited(units, cue) ? (behind(units, segment, agents) ?? printedIn(units, segment)) : null;
    if (agent) return reported(units, sentence, cue, agent, 'shared');
    const same = earlier.findLast(({ mention }) => mention !== null && mention !== 'before')?.mention;
    const mention = same && same !== 'before' ? same : firstSubject(units, sentence, cue);
    return reported(units, sentence, cue, mention, 'shared');
  }
  const apposed = subjectBefore(units, sentence.segments, cue.index, cue.finite);
  if (apposed) return reported(units, sentence, cue, apposed, 'cue-before');
  const before = contentBefore(units, sentence, cue, earlier);
  if (!before || !/[qcmz]/.test(cue.verb.takes)) return null;
  // "„Na also“, grinste Roe", but no "als er kam, lachte Roe"
  if (
    !/[cmzt]/.test(cue.verb.takes) &&
    !isSaid(units, cue) &&
    !units.slice(before.from, before.to).some(({ quote }) => quote)
  )
    return null;
  if (onlyLeads(units, sentence, before)) {
    const after = contentAfter(units, sentence, cue);
    const mention = subjectAfter(units, cue.finite, clauseEnd(cue, segment));
    if (after && mention) return reported(units, sentence, cue, mention, 'cue-before');
  }
  const nobody = cue.passive || isSaid(units, cue);
  const mention = isCited(units, cue)
    ? (quotedPerson(units, sentence, cue) ?? citedAfter(units, cue.finite, clauseEnd(cue, segment)))
    : nobody
      ? placeOf(units, sentence.segments, cue.index)
      : subjectAfter(units, cue.finite, clauseEnd(cue, segment));
  // "Roe blieb, sagte aber, …"
  if (!mention && !nobody) return reported(units, sentence, cue, firstSubject(units, sentence, cue), 'shared');
  // "Im Bericht, der am Freitag erschien, heißt es: „…“"
  if (isSaid(units, cue) && mention && mention.from < cue.finite)
    return reported(units, sentence, cue, mention, 'cue-before');
  const content = pieces(units, before, goesOn(units, sentence, cue, before));
  return {
    rule: 'inverted',
    mention,
    cue: { from: cue.from, to: cue.to },
    content,
    spoken: isSpoken(units, mention, cue),
  };
}

/** "Nachdem die Wahl verloren war, kündigte …", "Auf die Frage, ob er gehe, antwortete …": when and where, and no clause of its own. */
function onlyLeads(units: Units, { segments }: Sentence, before: Stretch): boolean {
  const own = segments.filter(({ from, to }) => from >= before.from && to <= before.to);
  return (
    leads.test(low(units, before.from)) &&
    own.length > 0 &&
    own.every((one) => isSubordinate(units, one) || !hasFinite(units, one)) &&
    !isConjugated(units, segments.find(({ from }) => from > before.to)?.from ?? before.to)
  );
}

const leads = /^(?:nachdem|als|während|obwohl|bevor|da|seit|auf|nach|bei|angesichts|ohne|indem|trotz)$/;

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

/** What follows the speaker's segment and goes on with the words before. */
function goesOn(units: Units, sentence: Sentence, cue: Cue, before: Stretch): Stretch | null {
  const next = sentence.segments[cue.index + 1];
  if (!next) return null;
  const rest = { from: next.from, to: sentence.to };
  if (units[next.from]?.quote) return { from: next.from, to: next.from + 1 };
  if (isKonjunktiv(units[next.from])) return rest;
  // "Sie habe, sagte Roe, den Laden eröffnet": an auxiliary waits for its verb.
  const open = waits(units, before.to - 2) && low(units, before.to - 1) === ',';
  // "Wenn nichts geschehe, so Roe, drohten Engpässe"
  if (open || (subordinators.has(low(units, before.from)) && isConjugated(units, next.from))) return rest;
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
