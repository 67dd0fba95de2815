// Numbers that start with digits: grouping, fractions, ordinals ("3rd"), scales written on ("1.2bn") or behind.

import type { NumberHit } from '../model/number-hit.ts';
import { isIn, own } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { Token } from '../text/token.ts';
import { glyphs, type Numerals, partBehind, round, withScale } from './scales.ts';

/** The number whose first token is digits, or null. */
export function digitsAt(tokens: readonly Token[], i: number, numerals: Numerals): NumberHit | null {
  const first = tokens[i];
  if (!first || first.end - first.start > 24) return null;
  const { words, grammar } = numerals;
  let value = digitsValue(first.low, grammar);
  if (!Number.isFinite(value)) return null;
  let to = i + 1;
  const next = tokens[to];
  if (next && !next.gap) {
    if (isIn(words, 'ordinalEndings', next))
      return { from: i, to: to + 1, low: value, high: value, form: 'ordinal', scale: 1 };
    const glyph = glyphs[next.low];
    if (glyph !== undefined) [value, to] = [value + glyph, to + 1];
    const short = own(words.shortScales, next.low) ?? doubtful(next, tokens[to + 1], numerals);
    if (short)
      return {
        from: i,
        to: to + 1,
        low: round(value * short),
        high: round(value * short),
        form: 'digits',
        scale: short,
      };
  }
  const spaced = thousands(tokens, to, first, numerals);
  if (spaced) [value, to] = [Number(`${value}${spaced.digits}`), spaced.to];
  const mixed = slashed(tokens, to) ?? (slashed(tokens, i) ? null : undefined);
  if (mixed && tokens[to]?.gap)
    return { from: i, to: mixed.to, low: value + mixed.value, high: value + mixed.value, form: 'digits', scale: 1 };
  const alone = slashed(tokens, i);
  if (alone) return { from: i, to: alone.to, low: alone.value, high: alone.value, form: 'fraction', scale: 1 };
  const part = partBehind(tokens, to, numerals);
  if (part) [value, to] = [value + part.value, part.to];
  return withScale(tokens, { from: i, to, low: value, high: value, form: 'digits', scale: 1 }, numerals);
}

const doubtful = (scale: Token, next: Token | undefined, { words }: Numerals): number | undefined =>
  next?.gap && isIn(words, 'masses', next) ? own(words.doubtfulScales, scale.low) : undefined;

/** The value of digits with grouping; null where they are no number. Other decimal digits count as theirs. */
export function digitsValue(raw: string, { decimal = '.', grouping = '' }: Grammar = {}): number {
  if (/^[0-9]+$/.test(raw)) return Number(raw);
  const ascii = /^[0-9.,]+$/.test(raw) ? raw : [...raw.replace(/\s/g, '')].map(plainDigit).join('');
  const parts = ascii.replaceAll(grouping, '').split(decimal);
  return Number(parts.join(parts.length > 2 ? '' : '.'));
}

/** Whether digits are written in groups of thousands: what is so written counts something. */
export const isGrouped = (raw: string, { decimal = '.', grouping }: Grammar): boolean =>
  grouping !== undefined && raw.includes(grouping) && !raw.includes(decimal);

/** Whether a token reads as a year. */
export const isFour = (token: Token | undefined): boolean => /^(1[5-9]|20)\d\d$/.test(token?.low ?? '');

/** Each block of decimal digits in Unicode starts at its zero, and the blocks are aligned to ten from a known start. */
function plainDigit(char: string): string {
  if (!/\p{Nd}/u.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code >= 0x1d7ce && code <= 0x1d7ff ? String((code - 0x1d7ce) % 10) : String((code - zero) % 10);
}

/** "120 000": only with blocks of three behind, and only where the first block is no year or decimal. */
function thousands(
  tokens: readonly Token[],
  at: number,
  first: Token,
  { words, grammar }: Numerals,
): { digits: string; to: number } | null {
  if (first.low.length > 3 || /[.,]/.test(first.low)) return null;
  let digits = '';
  let to = at;
  const block = grammar.spaced ? /^[0-9]{3}(?:,[0-9]+)?$/ : /^[0-9]{3}$/;
  for (let next = tokens[to]; next?.gap && block.test(next.low) && to < at + 4; next = tokens[++to])
    digits += next.low.replace(',', '.');
  const tail = tokens[to];
  const clear =
    grammar.spaced || digits.endsWith('000') || digits.length > 3 || own(words.scales, tail?.low) !== undefined;
  return digits && clear && tail?.kind !== 'digits' ? { digits, to } : null;
}

/** "3 / 4" or "1/4": a true fraction with a common denominator. */
function slashed(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const [over, sign, under, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (over?.kind !== 'digits' || sign?.low !== '/' || under?.kind !== 'digits') return null;
  const [a, b] = [digitsValue(over.low), digitsValue(under.low)];
  if (![2, 3, 4, 5, 6, 8, 10, 16, 32, 64].includes(b) || a >= b || a < 1) return null;
  return after?.low === '/' || sign.gap !== under.gap ? null : { value: a / b, to: at + 3 };
}
