// A passage as units: words, signs, and each quotation as one unit, because what is quoted says nothing of who speaks.
import type { Passage, Span } from '../../span.ts';
import type { LanguagePack, Reading } from '../types.ts';
import { type Lexicon, lexiconOf, type Sense } from './lexicon.ts';
import { type Quotation, quotationsOf } from './marks.ts';
import * as Tag from './tags.ts';

export type Unit = Span & {
  /** Lower case with plain apostrophes; the sign itself for punctuation, '' for a quotation. */
  readonly low: string;
  readonly word: boolean;
  readonly capital: boolean;
  readonly tags: number;
  readonly senses: readonly Sense[] | null;
  readonly quote: Quotation | null;
  /** The last sign inside a quotation: a comma there closes an apposition too. */
  readonly tail: string;
  /** Words inside a quotation. */
  readonly words: number;
};

/** Units of one sentence, and where the passage's own list has them. */
export type Sentence = { readonly from: number; readonly to: number };

export type Units = { readonly units: readonly Unit[]; readonly sentences: readonly Sentence[] };

export const has = (unit: Unit | undefined, tags: number): boolean => unit !== undefined && (unit.tags & tags) !== 0;

/** Cuts a passage into units and sentences in one pass. */
export function unitsOf(passage: Passage, reading: Reading, pack: LanguagePack): Units {
  const lexicon = lexiconOf(pack);
  const units: Unit[] = [];
  let at = passage.start;
  for (const quote of quotationsOf(passage, reading)) {
    cut(reading.text, at, quote.start, lexicon, units);
    const words = reading.text.slice(quote.start, quote.end).match(/\S+/g)?.length ?? 0;
    const tail = /[,.!?…:;—](?=["'”’»“\s]*$)/.exec(
      reading.text.slice(Math.max(quote.start, quote.end - 4), quote.end),
    )?.[0];
    units.push({
      start: quote.start,
      end: quote.end,
      low: '',
      word: false,
      capital: false,
      tags: 0,
      senses: null,
      quote,
      tail: tail ?? '',
      words,
    });
    at = quote.end;
  }
  cut(reading.text, at, passage.end, lexicon, units);
  return { units, sentences: sentencesOf(units, reading.text) };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0x3000);
const isInner = (code: number): boolean => isLetter(code) || isDigit(code);

function cut(text: string, from: number, to: number, lexicon: Lexicon, units: Unit[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      at++;
    } else if (isInner(code) || ((code === 64 || code === 35) && isLetter(text.charCodeAt(at + 1)))) {
      at = word(text, at, to, lexicon, units);
    } else {
      const end = code === 45 && text.charCodeAt(at + 1) === 45 ? at + 2 : at + 1;
      units.push(sign(text, at, Math.min(end, to)));
      at = end;
    }
  }
}

const dashes = new Set(['-', '--', '–', '—', '―']);

function sign(text: string, start: number, end: number): Unit {
  const raw = text.slice(start, end);
  const low = dashes.has(raw) ? '—' : raw === '…' ? '…' : raw;
  return { start, end, low, word: false, capital: false, tags: 0, senses: null, quote: null, tail: '', words: 0 };
}

function word(text: string, from: number, to: number, lexicon: Lexicon, units: Unit[]): number {
  let at = from + 1;
  let clitic = -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isInner(code)) {
      at++;
      continue;
    }
    const inner = at + 1 < to && isInner(text.charCodeAt(at + 1));
    if ((code === 39 || code === 0x2019) && inner) clitic = at;
    else if (!((code === 45 || code === 95 || code === 38) && inner) && !dotInside(text, from, at, to)) break;
    at++;
  }
  if (clitic > from && at - clitic <= 3 && !isWhole(lookUp(text.slice(from, at), lexicon))) {
    push(text, from, clitic, lexicon, units);
    push(text, clitic, at, lexicon, units);
    return at;
  }
  if (at < to && text.charCodeAt(at) === 46 && keepsPoint(text, from, at, lexicon)) at++;
  push(text, from, at, lexicon, units);
  return at;
}

/** Contractions that the pack lists are one word: "didn't"; others are cut: "Roe's". */
const isWhole = ({ tags }: Word): boolean => (tags & (Tag.negations | Tag.auxiliaries)) !== 0;

/** Initials and abbreviations keep the point behind them: "J.", "U.S.", "Sen.", "D-Mass.". */
function keepsPoint(text: string, from: number, at: number, lexicon: Lexicon): boolean {
  const { low, capital } = lookUp(text.slice(from, at), lexicon);
  if ((at - from === 1 && capital) || (low.includes('.') && isLetter(text.charCodeAt(at - 1)))) return true;
  if (!lexicon.abbreviations.has(low.slice(low.lastIndexOf('-') + 1))) return false;
  return low.includes('.') || capital || !opensSentence(text, at + 1);
}

/** "No. But he": a small word that is also an abbreviation ends the sentence where a capital follows. */
const opensSentence = (text: string, at: number): boolean => !/^\s+[\p{Ll}\p{N}]/u.test(text.slice(at, at + 3));

/** "U.S." and "3.5" keep their points, "1,200" its comma. */
function dotInside(text: string, from: number, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 46 && code !== 44) || at + 1 >= to) return false;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (isDigit(before) && isDigit(after)) return true;
  return (
    code === 46 &&
    isLetter(after) &&
    (at - from === 1 || text.charCodeAt(at - 2) === 46 || text.charCodeAt(at - 2) === 45)
  );
}

function push(text: string, start: number, end: number, lexicon: Lexicon, units: Unit[]): void {
  const { low, capital, tags, senses } = lookUp(text.slice(start, end), lexicon);
  units.push({ start, end, low, word: true, capital, tags, senses, quote: null, tail: '', words: 0 });
}

type Word = {
  readonly low: string;
  readonly capital: boolean;
  readonly tags: number;
  readonly senses: readonly Sense[] | null;
};

/** Words already looked up: a news text says few words often. Emptied when full, so that odd text cannot fill the memory. */
const seen = new WeakMap<Lexicon, Map<string, Word>>();
const seenAtMost = 20_000;

function lookUp(raw: string, lexicon: Lexicon): Word {
  let words = seen.get(lexicon);
  if (!words) {
    words = new Map();
    seen.set(lexicon, words);
  }
  let word = words.get(raw);
  if (!word) {
    word = readWord(raw, lexicon);
    if (words.size >= seenAtMost) words.clear();
    words.set(raw, word);
  }
  return word;
}

function readWord(raw: string, lexicon: Lexicon): Word {
  const low = raw.toLowerCase().replaceAll('’', "'");
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  let tags = lexicon.tags.get(low) ?? 0;
  const senses = lexicon.verbs.get(low) ?? null;
  if (tags === 0 && !senses && !capital && low.length > 4) {
    if (lexicon.adverbEndings.some((ending) => low.endsWith(ending))) tags = Tag.adverbs;
    else if (lexicon.pastEndings.some((ending) => low.endsWith(ending))) tags = Tag.finiteVerbs;
  }
  if (!capital && lexicon.progressiveEndings.some((ending) => low.endsWith(ending))) tags |= Tag.progressive;
  return { low, capital, tags, senses };
}

/** Text without a stop is cut here, so that work on a sentence stays bounded however long the text runs on. */
const longest = 250;

const stops = new Set(['.', '!', '?', '…', ';']);

function sentencesOf(units: readonly Unit[], text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (!next || index - from >= longest || ends(unit, next, units, index, text)) {
      found.push({ from, to: index + 1 });
      from = index + 1;
    }
  });
  return found;
}

function ends(unit: Unit, next: Unit, units: readonly Unit[], index: number, text: string): boolean {
  if (unit.quote) {
    const last = unit.tail;
    if (!/^[.!?…]$/.test(last) || (!next.capital && !next.quote)) return false;
    // An asked or shouted quotation may still have its speaker after it.
    return last === '.' || next.quote !== null || !speakerFollows(units, index + 1);
  }
  if (unit.low === ';') return true;
  if (!stops.has(unit.low)) return pointEnds(unit, next);
  if (unit.low === '.' && units[index - 1]?.low === '.') return false;
  return next.capital || next.quote !== null || next.low === '(' || isDigit(text.charCodeAt(next.start));
}

/** "… in the U.S. He said": an abbreviation ends the sentence where a word follows that opens one. */
const pointEnds = (unit: Unit, next: Unit): boolean =>
  unit.low.endsWith('.') &&
  next.capital &&
  !has(unit, Tag.titles) &&
  has(next, Tag.subjects | Tag.determiners | Tag.possessives | Tag.but | Tag.subordinators | Tag.prepositions);

function speakerFollows(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(from + 7, units.length); at++) {
    const unit = units[at];
    if (!unit || (!unit.word && unit.low !== ',')) return false;
    if (unit.senses?.some((sense) => (sense.takes & 1) !== 0)) return true;
  }
  return false;
}

/** The text between two units, the second not included. */
export const spanOf = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});
