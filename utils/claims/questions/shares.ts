// A percentage that contradicts the counts beside it: "31 of 58 houses, or 45 per cent", "from 40 to 60, a rise of 20%".
import { type Quantities, quantitiesIn, type Stated } from '../quantity.ts';
import type { Claim, LanguagePack, Reading } from '../types.ts';
import { type Asked, ask } from './ask.ts';

export function askShares(claims: readonly Claim[], reading: Reading, pack: LanguagePack): Asked[] {
  const percents = claims.filter(({ rule }) => rule === 'percent');
  return reading.passages.flatMap((passage) => {
    const own = percents.filter(({ start }) => passage.start <= start && start < passage.end);
    if (own.length === 0 || passage.repeats) return [];
    const found = quantitiesIn(passage, reading, pack);
    return own.flatMap((claim) => {
      const at = found.stated.findIndex(({ from }) => found.tokens[from]?.start === claim.start);
      const stated = found.stated[at];
      return stated ? (share(claim, stated, at, found, pack) ?? change(claim, stated, at, found, pack) ?? []) : [];
    });
  });
}

/** The two numbers of "31 of 58" right beside the percentage, before it or in brackets behind it. */
function share(claim: Claim, percent: Stated, at: number, found: Quantities, pack: LanguagePack): Asked | null {
  const { stated } = found;
  for (const [a, b] of [[stated[at - 2], stated[at - 1]] as const, [stated[at + 1], stated[at + 2]] as const]) {
    if (!a || !b || !(a.low < b.low) || a.bound !== 'exact' || b.bound !== 'exact') continue;
    const restates = pack.questions.restates.split(' ');
    const beside = b.to <= percent.from ? between(b, percent, found) : between(percent, a, found);
    const of = between(a, b, found);
    if (of[0] !== pack.quantities.of || of.length > 2 || beside.length > 6) continue;
    const noun = b.kind === 'bare' && b.to <= percent.from ? 1 : 0;
    if (beside.length === 0 || !beside.slice(noun).every((word) => restates.includes(word))) continue;
    const right = (100 * a.low) / b.low;
    return close(percent, right) ? null : ask(pack, 'share', [a.low, b.low, right, percent.low], claim, []);
  }
  return null;
}

/** "from 40 to 60" before or behind the percentage of the change. */
function change(claim: Claim, percent: Stated, at: number, found: Quantities, pack: LanguagePack): Asked | null {
  const { stated, tokens } = found;
  const { from, to } = pack.quantities;
  const changes = pack.questions.changes.split(' ');
  for (const [a, b] of [[stated[at - 2], stated[at - 1]] as const, [stated[at + 1], stated[at + 2]] as const]) {
    if (!a || !b || a.low <= 0 || a.bound !== 'exact' || b.bound !== 'exact' || a.kind === 'percent') continue;
    if (tokens[a.from - 1]?.low !== from || between(a, b, found).at(-1) !== to || between(a, b, found).length > 2)
      continue;
    if (b.unit !== undefined && a.unit !== undefined && a.unit !== b.unit) continue;
    const beside = b.to <= percent.from ? between(b, percent, found) : between(percent, a, found).slice(0, -1);
    const told = b.to <= percent.from ? beside.some((word) => changes.includes(word)) : beside.length === 0;
    if (!told || beside.length > 5 || beside.includes('.')) continue;
    const right = Math.abs((100 * (b.low - a.low)) / a.low);
    return close(percent, right) ? null : ask(pack, 'change', [a.low, b.low, right, percent.low], claim, []);
  }
  return null;
}

const between = (a: Stated, b: Stated, { tokens }: Quantities): string[] =>
  tokens.slice(a.to, b.from).map(({ low, stop }) => (stop ? '.' : low));

/** Rounded as it may be: within one point, three where it is hedged; an open bound on its own side. */
function close({ low, high, bound }: Stated, right: number): boolean {
  const slack = bound === 'about' ? 3 : 1;
  return right >= (bound === 'at-most' ? 0 : low - slack) && right <= (bound === 'at-least' ? 1e9 : high + slack);
}
