// Digits that count nothing: model names, labels, versions, telephone numbers, scores, clock times, years.

import { listOf } from '../pack/lists.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { Token } from '../text/token.ts';
import { startsNumber, tellsOutcome } from '../text/trait-bits.ts';
import type { Stated } from './quantity.ts';

/** A bare number of four digits that reads as a year. */
export const isYear = (stated: Stated, tokens: readonly Token[]): boolean =>
  stated.form === 'digits' &&
  (stated.from === stated.core || stated.bound === 'at-most' || stated.bound === 'about') &&
  /^(1[5-9]|20)\d\d$/.test(tokens[stated.core]?.low ?? '');

/** Model names, labels, versions, telephone numbers, scores, clock times: digits that count nothing. */
export function isName(stated: Stated, tokens: readonly Token[], words: QuantityWords): boolean {
  if (stated.kind === 'money' || stated.kind === 'percent') return false;
  const core = tokens[stated.core];
  const before = tokens[stated.core - 1];
  const after = tokens[stated.after];
  if (core?.kind !== 'digits') return false;
  if (/^0\d/.test(core.low)) return true;
  if (before && !before.stop) {
    if (!core.gap && (before.kind === 'word' || '-/#@_:.\\'.includes(before.low))) return true;
    if (listOf(words, 'labels').has(before.low) && stated.from === stated.core) return true;
    const label = before.low === '.' ? tokens[stated.core - 2] : undefined;
    if (label && listOf(words, 'labels').has(label.low)) return true;
    // "Depression 19F" is no temperature.
    const alone = stated.kind === 'bare' || tokens[stated.to - 1]?.low.length === 1;
    if (before.capital && alone && stated.from === stated.core)
      return (stated.core > 1 && !tokens[stated.core - 2]?.stop) || isUnknown(before);
  }
  if (
    after &&
    !after.gap &&
    ((after.low === ':' && (stated.core === 0 || isTight(tokens[stated.after + 1]))) ||
      after.low === '/' ||
      (after.low === '.' && tokens[stated.after + 1]?.kind === 'digits' && !tokens[stated.after + 1]?.gap))
  )
    return true;
  return after?.low === '-' && !after.gap && tokens[stated.after + 1]?.kind === 'digits';
}

const isTight = (token: Token | undefined): boolean => token?.kind === 'digits' && !token.gap;

/** A capital word that opens a sentence and is none of the small ones: "Windows 11", but "About 20" and "Killed 3". */
const isUnknown = ({ word, traits }: Token): boolean =>
  word !== null && word.tags === 0 && word.senses === null && (traits & (tellsOutcome | startsNumber)) === 0;
