// Reads numbers at a token: digits with grouping, words, fractions, mixed forms, ordinals and words such as "dozens".

import { listOf } from '../pack/lists.ts';
import type { NumberWords } from '../pack/words/number-words.ts';
import type { Token } from '../text/token.ts';
import { followsArticle } from '../text/trait-bits.ts';
import { digitsAt } from './digits.ts';

/** A number with the tokens it takes, `to` exclusive. `scaled`: a word such as million took part. */
export type NumberHit = {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words' | 'ordinal' | 'fraction' | 'vague';
  readonly scale: number;
};

export const glyphs: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
};

/** The number that starts at token `i`, the longest reading of it, or null. */
export function numberAt(tokens: readonly Token[], i: number, words: NumberWords): NumberHit | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'digits') return digitsAt(tokens, i, words);
  if (token.kind === 'sign') {
    const part = glyphs[token.low];
    return part === undefined ? null : { from: i, to: i + 1, low: part, high: part, form: 'fraction', scale: 1 };
  }
  const { low } = token;
  if (low === words.halves) return halfAt(tokens, i, words);
  if (own(words.vague, low)) return vagueAt(tokens, i, words);
  if (low === words.minus) return negative(tokens, i, words);
  return wordsAt(tokens, i, words);
}

export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export function withScale(tokens: readonly Token[], hit: NumberHit, words: NumberWords): NumberHit {
  let { to, low, high } = hit;
  let scale = 1;
  for (let turn = 0; turn < 3; turn++) {
    const at = tokens[to]?.low === '-' && !tokens[to]?.gap ? to + 1 : to;
    const factor = own(words.scales, tokens[at]?.low ?? '');
    if (!factor) break;
    scale *= factor;
    [low, high, to] = [round(low * factor), round(high * factor), at + 1];
  }
  return { ...hit, to, low, high, scale };
}

function halfAt(tokens: readonly Token[], i: number, words: NumberWords): NumberHit | null {
  let at = i + 1;
  if (tokens[at]?.low === '-') at++;
  if (listOf(words, 'articles').has(tokens[at]?.low ?? '')) at++;
  const factor = own(words.scales, tokens[at]?.low ?? '');
  if (factor) return { from: i, to: at + 1, low: factor / 2, high: factor / 2, form: 'words', scale: factor };
  return { from: i, to: i + 1, low: 0.5, high: 0.5, form: 'fraction', scale: 1 };
}

/** "hundreds", "tens of thousands", "several hundred": low and high grow by the scale; the high end fills its block. */
function vagueAt(tokens: readonly Token[], i: number, words: NumberWords): NumberHit | null {
  const range = own(words.vague, tokens[i]?.low ?? '');
  if (!range) return null;
  let [low, high] = range;
  let to = i + 1;
  const at = tokens[to]?.low === words.of ? to + 1 : to;
  const next = tokens[at]?.low ?? '';
  const factor = own(words.scales, next) ?? own(words.scales, next.replace(/s$/, ''));
  if (factor) [low, high, to] = [low * factor, (high + 1) * factor - 1, at + 1];
  else if (low < 20) return null;
  return { from: i, to, low, high, form: 'vague', scale: factor ?? 1 };
}

function negative(tokens: readonly Token[], i: number, words: NumberWords): NumberHit | null {
  const hit = tokens[i + 1]?.low === words.minus ? null : numberAt(tokens, i + 1, words);
  return hit && hit.form !== 'ordinal' && hit.form !== 'vague'
    ? { ...hit, from: i, low: -hit.high, high: -hit.low }
    : null;
}

function wordsAt(tokens: readonly Token[], i: number, words: NumberWords): NumberHit | null {
  const first = tokens[i]?.low ?? '';
  if (listOf(words, 'articles').has(first))
    return ((tokens[i + 1]?.traits ?? 0) & followsArticle) !== 0 ? articleAt(tokens, i, words) : null;
  let total = 0;
  let current = -1;
  let to = i;
  let scale = 1;
  for (let at = i; at < i + 16; ) {
    const low = tokens[at]?.low ?? '';
    const value = own(words.small, low);
    const factor = own(words.scales, low);
    const nth = own(words.ordinals, low);
    if (value !== undefined && fits(current, value)) current = Math.max(current, 0) + value;
    else if (factor && current > 0) {
      if (factor < 1000) current *= factor;
      else [total, current] = [total + current * factor, 0];
      scale = Math.max(scale, factor);
    } else if (nth !== undefined && (current < 0 || fits(current, nth)))
      return {
        from: i,
        to: at + 1,
        low: total + Math.max(current, 0) + nth,
        high: total + Math.max(current, 0) + nth,
        form: 'ordinal',
        scale: 1,
      };
    else break;
    to = ++at;
    const next = tokens[at];
    if (next?.low === '-' && !next.gap && !tokens[at + 1]?.gap) at++;
    else if (next?.low === words.and && scale > 1 && own(words.small, tokens[at + 1]?.low ?? '') !== undefined) at++;
  }
  if (to === i) return null;
  const value = total + Math.max(current, 0);
  return ending(tokens, { from: i, to, low: value, high: value, form: 'words', scale }, words);
}

/** "twenty" takes 1 to 9, "hundred" anything below it, nothing else grows. */
function fits(current: number, value: number): boolean {
  if (current < 0) return true;
  if (value === 0) return false;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}

/** What may follow a count in words: a fraction, "and a half", decimals after "point", then scales. */
function ending(tokens: readonly Token[], hit: NumberHit, words: NumberWords): NumberHit {
  const dash = tokens[hit.to]?.low === '-' ? 1 : 0;
  const part = own(words.parts, tokens[hit.to + dash]?.low ?? '');
  if (part && hit.low < 10 && hit.scale === 1 && (hit.low === 1 || tokens[hit.to + dash]?.low.endsWith('s')))
    return { ...hit, to: hit.to + dash + 1, low: hit.low * part, high: hit.low * part, form: 'fraction' };
  const [and, article, half, point] = [tokens[hit.to], tokens[hit.to + 1], tokens[hit.to + 2], tokens[hit.to]];
  if (and?.low === words.and && article && listOf(words, 'articles').has(article.low) && half?.low === words.halves)
    return withScale(tokens, { ...hit, to: hit.to + 3, low: hit.low + 0.5, high: hit.high + 0.5 }, words);
  if (point?.low !== words.point) return hit;
  let decimals = '';
  let to = hit.to + 1;
  for (
    let digit = own(words.small, tokens[to]?.low ?? '');
    digit !== undefined && digit < 10 && decimals.length < 6;
    digit = own(words.small, tokens[++to]?.low ?? '')
  )
    decimals += digit;
  if (!decimals) return hit;
  const value = Number(`${hit.low}.${decimals}`);
  return withScale(tokens, { ...hit, to, low: value, high: value }, words);
}

/** "a hundred", "a dozen", "a quarter", "a few hundred". An article alone is no number. */
function articleAt(tokens: readonly Token[], i: number, words: NumberWords): NumberHit | null {
  const low = tokens[i + 1]?.low ?? '';
  if (own(words.vague, low)) {
    const hit = vagueAt(tokens, i + 1, words);
    return hit && { ...hit, from: i };
  }
  const part = own(words.parts, low);
  if (part) {
    if (tokens[i + 2]?.low !== words.of) return null;
    const whole = listOf(words, 'articles').has(tokens[i + 3]?.low ?? '') ? articleAt(tokens, i + 3, words) : null;
    if (whole?.form === 'words') return { ...whole, from: i, low: whole.low * part, high: whole.high * part };
    return { from: i, to: i + 2, low: part, high: part, form: 'fraction', scale: 1 };
  }
  const factor = own(words.scales, low);
  if (!factor) return null;
  const hit = withScale(tokens, { from: i, to: i + 1, low: 1, high: 1, form: 'words', scale: 1 }, words);
  const rest = tokens[hit.to]?.low === words.and ? wordsAt(tokens, hit.to + 1, words) : null;
  if (rest?.form !== 'words' || rest.scale > 1 || rest.low >= 100) return hit;
  return { ...hit, to: rest.to, low: hit.low + rest.low, high: hit.high + rest.low };
}

/** Products of decimals and powers of ten keep the digits that were written: 8.1 million is 8,100,000. */
export const round = (value: number): number => Number(value.toPrecision(14));
