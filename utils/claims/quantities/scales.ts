// What multiplies a number: words such as million behind it.

import type { NumberHit } from '../model/number-hit.ts';
import { isIn, own } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { NumberWords } from '../pack/words/number-words.ts';
import type { Token } from '../text/token.ts';

/** What reading numbers asks of a language. */
export type Numerals = { readonly words: NumberWords; readonly grammar: Grammar };

export const glyphs: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
};

/** A number with the scales behind it; an abbreviated one takes its full stop ("2,5 Mrd. Euro"). */
export function withScale(tokens: readonly Token[], hit: NumberHit, { words }: Numerals): NumberHit {
  let { to, low, high } = hit;
  let scale = 1;
  for (let turn = 0; turn < 3; turn++) {
    const at = tokens[to]?.low === '-' && !tokens[to]?.gap ? to + 1 : to;
    const factor = own(words.scales, tokens[at]?.low);
    if (!factor) break;
    scale *= factor;
    [low, high, to] = [round(low * factor), round(high * factor), at + 1];
    if (tokens[at]?.word?.short && tokens[to]?.low === '.') to++;
  }
  return { ...hit, to, low, high, scale };
}

/** "and a half", "-and-a-quarter", "and three quarters" behind a number: where it ends, and what it adds. */
export function partBehind(
  tokens: readonly Token[],
  at: number,
  { words }: Numerals,
): { to: number; value: number } | null {
  let to = at;
  const next = (): Token | undefined => {
    if (tokens[to]?.low === '-') to++;
    return tokens[to++];
  };
  if (!isIn(words, 'and', next())) return null;
  const count = next();
  const article = isIn(words, 'articles', count);
  const times = article ? 1 : (own(words.small, count?.low) ?? 0);
  const part = next();
  const value = times * (isIn(words, 'halves', part) ? 0.5 : (own(words.parts, part?.low) ?? 0));
  // "Two and a third were hurt" is no two and a third.
  return value > 0 && value < 1 && (!article || value % 0.25 === 0) ? { to, value } : null;
}

/** Products of decimals and powers of ten keep the digits that were written: 8.1 million is 8,100,000. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14));
