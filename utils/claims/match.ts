// The one place where a pattern meets a position: a passage is cut once into words, numbers and signs with their offsets,
// shared by all detectors. Their own patterns (forms.ts, phrases.ts, the attribution's orders) run over these tokens and
// count no offsets. A million characters are cut in about 100 ms; indices by the flag d would cost several times as much.
import type { Passage, Span } from '../span.ts';
import { type Word, type WordAt, wordsOf } from './attribution/lexicon.ts';
import type { LanguagePack, Piece, Reading } from './types.ts';

export type TokenKind = 'word' | 'digits' | 'sign';

/**
 * `low` is lower case with plain apostrophes and hyphens; `gap`: white space stands before it; `stop`: it ends a sentence.
 * `word` is what the pack knows of it, null for a sign.
 */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly low: string;
  readonly gap: boolean;
  readonly capital: boolean;
  readonly word: Word | null;
  stop: boolean;
};

const shape = /--+|[\p{L}\p{M}]+|\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd}))*(?:\.\p{Nd}+)?|\S/uy;
const plain: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '–': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '—': '--',
};

const cache = new WeakMap<Passage, { readonly text: string; readonly tokens: readonly Token[] }>();

/** Tokens of a passage with offsets in the article's text; the same list for every caller. */
export function tokensOf(passage: Passage, reading: Reading, pack: LanguagePack): readonly Token[] {
  const known = cache.get(passage);
  if (known && known.text === reading.text) return known.tokens;
  const tokens = cut(reading.text, passage, wordsOf(pack));
  markStops(tokens);
  cache.set(passage, { text: reading.text, tokens });
  return tokens;
}

function cut(text: string, { start, end }: Span, wordAt: WordAt): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const to = code === 32 ? at : Math.min(end, wordEnd(text, at, code) || otherEnd(text, at));
    if (to === at) {
      gap = true;
      at++;
      continue;
    }
    const kind = isPlain(code) ? 'word' : kindOf(text.slice(at, to), code);
    const word = kind === 'sign' ? null : wordAt(text, at, to);
    const low = word ? word.low : signOf(text.slice(at, to));
    tokens.push({ start: at, end: to, kind, low, gap, capital: word?.capital === true, word, stop: false });
    gap = false;
    at = to;
  }
  return tokens;
}

const isPlain = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** The end of a word of plain letters, or 0: then the pattern decides, for marks and letters of other alphabets. */
function wordEnd(text: string, at: number, first: number): number {
  let end = at;
  let code = first;
  while (isPlain(code)) code = text.charCodeAt(++end);
  return end > at && !(code > 127) ? end : 0;
}

/** Where the token ends that is no plain word; its start where only white space stands there. */
function otherEnd(text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}

const signOf = (raw: string): string => (raw.startsWith('--') ? '--' : (plain[raw] ?? raw));

function kindOf(raw: string, code: number): TokenKind {
  if (code < 128) return code > 47 && code < 58 ? 'digits' : 'sign';
  if (/^[\p{L}\p{M}]/u.test(raw)) return 'word';
  return /^\p{Nd}/u.test(raw) ? 'digits' : 'sign';
}

/** A full stop ends a sentence where a gap follows and the word before is neither an initial nor an abbreviation. */
function markStops(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'sign' || !'.!?'.includes(token.low)) return;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    const short = before?.kind === 'word' && (before.end - before.start === 1 || before.word?.short === true);
    if (!next) token.stop = true;
    else if (token.low !== '.') token.stop = next.gap;
    else if (next.gap || next.kind === 'sign')
      token.stop = (token.gap || !short) && (next.capital || next.kind !== 'word' || token.gap);
  });
}

/** A span with its words. */
export const piece = (text: string, span: Span): Piece => ({
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
});
