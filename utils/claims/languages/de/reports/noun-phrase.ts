// Where a noun phrase ends: German nouns have capitals, and what belongs to one stands before it in small letters or behind it.

import {
  determiners,
  genitive,
  isConjugated,
  isSmall,
  isVerb,
  low,
  pronouns,
  type Stretch,
  type Units,
} from './unit.ts';

/** Small words inside a name: "Ursula von der Leyen". */
const inNames = /^(?:von|van|de|di|da|du|den|der|zu|al|bin|ibn|el|und|la|le|del|dos|’t)$/;
const behind = /^(?:von|vom|für|im|in|aus|beim|bei|am|zur|zum|gegen|über)$/;

/** "sagte Roe am Montag": when, not who. */
const times =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag(?:s?abend|morgen|mittag|nachmittag|vormittag)?|mittwoch|morgen|abend|vormittag|nachmittag|mittag|wochenende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|\d+)$/;

const isName = (units: Units, at: number): boolean =>
  units[at]?.capital === true && units[at]?.word !== null && (!isSmall(low(units, at)) || low(units, at) === 'von');
const isNumber = (units: Units, at: number): boolean => /^\d/.test(low(units, at));

/** Past adjectives and numbers to the noun they stand before; -1 where none does. */
function nounFrom(units: Units, at: number, end: number): number {
  for (let next = at; next < Math.min(end, at + 7); next++) {
    const unit = units[next];
    if (!unit?.word) {
      // "die „Neue Zeit“", "der elfte, letzte Redner"
      if (unit?.quote && (next > at || (determiners.has(low(units, at - 1)) && unit.words < 6))) return next;
      if (unit?.low === ',' && next > at && /(?:e|en|er|es|em)$/.test(low(units, next - 1))) continue;
      return -1;
    }
    if (isName(units, next)) return next;
    if (unit.capital && next > at) return -1;
    if (isNumber(units, next)) continue;
    if (unit.low === 'und' && next > at) continue;
    if (isSmall(unit.low) && !determiners.has(unit.low)) return -1;
    if (!/(?:e|en|er|es|em)$/.test(unit.low) && unit.low !== 'rund') return -1;
  }
  return -1;
}

/** "einer [am Freitag veröffentlichten] Studie": past what a participle brings along; -1 where none stands before a noun. */
function nounBehind(units: Units, from: number, end: number): number {
  for (let at = from; at < Math.min(end - 1, from + 8); at++) {
    if (!units[at]?.word || isConjugated(units, at)) return -1;
    if (at > from && participle.test(low(units, at)) && !units[at]?.capital && !isSmall(low(units, at)))
      return nounFrom(units, at, end);
  }
  return -1;
}

const participle = /(?:[tn]|nd)e[nrsm]?$/;

/** Past capital words, the small words of names between them and a name in marks. */
function pastName(units: Units, at: number, end: number, led: boolean): number {
  let to = at + 1;
  while (to < end) {
    if (isName(units, to)) to++;
    else if (low(units, to) === '&' && isName(units, to + 1)) to += 2;
    else {
      const next = [to + 1, to + 2].find((place) => isName(units, place)) ?? -1;
      const joins =
        next > 0 && next < end && units.slice(to, next).every((unit) => inNames.test(unit.low) && unit.low !== 'und');
      // "Ursula von der Leyen", no "Sprecher der Polizei"
      if (!joins || !isName(units, to - 1) || !isGiven(units, at, to) || low(units, to) === 'der') break;
      to = next + 1;
    }
  }
  // "der Zeitung „Neue Zeit“"
  if (led && units[to]?.quote && to < end && (units[to]?.words ?? 9) < 6) to++;
  return to;
}

/** A capital word that may be a given name: no noun with an article before it. */
const isGiven = (units: Units, from: number, to: number): boolean =>
  to - from > 1 || !determiners.has(low(units, from - 1));

/** "(CDU)" */
function pastBracket(units: Units, at: number, end: number): number {
  if (low(units, at) !== '(') return at;
  for (let to = at + 1; to < Math.min(end, at + 12); to++) if (low(units, to) === ')') return to + 1;
  return at;
}

/** A name that opens a sentence by its small words: nouns behind "von der" are told from it by heart alone. */
export const isNobiliary = (units: Units, at: number): boolean =>
  units[at]?.capital === true && low(units, at) === 'von' && low(units, at + 2) === 'leyen';

/** How much belongs to a phrase: genitives alone, or what a preposition adds too. */
export type Reach = 'near' | 'far';

/** The end of the noun phrase that starts at a place, or the place itself where none does. */
export function phraseEnd(units: Units, from: number, end: number, reach: Reach): number {
  if (from >= end) return from;
  let at = from;
  while (/^(?:auch|selbst|sogar|sowohl|nur|weder)$/.test(low(units, at))) at++;
  const first = low(units, at);
  if (isNobiliary(units, at)) return at + 3;
  // "Deren Sprecherin", with a capital: no relative clause.
  const owner = /^(?:dessen|deren)$/.test(first) && units[at]?.capital === true;
  const article = (determiners.has(first) || owner) && !units[at]?.quote;
  // "der die Entscheidung": a relative pronoun and its object.
  if (article && /^(?:der|die|das|den|dem)$/.test(low(units, at + 1)) && !/^(?:alle|beide|einer)$/.test(first))
    return from;
  const plain = nounFrom(units, article ? at + 1 : at, end);
  const noun = plain < 0 && article ? nounBehind(units, at + 1, end) : plain;
  if (noun < 0) {
    if (units[at]?.quote) return from;
    return pronouns.has(first) || (article && isVerb(units, at + 1)) ? at + 1 : from;
  }
  // A lone adjective before a noun is a phrase only with its article or in the plural.
  if (units[noun]?.quote) return noun + 1;
  return attached(units, pastBracket(units, pastName(units, noun, end, noun > at), end), end, reach);
}

/** Past what goes on behind a noun: genitives, "von …", "und …", and prepositions where all that stands there belongs to it. */
function attached(units: Units, start: number, end: number, reach: Reach): number {
  let to = start;
  for (let turn = 0; turn < 6 && to < end; turn++) {
    const from = linked(units, to, end, reach);
    const more = from < 0 ? to : phraseEnd(units, from, end, reach);
    if (more <= Math.max(to, from)) break;
    to = pastBracket(units, more, end);
  }
  return to;
}

/** Where the next phrase begins that belongs to the one before: at a genitive, or behind "von" and "und"; -1 where none does. */
function linked(units: Units, at: number, end: number, reach: Reach): number {
  const word = low(units, at);
  if (word === 'von' || word === 'vom') return at + 1;
  if (genitive.has(word)) return word !== 'der' || nounFrom(units, at + 1, end) > 0 ? at : -1;
  if (reach === 'far' && behind.test(word)) return times.test(low(units, at + 1)) ? -1 : at + 1;
  if (word === 'für') return nounFrom(units, at + 1, end) > 0 ? at + 1 : -1;
  const joins = word === 'und' || word === 'sowie' || word === '/';
  return joins && (determiners.has(low(units, at + 1)) || units[at + 1]?.capital) ? at + 1 : -1;
}

/** The phrase that starts at a place, or null. */
export function phraseAt(units: Units, from: number, end: number, reach: Reach = 'near'): Stretch | null {
  const to = phraseEnd(units, from, end, reach);
  return to > from ? { from, to } : null;
}
