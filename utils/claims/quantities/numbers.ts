// Reads numbers at a token: digits with grouping, words, fractions, mixed forms, ordinals and words such as "dozens".

import * as Tag from '../attribution/words/tags.ts';
import type { NumberHit } from '../model/number-hit.ts';
import { isIn, own } from '../pack/lists.ts';
import type { Token } from '../text/token.ts';
import { followsArticle } from '../text/trait-bits.ts';
import { digitsAt } from './digits.ts';
import { glyphs, type Numerals, partBehind, withScale } from './scales.ts';

/** The number that starts at token `i`, the longest reading of it, or null. */
export function numberAt(tokens: readonly Token[], i: number, numerals: Numerals): NumberHit | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'digits') return digitsAt(tokens, i, numerals);
  if (token.kind === 'sign') {
    const part = glyphs[token.low];
    return part === undefined ? null : simple(i, i + 1, part, 'fraction');
  }
  const { words, grammar } = numerals;
  if (isIn(words, 'halves', token)) return halfAt(tokens, i, numerals);
  if (own(words.vague, token.low)) return grammar.shareAt?.(tokens, i) ?? vagueAt(tokens, i, numerals);
  if (isIn(words, 'minus', token)) return negative(tokens, i, numerals);
  return wordsAt(tokens, i, numerals);
}

/** A number that is stated as one. */
const simple = (from: number, to: number, value: number, form: NumberHit['form'], scale = 1): NumberHit => ({
  from,
  to,
  low: value,
  high: value,
  form,
  scale,
});

function halfAt(tokens: readonly Token[], i: number, { words }: Numerals): NumberHit {
  let at = i + 1;
  if (tokens[at]?.low === '-') at++;
  if (isIn(words, 'articles', tokens[at])) at++;
  const factor = own(words.scales, tokens[at]?.low);
  return factor ? simple(i, at + 1, factor / 2, 'words', factor) : simple(i, i + 1, 0.5, 'fraction');
}

/** "hundreds", "tens of thousands", "several hundred": low and high grow by the scale; the high end fills its block. */
function vagueAt(tokens: readonly Token[], i: number, { words, grammar }: Numerals): NumberHit | null {
  const range = isIn(words, 'graded', tokens[i - 1]) ? undefined : own(words.vague, tokens[i]?.low);
  if (!range) return null;
  let [low, high] = range;
  let to = i + 1;
  const at = isIn(words, 'of', tokens[to]) ? to + 1 : to;
  const next = tokens[at];
  const factor = own(words.scales, next?.low) ?? own(words.scales, next && grammar.singularOf?.(next));
  const exact = low === high;
  if (factor) [low, high, to] = [low * factor, exact ? high * factor : (high + 1) * factor - 1, at + 1];
  else if (low < 20) return null;
  return { from: i, to, low, high, form: 'vague', scale: factor ?? 1 };
}

function negative(tokens: readonly Token[], i: number, numerals: Numerals): NumberHit | null {
  const hit = isIn(numerals.words, 'minus', tokens[i + 1]) ? null : numberAt(tokens, i + 1, numerals);
  return hit && hit.form !== 'ordinal' && hit.form !== 'vague'
    ? { ...hit, from: i, low: -hit.high, high: -hit.low }
    : null;
}

function wordsAt(tokens: readonly Token[], i: number, numerals: Numerals): NumberHit | null {
  const { words, grammar } = numerals;
  if (isIn(words, 'articles', tokens[i]))
    return ((tokens[i + 1]?.traits ?? 0) & followsArticle) !== 0
      ? articleAt(tokens, i, numerals)
      : around(tokens, i, numerals);
  let total = 0;
  let current = -1;
  let to = i;
  let scale = 1;
  for (let at = i; at < i + 16; ) {
    const low = tokens[at]?.low ?? '';
    const value = own(words.small, low) ?? grammar.numberIn?.(low);
    const factor = own(words.scales, low);
    const nth = own(words.ordinals, low);
    const sum = summed(current, value, numerals);
    if (sum !== undefined) current = sum;
    else if (factor && current > 0) {
      if (factor < 1000) current *= factor;
      else [total, current] = [total + current * factor, 0];
      scale = Math.max(scale, factor);
    } else if (nth !== undefined && (current < 0 || fits(current, nth)))
      return simple(i, at + 1, total + Math.max(current, 0) + nth, 'ordinal');
    else break;
    to = ++at;
    if (joined(tokens, at) || (joinsSmall(tokens, at, numerals) && (scale > 1 || takesAnd(current, numerals)))) at++;
  }
  if (to === i) return null;
  const hit = simple(i, to, total + Math.max(current, 0), 'words', scale);
  return lesser(tokens, hit, numerals) ?? ending(tokens, hit, numerals);
}

/** What a number word makes of those before it; undefined where it cannot follow. */
function summed(before: number, value: number | undefined, { grammar }: Numerals): number | undefined {
  if (value === undefined) return undefined;
  return fits(before, value) ? Math.max(before, 0) + value : grammar.addsTo?.(before, value);
}

/** "treinta y cinco": tens that take an "and". */
const takesAnd = (tens: number, { grammar }: Numerals): boolean =>
  grammar.addsTo !== undefined && tens % 10 === 0 && tens % 100 >= 20;

/** "one million, two hundred thousand": a comma before what is less. */
function lesser(tokens: readonly Token[], hit: NumberHit, numerals: Numerals): NumberHit | null {
  if (hit.scale < 1000 || tokens[hit.to]?.low !== ',') return null;
  const rest = wordsAt(tokens, hit.to + 1, numerals);
  if (rest?.form !== 'words' || rest.scale < 100 || rest.low >= hit.scale) return null;
  return { ...hit, to: rest.to, low: hit.low + rest.low, high: hit.high + rest.high };
}

/** "an hour and a half": one and a part, with what is counted between them. */
function around(tokens: readonly Token[], i: number, numerals: Numerals): NumberHit | null {
  const part =
    tokens[i + 1]?.kind === 'word' && !isSmall(tokens[i + 1], numerals) ? partBehind(tokens, i + 2, numerals) : null;
  return part && { ...simple(i, part.to, 1 + part.value, 'words'), inner: i + 1 };
}

/** "a million and five" */
const joinsSmall = (tokens: readonly Token[], at: number, numerals: Numerals): boolean =>
  isIn(numerals.words, 'and', tokens[at]) && isSmall(tokens[at + 1], numerals);

/** A hyphen inside a number: "twenty-five". */
const joined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === '-' && !tokens[at]?.gap && !tokens[at + 1]?.gap;

const isSmall = (token: Token | undefined, { words }: Numerals): boolean => own(words.small, token?.low) !== undefined;

/** "twenty" takes 1 to 9, "hundred" anything below it, nothing else grows. */
function fits(current: number, value: number): boolean {
  if (current < 0) return true;
  if (value === 0) return false;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}

/** What may follow a count in words: a fraction, "and a half", decimals after "point", then scales. */
function ending(tokens: readonly Token[], hit: NumberHit, numerals: Numerals): NumberHit {
  const { words, grammar } = numerals;
  const and = tokens[hit.to];
  const at = and?.low === '-' ? hit.to + 1 : hit.to;
  const thing = tokens[at];
  const part = own(words.parts, thing?.low);
  if (
    thing &&
    part &&
    (hit.low < 10 || (grammar.addsTo && thing.low.endsWith('s'))) &&
    hit.scale === 1 &&
    (hit.low === 1 || grammar.singularOf?.(thing))
  )
    return ofWhole(tokens, simple(hit.from, at + 1, hit.low * part, 'fraction'), numerals);
  const added = partBehind(tokens, hit.to, numerals);
  if (added)
    return withScale(
      tokens,
      { ...hit, to: added.to, low: hit.low + added.value, high: hit.high + added.value },
      numerals,
    );
  if (!isIn(words, 'point', and)) return hit;
  let decimals = '';
  let to = hit.to + 1;
  for (
    let digit = own(words.small, tokens[to]?.low);
    digit !== undefined && digit < 10 && decimals.length < 6;
    digit = own(words.small, tokens[++to]?.low)
  )
    decimals += digit;
  // "siete con cincuenta": the decimals as one number.
  const whole = decimals ? null : wordsAt(tokens, to, numerals);
  if (whole?.form === 'words' && whole.low >= 10 && whole.low < 1000) [decimals, to] = [String(whole.low), whole.to];
  if (!decimals) return hit;
  const value = Number(`${hit.low}.${decimals}`);
  return withScale(tokens, { ...hit, to, low: value, high: value }, numerals);
}

/** "a quarter of a million", "three quarters of a billion": a part of a number is a number. */
function ofWhole(tokens: readonly Token[], hit: NumberHit, numerals: Numerals): NumberHit {
  const { to, low: part } = hit;
  const led = isIn(numerals.words, 'of', tokens[to]) && isIn(numerals.words, 'articles', tokens[to + 1]);
  const whole = led ? articleAt(tokens, to + 1, numerals) : null;
  return whole?.form === 'words' ? { ...whole, from: hit.from, low: whole.low * part, high: whole.high * part } : hit;
}

/** "a hundred", "a dozen", "a quarter", "a few hundred". An article alone is no number. */
function articleAt(tokens: readonly Token[], i: number, numerals: Numerals): NumberHit | null {
  const { words } = numerals;
  const low = tokens[i + 1]?.low;
  if (own(words.vague, low)) {
    const hit = vagueAt(tokens, i + 1, numerals);
    return hit && { ...hit, from: i };
  }
  const part = own(words.parts, low);
  if (part) {
    // "eine halbe Million"
    if (isIn(words, 'halves', tokens[i + 1])) return { ...halfAt(tokens, i + 1, numerals), from: i };
    // "A third man" is no third, "ein Drittel weniger" is.
    const next = tokens[i + 2];
    const noun = tokens[i + 1];
    // "fell by a fifth to"
    const changed =
      ((tokens[i - 1]?.tags ?? 0) & Tag.by) !== 0 && ((next?.tags ?? 0) & (Tag.to | Tag.prepositions)) !== 0;
    if (next?.kind === 'word' && !changed && !isIn(words, 'of', next) && !(noun && numerals.grammar.singularOf?.(noun)))
      return null;
    return ofWhole(tokens, simple(i, i + 2, part, 'fraction'), numerals);
  }
  if (!own(words.scales, low)) return null;
  const hit = withScale(tokens, simple(i, i + 1, 1, 'words'), numerals);
  const rest = isIn(words, 'and', tokens[hit.to]) ? wordsAt(tokens, hit.to + 1, numerals) : null;
  if (rest?.form !== 'words' || rest.scale > 1 || rest.low >= 100) return hit;
  return { ...hit, to: rest.to, low: hit.low + rest.low, high: hit.high + rest.low };
}
