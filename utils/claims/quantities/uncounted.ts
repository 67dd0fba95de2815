// Digits that count nothing: model names, labels, versions, telephone numbers, scores, clock times, years.

import { isIn, own } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import { namedAt } from '../text/capital.ts';
import type { Token } from '../text/token.ts';
import { startsNumber, tellsOutcome } from '../text/trait-bits.ts';
import { isFour, isGrouped } from './digits.ts';
import type { Stated } from './stated-number.ts';

/** A bare number of four digits that reads as a year. */
export const isYear = (stated: Stated, tokens: readonly Token[]): boolean =>
  stated.form === 'digits' &&
  (stated.from === stated.core || stated.bound === 'at-most' || stated.bound === 'about') &&
  isFour(tokens[stated.core]);

type Words = { readonly words: QuantityWords; readonly grammar: Grammar };

/** Model names, labels, versions, telephone numbers, scores, clock times: digits that count nothing. */
export function countsNothing(stated: Stated, tokens: readonly Token[], lexicon: Words): boolean {
  if (stated.kind === 'money' || stated.kind === 'percent') return false;
  const core = tokens[stated.core];
  if (core?.kind === 'word') return isTitled(stated, tokens);
  if (core?.kind !== 'digits') return false;
  const before = tokens[stated.core - 1];
  if (own(lexicon.words.unitsBefore, (before?.low === '-' ? tokens[stated.core - 2] : before)?.low)) return false;
  const after = tokens[stated.core + 1];
  // "Couch to 5K".
  if (after?.capital && !after.gap && stated.kind !== 'count' && isIn(lexicon.words, 'races', after))
    return core.low === '5' || core.low === '10';
  return (
    /^0\d/.test(core.low) ||
    (before !== undefined && !before.stop && isLabelled(stated, core, before, tokens, lexicon)) ||
    goesOn(stated, tokens)
  );
}

/** "She watched Thirty Seconds to Mars": capitals in the middle of a sentence. */
function isTitled({ from, core, after }: Stated, tokens: readonly Token[]): boolean {
  const [before, first, thing] = [tokens[core - 1], tokens[core], tokens[after]];
  return (
    from === core &&
    first?.capital === true &&
    thing?.capital === true &&
    before?.kind === 'word' &&
    !before.stop &&
    !before.capital
  );
}

/** "B52", "page 12", "no. 12", "Windows 11". */
function isLabelled(
  stated: Stated,
  core: Token,
  before: Token,
  tokens: readonly Token[],
  { words, grammar }: Words,
): boolean {
  if (!core.gap && (before.kind === 'word' || '-/#@_:.\\'.includes(before.low))) return true;
  const bare = stated.from === stated.core;
  if (isIn(words, 'labels', before) && bare) return true;
  const label = before.low === '.' ? tokens[stated.core - 2] : undefined;
  if (isIn(words, 'labels', label)) return true;
  // "Depression 19F" is no temperature.
  const alone = stated.kind === 'bare' || tokens[stated.to - 1]?.low.length === 1;
  // "Mr Orr 9,120": what is grouped counts something.
  if (!alone || !bare || isGrouped(core.low, grammar)) return false;
  if (/^\p{Ll}\p{Lu}/u.test(before.word?.raw ?? '')) return true;
  if (!namedAt(before, grammar)) return false;
  return (stated.core > 1 && !tokens[stated.core - 2]?.stop) || isUnknown(before);
}

/** "10:30", "3/4", "1.2.3", "12-34": more digits belong to the number. */
function goesOn({ core, after: at }: Stated, tokens: readonly Token[]): boolean {
  const [after, next] = [tokens[at], tokens[at + 1]];
  if (!after || after.gap) return false;
  if (after.low === ':') return core === 0 || isTight(next);
  return after.low === '/' || (after.low === '.' && isTight(next)) || (after.low === '-' && next?.kind === 'digits');
}

const isTight = (token: Token | undefined): boolean => token?.kind === 'digits' && !token.gap;

/** A capital word that opens a sentence and is none of the small ones: "Windows 11", but "About 20" and "Killed 3". */
const isUnknown = ({ word, traits }: Token): boolean =>
  word !== null && word.tags === 0 && word.senses === null && (traits & (tellsOutcome | startsNumber)) === 0;
