// Words, numbers and signs of a passage, cut once and shared by the detectors of figures, casualties and dates.
// This is the one scan besides match.ts that meets positions: a million characters are cut in about 100 ms, where
// the indices of flag d would cost several times as much.
import type { Passage, Span } from '../span.ts';
import type { LanguagePack, Reading } from './types.ts';

export type TokenKind = 'word' | 'digits' | 'sign';

/** `low` is lower case with plain apostrophes and hyphens; `gap`: white space stands before it; `stop`: it ends a sentence. */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly low: string;
  readonly gap: boolean;
  readonly capital: boolean;
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
  const tokens = cut(reading.text.slice(passage.start, passage.end), passage.start);
  markStops(tokens, abbreviationsOf(pack));
  cache.set(passage, { text: reading.text, tokens });
  return tokens;
}

function cut(text: string, base: number): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code > 8 && code < 14)) {
      gap = true;
      at++;
      continue;
    }
    const letters = wordEnd(text, at, code);
    const end = letters || otherEnd(text, at);
    if (end === at) {
      gap = true;
      at++;
      continue;
    }
    const raw = text.slice(at, end);
    const kind = letters ? 'word' : kindOf(raw, code);
    const low =
      kind === 'word' ? raw.toLowerCase() : kind === 'digits' || code < 96 ? signOf(raw) : (plain[raw] ?? raw);
    tokens.push({
      start: base + at,
      end: base + end,
      kind,
      low,
      gap,
      capital: kind === 'word' && (code < 128 ? code < 91 : raw[0] !== low[0]),
      stop: false,
    });
    gap = false;
    at = end;
  }
  return tokens;
}

/** The end of a word of plain letters, or 0: then the pattern decides, for marks and letters of other alphabets. */
function wordEnd(text: string, at: number, first: number): number {
  let end = at;
  let code = first;
  while ((code > 96 && code < 123) || (code > 64 && code < 91)) code = text.charCodeAt(++end);
  return code < 128 || Number.isNaN(code) ? (end > at ? end : 0) : 0;
}

/** Where the token ends that is no plain word; its start where only white space stands there. */
function otherEnd(text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}

const signOf = (raw: string): string => (raw.length > 1 && raw.startsWith('--') ? '--' : raw);

function kindOf(raw: string, code: number): TokenKind {
  if (code < 128) {
    if ((code > 96 && code < 123) || (code > 64 && code < 91)) return 'word';
    return code > 47 && code < 58 ? 'digits' : 'sign';
  }
  if (/^[\p{L}\p{M}]/u.test(raw)) return 'word';
  return /^\p{Nd}/u.test(raw) ? 'digits' : 'sign';
}

const abbreviations = new WeakMap<LanguagePack, ReadonlySet<string>>();

function abbreviationsOf(pack: LanguagePack): ReadonlySet<string> {
  const known = abbreviations.get(pack);
  if (known) return known;
  const made = new Set(pack.quantities.abbreviations.split(' '));
  abbreviations.set(pack, made);
  return made;
}

/** A full stop ends a sentence where a gap follows and the word before is neither an initial nor an abbreviation. */
function markStops(tokens: readonly Token[], short: ReadonlySet<string>): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'sign' || !'.!?'.includes(token.low)) return;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (!next) token.stop = true;
    else if (token.low !== '.') token.stop = next.gap;
    else if (next.gap || next.kind === 'sign')
      token.stop =
        token.gap || !(before?.kind === 'word' && (before.end - before.start === 1 || short.has(before.low)))
          ? next.capital || next.kind !== 'word' || token.gap
          : false;
  });
}
