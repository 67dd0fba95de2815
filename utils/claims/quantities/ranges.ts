// What joins two numbers: ranges, ratios, lists that share a unit.

import type { NumberHit } from '../model/number-hit.ts';
import { isIn, own } from '../pack/lists.ts';
import type { Phrases } from '../pack/phrases.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { Token } from '../text/token.ts';
import { isFour } from './digits.ts';
import { countsSomething, type Lexicon } from './quantity-words.ts';
import { round } from './scales.ts';
import type { Stated } from './stated-number.ts';
import { currencyBefore, unitAt } from './units.ts';

/** "30-40", "30 to 40", "between 30 and 40", "two or three"; the second number may lend its scale to the first. */
export function rangeFrom(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, NumberHit>,
  a: NumberHit,
  core: number,
  lexicon: Lexicon,
): { low: number; high: number; to: number } | null {
  const { words } = lexicon;
  const link = tokens[a.to];
  if (!link || !links(link, tokens, core, words)) return null;
  const b = secondOf(tokens, numbers, a, core, lexicon);
  if (!b || !isPlain(a) || !isPlain(b)) return null;
  const dash = link.low === '-';
  if (
    dash
      ? goesOn(link, tokens[a.to + 1], tokens[b.to]?.low, numbers.has(b.to + 1))
      : parts(link, tokens, a, b, core, words)
  )
    return null;
  const low = round(a.low * scaleLent(a, b, dash));
  if (low >= b.high || (isYear(tokens, a) && isYear(tokens, b))) return null;
  return { low, high: b.high, to: b.to };
}

/** The second number of a range: right behind what joins them, or behind a currency of its own. */
function secondOf(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, NumberHit>,
  { to }: NumberHit,
  core: number,
  lexicon: Lexicon,
): NumberHit | null {
  const { words, codes } = lexicon;
  let at = to + 1;
  while (at < to + 5 && !numbers.has(at)) at++;
  const second = numbers.get(at);
  if (!second) return null;
  // "fell by £2m to £9m" are two amounts, "rose by 2 to 3 percent" is a range.
  const changes = at > to + 1 && isIn(words, 'changes', tokens[core - 1]);
  if (changes || (at > to + 1 && currencyBefore(tokens, at, words, codes)?.from !== to + 1)) return null;
  return inMillions(tokens, second, lexicon, tokens[core]?.kind === 'sign');
}

/** Whether a word between two numbers makes no range of them: "50 or 60 people", "rose from 742 in 2017 to 19,451". */
function parts(
  link: Token,
  tokens: readonly Token[],
  a: NumberHit,
  b: NumberHit,
  core: number,
  words: QuantityWords,
): boolean {
  if (isIn(words, 'or', link) && (a.high > 20 || b.high > 21)) return true;
  const before = tokens[core - 1];
  return !isIn(words, 'between', before) && isYear(tokens, a) && isIn(words, 'yearLeads', before);
}

/** "30-40,000", "30 to 40 million": the scale that the second number lends to the first. */
function scaleLent(a: NumberHit, b: NumberHit, dash: boolean): number {
  const grouped = dash && b.form === 'digits' && b.scale === 1 ? blockOf(b.low) : 1;
  const scale = Math.max(b.scale, grouped);
  return a.scale === 1 && scale > 1 && a.high < b.low / scale ? scale : 1;
}

/** "5 -6", "1-2/3", "1-2-3": no range, though a dash stands between two numbers. */
const goesOn = (dash: Token, second: Token | undefined, behind: string | undefined, more: boolean): boolean =>
  dash.gap !== (second?.gap ?? false) || behind === '/' || (behind === '-' && more);

const isPlain = ({ form }: NumberHit): boolean => form !== 'ordinal' && form !== 'fraction';

/** "40-50,000": the thousands that the second number ends in are meant for the first too. */
const blockOf = (value: number): number => (value % 1e6 === 0 ? 1e6 : value % 1e3 === 0 ? 1e3 : 1);

/** Whether a sign or word between two numbers can make a range of them, by what stands before the first. */
function links(link: Token, tokens: readonly Token[], core: number, words: QuantityWords): boolean {
  const before = tokens[core - 1];
  if (link.stop) return false;
  if (link.low === '-') return before?.low !== '-' && before?.low !== '/';
  if (isIn(words, 'to', link))
    return isIn(words, 'from', before) ? spreads(tokens, core - 1, words) : !isIn(words, 'arrives', link);
  return isIn(words, 'or', link) || (isIn(words, 'between', before) && isIn(words, 'and', link));
}

/** "range from 2 to 5": a verb before "from" that spans, where others tell of a change. */
export const spreads = (tokens: readonly Token[], from: number, words: QuantityWords): boolean =>
  [1, 2].some((back) => isIn(words, 'spreads', tokens[from - back]));

/** "£1.2m" and "2m jobs" are millions, "the 100m race" is a length. `money`: a currency stands before the first of a range. */
export function inMillions(tokens: readonly Token[], hit: NumberHit, lexicon: Lexicon, money = false): NumberHit {
  const { words, codes, grammar } = lexicon;
  const last = tokens[hit.to];
  const scale = own(words.doubtfulScales, last?.low);
  if (!scale || last?.gap || hit.form === 'ordinal') return hit;
  const next = tokens[hit.to + 1];
  const behind = next?.low === '-' ? tokens[hit.to + 2] : next;
  const counts =
    money ||
    currencyBefore(tokens, hit.from, words, codes) ||
    (scale < 1e9 &&
      (countsSomething(next, grammar) ||
        isIn(words, 'masses', behind) ||
        (next?.gap && unitAt(tokens, hit.to + 1, lexicon)?.kind === 'money') ||
        isTallied(tokens, hit.from, words)));
  return counts ? { ...hit, low: round(hit.low * scale), high: round(hit.high * scale), to: hit.to + 1, scale } : hit;
}

/** "The list has hit 7.4m", "The number fell to 3.1m": a word before says what is counted. */
function isTallied(tokens: readonly Token[], at: number, words: QuantityWords): boolean {
  if (!isIn(words, 'leads', tokens[at - 1])) return false;
  for (let nth = at - 2; nth >= Math.max(0, at - 14) && !tokens[nth]?.stop; nth--)
    if (tokens[nth]?.kind === 'word' && isIn(words, 'tallies', tokens[nth])) return true;
    else if (isIn(words, 'and', tokens[nth])) return false;
  return false;
}

const isYear = (tokens: readonly Token[], { from, to }: NumberHit): boolean => to === from + 1 && isFour(tokens[from]);

export function ratioAt(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, NumberHit>,
  a: NumberHit,
  lexicon: Lexicon,
): { low: number; high: number; to: number } | null {
  const at = phraseAt(tokens, a.to, lexicon.ratios);
  const b = at ? numbers.get(at) : undefined;
  if (!b || b.form === 'fraction' || b.form === 'ordinal' || a.low < 1 || a.low >= b.low || b.low > 1e6) return null;
  if (isYear(tokens, b) || unitAt(tokens, b.to, lexicon)?.kind === 'time') return null;
  return b.low <= 12 || b.low % 10 === 0 ? { low: a.low / b.low, high: a.low / b.low, to: b.to } : null;
}

/** "30, 40 and 50 percent": a bare number in a list takes the unit of the one that follows. */
export function shareUnits(stated: readonly Stated[], tokens: readonly Token[], words: QuantityWords): Stated[] {
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
    const link = tokens[here.to];
    const tight =
      next.from - here.to === 1 &&
      (link?.low === ',' || (['and', 'or', 'to'] as const).some((list) => isIn(words, list, link)));
    if (tight && tokens[next.core]?.kind !== 'sign') shared[n] = { ...here, kind: next.kind, unit: next.unit };
  }
  return shared;
}

/** The token behind the longest of the phrases that stands at `at`, or 0. A hyphen may stand before it ("-old"). */
export const phraseAt = (tokens: readonly Token[], at: number, phrases: Phrases<null>): number =>
  phrases(tokens, tokens[at]?.low === '-' ? at + 1 : at)?.to ?? 0;
