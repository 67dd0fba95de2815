// The one place where a pattern meets a position: a passage is cut once into words, numbers and signs with their offsets,
// shared by all detectors. Their own patterns (form-match.ts, phrases.ts, the attribution's orders) run over these tokens and
// count no offsets. A million characters are cut in about 100 ms; indices by the flag d would cost several times as much.

import type { Span } from '../../span.ts';
import { dictionaryOf, hashStep, type WordAt } from '../attribution/words/lexicon.ts';
import type { Piece } from '../model/claim.ts';
import { perPassage } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import { signToken, type Token, type TokenKind, wordToken } from './token.ts';
import { traitsOf } from './traits.ts';

const shape = /--+|[\p{L}\p{M}]+|\S/uy;
/** Digits in a language that says no more of them. */
const plainDigits = /\p{Nd}+/uy;
const plain: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['–', '-'],
  ['‑', '-'],
  ['‐', '-'],
  ['−', '-'],
  ['—', '--'],
]);

/** Tokens of a passage with offsets in the article's text; the same list for every caller. */
export const tokensOf = perPassage((passage, reading, pack): readonly Token[] => {
  const tokens = cut(reading.text, passage, dictionaryOf(pack), traitsOf(pack), pack.grammar.digits ?? plainDigits);
  markStops(tokens, pack.grammar);
  return tokens;
});

function cut(
  text: string,
  { start, end }: Span,
  wordAt: WordAt,
  traitsAt: (low: string) => number,
  digits: RegExp,
): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  let first = codeAt(text, start, end);
  for (let at = start; at < end; ) {
    if (first === 32) {
      gap = true;
      first = codeAt(text, ++at, end);
      continue;
    }
    let to = at;
    let hash = 0;
    let code = first;
    // A word of plain letters is hashed as it is scanned; where a mark or a letter of another alphabet follows, the
    // pattern decides.
    for (; isPlain(code); code = codeAt(text, ++to, end)) hash = hashStep(hash, code);
    if (to > at && (code < 128 || isSign(code))) {
      const word = wordAt(text, at, to, hash);
      tokens.push(wordToken(at, to, 'word', gap, word));
    } else if (to === at && isSign(first)) {
      to = at + 1;
      const low = signOf(text.charAt(at));
      tokens.push(signToken(at, to, low, gap, traitsAt(low)));
    } else {
      to = Math.min(end, otherEnd(text, at, digits));
      if (to === at) {
        gap = true;
        first = codeAt(text, ++at, end);
        continue;
      }
      tokens.push(other(text, at, to, gap, wordAt, traitsAt));
    }
    gap = false;
    at = to;
    first = codeAt(text, at, end);
  }
  return tokens;
}

/** 0 behind the end: what charCodeAt gives there is no whole number, and one of those makes all others dearer. */
const codeAt = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) : 0);

function other(
  text: string,
  start: number,
  end: number,
  gap: boolean,
  wordAt: WordAt,
  traitsAt: (low: string) => number,
): Token {
  const raw = text.slice(start, end);
  const kind = kindOf(raw, text.charCodeAt(start));
  if (kind !== 'sign') return wordToken(start, end, kind, gap, wordAt(text, start, end));
  const low = signOf(raw);
  return signToken(start, end, low, gap, traitsAt(low));
}

const isPlain = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** Signs that are always one token, told by their codes: of ASCII all but the hyphen, and the usual typographic ones. */
const isSign = (code: number): boolean =>
  code < 128 ? code > 32 && code !== 45 && code < 127 && !(code > 47 && code < 58) : code > 0x2010 && code < 0x2027;

/** Where the token ends that is no plain word; its start where only white space stands there. */
function otherEnd(text: string, at: number, digits: RegExp): number {
  // A hyphen by itself and digits with a space behind them are most of what comes here.
  let to = at;
  let code = text.charCodeAt(at);
  if (code === 45 && text.charCodeAt(at + 1) !== 45) return at + 1;
  while (code > 47 && code < 58) code = text.charCodeAt(++to);
  if (to > at && code === 32) return to;
  digits.lastIndex = at;
  if (digits.test(text)) return digits.lastIndex;
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}

function signOf(raw: string): string {
  const first = raw.charCodeAt(0);
  if (first < 128 && first !== 96) return first === 45 && raw.length > 1 ? '--' : raw;
  return plain.get(raw) ?? raw;
}

function kindOf(raw: string, code: number): TokenKind {
  if (isPlain(code)) return 'word';
  if (code < 128) return code > 47 && code < 58 ? 'digits' : 'sign';
  if (/^[\p{L}\p{M}]/u.test(raw)) return 'word';
  return /^\p{Nd}/u.test(raw) ? 'digits' : 'sign';
}

/** A full stop ends a sentence where a gap follows and the word before is neither an initial nor an abbreviation, nor keeps it. */
function markStops(tokens: readonly Token[], { keepsPoint }: Grammar): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.word || (token.low !== '.' && token.low !== '!' && token.low !== '?')) continue;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    const short =
      (before?.kind === 'word' && (before.end - before.start === 1 || before.word?.short === true)) ||
      (before && next && keepsPoint?.(before.low, next.low));
    if (!next) token.stop = true;
    else if (token.low !== '.') token.stop = next.gap;
    else if (next.gap || next.kind === 'sign')
      token.stop = (token.gap || !short) && (next.capital || next.kind !== 'word' || token.gap);
  }
}

/** A span with its words. */
export const piece = (text: string, span: Span): Piece => ({
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
});
