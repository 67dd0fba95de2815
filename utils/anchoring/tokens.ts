// Cuts a text into the words that anchoring compares. What is typography falls away here and nowhere else: case,
// quotation marks, dashes, white space, soft hyphens, zero-width signs and Unicode forms (NFC, NFD, ligatures).
// Offsets stay those of the text itself. Runs of letters and runs of digits are words of their own ("11th" is two), a
// number keeps its inner points and commas, and signs that carry meaning (currency, percent, degree, minus, emoji) count.

/** Words in order: word n is `words[n]`, folded, and stands at text.slice(starts[n], ends[n]). */
export type Tokens = {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Every word of the text; never splits a surrogate pair. Linear in the length of the text. */
export function tokenize(text: string): Tokens {
  const tokens = noTokens();
  readOn(text, 0, text.length, tokens);
  return tokens;
}

/** UTF-16 units read in one step. */
const stride = 16_000;

/** As `tokenize`, in short steps. */
export function* tokenizing(text: string): Generator<void, Tokens> {
  const tokens = noTokens();
  for (let at = 0; at < text.length; ) {
    at = readOn(text, at, at + stride, tokens);
    if (at < text.length) yield;
  }
  return tokens;
}

type Growing = { readonly words: string[]; readonly starts: number[]; readonly ends: number[] };

const noTokens = (): Growing => ({ words: [], starts: [], ends: [] });

/** Reads words from `at` on until one ends at or after `to`; gives where the next may begin. */
function readOn(text: string, from: number, to: number, { words, starts, ends }: Growing): number {
  let at = from;
  const stop = Math.min(to, text.length);
  while (at < stop) {
    const code = text.charCodeAt(at);
    let sort = code < 128 ? (plain[code] ?? gap) : sortAt(text, at);
    if (sort === gap) {
      at++;
      continue;
    }
    const start = at;
    // Nearly all words of nearly all texts we have packs for: looked at letter by letter once, and no more.
    let capital = false;
    if (sort === letter && code < 128) {
      let next = code;
      do {
        if (next < 97) capital = true;
        next = ++at < text.length ? text.charCodeAt(at) : 0;
      } while (next < 128 && plain[next] === letter);
      if (next < 128) {
        words.push(capital ? text.slice(start, at).toLowerCase() : text.slice(start, at));
        starts.push(start);
        ends.push(at);
        continue;
      }
      at = start;
    }
    at += widthAt(text, at);
    if (sort === dash && isSign(text, start)) sort = sign;
    if (sort < sign) continue;
    if (sort !== sign) at = endOfRun(text, at, sort);
    words.push(fold(text.slice(start, at)));
    starts.push(start);
    ends.push(at);
  }
  return at;
}

export const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(word);
};

const gap = 1;
/** A sign only right before a number. */
const dash = 2;
/** Falls away within a word and does not end it. */
const silent = 3;
const sign = 4;
const letter = 5;
const digit = 6;

const sorts = new Uint8Array(65_536);
const plain = Uint8Array.from({ length: 128 }, (_, code) => sortOfPlain(code));

/** The same as sortOf for the plain signs, without its patterns: this runs in every page, where most anchor nothing. */
function sortOfPlain(code: number): number {
  if (code > 47 && code < 58) return digit;
  if ((code > 64 && code < 91) || (code > 96 && code < 123)) return letter;
  return code === 36 || code === 37 ? sign : code === 45 ? dash : gap;
}

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = sorts[code] ?? 0;
  if (known !== 0) return known;
  const point = text.codePointAt(at) ?? 0;
  const sort = sortOf(String.fromCodePoint(point));
  if (point < 0xd800 || (point > 0xdfff && point < 0x10000)) sorts[code] = sort;
  return sort;
}

function sortOf(char: string): number {
  if (/^[\p{Cf}\p{Variation_Selector}]/u.test(char)) return silent;
  if (/^\p{Nd}/u.test(char)) return digit;
  // Scripts written without spaces: every sign a word, or a sentence would be one.
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u.test(char)) return sign;
  if (/^[\p{L}\p{M}\p{N}]/u.test(char)) return letter;
  if (/^[\p{Sc}\p{So}%‰]/u.test(char)) return sign;
  return /^[-\u2212]/.test(char) ? dash : gap;
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? 1 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfRun(text: string, from: number, sort: number): number {
  let end = from;
  let at = from;
  while (at < text.length) {
    const next = sortAt(text, at);
    const code = text.charCodeAt(at);
    if (next === sort || (next === letter && isMark(text, at))) {
      at += widthAt(text, at);
      end = at;
    } else if (next === silent) at++;
    else if (sort === digit && (code === 44 || code === 46) && sortAt(text, at + 1) === digit && at === end) at++;
    else break;
  }
  return end;
}

const isMark = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 127 && /^\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

const isSign = (text: string, at: number): boolean =>
  at + 1 < text.length && sortAt(text, at + 1) === digit && (at === 0 || /[\s(]/.test(text.charAt(at - 1)));

function fold(raw: string): string {
  let capital = false;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code > 127) return foldWide(raw);
    if (code >= 65 && code <= 90) capital = true;
  }
  return capital ? raw.toLowerCase() : raw;
}

const silents = /[\p{Cf}\p{Variation_Selector}]/gu;
const foldWide = (raw: string): string =>
  raw.replace(silents, '').normalize('NFKC').toLowerCase().replace('\u2212', '-');
