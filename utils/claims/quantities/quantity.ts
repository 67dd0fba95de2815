// Every number of a passage as it is stated: value, unit, and the hedge that says which way it is open. Read once,
// shared by figures and casualties.

import type { Bound } from '../model/claim.ts';
import type { NumberHit } from '../model/number-hit.ts';
import { isIn, own, perPassage } from '../pack/lists.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { UnitKind } from '../pack/words/unit-words.ts';
import { tokensOf } from '../text/match.ts';
import type { Token } from '../text/token.ts';
import { startsNumber } from '../text/trait-bits.ts';
import { isFour } from './digits.ts';
import { joined } from './joined.ts';
import { numberAt } from './numbers.ts';
import { type Lexicon, lexiconOf } from './quantity-words.ts';
import { inMillions, phraseAt, rangeFrom, ratioAt, shareUnits } from './ranges.ts';
import type { Quantities, Stated } from './stated-number.ts';
import { currencyBefore, type UnitHit, unitAt } from './units.ts';

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
  return joined(shareUnits(stated, tokens, lexicon.words), tokens, lexicon);
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
  const ratio = range ? null : hit.inner === -1 ? {} : ratioAt(tokens, numbers, hit, lexicon);
  return ratio ? { ...base, ...ratio, kind: 'ratio' } : measured(tokens, base, hit.inner, lexicon);
}

/** A number with the unit or age that stands at it, or neither. */
function measured(
  tokens: readonly Token[],
  base: Omit<Stated, 'kind'>,
  inner: number | undefined,
  lexicon: Lexicon,
): Stated {
  const { from, core, after, form } = base;
  const held = inner === undefined ? null : unitAt(tokens, inner, lexicon);
  if (held) return { ...base, kind: held.kind, unit: held.unit };
  const size = sizeBefore(tokens, core, lexicon.words);
  if (size) return { ...base, from: Math.min(from, size.from), kind: 'measure', unit: size.unit };
  const of = form === 'vague' && isIn(lexicon.words, 'of', tokens[after]) ? 1 : 0;
  const unit = unitAt(tokens, after + of, lexicon);
  if (unit?.kind === 'time') return timed(tokens, base, unit, lexicon);
  if (unit && !isYearBefore(unit.kind, base, tokens, lexicon.words))
    return closed(tokens, { ...base, to: unit.to, kind: unit.kind, unit: unit.unit }, lexicon);
  if (lexicon.ageBefore.has(tokens[core - 1]?.low ?? '') && base.high < 130)
    return { ...base, from: Math.min(from, core - 1), kind: 'age', unit: 'year' };
  return closed(tokens, { ...base, kind: form === 'fraction' ? 'fraction' : 'bare' }, lexicon);
}

/** A number of years, days or the like: an age or a time. */
function timed(tokens: readonly Token[], base: Omit<Stated, 'kind'>, { to, unit }: UnitHit, lexicon: Lexicon): Stated {
  const { from, core } = base;
  const age = phraseAt(tokens, to, lexicon.ageAfter);
  if (age) return closed(tokens, { ...base, to: age, kind: 'age', unit }, lexicon);
  // "Thefts that happened over two days" are thefts during two days.
  const during = from > 0 && from === core - 1 && isIn(lexicon.words, 'over', tokens[from]);
  const exact = during && !isIn(lexicon.words, 'lengths', tokens[from - 1]);
  const open = exact ? { ...base, from: core, bound: 'exact' as const } : base;
  return closed(tokens, { ...open, to, kind: 'time', unit }, lexicon);
}

/** "magnitude 7.1", "magnitude-7.1". */
function sizeBefore(
  tokens: readonly Token[],
  core: number,
  { unitsBefore }: QuantityWords,
): { from: number; unit: string } | null {
  const from = tokens[core - 1]?.low === '-' ? core - 2 : core - 1;
  const unit = own(unitsBefore, tokens[from]?.low);
  return unit === undefined ? null : { from, unit };
}

/** "In 2022 people voted", "the 2016 vote": a year before a thing, and no count of it. */
function isYearBefore(
  kind: UnitKind,
  { from, core, after }: Omit<Stated, 'kind'>,
  tokens: readonly Token[],
  words: QuantityWords,
): boolean {
  const [year, thing] = [tokens[core], tokens[after]];
  if (kind !== 'count' || from < core || after !== core + 1 || !isFour(year)) return false;
  const single =
    thing !== undefined && !isIn(words, 'masses', thing) && !thing.low.endsWith('s') && thing.low.length > 3;
  return isIn(words, 'yearLeads', tokens[core - 1]) || (single && thing.low !== 'people');
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
  const dash = tokens[stated.to]?.low === '-' && !tokens[stated.to]?.gap ? 1 : 0;
  const opened = trailing(tokens, stated.to + dash);
  if (!opened) return stated;
  // "3m-strong" says nothing of more or less.
  return { ...stated, to: opened.to, bound: opened.value === 'exact' ? stated.bound : opened.value };
}

function hedgeBefore(
  tokens: readonly Token[],
  core: number,
  { hedges, hedgeWords, words }: Lexicon,
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
  // "a film about two brothers": what it is about, not how many.
  const isTopic = best?.from === core - 1 && isIn(words, 'abouts', tokens[core - 1]);
  return isTopic && isIn(words, 'topics', tokens[core - 2]) ? null : best;
}
