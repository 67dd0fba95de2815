// Two stated numbers that are one: "44 mg to 50 mg", "15%-20%", "6ft 2in", "5 euros 20 cents".

import { isIn, own } from '../pack/lists.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { Token } from '../text/token.ts';
import type { Lexicon } from './quantity-words.ts';
import { spreads } from './ranges.ts';
import { round } from './scales.ts';
import type { Stated } from './stated-number.ts';

/** The stated numbers with those joined that are one. */
export function joined(stated: readonly Stated[], tokens: readonly Token[], { words }: Lexicon): Stated[] {
  const all: Stated[] = [];
  for (const one of stated) {
    const last = all.at(-1);
    const both =
      last?.unit === undefined ? null : (withSmaller(last, one, tokens, words) ?? spanned(last, one, tokens, words));
    if (both) all[all.length - 1] = both;
    else all.push(one);
  }
  return all;
}

/** "5 euros 20 cents", "two hours and 15 minutes": the second in a part of the first's unit. */
function withSmaller(a: Stated, b: Stated, tokens: readonly Token[], words: QuantityWords): Stated | null {
  const at = isIn(words, 'and', tokens[a.to]) ? a.to + 1 : a.to;
  if (b.from !== at || b.from !== b.core || a.low !== a.high || b.low !== b.high) return null;
  // "6ft 2in": the small word is an inch only here.
  const tail = tokens[b.to];
  const tight = b.kind === 'bare' && tail?.kind === 'word' && !tail.gap;
  const part = own(words.smaller, `${a.unit} ${tight ? tail.low : b.unit}`);
  if (!part || b.low >= part.per) return null;
  const value = round(a.low + b.low / part.per);
  return { ...a, to: tight ? b.to + 1 : b.to, low: value, high: value, unit: part.unit ?? a.unit ?? '' };
}

/** "44 mg to 50 mg", "15%-20%", "between £2m and £3m"; "rose from 44% to 50%" tells of a change and is two. */
function spanned(a: Stated, b: Stated, tokens: readonly Token[], words: QuantityWords): Stated | null {
  const [link, before] = [tokens[a.to], tokens[a.from - 1]];
  if (!link || link.stop || b.from !== a.to + 1 || b.from !== b.core || !rises(a, b)) return null;
  const between = isIn(words, 'between', before);
  const from = isIn(words, 'from', before);
  const dash = link.low === '-' && !link.gap && !tokens[b.from]?.gap;
  const to = isIn(words, 'to', link) && (from ? spreads(tokens, a.from - 1, words) : !isIn(words, 'changes', before));
  if (!dash && !to && !(between && isIn(words, 'and', link))) return null;
  return { ...b, from: between ? a.from - 1 : a.from, core: a.core, low: a.low, bound: 'between' };
}

/** Whether two numbers can be the ends of one range: in one unit, both closed, the second higher. */
const rises = (a: Stated, b: Stated): boolean =>
  (a.bound === 'exact' || a.bound === 'about') &&
  a.kind !== 'age' &&
  a.unit === b.unit &&
  a.low === a.high &&
  b.low === b.high &&
  a.low < b.low;
