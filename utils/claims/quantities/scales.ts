// What multiplies a number: words such as million behind it.

import type { NumberHit } from '../model/number-hit.ts';
import { own } from '../pack/lists.ts';
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

/** Products of decimals and powers of ten keep the digits that were written: 8.1 million is 8,100,000. */
export const round = (value: number): number => Number(value.toPrecision(14));
