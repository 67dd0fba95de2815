// What the words around a stated number make of it: a vote, a share, a multiple, a count of what stands further on.

import * as Tag from '../attribution/words/tags.ts';
import { listOf } from '../pack/lists.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import { isNoun } from '../text/nouns.ts';
import type { Token } from '../text/token.ts';
import type { Quantities, Stated } from './quantity.ts';
import { countsSomething, type Lexicon } from './quantity-words.ts';
import { unitAt } from './units.ts';

/** "twice as many", "three times the rate"; not "twice as the bell rang", "three times the next day". */
export function compares(tokens: readonly Token[], at: number, words: QuantityWords): boolean {
  const [link, thing] = [tokens[at], tokens[at + 1]];
  if (!link || !listOf(words, 'compared').has(link.low)) return false;
  if ((link.tags & Tag.as) !== 0) return isNoun(thing) || listOf(words, 'wholes').has(thing?.low ?? '');
  return !tokens.slice(at + 1, at + 4).some(({ tags }) => (tags & Tag.times) !== 0);
}

/** "The second largest", "250th-largest": a rank. */
export function isRanked(at: number, { tokens, numbers }: Quantities): boolean {
  const end = tokens[at - 1]?.low === '-' ? at - 1 : at;
  return [1, 2].some((back) => numbers.get(end - back)?.form === 'ordinal' && numbers.get(end - back)?.to === end);
}

/** What is counted behind a number, adjectives before it or not: "100 nuclear warheads". `named`: names count too. */
export function thingAt(
  from: number,
  tokens: readonly Token[],
  { words, units, nations }: Lexicon,
  named = false,
): { last: Token; unit: string } | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token?.gap || (token.capital && !named && !nations.has(token.low))) return null;
    const unit = at > from ? unitAt(tokens, at, units, nations) : null;
    const last = unit ? tokens[unit.to - 1] : token;
    // "50 more night schools" are no nights. "people" names its own unit.
    if (unit && last && (last.low !== unit.unit || last.low === 'people')) return { last, unit: unit.unit };
    if (countsSomething(token, words)) return { last: token, unit: token.low };
    if (!isNoun(token) && !listOf(words, 'further').has(token.low)) return null;
  }
  return null;
}

/** "ruled 7-2", "a 52-48 vote": a score that a word near by makes one of votes. */
export function isVote({ core, low, high }: Stated, tokens: readonly Token[], words: QuantityWords): boolean {
  if (low !== high || tokens[core + 1]?.low !== '-' || tokens[core + 2]?.kind !== 'digits') return false;
  const around = [...tokens.slice(Math.max(0, core - 4), core), ...tokens.slice(core + 3, core + 5)];
  return tokens[core + 3]?.low !== '-' && around.some(({ low }) => listOf(words, 'votes').has(low));
}

/** "in half", "by half", "half the voters", "half as many". */
export function isShare({ core, from, to }: Stated, tokens: readonly Token[], { words }: Lexicon): boolean {
  const [half, the, thing] = [tokens[core], tokens[to], tokens[to + 1]];
  if (half?.low !== words.halves) return false;
  if (the?.kind !== 'word') return listOf(words, 'halvedBy').has(tokens[from - 1]?.low ?? '');
  return (
    compares(tokens, to, words) && (countsSomething(thing, words) || listOf(words, 'wholes').has(thing?.low ?? ''))
  );
}
