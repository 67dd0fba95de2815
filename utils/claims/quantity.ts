// Every number of a passage as it is stated: value, unit, and the hedge that says which way it is open. Read once,
// shared by figures and casualties.
import type { Passage } from '../span.ts';
import { digitsValue, type NumberHit, type NumberWords, numberAt, own } from './numbers.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Bound, LanguagePack, Reading } from './types.ts';
import { currencyBefore, indexUnits, type UnitIndex, type UnitKind, type UnitWords, unitAt } from './units.ts';

export type QuantityWords = NumberWords &
  UnitWords & {
    /** Words that keep their full stop inside a sentence, separated by spaces. */
    readonly abbreviations: string;
    /** Phrases before a number, separated by commas, by the bound they give. */
    readonly hedges: Readonly<Partial<Record<Bound, string>>>;
    /** Phrases behind a number, its unit or its noun. */
    readonly trailing: Readonly<Partial<Record<Bound, string>>>;
    readonly between: string;
    readonly from: string;
    readonly to: string;
    readonly or: string;
    /** "one in five", "9 out of 10". */
    readonly ratios: string;
    /** Behind a time unit they make an age ("old", "of age"); before a bare number too ("aged"). */
    readonly ageAfter: string;
    readonly ageBefore: string;
    /** "doubled" is 2. */
    readonly multiples: Readonly<Record<string, number>>;
    /** What an ordinal must stand before to be a figure ("second time", "third consecutive"), and endings of superlatives. */
    readonly ranked: string;
    readonly superlativeEndings: string;
    /** Words whose number is a name: "Article 50", "page 12". */
    readonly labels: string;
    /** Words before a bare number that make it a statement of quantity: "to 312". */
    readonly leads: string;
    readonly pluralEndings: string;
    /** Words with a plural ending that count nothing: "was". */
    readonly notPlurals: string;
  };

export type StatedKind = UnitKind | 'age' | 'bare' | 'ratio' | 'multiple' | 'rank' | 'fraction';

/** A stated number. Tokens `from` to `to` (exclusive) hold hedge, number and unit; `core` is where the number itself starts, `after` where it ends. */
export type Stated = {
  readonly from: number;
  readonly core: number;
  readonly after: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly kind: StatedKind;
  readonly unit?: string;
  readonly form: NumberHit['form'];
  readonly scaled: boolean;
};

/** What one passage holds: its tokens, the bare number at each token, and the stated quantities in order. */
export type Quantities = {
  readonly tokens: readonly Token[];
  readonly numbers: ReadonlyMap<number, NumberHit>;
  readonly stated: readonly Stated[];
  /** The stated quantity whose number is at a token. */
  readonly statedAt: ReadonlyMap<number, Stated>;
};

type Lexicon = {
  readonly words: QuantityWords;
  readonly units: UnitIndex;
  readonly codes: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly hedges: ReadonlyMap<string, Bound>;
  readonly trailing: ReadonlyMap<string, Bound>;
  readonly ageAfter: readonly string[];
  readonly ageBefore: ReadonlySet<string>;
  readonly ratios: readonly string[];
};

const lexicons = new WeakMap<LanguagePack, Lexicon>();
const cache = new WeakMap<Passage, { readonly text: string; readonly found: Quantities }>();

/** The quantities of a passage; the same object for every caller. */
export function quantitiesIn(passage: Passage, reading: Reading, pack: LanguagePack): Quantities {
  const known = cache.get(passage);
  if (known && known.text === reading.text) return known.found;
  const tokens = tokensOf(passage, reading, pack);
  const lexicon = lexiconOf(pack);
  const numbers = numbersIn(tokens, lexicon);
  const stated = statedIn(tokens, numbers, lexicon);
  const found = { tokens, numbers, stated, statedAt: new Map(stated.map((one) => [one.core, one])) };
  cache.set(passage, { text: reading.text, found });
  return found;
}

function numbersIn(tokens: readonly Token[], { words, starts }: Lexicon): Map<number, NumberHit> {
  const numbers = new Map<number, NumberHit>();
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const hit = token && (token.kind === 'digits' || starts.has(token.low)) ? numberAt(tokens, i, words) : null;
    if (hit) numbers.set(i, hit);
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
  const money = currencyBefore(tokens, signed(tokens, hit.from), words, lexicon.codes);
  const negative = signed(tokens, hit.from) < hit.from;
  const core = money?.from ?? (negative ? hit.from - 1 : hit.from);
  const hedge = hedgeBefore(tokens, core, lexicon.hedges);
  const range = rangeFrom(tokens, numbers, hit, core, lexicon);
  let { low, high, to: after } = range ?? hit;
  if (negative) [low, high] = [-high, -low];
  const last = tokens[after];
  // "£1.2m" and "2m jobs" are millions, "the 100m race" is a length.
  const millions = last?.low === 'm' && !last.gap && (money || countsSomething(tokens[after + 1], words));
  if (millions)
    [low, high, after] = [Number((low * 1e6).toPrecision(14)), Number((high * 1e6).toPrecision(14)), after + 1];
  const opened = range && tokens[core - 1]?.low === words.between ? core - 1 : core;
  const from = hedge?.from ?? opened;
  const scaled = hit.scale > 1 || Boolean(millions);
  const base = { from, core, after, low, high, form: hit.form, scaled };
  const bound = range ? 'between' : (hedge?.bound ?? (hit.form === 'vague' ? 'about' : 'exact'));
  if (money) return closed(tokens, { ...base, to: after, bound, kind: 'money', unit: money.unit }, lexicon);
  const ratio = range ? null : ratioAt(tokens, numbers, hit, lexicon);
  if (ratio) return { ...base, ...ratio, bound, kind: 'ratio' };
  const of = hit.form === 'vague' && tokens[after]?.low === words.of ? 1 : 0;
  const unit = unitAt(tokens, after + of, lexicon.units, lexicon.nations);
  if (unit?.kind === 'time') {
    const age = phraseAt(tokens, unit.to, lexicon.ageAfter);
    if (age) return closed(tokens, { ...base, to: age, bound, kind: 'age', unit: unit.unit }, lexicon);
  }
  if (unit) return closed(tokens, { ...base, to: unit.to, bound, kind: unit.kind, unit: unit.unit }, lexicon);
  if (lexicon.ageBefore.has(tokens[core - 1]?.low ?? '') && high < 130)
    return { ...base, from: hedge ? hedge.from : core - 1, to: after, bound, kind: 'age', unit: 'year' };
  return closed(tokens, { ...base, to: after, bound, kind: hit.form === 'fraction' ? 'fraction' : 'bare' }, lexicon);
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
  for (let length = 3; length > 0; length--) {
    const end = stated.to + length;
    const bound = trailing.get(
      tokens
        .slice(stated.to, end)
        .map(({ low }) => low)
        .join(' '),
    );
    if (bound && end <= tokens.length) return { ...stated, to: end, bound };
  }
  return stated;
}

function hedgeBefore(
  tokens: readonly Token[],
  core: number,
  hedges: ReadonlyMap<string, Bound>,
): { from: number; bound: Bound } | null {
  let phrase = '';
  let best: { from: number; bound: Bound } | null = null;
  for (let at = core - 1; at >= Math.max(0, core - 5); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    phrase = phrase ? `${token.low} ${phrase}` : token.low;
    const bound = hedges.get(phrase);
    if (bound) best = { from: at, bound };
  }
  return best;
}

/** "30-40", "30 to 40", "between 30 and 40", "two or three"; the second number may lend its scale to the first. */
function rangeFrom(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, NumberHit>,
  a: NumberHit,
  core: number,
  { words, codes }: Lexicon,
): { low: number; high: number; to: number } | null {
  const link = tokens[a.to];
  if (!link || link.stop) return null;
  const before = tokens[core - 1]?.low ?? '';
  const spread = before === words.between;
  const dash = link.low === '-' && before !== '-' && before !== '/';
  const reach = link.low === words.to && before !== words.from;
  if (!dash && !reach && !(spread && link.low === words.and) && link.low !== words.or) return null;
  let at = a.to + 1;
  if (!numbers.has(at)) while (at < a.to + 5 && !numbers.has(at)) at++;
  const b = numbers.get(at);
  if (!b || b.form === 'ordinal' || b.form === 'fraction' || a.form === 'fraction') return null;
  if (at > a.to + 1 && currencyBefore(tokens, at, words, codes)?.from !== a.to + 1) return null;
  if (
    dash &&
    (link.gap !== (tokens[a.to + 1]?.gap ?? false) ||
      tokens[b.to]?.low === '/' ||
      (tokens[b.to]?.low === '-' && numbers.has(b.to + 1)))
  )
    return null;
  if (link.low === words.or && (a.high > 20 || b.high > 21)) return null;
  const lent = a.scale === 1 && b.scale > 1 && a.high < b.low / b.scale ? b.scale : 1;
  const low = Number((a.low * lent).toPrecision(14));
  if (low >= b.high || (isYear(tokens, a) && isYear(tokens, b))) return null;
  return { low, high: b.high, to: b.to };
}

const isFour = (token: Token | undefined): boolean => /^(1[5-9]|20)\d\d$/.test(token?.low ?? '');

const isYear = (tokens: readonly Token[], hit: NumberHit): boolean =>
  hit.to === hit.from + 1 && /^(1[5-9]|20)\d\d$/.test(tokens[hit.from]?.low ?? '');

function ratioAt(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, NumberHit>,
  a: NumberHit,
  lexicon: Lexicon,
): { low: number; high: number; to: number } | null {
  const at = phraseAt(tokens, a.to, lexicon.ratios);
  const b = at ? numbers.get(at) : undefined;
  if (!b || b.form === 'fraction' || b.form === 'ordinal' || a.low < 1 || a.low >= b.low || b.low > 1e6) return null;
  if (isYear(tokens, b) || unitAt(tokens, b.to, lexicon.units, lexicon.nations)?.kind === 'time') return null;
  return b.low <= 12 || b.low % 10 === 0 ? { low: a.low / b.low, high: a.low / b.low, to: b.to } : null;
}

/** "30, 40 and 50 percent": a bare number in a list takes the unit of the one that follows. */
function shareUnits(stated: readonly Stated[], tokens: readonly Token[], words: QuantityWords): Stated[] {
  const shared = [...stated];
  for (let n = shared.length - 2; n >= 0; n--) {
    const [here, next] = [shared[n], shared[n + 1]];
    if (
      here?.kind !== 'bare' ||
      isFour(tokens[here.core]) ||
      !next?.unit ||
      next.kind === 'age' ||
      next.kind === 'count'
    )
      continue;
    const link = tokens[here.to]?.low ?? '';
    const tight =
      next.from - here.to === 1 && (link === ',' || link === words.and || link === words.or || link === words.to);
    if (tight && tokens[next.core]?.kind !== 'sign') shared[n] = { ...here, kind: next.kind, unit: next.unit };
  }
  return shared;
}

/** The token behind the longest of the phrases that stands at `at`, or 0. A hyphen may stand before it ("-old"). */
function phraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const start = tokens[at]?.low === '-' ? at + 1 : at;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    if (parts.every((part, nth) => tokens[start + nth]?.low === part)) return start + parts.length;
  }
  return 0;
}

/** Whether a word behind a number names what is counted, by its plural ending. */
export function countsSomething(token: Token | undefined, words: QuantityWords): boolean {
  if (token?.kind !== 'word' || token.low.length < 4) return false;
  return token.low.endsWith(words.pluralEndings) && !` ${words.notPlurals} `.includes(` ${token.low} `);
}

export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const words = pack.quantities;
  const starts = [words.small, words.scales, words.vague, words.ordinals].flatMap((list) => Object.keys(list));
  const made: Lexicon = {
    words,
    units: indexUnits(words),
    codes: new Set(words.codes.split(' ')),
    nations: new Set(words.nations.split(' ')),
    starts: new Set([...starts, ...words.articles.split(' '), words.halves, words.minus, ...'½¼¾⅓⅔⅛']),
    hedges: phrases(words.hedges),
    trailing: phrases(words.trailing),
    ageAfter: words.ageAfter.split(','),
    ageBefore: new Set(words.ageBefore.split(' ')),
    ratios: words.ratios.split(','),
  };
  lexicons.set(pack, made);
  return made;
}

function phrases(lists: Readonly<Partial<Record<Bound, string>>>): Map<string, Bound> {
  const map = new Map<string, Bound>();
  for (const bound of ['exact', 'about', 'at-least', 'at-most', 'between'] as const) {
    for (const phrase of lists[bound]?.split(',') ?? []) map.set(phrase.trim(), bound);
  }
  return map;
}

export { digitsValue, own };
