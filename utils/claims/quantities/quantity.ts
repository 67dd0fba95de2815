// Every number of a passage as it is stated: value, unit, and the hedge that says which way it is open. Read once,
// shared by figures and casualties.

import type { Bound } from '../model/claim.ts';
import type { NumberHit } from '../model/number-hit.ts';
import { isIn, perPassage } from '../pack/lists.ts';
import { tokensOf } from '../text/match.ts';
import type { Token } from '../text/token.ts';
import { startsNumber } from '../text/trait-bits.ts';
import { numberAt } from './numbers.ts';
import { type Lexicon, lexiconOf } from './quantity-words.ts';
import { inMillions, phraseAt, rangeFrom, ratioAt, shareUnits } from './ranges.ts';
import type { Quantities, Stated } from './stated-number.ts';
import { currencyBefore, unitAt } from './units.ts';

/** The quantities of a passage; the same object for every caller. */
export const quantitiesIn = perPassage((passage, reading, pack): Quantities => {
  const tokens = tokensOf(passage, reading, pack);
  const lexicon = lexiconOf(pack);
  const numbers = numbersIn(tokens, lexicon);
  if (!numbers) return { tokens, numbers: noNumbers, stated: [], statedAt: noneStated };
  const stated = statedIn(tokens, numbers, lexicon);
  return { tokens, numbers, stated, statedAt: new Map(stated.map((one) => [one.core, one])) };
});

// Most passages hold no number: they share these two.
const noNumbers: ReadonlyMap<number, NumberHit> = new Map();
const noneStated: ReadonlyMap<number, Stated> = new Map();

function numbersIn(tokens: readonly Token[], lexicon: Lexicon): Map<number, NumberHit> | null {
  let numbers: Map<number, NumberHit> | null = null;
  for (let i = 0; i < tokens.length; ) {
    const hit = ((tokens[i]?.traits ?? 0) & startsNumber) !== 0 ? numberAt(tokens, i, lexicon) : null;
    if (hit) {
      numbers ??= new Map();
      numbers.set(i, hit);
    }
    i = hit ? hit.to : i + 1;
  }
  return numbers;
}

function statedIn(tokens: readonly Token[], numbers: ReadonlyMap<number, NumberHit>, lexicon: Lexicon): Stated[] {
  const stated: Stated[] = [];
  let done = 0;
  for (const [at, hit] of numbers) {
    if (at < done || hit.form === 'ordinal') continue;
    const made = stateAt(tokens, numbers, hit, lexicon);
    stated.push(made);
    done = made.to;
  }
  return shareUnits(stated, tokens, lexicon.words);
}

function stateAt(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, NumberHit>,
  hit: NumberHit,
  lexicon: Lexicon,
): Stated {
  const { words } = lexicon;
  const sign = signed(tokens, hit.from);
  const money = currencyBefore(tokens, sign, words, lexicon.codes);
  const negative = sign < hit.from;
  const core = money?.from ?? sign;
  const hedge = hedgeBefore(tokens, core, lexicon);
  const full = inMillions(tokens, hit, lexicon);
  const range = rangeFrom(tokens, numbers, full, core, lexicon);
  let { low, high } = range ?? full;
  const after = (range ?? full).to;
  if (negative) [low, high] = [-high, -low];
  const opened = range && isIn(words, 'between', tokens[core - 1]) ? core - 1 : core;
  const from = hedge?.from ?? opened;
  const bound = range ? 'between' : (hedge?.bound ?? (hit.form === 'vague' ? 'about' : 'exact'));
  const base = { from, core, after, to: after, low, high, bound, form: hit.form, scaled: full.scale > 1 };
  if (money) return closed(tokens, { ...base, kind: 'money', unit: money.unit }, lexicon);
  const ratio = range ? null : ratioAt(tokens, numbers, hit, lexicon);
  return ratio ? { ...base, ...ratio, kind: 'ratio' } : measured(tokens, base, lexicon);
}

/** A number with the unit or age that stands at it, or neither. */
function measured(tokens: readonly Token[], base: Omit<Stated, 'kind'>, lexicon: Lexicon): Stated {
  const { from, core, after, form } = base;
  const of = form === 'vague' && isIn(lexicon.words, 'of', tokens[after]) ? 1 : 0;
  const unit = unitAt(tokens, after + of, lexicon);
  if (unit) {
    const age = unit.kind === 'time' ? phraseAt(tokens, unit.to, lexicon.ageAfter) : 0;
    const kind = age ? 'age' : unit.kind;
    return closed(tokens, { ...base, to: age || unit.to, kind, unit: unit.unit }, lexicon);
  }
  if (lexicon.ageBefore.has(tokens[core - 1]?.low ?? '') && base.high < 130)
    return { ...base, from: Math.min(from, core - 1), kind: 'age', unit: 'year' };
  return closed(tokens, { ...base, kind: form === 'fraction' ? 'fraction' : 'bare' }, lexicon);
}

/** Where a minus sign belongs to the number it is its first token: a gap before it, none behind. */
function signed(tokens: readonly Token[], at: number): number {
  const [sign, number] = [tokens[at - 1], tokens[at]];
  return sign?.low === '-' &&
    number &&
    !number.gap &&
    (at < 2 || sign.gap) &&
    number.kind === 'digits' &&
    tokens[at - 2]?.kind !== 'digits'
    ? at - 1
    : at;
}

/** A plus sign or a trailing phrase opens the number upwards: "100+", "12 or more". */
function closed(tokens: readonly Token[], stated: Stated, { trailing }: Lexicon): Stated {
  const plus = tokens[stated.after];
  if (plus?.low === '+' && !plus.gap && stated.to === stated.after)
    return { ...stated, after: stated.after + 1, to: stated.to + 1, bound: 'at-least' };
  const opened = trailing(tokens, stated.to);
  return opened ? { ...stated, to: opened.to, bound: opened.value } : stated;
}

function hedgeBefore(
  tokens: readonly Token[],
  core: number,
  { hedges, hedgeWords }: Lexicon,
): { from: number; bound: Bound } | null {
  let phrase = '';
  let best: { from: number; bound: Bound } | null = null;
  for (let at = core - 1; at >= Math.max(0, core - 5); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !hedgeWords.has(token.low)) break;
    phrase = phrase ? `${token.low} ${phrase}` : token.low;
    const bound = hedges.get(phrase);
    if (bound) best = { from: at, bound };
  }
  return best;
}
