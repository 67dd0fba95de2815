// A percentage that contradicts the counts beside it: "31 of 58 houses, or 45 per cent", "from 40 to 60, a rise of 20%".

import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf } from '../pack/lists.ts';
import { quantitiesIn } from '../quantities/quantity.ts';
import type { Quantities, Stated } from '../quantities/stated-number.ts';
import { isYear } from '../quantities/uncounted.ts';
import { type Asked, ask } from './ask.ts';

/** A percentage beside its counts. */
export function askShares(claims: readonly Claim[], reading: Run, pack: LanguagePack): Asked[] {
  // Percentage points are differences, not shares.
  const percents = claims.filter(({ rule, quantity }) => rule === 'percent' && quantity?.unit === 'percent');
  return reading.passages.flatMap((passage) => {
    const own = percents.filter(({ start }) => passage.start <= start && start < passage.end);
    if (own.length === 0 || passage.repeats) return [];
    const found = quantitiesIn(passage, reading, pack);
    return own.flatMap((claim) => {
      const at = found.stated.findIndex(({ from }) => found.tokens[from]?.start === claim.start);
      const stated = found.stated[at];
      const beside = stated ? pairs(stated, at, found) : [];
      const told = stated && ratio(claim, stated, found.stated[at - 1], found, pack);
      if (told) return [told];
      const asked = beside.flatMap((pair) =>
        stated ? (share(claim, stated, pair, pack) ?? change(claim, stated, pair, found, pack) ?? []) : [],
      );
      return asked.slice(0, 1);
    });
  });
}

/** Two numbers right before or behind a percentage, with the words between them and beside it. */
type Pair = {
  readonly a: Stated;
  readonly b: Stated;
  readonly link: readonly string[];
  readonly beside: readonly string[];
  readonly before: boolean;
};

function pairs(percent: Stated, at: number, found: Quantities): Pair[] {
  return [at - 2, at + 1].flatMap((nth) => {
    const [a, b] = [found.stated[nth], found.stated[nth + 1]];
    if (!a || !b || a.bound !== 'exact' || b.bound !== 'exact' || a.low <= 0) return [];
    const before = nth < at;
    const beside = before ? between(b, percent, found) : between(percent, a, found);
    return [{ a, b, link: between(a, b, found), beside, before }];
  });
}

/** "31 of 58 houses, or 53 per cent", "53 per cent (31 of 58)". */
function share(claim: Claim, percent: Stated, { a, b, link, beside, before }: Pair, pack: LanguagePack): Asked | null {
  const restates = listOf(pack.questions, 'restates');
  const noun = b.kind === 'bare' && before ? 1 : 0;
  const told = beside.length > 0 && beside.length < 7 && beside.slice(noun).every((word) => restates.has(word));
  if (!told || link[0] !== pack.quantities.of || link.length > 2 || a.low >= b.low) return null;
  const right = (100 * a.low) / b.low;
  return close(percent, right) ? null : ask(pack, 'share', [a.low, b.low, right, percent.low], claim, []);
}

/** "from 40 to 60, a rise of 50 per cent", "50 per cent from 40 to 60". */
function change(
  claim: Claim,
  percent: Stated,
  { a, b, link, beside, before }: Pair,
  found: Quantities,
  pack: LanguagePack,
): Asked | null {
  const { from, to } = pack.quantities;
  const one = a.kind !== 'percent' && (a.unit === undefined || b.unit === undefined || a.unit === b.unit);
  if (isYear(a, found.tokens) && isYear(b, found.tokens)) return null;
  if (!one || found.tokens[a.from - 1]?.low !== from || link.at(-1) !== to || link.length > 2) return null;
  const changes = listOf(pack.questions, 'changes');
  const told = before ? beside.some((word) => changes.has(word)) : beside.length === 1;
  if (!told || beside.length > 5 || beside.includes('.')) return null;
  const right = Math.abs((100 * (b.low - a.low)) / a.low);
  return close(percent, right) ? null : ask(pack, 'change', [a.low, b.low, right, percent.low], claim, []);
}

/** "Nine in ten wells, or 80 per cent", "two thirds (60 per cent)". */
function ratio(
  claim: Claim,
  percent: Stated,
  part: Stated | undefined,
  found: Quantities,
  pack: LanguagePack,
): Asked | null {
  if (part?.kind !== 'ratio' && part?.kind !== 'fraction') return null;
  const words = between(part, percent, found);
  const restates = listOf(pack.questions, 'restates');
  const opener = words.findLastIndex((word) => word === ',' || word === '(');
  const told =
    opener >= 0 &&
    opener < 6 &&
    words.slice(opener).every((word) => restates.has(word) && word !== pack.quantities.and);
  const right = 100 * part.low;
  const ofOther = found.tokens[percent.to]?.low === pack.quantities.of;
  if (!told || ofOther || words.includes('.') || part.low > 1 || part.bound !== 'exact' || close(percent, right))
    return null;
  return ask(pack, 'ratio', [right, percent.low], claim, []);
}

const between = (a: Stated, b: Stated, { tokens }: Quantities): string[] =>
  tokens.slice(a.to, b.from).map(({ low, stop }) => (stop ? '.' : low));

/** Rounded as it may be: within one point, three where it is hedged; an open bound on its own side. */
function close({ low, high, bound }: Stated, right: number): boolean {
  const slack = bound === 'about' ? 3 : 1;
  return right >= (bound === 'at-most' ? 0 : low - slack) && right <= (bound === 'at-least' ? 1e9 : high + slack);
}
