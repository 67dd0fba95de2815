// Parts that do not add up to their total, and a part larger than its whole. Only where the sentence says that the parts
// are all there are (": 21 men and 22 women", "(21 men and 22 women)") is a sum too small asked about.

import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { isIn, listOf } from '../pack/lists.ts';
import { quantitiesIn } from '../quantities/quantity.ts';
import { lexiconOf } from '../quantities/quantity-words.ts';
import type { Quantities, Stated } from '../quantities/stated-number.ts';
import { countsNothing, isYear } from '../quantities/uncounted.ts';
import type { Token } from '../text/token.ts';
import { type Asked, agrees, ask } from './ask.ts';

/** Between a total and the sign that opens its parts stand at most this many words. */
const reach = 14;

export function askSums(claims: readonly Claim[], reading: Run, pack: LanguagePack): Asked[] {
  const totals = claims.filter(({ quantity }) => quantity && quantity.low === quantity.high && quantity.high > 1);
  let next = 0;
  return reading.passages.flatMap((passage) => {
    if (passage.repeats) return [];
    const own: Claim[] = [];
    for (let claim = totals[next]; claim && claim.start < passage.end; claim = totals[++next]) own.push(claim);
    if (own.length === 0) return [];
    const found = quantitiesIn(passage, reading, pack);
    return found.stated.flatMap((total, nth) => {
      const claim = claimOf(total, found, own);
      if (!claim) return [];
      const before = found.stated[nth - 1];
      return shareOf(claim, total, before, found, pack) ?? sum(claim, total, nth, found, own, pack) ?? [];
    });
  });
}

const claimOf = ({ core, low }: Stated, { tokens }: Quantities, claims: readonly Claim[]): Claim | undefined => {
  const at = tokens[core]?.start ?? -1;
  return claims.find(({ start, end, quantity }) => start <= at && at < end && quantity?.low === low);
};

function sum(
  claim: Claim,
  total: Stated,
  nth: number,
  found: Quantities,
  claims: readonly Claim[],
  pack: LanguagePack,
): Asked | null {
  const { tokens, stated } = found;
  const rest = listOf(pack.questions, 'rest');
  const opener = opening(total, stated[nth + 1], found, pack);
  if (!opener || !claim.quantity) return null;
  const parts: Stated[] = [];
  for (const part of stated.slice(nth + 1)) {
    if (tokens.slice(opener.at, part.from).some(({ stop, low }) => stop || low === opener.close)) break;
    if (!isPart(part, total, found, pack)) return null;
    parts.push(part);
  }
  if (opener.all && leavesSome(opener, tokens, rest)) return null;
  const others = parts.map((part) => claimOf(part, found, claims));
  const added = parts.reduce((sum, { low }) => sum + low, 0);
  if (opener.all) {
    // Numbers far from the total are no parts of it: a score, a list of another sort.
    const far = parts.length < 2 || added * 2 < total.low || added > total.low * 2;
    return far || agrees(added, claim.quantity) ? null : ask(pack, 'parts', [added, total.low], claim, others);
  }
  const [first] = parts;
  const near = first !== undefined && first.from - opener.at < 2;
  const larger = near && first.low > total.high && claim.quantity.bound === 'exact';
  return larger ? ask(pack, 'part', [first.low, total.low], claim, others.slice(0, 1)) : null;
}

/** "the others at sea": not all parts are counted. */
function leavesSome({ at, close }: { at: number; close: string }, tokens: readonly Token[], rest: ReadonlySet<string>) {
  for (let next = at; next < Math.min(tokens.length, at + 60); next++) {
    const token = tokens[next];
    if (!token || token.stop || token.low === close) return false;
    if (rest.has(token.low)) return true;
  }
  return false;
}

/** "Nine of the seven boats": a part in so many words that is larger than its whole. */
function shareOf(
  claim: Claim,
  whole: Stated,
  part: Stated | undefined,
  { tokens }: Quantities,
  pack: LanguagePack,
): Asked | null {
  if (part?.kind !== 'bare' || part.bound !== 'exact' || whole.bound !== 'exact' || part.low <= whole.high) return null;
  if (whole.kind !== 'count' && whole.kind !== 'bare') return null;
  const [of, the, ...more] = tokens.slice(part.to, whole.from);
  const tied = isIn(pack.quantities, 'of', of) && isIn(pack.casualties, 'certain', the) && more.length === 0;
  const names = countsNothing(part, tokens, lexiconOf(pack)) || isYear(part, tokens) || isYear(whole, tokens);
  return tied && !names ? ask(pack, 'part', [part.low, whole.low], claim, []) : null;
}

/** What opens the parts behind a total, before the next number: a sign, which says that they are all, or "including". */
function opening(
  total: Stated,
  next: Stated | undefined,
  { tokens }: Quantities,
  { questions, casualties }: LanguagePack,
): { at: number; close: string; all: boolean } | null {
  for (let at = total.to; next && at < Math.min(next.from, total.to + reach); at++) {
    const token = tokens[at];
    if (!token || token.stop) return null;
    const dash = token.low === '--' || (token.low === '-' && token.gap && tokens[at + 1]?.gap === true);
    if (dash || listOf(questions, 'opens').has(token.low)) {
      const close = token.low === '(' ? ')' : dash ? token.low : ';';
      return at + 1 === next.from ? { at: at + 1, close, all: true } : null;
    }
    if (listOf(casualties, 'partBefore').has(token.low)) return { at: at + 1, close: ';', all: false };
  }
  return null;
}

/** A count like the total: of its unit or of none, stated as it is, and no share of another ("31 of 58"). */
function isPart(part: Stated, total: Stated, { tokens }: Quantities, pack: LanguagePack): boolean {
  const counts = (kind: Stated['kind']): boolean => kind === 'bare' || kind === 'count';
  const alike = counts(total.kind)
    ? counts(part.kind) && (part.unit === undefined || total.unit === undefined || part.unit === total.unit)
    : part.kind === total.kind && part.unit === total.unit;
  const plain = part.low === part.high && part.bound === 'exact' && !isIn(pack.quantities, 'of', tokens[part.from - 1]);
  return alike && plain && !countsNothing(part, tokens, lexiconOf(pack)) && !isYear(part, tokens);
}
