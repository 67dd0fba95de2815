// What the words around a stated number make of it: a vote, a share, a multiple, a count of what stands further on.

import * as Tag from '../attribution/words/tags.ts';
import { endsIn, isIn, listOf } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import { namedAt } from '../text/capital.ts';
import { isNoun } from '../text/nouns.ts';
import type { Token } from '../text/token.ts';
import { countsSomething, type Lexicon } from './quantity-words.ts';
import type { Quantities, Stated } from './stated-number.ts';
import { unitAt } from './units.ts';

/** "twice as many", "three times the rate"; not "twice as the bell rang", "three times the next day". */
export function compares(tokens: readonly Token[], at: number, words: QuantityWords): boolean {
  const [link, thing] = [tokens[at], tokens[at + 1]];
  if (!link || !isIn(words, 'compared', link)) return false;
  if ((link.tags & Tag.as) !== 0) return isNoun(thing) || isIn(words, 'wholes', thing);
  return !tokens.slice(at + 1, at + 4).some(({ tags }) => (tags & Tag.times) !== 0);
}

/** "The second largest", "250th-largest": a rank. */
export function isRanked(at: number, { tokens, numbers }: Quantities): boolean {
  const end = tokens[at - 1]?.low === '-' ? at - 1 : at;
  return [1, 2].some((back) => numbers.get(end - back)?.form === 'ordinal' && numbers.get(end - back)?.to === end);
}

type Thing = { last: Token; unit: string; timed?: true };

/** What is counted behind a number, adjectives before it or not: "100 nuclear warheads". `named`: names count too. */
export function thingAt(from: number, tokens: readonly Token[], lexicon: Lexicon, named = false): Thing | null {
  const folk = tokens[from];
  return isFolk(folk, lexicon.words) ? { last: folk, unit: people } : nounAt(from, tokens, lexicon, named);
}

function nounAt(from: number, tokens: readonly Token[], lexicon: Lexicon, named: boolean): Thing | null {
  const { words, nations, grammar } = lexicon;
  for (let at = from; at < from + 4; at++) {
    const joint = at > from && isJoint(tokens, at);
    if (joint) at++;
    const token = tokens[at];
    if (!token || !(joint || token.gap)) return null;
    if (!named && namedAt(token, grammar) && !nations.has(token.low)) {
      // "595 Republican delegates", not "9 May protesters" or "12 Smiths".
      if (Number(tokens[from - 1]?.low) < 32 || !isCounted(tokens[at + 1], grammar)) return null;
      continue;
    }
    const unit = at > from ? unitBehind(tokens, at, lexicon) : null;
    if (unit) return unit;
    // "5.400 Kita-Plätze": the head of a compound stands last.
    const part = isJoint(tokens, at + 1) && tokens[at + 2]?.capital;
    if (!part && countsSomething(token, grammar)) return { last: token, unit: namedAs(token, grammar) };
    if (isIn(words, 'apart', token) || !(isNoun(token) || isIn(words, 'further', token))) return null;
  }
  return null;
}

/** Where nouns have capitals, they keep them. */
const namedAs = ({ word, low }: Token, { isName }: Grammar): string => (isName && word ? word.raw : low);

/** "150 Norvalians": a people, by its ending or in a list. */
const isFolk = (token: Token | undefined, words: QuantityWords): token is Token =>
  token?.capital === true &&
  token.gap &&
  (isIn(words, 'folk', token) || (token.low.length > 5 && endsIn(token.low, listOf(words, 'folkEndings'))));

/** The unit of those who are counted, as every language names it. */
const people = 'people';

/** "132 city-owned acres" */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === '-' && !tokens[at]?.gap && !tokens[at + 1]?.gap;

/** A word in small letters, apart from the one before it, that names what is counted. */
const isCounted = (token: Token | undefined, grammar: Grammar): boolean =>
  token?.gap === true && !token.capital && countsSomething(token, grammar);

/** A unit behind adjectives. "50 more night schools" are no nights; "people" is its own plural. */
function unitBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Thing | null {
  const unit = unitAt(tokens, at, lexicon);
  const last = unit && tokens[unit.to - 1];
  if (!last || (last.low === unit.unit && !isIn(lexicon.words, 'masses', last))) return null;
  return { last, unit: unit.unit, ...(unit.kind === 'time' && { timed: true }) };
}

/** "ruled 7-2", "a 52-48 vote": a score that a word near by makes one of votes. */
export function isVote({ core, low, high }: Stated, tokens: readonly Token[], words: QuantityWords): boolean {
  if (low !== high || tokens[core + 1]?.low !== '-' || tokens[core + 2]?.kind !== 'digits') return false;
  const around = [...tokens.slice(Math.max(0, core - 4), core), ...tokens.slice(core + 3, core + 5)];
  return tokens[core + 3]?.low !== '-' && around.some((token) => isIn(words, 'votes', token));
}

/** "cut its staff in half", but "torn in half". */
const isCut = (tokens: readonly Token[], core: number, words: QuantityWords): boolean =>
  tokens.slice(Math.max(0, core - 7), core).some((token) => isIn(words, 'cutting', token));

/** "in half", "by half", "half the voters", "half as many". */
export function isShare({ core, from, to }: Stated, tokens: readonly Token[], { words, grammar }: Lexicon): boolean {
  const [half, the, thing] = [tokens[core], tokens[to], tokens[to + 1]];
  // "by two-thirds", "around a quarter".
  const alone = !isNoun(the) || (grammar.isName && !the?.capital);
  const isHalf = isIn(words, 'halves', half);
  const before = tokens[from - 1];
  if (alone && isHalf && words.cutting && isIn(words, 'within', before)) return isCut(tokens, core, words);
  if (alone && (isIn(words, 'halvedBy', before) || from < core)) return true;
  if (!isHalf) return false;
  return compares(tokens, to, words) && (countsSomething(thing, grammar) || isIn(words, 'wholes', thing));
}
