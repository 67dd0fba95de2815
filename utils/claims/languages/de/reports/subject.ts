// The subject of a verb that reports: before it in a plain clause, behind it where something else stands first.

import { isNobiliary, phraseAt, phraseEnd } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import {
  adverbs,
  determiners,
  isSmall,
  isVerb,
  low,
  nominative,
  prepositions,
  pronouns,
  type Stretch,
  subordinators,
  type Units,
} from './unit.ts';

const oblique =
  /^(?:den|dem|des|einem|einen|eines|einer|keinem|keinen|diesem|diesen|jedem|jeden|ihm|ihn|ihnen|uns|sich|mich|mir|ihrem|ihren|seinem|seinen|ihrer|seiner)$/;

/** Whether a phrase may be a subject by its first word. */
export const isSubject = (units: Units, { from, to }: Stretch): boolean => {
  const word = low(units, from);
  if (isNobiliary(units, from)) return true;
  if (
    (oblique.test(word) && !(word === 'einer' && low(units, from + 1) === 'der')) ||
    word === 'es' ||
    word === 'folgendes'
  )
    return false;
  if (nominative.has(word) || pronouns.has(word)) return true;
  return to > from && (units[from]?.capital === true || !determiners.has(word)) && !prepositions.has(word);
};

/** The subject that fills the place before a finite verb, with what is apposed to it between commas. */
export function subjectBefore(units: Units, segments: readonly Segment[], index: number, verb: number): Stretch | null {
  const segment = segments[index];
  if (!segment) return null;
  let from = segment.from;
  while (from < verb && /^(?:und|aber|doch|denn|sondern|auch|oder)$/.test(low(units, from))) from++;
  while (from < verb - 1 && isPassed(units, from)) from++;
  if (from === verb) return apposed(units, segments, index, verb);
  const phrase = phraseAt(units, from, verb, 'far');
  if (!phrase || !isSubject(units, phrase) || isAdverb(units, phrase)) return null;
  // All before the verb is the subject: "Der Sprecher des Ministeriums in Berlin | sagte".
  const rest = restIsSmall(units, phrase.to, verb);
  return rest ? phrase : { from: phrase.from, to: phraseEnd(units, phrase.from, verb, 'far') };
}

/** An adverb that fills no place: "vor allem", and no "vor Gericht". */
const isPassed = (units: Units, at: number): boolean => {
  const word = low(units, at);
  if (prepositions.has(word)) return /^(?:allem|anderem)$/.test(low(units, at + 1));
  return adverbs.has(word) && !nominative.has(word);
};

/** "Die Vorwürfe | wies": what is spoken of stands first more often than it speaks. */
const things =
  /(?:kritik|vorwurf|vorwürfe|vorwürfen|entscheidung|pläne|plan|vorschlag|vorschläge|forderung|forderungen|behauptung|begründung|anschuldigungen|verdacht|frage|angebot)$/;

const media = /(?:zeitung|agentur|presse)$/;
const bodies =
  /(?:regierung|zeitung|verwaltung|leitung|stiftung|vereinigung|versammlung|vertretung|abteilung|führung|bewegung|innung|universität|bevölkerung|minderheit|mehrheit|einheit|begleitung|vermittlung|kanzlei)$/;

/** Whether the phrase before a verb names what is said and no speaker, while another phrase follows the verb. */
export function isObject(units: Units, phrase: Stretch, verb: number, end: number): boolean {
  let noun = phrase.from;
  while (noun < phrase.to && !units[noun]?.capital) noun++;
  if (determiners.has(low(units, noun))) noun++;
  while (noun < phrase.to && !units[noun]?.capital) noun++;
  const word = low(units, noun);
  const after = subjectAfter(units, verb, end);
  if (after === null) return false;
  // "Der Zeitung | sagte Ana Roe"
  const asked = low(units, phrase.from) === 'der' && media.test(word) && units[after.from]?.capital === true;
  return asked || things.test(word) || (/(?:ung|keit|heit|ität)$/.test(word) && !bodies.test(word));
}

/** "Außerdem", "Dazu", "Relativierend": a capital that only opens the sentence. */
const isAdverb = (units: Units, { from, to }: Stretch): boolean => {
  const word = low(units, from);
  // "Stellvertretend für die Kommission"
  if (word.endsWith('end') && word.length > 6 && prepositions.has(low(units, from + 1))) return true;
  if (to - from > 1 || pronouns.has(word)) return false;
  return (
    isSmall(word) ||
    (word.length > 6 &&
      /(?:lich|isch|bar|sam|los|haft|end|erseits|weise|falls|maßen|wärts|dings|gegenüber|tig|fig|sig|ßig|rig)$/.test(
        word,
      ) &&
      !/(?:rich|könig|herzig)$/.test(word))
  );
};

const restIsSmall = (units: Units, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (units[at]?.capital) return false;
  return true;
};

/** "Arni Finnsson, ein Vertreter des Verbands, | sagte": back over what stands between commas to the phrase it tells of. */
function apposed(units: Units, segments: readonly Segment[], index: number, verb: number): Stretch | null {
  if (segments[index]?.from !== verb) return null;
  let found: Stretch | null = null;
  for (let back = index - 1; back >= 0 && index - back < 5; back--) {
    const one = segments[back];
    if (one?.sign !== ',' || units[one.to - 1]?.quote) break;
    if (isClauseOf(units, one)) continue;
    if (hasVerb(units, one.from, one.to)) break;
    const phrase = phraseAt(units, skipSmall(units, one.from, one.to), one.to, 'far');
    if (phrase && isSubject(units, phrase) && !isAdverb(units, phrase)) found = phrase;
  }
  return found;
}

const skipSmall = (units: Units, from: number, to: number): number => {
  let at = from;
  while (at < to - 1 && /^(?:und|aber|doch|auch)$/.test(low(units, at))) at++;
  return at;
};

const hasVerb = (units: Units, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(units, at)) return true;
  return false;
};

/** A relative clause between a subject and its verb. */
const isClauseOf = (units: Units, one: Stretch): boolean =>
  /^(?:der|die|das|dessen|deren|den|dem)$/.test(low(units, one.from)) && hasVerb(units, one.from, one.to);

/** The first phrase behind a verb that may be its subject, past adverbs and what prepositions add. */
export function subjectAfter(units: Units, verb: number, end: number): Stretch | null {
  for (let at = verb + 1; at < end; ) {
    const word = low(units, at);
    if (units[at]?.quote || (!units[at]?.word && word !== '(')) return null;
    if (subordinators.has(word) && word !== 'seit') return null;
    if (prepositions.has(word) && !units[at]?.capital) {
      at = Math.max(phraseEnd(units, at + 1, end, 'near'), at + 1);
      continue;
    }
    const phrase = phraseAt(units, at, end, 'far');
    if (phrase && isSubject(units, phrase) && !isTime(units, phrase)) return phrase;
    at = phrase ? phrase.to : at + 1;
  }
  return null;
}

/** "Ende Mai", "Montag" */
const isTime = (units: Units, { from, to }: Stretch): boolean =>
  to - from < 3 &&
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|anfang|ende|mitte|\d+)/.test(low(units, from));
