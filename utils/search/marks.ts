// Where the words of a search stand in a text as it is shown, and the piece of a long text that shows them.
import { fold } from './fold.ts';

/** A stretch of the text, as offsets into it; `hit`: the search asked for it. */
export type Stretch = { readonly text: string; readonly hit: boolean };

/** The whole text in order, cut where hits begin and end. `wanted`: folded words and phrases, as a query has them. */
export function stretches(text: string, wanted: readonly string[]): Stretch[] {
  const hits = hitsIn(text, wanted);
  const cut: Stretch[] = [];
  let at = 0;
  for (const [start, end] of hits) {
    if (start > at) cut.push({ text: text.slice(at, start), hit: false });
    cut.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), hit: false });
  return cut;
}

/** Offsets of all hits, in order, none over another. */
export function hitsIn(text: string, wanted: readonly string[]): [start: number, end: number][] {
  const sought = wanted.filter(Boolean);
  if (sought.length === 0 || text === '') return [];
  const { folded, from } = mapped(text);
  const found: [number, number][] = [];
  for (const word of sought) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([from[at] ?? 0, from[at + word.length] ?? text.length]);
    }
  }
  const joined: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The text folded letter by letter, and where each folded unit comes from; a mark in a number folds to nothing. */
function mapped(text: string): { folded: string; from: number[] } {
  // A mark that sits on a blank belongs to it: then words cannot be cut at blanks.
  if (/[ \t\r\n]\p{M}/u.test(text)) return letterByLetter(text, text, 0, '');
  let folded = '';
  const from: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
    // Letter by letter takes a hundred times as long.
    const own = plain.test(piece)
      ? { folded: piece.toLowerCase(), from: null }
      : letterByLetter(text, piece, index, folded);
    for (let n = 0; n < own.folded.length; n++) from.push(own.from?.[n] ?? index + n);
    folded += own.folded;
  }
  from.push(text.length);
  return { folded, from };
}

/** One blank, or letters that fold each by itself. */
const plain = /^(?: |(?!.*\d[,.']\d{3})[!-~]+)$/;

/** A piece of the text, from `at` on, that comes after what is folded already. */
function letterByLetter(
  text: string,
  piece: string,
  start: number,
  before: string,
): { folded: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  let at = start;
  for (const { segment } of graphemes.segment(piece)) {
    const inNumber = /^[,.'’\u00A0\u2009\u202F]$/.test(segment) && /\d$/.test(text.slice(0, at));
    const closes = inNumber && /^\d{3}(?!\d)/.test(text.slice(at + segment.length, at + segment.length + 4));
    const last = folded === '' ? before : folded;
    const own = closes ? '' : /^\s+$/.test(segment) ? (last.endsWith(' ') ? '' : ' ') : fold(segment);
    folded += own;
    for (let n = 0; n < own.length; n++) from.push(at);
    at += segment.length;
  }
  from.push(at);
  return { folded, from };
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Of a long text, the piece around its first hit, cut at blanks, with … where it was cut. `room`: about its length. */
export function around(text: string, wanted: readonly string[], room: number): string {
  if (text.length <= room) return text;
  const first = hitsIn(text, wanted)[0];
  const start = first ? Math.max(0, first[0] - Math.floor(room / 3)) : 0;
  const begin = start === 0 ? 0 : after(text, start);
  const end = Math.min(text.length, begin + room);
  const last = end === text.length ? end : Math.max(begin + 1, text.lastIndexOf(' ', end));
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, last)}${last < text.length ? ' …' : ''}`;
}

/** The place after the next blank, unless that is far. */
function after(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank >= 0 && blank - at < 40 ? blank + 1 : at;
}
