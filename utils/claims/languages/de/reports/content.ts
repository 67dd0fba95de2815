// Where what is reported begins and ends.

import type { Cue } from './cues.ts';
import { phraseEnd } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { finiteIn, firstOf, isRelative, type Segment, type Sentence } from './segments.ts';
import { isConjugated, isIrreal, isKonjunktiv, isVerb, low, type Stretch, type Units } from './unit.ts';
import { verbsOf } from './verbs.ts';

const questions =
  /^(?:dass|daß|ob|was|wie|warum|wer|wo|wann|weshalb|wohin|woher|welche|welcher|welches|inwieweit|inwiefern|wieso|wieviel|wofür|woran)$/;
/** The words behind a verb that it reports; 'next' where a colon leaves them to the next passage. */
export function contentAfter(units: Units, sentence: Sentence, cue: Cue): Stretch | 'next' | null {
  const { segments } = sentence;
  const own = segments[cue.index];
  if (!own) return null;
  if (own.sign === ':') return cue.index === segments.length - 1 ? 'next' : { from: own.to + 1, to: sentence.to };
  for (let index = cue.index + 1; index < segments.length; index++) {
    const one = segments[index];
    if (!one) return null;
    if (units[one.from]?.quote) return { from: one.from, to: ends(units, sentence, index, cue) };
    // "… lehnte den Plan ab, Roe erklärte: „…“"
    if (
      cue.verb.takes.includes('t') &&
      reportsIn(units, one) &&
      !tells(units, one) &&
      !questions.test(low(units, one.from))
    )
      return null;
    if (accepts(units, one, cue)) return { from: one.from, to: ends(units, sentence, index, cue) };
    // "… wies dies zurück, Roe erklärte: „…“"
    if (one.sign === ':')
      return index === segments.length - 1 || reportsIn(units, one) ? null : { from: one.to + 1, to: sentence.to };
    // What is told of the speaker between commas is passed over.
    if (!isRelative(units, one) && hasVerb(units, one)) return null;
  }
  return null;
}

const reportsIn = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (states(units, at)) return true;
  return false;
};

const hasVerb = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isVerb(units, at)) return true;
  return false;
};

/** Whether a segment can be what the verb takes. */
function accepts(units: Units, one: Segment, { verb }: Cue): boolean {
  const first = low(units, one.from);
  const clause = /[cqmz]/.test(verb.takes);
  if (!clause) return false;
  if (first === 'um' || first === 'indem' || first === 'nachdem' || first === 'als') return false;
  if (questions.test(first)) return true;
  if (/q/.test(verb.takes) && hasQuote(units, one)) return true;
  if (hasInfinitive(units, one)) return /[zc]/.test(verb.takes);
  // "der Damm hält", no "der den Damm hält"
  const phrase = phraseEnd(units, one.from, one.to, 'near');
  if (phrase > one.from + 1 && phrase === one.to - 1 && isConjugated(units, phrase)) return true;
  if (isRelative(units, one) && !tells(units, one)) return false;
  if (tells(units, one)) return true;
  return plainClause(units, one);
}

const hasQuote = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (units[at]?.quote) return true;
  return false;
};

/** "er komme am Montag": a finite verb in the second place, behind one phrase. */
function plainClause(units: Units, one: Segment): boolean {
  if (
    /^(?:und|aber|doch|sondern|so|wie|weil|da|wenn|während|obwohl|bevor|damit|sodass|nachdem|seit|bis|wobei|womit|wodurch)$/.test(
      low(units, one.from),
    )
  )
    return false;
  for (let at = one.from + 1; at < one.to; at++)
    if (isConjugated(units, at)) return verbsOf(low(units, at)).length === 0 || !units[at + 1]?.capital;
  return false;
}

/** Konjunktiv: somebody is reported. */
export const tells = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isKonjunktiv(units[at]) || isIrreal(units[at])) return true;
  return false;
};

/** "die Steuern zu senken", "mitzuteilen" */
const hasInfinitive = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) {
    if (low(units, at) === 'zu' && /(?:en|ern|eln|tun|sein)$/.test(low(units, at + 1)) && !units[at + 1]?.capital)
      return true;
    if (low(units, at).indexOf('zu') > 1 && /(?:en|ern)$/.test(low(units, at)) && at >= to - 2 && !units[at]?.capital)
      return true;
  }
  return false;
};

/** Where content ends that begins with a segment: at the sentence's end, or where its clause goes on with the speaker. */
function ends(units: Units, { segments, to }: Sentence, index: number, cue: Cue): number {
  for (const one of segments.slice(index)) {
    if (one !== segments[index] && (turnsBack(units, one) || breaksOff(units, one, segments[index])))
      return one.from - 1;
    // "… sei ernst und kündigte Hilfe an"
    for (let at = Math.max(one.from + 1, cue.head + 1); at < one.to; at++)
      if (/^(?:und|aber)$/.test(low(units, at)) && states(units, at + 1)) return at;
  }
  return to;
}

/** "er sei sicher, doch die Stadt lehnte ab": what is told as a fact behind the Konjunktiv is the paper's own. */
const breaksOff = (units: Units, one: Segment, first: Segment | undefined): boolean =>
  first !== undefined &&
  /^(?:doch|während|obwohl|wohingegen)$/.test(low(units, one.from)) &&
  (tells(units, first) || finiteIn(units, first) < 0) &&
  !tells(units, one) &&
  hasVerb(units, one) &&
  !hasQuote(units, one);

/** Whether a segment is the speaker's clause again: "und ging", "sagte Roe", "so Roe", "wie Roe sagte". */
function turnsBack(units: Units, one: Segment): boolean {
  const first = firstOf(units, one);
  if (first > one.from && isConjugated(units, first) && !isKonjunktiv(units[first])) return true;
  if (states(units, first)) return true;
  if (low(units, first) === 'so')
    return units[first + 1]?.word != null && !isVerb(units, first + 1) && one.to - first < 8;
  return one.sign === '' && low(units, one.from) === 'wie' && reports(units, one.to - 1);
}

/** A verb that reports, in the indicative. */
const states = (units: Units, at: number): boolean => reports(units, at) && !isKonjunktiv(units[at]);

/** A finite verb that reports. */
const reports = (units: Units, at: number): boolean =>
  !units[at]?.capital && verbsOf(low(units, at)).some(({ form }) => form === 'finite') && isConjugated(units, at);

/** What stands before a verb that opens its segment, back to the start of the sentence or to an earlier report. */
export function contentBefore(units: Units, sentence: Sentence, cue: Cue, earlier: readonly Report[]): Stretch | null {
  let from = sentence.from;
  for (const { cue: other, mention, content } of earlier) {
    const taken = Math.max(
      other.to,
      mention && mention !== 'before' ? mention.to : 0,
      ...content.map(({ to }) => (to <= cue.finite - 2 ? to : 0)),
    );
    if (taken > from && taken < cue.finite) from = taken;
  }
  // Words in marks right before the verb are what is meant, not all that stands before them.
  const last = units[cue.finite - 1]?.quote ? cue.finite - 1 : cue.finite - 2;
  const quote = units[last]?.quote && last >= sentence.from ? { from: last, to: last + 1 } : null;
  while (from < cue.finite && !units[from]?.word && !units[from]?.quote) from++;
  // "…, so warnt Roe, …"
  const end = low(units, cue.finite - 1) === 'so' ? cue.finite - 1 : cue.finite;
  if (from >= end - 1) return quote;
  if (quote && (low(units, last - 1) === ':' || !hasVerb(units, { from, to: last }))) return quote;
  return { from, to: end };
}

/** Words in marks behind the verb in its own clause. */
export function quoteIn(units: Units, { head, finite, end, shape }: Cue, from: number): Stretch | null {
  for (let at = shape === 'final' ? from : finite + 1; at < end; at++)
    if (units[at]?.quote && at !== head) return { from: at, to: at + 1 };
  return null;
}

/** What a verb takes as a thing: "kritisierte die Entscheidung", "kündigte Proteste an". */
export function objectOf(units: Units, cue: Cue, segment: Segment, mention: Stretch): Stretch | null {
  let from = Math.max(cue.finite + 1, mention.from > cue.finite ? mention.to : 0);
  let to = cue.head > cue.finite ? cue.head : segment.to;
  if (cue.verb.with.includes(low(units, to - 1))) to--;
  while (
    from < to &&
    !units[from]?.capital &&
    /^(?:sich|auch|am|zudem|erneut|bereits|jedoch|daher|nun|nicht)$/.test(low(units, from)) &&
    low(units, from) !== 'am'
  )
    from++;
  // "erwartet nach eigenen Angaben einen Verlust"
  if (low(units, from) === 'nach' && /^eigene[nmr]$/.test(low(units, from + 1))) from += 3;
  // "feierte bis spät in die Nacht": when and where is no thing.
  if (/^(?:bis|seit|während|in|im|bei|beim)$/.test(low(units, from))) return null;
  for (let at = from; at < to; at++) if (units[at]?.capital || units[at]?.quote) return { from, to };
  return null;
}
