// Digits that count nothing: model names, labels, versions, telephone numbers, scores, clock times, years.

import { isIn } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import { namedAt } from '../text/capital.ts';
import type { Token } from '../text/token.ts';
import { startsNumber, tellsOutcome } from '../text/trait-bits.ts';
import { isFour } from './digits.ts';
import type { Stated } from './stated-number.ts';

/** A bare number of four digits that reads as a year. */
export const isYear = (stated: Stated, tokens: readonly Token[]): boolean =>
  stated.form === 'digits' &&
  (stated.from === stated.core || stated.bound === 'at-most' || stated.bound === 'about') &&
  isFour(tokens[stated.core]);

/** Model names, labels, versions, telephone numbers, scores, clock times: digits that count nothing. */
export function isName(
  stated: Stated,
  tokens: readonly Token[],
  { words, grammar }: { readonly words: QuantityWords; readonly grammar: Grammar },
): boolean {
  if (stated.kind === 'money' || stated.kind === 'percent') return false;
  const core = tokens[stated.core];
  const before = tokens[stated.core - 1];
  const after = tokens[stated.after];
  if (core?.kind !== 'digits') return false;
  if (/^0\d/.test(core.low)) return true;
  if (before && !before.stop) {
    if (!core.gap && (before.kind === 'word' || '-/#@_:.\\'.includes(before.low))) return true;
    if (isIn(words, 'labels', before) && stated.from === stated.core) return true;
    const label = before.low === '.' ? tokens[stated.core - 2] : undefined;
    if (isIn(words, 'labels', label)) return true;
    // "Depression 19F" is no temperature.
    const alone = stated.kind === 'bare' || tokens[stated.to - 1]?.low.length === 1;
    if (alone && namedAt(before, grammar) && stated.from === stated.core)
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
