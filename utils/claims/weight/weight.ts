// How much a claim asks to be checked, 0 to 1: the order of the desk's queue, never a judgement of truth. Counts of people,
// amounts and past facts come first, plans, duties, hopes and opinions last; a source that nobody can ask weighs more.
// A logistic table (weight-table.ts) over what stands in the claim's sentence, as in ClaimBuster (Hassan et al., KDD 2017),
// but with named cues in place of words, so that the order can be explained; in a story, where claims stand beside others, a
// second one (story-table.ts) over that and what the story shows.

import type { Refiner } from '../contracts.ts';
import type { Claim } from '../model/claim.ts';
import { isAttribution, isMeasured, ownWeight } from '../model/kinds.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { own } from '../pack/lists.ts';
import { tokensOf } from '../text/match.ts';
import { judged, type Surroundings, storyFeatures } from './in-story.ts';
import { isLoose } from './loose.ts';
import { storyTable } from './story-table.ts';
import { boundsOf, type Cues, cuesOf, placesIn } from './weight-cues.ts';
import { weightTable } from './weight-table.ts';

/** What is counted of a sentence and the claims in it, by name. */
export type Features = Readonly<Record<string, number>>;

/** A plan or a duty named so few characters before a number is about that number. */
const near = 45;

/** Unnamed sources stand in the news, hardly in what the table was learnt from: this much is our own judgement. */
const unnamed = 0.6;

/** The features of a sentence by its cues and the claims that begin in it. */
export function featuresOf(cues: Cues, claims: readonly Claim[], pack: LanguagePack): Features {
  const features: Record<string, number> = {};
  tell(cues, claims, pack, (name, count) => {
    features[name] = count;
  });
  return features;
}

/** What the features of a sentence come to. */
function scoreOf(cues: Cues, claims: readonly Claim[], pack: LanguagePack): number {
  let sum = weightTable.base ?? 0;
  tell(cues, claims, pack, (name, count) => {
    if (count !== 0) sum += (table.get(name) ?? 0) * count;
  });
  return sum;
}

const table = new Map(Object.entries(weightTable));

function tell(
  { counts, unreal, speaks }: Cues,
  claims: readonly Claim[],
  pack: LanguagePack,
  take: (name: string, count: number) => void,
): void {
  for (const [name, count] of counts) take(name, count);
  let figures = 0;
  let casualty = 0;
  let share = 0;
  let large = 0;
  let statement = 0;
  let times = 0;
  let counted = 0;
  let wished = 0;
  let digits = 0;
  for (const { kind, quantity, exact, start } of claims) {
    const measured = isMeasured(kind);
    if ((measured || kind === 'date') && /\d/.test(exact)) digits = 1;
    if (measured) {
      counted++;
      if (placesIn(unreal, start - near + 1, start) > 0) wished++;
    }
    if (kind === 'casualty') casualty = 1;
    if (kind === 'statement') statement = 1;
    if (kind !== 'figure') continue;
    figures++;
    if (own(pack.dates.units, quantity?.unit)) times++;
    if (quantity?.unit === 'percent') share = 1;
    if ((quantity?.high ?? 0) >= 1000) large = 1;
  }
  take('casualty', casualty);
  take('figure', figures > 0 ? 1 : 0);
  take('share', share);
  take('large', large);
  take('digits', digits);
  take('times', figures > 0 && times === figures ? 1 : 0);
  take('wished', counted > 0 ? wished / counted : 0);
  take('speaks', speaks ? 1 : 0);
  take('statement', statement);
}

/** So many passages behind the headline give the key result. */
const openings = 2;

/** A day says when something happened; what happened comes first. */
const beside = 2;

/** What is yet to happen, or only wished for, cannot be looked up. */
const ahead = 0.9;

/** Whether a claim stands, or its number does, right behind a word of plan, duty or condition. */
const isAhead = ({ kind, start, end }: Claim, unreal: readonly number[]): boolean =>
  kind !== 'date' &&
  (isAttribution[kind] ? placesIn(unreal, start, end) : placesIn(unreal, start - near + 1, start)) > 0;

/** What a claim comes to by the score of its sentence alone. */
function ownScore(claim: Claim, score: number, rests: boolean, isAlone: boolean, unreal: readonly number[]): number {
  let sum = score + ownWeight[claim.kind];
  if (rests) sum += unnamed;
  if (claim.kind === 'date' && !isAlone) sum -= beside;
  if (isAhead(claim, unreal)) sum -= ahead;
  if (claim.implied) sum -= 0.5;
  return sum;
}

/** Passages between two places where the weighing may pause. */
const stride = 500;

/** A sentence that holds claims, the first of them by its place in the list. */
export type Weighed = { readonly first: number; readonly claims: readonly Claim[]; readonly around: Surroundings };

/** Each sentence that holds claims, in order, with what is known of it; undefined now and then, where a caller may pause. */
export function* sentencesWith(
  claims: readonly Claim[],
  reading: Run,
  pack: LanguagePack,
): Generator<Weighed | undefined> {
  let next = 0;
  let weighed = 0;
  let opening = 0;
  for (const passage of reading.passages) {
    const leads = passage.kind === 'headline' || passage.kind === 'standfirst' || opening < openings;
    if (passage.kind !== 'headline' && passage.kind !== 'caption') opening++;
    if ((claims[next]?.start ?? Number.POSITIVE_INFINITY) >= passage.end) continue;
    weighed += 1;
    if (weighed % stride === 0) yield;
    const tokens = tokensOf(passage, reading, pack);
    for (const { from, to, end } of boundsOf(tokens)) {
      if ((claims[next]?.start ?? end) >= end) continue;
      const first = next;
      while ((claims[next]?.start ?? end) < end) next++;
      if (next === first) continue;
      const inside = claims.slice(first, next);
      const cues = cuesOf(tokens, from, to, pack);
      const numbers = inside.filter(({ kind }) => isMeasured(kind)).length;
      yield { first, claims: inside, around: { score: scoreOf(cues, inside, pack), cues, leads, numbers } };
    }
  }
}

/** Sets the weights of all claims; late among the refiners, because it reads what the others settled. */
export const weigh: Refiner = function* (claims, reading, pack) {
  const weights = new Array<number>(claims.length).fill(0);
  const inStory = reading.passages.length > 1 ? storyFeatures(claims, pack) : null;
  // A count that rests on an unnamed source rests on it as much as the statement around it does.
  const loose = new Set(claims.filter((claim) => isLoose(claim, pack)).map(({ key }) => key));
  for (const sentence of sentencesWith(claims, reading, pack)) {
    if (!sentence) {
      yield;
      continue;
    }
    const { first, claims: inside, around } = sentence;
    const isAlone = inside.every(({ kind }) => kind === 'date');
    inside.forEach((claim, nth) => {
      const rests = loose.has(claim.key) || (claim.within !== undefined && loose.has(claim.within));
      const sum = inStory
        ? storyScore(inStory, first + nth, around)
        : ownScore(claim, around.score, rests, isAlone, around.cues.unreal);
      weights[first + nth] = Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
    });
  }
  return claims.map((claim, nth) => ({ ...claim, weight: weights[nth] ?? 0 }));
};

/** What the features of a claim in its story come to. */
function storyScore(tellOf: ReturnType<typeof storyFeatures>, nth: number, around: Surroundings): number {
  let sum = storyTable.base ?? 0;
  tellOf(nth, around, (name, count) => {
    if (count !== 0) sum += (ofStory.get(name) ?? 0) * count;
  });
  return sum;
}

const ofStory = new Map(Object.entries({ ...storyTable, ...judged }));
