// A verb that opens its clause behind what is said, or shares its subject with the verb before it.

import { contentAfter, contentBefore } from './content.ts';
import type { Cue } from './cues.ts';
import { agents, behind, placeOf, printedIn } from './places.ts';
import { pieces, type Report } from './report.ts';
import { citedAfter, clauseEnd, isCited, isSaid, isSpoken, quotedPerson, reported } from './reported.ts';
import { isSubordinate, type Segment, type Sentence } from './segments.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { isConjugated, isKonjunktiv, low, relatives, type Stretch, subordinators, type Units, waits } from './unit.ts';

/** "…, sagte Roe": what stands before the verb, and what goes on behind its speaker. */
export function firstVerb(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  segment: Segment,
  earlier: readonly Report[],
): Report | null {
  if (joins(units, sentence, cue, segment)) return sharedVerb(units, sentence, cue, segment, earlier);
  const apposed = subjectBefore(units, sentence.segments, cue.index, cue.finite);
  if (apposed) return reported(units, sentence, cue, apposed, 'cue-before');
  const before = contentBefore(units, sentence, cue, earlier);
  if (!before || !takesWords(units, cue, before)) return null;
  const after = onlyLeads(units, sentence, before) && contentAfter(units, sentence, cue);
  const behindIt = after ? subjectAfter(units, cue.finite, clauseEnd(cue, segment)) : null;
  if (behindIt) return reported(units, sentence, cue, behindIt, 'cue-before');
  const mention = whoSays(units, sentence, cue, segment);
  // "Roe blieb, sagte aber, …"
  if (!mention && !isNobody(units, cue))
    return reported(units, sentence, cue, firstSubject(units, sentence, cue), 'shared');
  // "Im Bericht, der am Freitag erschien, heißt es: „…“"
  if (isSaid(units, cue) && mention && mention.from < cue.finite)
    return reported(units, sentence, cue, mention, 'cue-before');
  const content = pieces(units, before, goesOn(units, sentence, cue, before));
  const spoken = isSpoken(units, mention, cue);
  return { rule: 'inverted', mention, cue: { from: cue.from, to: cue.to }, content, spoken };
}

/** "… und kündigte Hilfe an": a verb of the subject before it. */
const joins = (units: Units, sentence: Sentence, cue: Cue, segment: Segment): boolean =>
  segment.from < cue.finite &&
  cue.finite > sentence.from &&
  !units[cue.finite - 1]?.quote &&
  low(units, cue.finite - 1) !== 'so';

function sharedVerb(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  segment: Segment,
  earlier: readonly Report[],
): Report | null {
  const agent =
    cue.passive && !isCited(units, cue) ? (behind(units, segment, agents) ?? printedIn(units, segment)) : null;
  const same = earlier.findLast(({ mention }) => mention !== null && mention !== 'before')?.mention;
  const mention = agent ?? (same && same !== 'before' ? same : firstSubject(units, sentence, cue));
  return reported(units, sentence, cue, mention, 'shared');
}

/** "„Na also“, grinste Roe", but no "als er kam, lachte Roe". */
const takesWords = (units: Units, cue: Cue, { from, to }: Stretch): boolean =>
  /[cmz]/.test(cue.verb.takes) ||
  (cue.verb.takes.includes('q') &&
    (cue.verb.takes.includes('t') || isSaid(units, cue) || units.slice(from, to).some(({ quote }) => quote)));

const isNobody = (units: Units, cue: Cue): boolean => cue.passive || isSaid(units, cue);

function whoSays(units: Units, sentence: Sentence, cue: Cue, segment: Segment): Stretch | null {
  const end = clauseEnd(cue, segment);
  if (isCited(units, cue)) return quotedPerson(units, sentence, cue) ?? citedAfter(units, cue.finite, end);
  return isNobody(units, cue) ? placeOf(units, sentence.segments, cue.index) : subjectAfter(units, cue.finite, end);
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
