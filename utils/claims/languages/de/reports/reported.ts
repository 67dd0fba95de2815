// What a verb reports behind it, and whom it cites: shared by the verbs of every place.

import { contentAfter, objectOf, quoteIn } from './content.ts';
import type { Cue } from './cues.ts';
import { phraseAt } from './noun-phrase.ts';
import { agents } from './places.ts';
import { pieces, type Report } from './report.ts';
import type { Segment, Sentence } from './segments.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { low, prepositions, pronouns, relatives, type Stretch, type Units } from './unit.ts';

/** Behind the verb: a quotation, a clause, or what it takes as a thing. */
export function reported(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  mention: Stretch | null,
  rule: string,
): Report | null {
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
export const isSpoken = (units: Units, mention: Stretch | null, { verb }: Cue): boolean =>
  mention !== null &&
  verb.takes.includes('q') &&
  !pronouns.has(low(units, mention.from)) &&
  !relatives.has(low(units, mention.to - 1));

/** "Der Kurier zitiert den Minister mit den Worten": who is cited speaks. */
export function quotedPerson(units: Units, { segments }: Sentence, cue: Cue): Stretch | null {
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
export function citedAfter(units: Units, verb: number, end: number): Stretch | null {
  const mention = subjectAfter(units, verb, end);
  if (!mention || (!/^zitiert/.test(low(units, end)) && !/^zitiert/.test(low(units, end - 1)))) return mention;
  for (let at = mention.from + 1; at < mention.to; at++)
    if (agents.test(low(units, at))) return { from: mention.from, to: at };
  return mention;
}

export const isCited = (units: Units, { head }: Cue): boolean => /^zitier/.test(low(units, head));

/** "es heißt", "hieß es": nobody is the subject. */
export const isSaid = (units: Units, { head, verb }: Cue): boolean =>
  /^(?:heißt|hieß|geheißen|heiße|steht|stand|verlautete?)$/.test(low(units, head)) ||
  /^(?:hören|vernehmen|rede|lesen)$/.test(verb.with.join()) ||
  (/^(?:geht|ging)$/.test(low(units, head)) && verb.with.includes('hervor'));

export const clauseEnd = (cue: Cue, segment: Segment): number => (cue.head > cue.finite ? cue.head : segment.to);
