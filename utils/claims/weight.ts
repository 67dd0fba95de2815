// How much a claim asks to be checked, 0 to 1: the order of the desk's queue, never a judgement of truth. Counts of people,
// amounts and past facts come first, plans, duties, hopes and opinions last; a source that nobody can ask weighs more.
// A logistic table (weight-table.ts) over what stands in the claim's sentence, as in ClaimBuster (Hassan et al., KDD 2017),
// but with named cues in place of words, so that the order can be explained.

import { tokensOf } from './match.ts';
import type { Claim, Refiner } from './types.ts';
import { boundsOf, type Cues, cuesOf } from './weight-cues.ts';
import { weightTable } from './weight-table.ts';

/** What is counted of a sentence and the claims in it, by name. */
export type Features = Readonly<Record<string, number>>;

/** Added for the kind of the claim itself: of claims in one sentence the most measurable comes first. */
const ofKind: Readonly<Record<Claim['kind'], number>> = {
  casualty: 0.4,
  figure: 0.2,
  statement: 0,
  quote: -0.2,
  date: -0.6,
};

/** Unnamed sources stand in the news, hardly in what the table was learnt from: this much is our own judgement. */
const unnamed = 1;

/** The features of a sentence by its cues and the claims that begin in it. */
export function featuresOf(cues: Cues, claims: readonly Claim[]): Features {
  const features: Record<string, number> = {};
  tell(cues, claims, (name, count) => {
    features[name] = count;
  });
  return features;
}

/** What the features of a sentence come to. */
function scoreOf(cues: Cues, claims: readonly Claim[]): number {
  let sum = weightTable.base ?? 0;
  tell(cues, claims, (name, count) => {
    if (count !== 0) sum += (table.get(name) ?? 0) * count;
  });
  return sum;
}

const table = new Map(Object.entries(weightTable));

function tell({ words, counts }: Cues, claims: readonly Claim[], take: (name: string, count: number) => void): void {
  for (const [name, count] of counts) take(name, count);
  let figures = 0;
  let casualty = 0;
  let share = 0;
  let large = 0;
  let few = 1;
  let date = 0;
  let statement = 0;
  let named = 0;
  for (const { kind, quantity, source } of claims) {
    if (kind === 'casualty') casualty = 1;
    if (kind === 'date') date = 1;
    if (kind === 'statement') statement = 1;
    if (source?.class === 'named-person') named = 1;
    if (kind !== 'figure') continue;
    figures++;
    if (quantity?.unit === 'percent') share = 1;
    if ((quantity?.high ?? 0) >= 1000) large = 1;
    if (Math.abs(quantity?.high ?? 9) > 3) few = 0;
  }
  take('long', words > 30 ? 1 : 0);
  take('short', words < 8 ? 1 : 0);
  take('casualty', casualty);
  take('figure', figures > 0 ? 1 : 0);
  take('figures', Math.min(3, Math.max(0, figures - 1)));
  take('share', share);
  take('large', large);
  take('few', figures > 0 ? few : 0);
  take('date', date);
  take('statement', statement);
  take('named', named);
}

/** The weight of a claim by the score of its sentence. */
function weightOf(claim: Claim, score: number, inUnnamed: boolean): number {
  let sum = score + ofKind[claim.kind];
  // A count that rests on an unnamed source rests on it as much as the statement around it does.
  if (isUnnamed(claim) || inUnnamed) sum += unnamed;
  if (claim.implied) sum -= 0.5;
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}

const isUnnamed = ({ source }: Claim): boolean =>
  source?.class === 'unnamed-officials' || source?.class === 'other-unnamed';

/** Sets the weights of all claims; the last refiner, because it reads what the others settled. */
export const weigh: Refiner = (claims, reading, pack) => {
  const weights = new Array<number>(claims.length).fill(0);
  const loose = new Set(claims.filter(isUnnamed).map(({ key }) => key));
  let next = 0;
  for (const passage of reading.passages) {
    if ((claims[next]?.start ?? Number.POSITIVE_INFINITY) >= passage.end) continue;
    const tokens = tokensOf(passage, reading, pack);
    for (const { from, to, end } of boundsOf(tokens)) {
      if ((claims[next]?.start ?? end) >= end) continue;
      const first = next;
      while ((claims[next]?.start ?? end) < end) next++;
      if (next === first) continue;
      const inside = claims.slice(first, next);
      const score = scoreOf(cuesOf(tokens, from, to, pack), inside);
      inside.forEach((claim, nth) => {
        weights[first + nth] = weightOf(claim, score, claim.within !== undefined && loose.has(claim.within));
      });
    }
  }
  return claims.map((claim, nth) => ({ ...claim, weight: weights[nth] ?? 0 }));
};
