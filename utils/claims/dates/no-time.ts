// What is written like a date and places nothing in time: the number of a house, the quarter of a match.

import type { Token } from '../text/token.ts';
import type { DateLexicon } from './lexicon.ts';

/** "24 points in the third quarter": of a match. */
export function isPlayed(tokens: readonly Token[], from: number, to: number, { is }: DateLexicon): boolean {
  for (let at = Math.max(0, from - 14); at < Math.min(tokens.length, to + 14); at++)
    if (is('games', tokens[at])) return true;
  return false;
}

/** "of 1909 Harbour Drive": the number of a house. */
export function isHouse(tokens: readonly Token[], at: number, { is }: DateLexicon): boolean {
  if (is('inYears', tokens[at - 1])) return false;
  for (let next = at + 1; next < at + 5 && tokens[next]?.capital; next++)
    if (next > at + 1 && is('streets', tokens[next])) return true;
  return false;
}
