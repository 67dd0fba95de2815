// What a claim shows of its weight in the story around it, beside what its own sentence shows: where it stands, what it
// holds, whether its number has been told before, whether several numbers in one clause make its reading doubtful.

import type { Claim } from '../model/claim.ts';
import { isAttribution, isMeasured } from '../model/kinds.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { own } from '../pack/lists.ts';
import { isLoose } from './loose.ts';
import { type Cues, placesIn } from './weight-cues.ts';

/** What is known of the sentence of a claim. */
export type Surroundings = {
  /** What the sentence comes to by itself. */
  readonly score: number;
  readonly cues: Cues;
  /** It stands in the headline, the standfirst or one of the first two passages. */
  readonly leads: boolean;
  /** Numbers that measure something in it. */
  readonly numbers: number;
};

/** Too seldom in what the table was learnt from to be learnt, so our own judgement; a day says only when. */
export const judged = { unnamed: 0.3, ahead: -0.3, date: -1.5 } as const;

type Take = (name: string, count: number) => void;

/** Fewer characters than these in quotation marks are a word or two. */
const short = 40;
/** Numbers that one clause may state before it is doubtful which belongs to what. */
const clear = 2;
/** The same number so near is the same mention. */
const apart = 20;

/**
 * Tells the features of the claims of a story by name, claim by claim in order of position. Gives the function to ask with
 * a claim's place in the list.
 */
export function storyFeatures(claims: readonly Claim[], pack: LanguagePack) {
  const told = new Map<string, number>();
  return (nth: number, around: Surroundings, take: Take): void => {
    const claim = claims[nth];
    if (!claim) return;
    take('sentence', around.score);
    take('lead', around.leads ? 1 : 0);
    take(claim.kind, 1);
    if (isAttribution[claim.kind]) tellWords(claim, heldBy(claims, nth), around.cues, pack, take);
    else if (isMeasured(claim.kind)) tellNumber(claim, around, isRepeated(claim, told), pack, take);
  };
}

/** Numbers that stand in the words of an attribution, two at most. */
function heldBy(claims: readonly Claim[], nth: number): number {
  const end = claims[nth]?.end ?? 0;
  let held = 0;
  for (let at = nth + 1; held < 2; at++) {
    const other = claims[at];
    if (!other || other.start >= end) break;
    if (isMeasured(other.kind) && other.end <= end) held++;
  }
  return held;
}

function tellWords(claim: Claim, held: number, cues: Cues, pack: LanguagePack, take: Take): void {
  const { cue, exact } = claim;
  take('holdsNumbers', held);
  take('short', exact.length < short ? 1 : 0);
  take('charges', Math.min(2, placesIn(cues.charged, claim.start, claim.end)));
  take('chargedBy', cue && placesIn(cues.charged, cue.start, cue.end) > 0 ? 1 : 0);
  take('unnamed', isLoose(claim, pack) ? 1 : 0);
  take('ahead', placesIn(cues.unreal, claim.start, claim.end) > 0 ? 1 : 0);
}

function tellNumber(claim: Claim, around: Surroundings, repeated: boolean, pack: LanguagePack, take: Take): void {
  const { quantity, exact, kind } = claim;
  const high = Math.abs(quantity?.high ?? 0);
  take('magnitude', Math.log10(1 + high));
  take('hedged', quantity && quantity.bound !== 'exact' ? 1 : 0);
  take('repeated', repeated ? 1 : 0);
  take('inWords', /\d/.test(exact) ? 0 : 1);
  take('crowd', Math.max(0, around.numbers - clear));
  take('implied', claim.implied ? 1 : 0);
  if (kind !== 'figure') return;
  take('duration', isDuration(claim, pack) ? 1 : 0);
  take('small', isSmall(claim, pack) ? 1 : 0);
}

/** How long something lasts, or how old somebody is. */
export const isDuration = ({ quantity }: Claim, { quantities }: LanguagePack): boolean =>
  own(quantities.units?.time, quantity?.unit) !== undefined;

/** A count of a few things, no money and no share. */
export const isSmall = ({ quantity }: Claim, { quantities }: LanguagePack): boolean =>
  Math.abs(quantity?.high ?? 0) < 10 && quantity?.unit !== 'percent' && !own(quantities.units?.money, quantity?.unit);

/** Whether a number was told before, and not in the same breath. */
function isRepeated({ quantity, start }: Claim, told: Map<string, number>): boolean {
  if (!quantity) return false;
  const name = `${quantity.low} ${quantity.high}`;
  const before = told.get(name);
  if (before === undefined) told.set(name, start);
  return before !== undefined && start - before > apart;
}
