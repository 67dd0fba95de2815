// Learns the weights: which candidate for a cue is right, or none of them, as a softmax over all its candidates. Several may be
// right; their joint probability is raised. AdaGrad (Duchi et al. 2011), averaged over the later half of the epochs; then the
// features that carry most (squared weight times summed squared gradient, as in optimal brain damage) are learned again alone.
import { bits } from '../../../utils/claims/attribution/model/features.ts';
import { furthest } from '../../../utils/claims/attribution/model/weights.ts';
import type { Example } from './examples.ts';

const size = 1 << bits;

/** `rate` and `decay` of a step, epochs of the first and the second pass, how many features stay, and where chance starts. */
export const settings = { rate: 0.07, decay: 0.005, first: 3, second: 6, kept: 6000, seed: 7 };

/** Whole steps by feature, what a step is worth, and the mean loss of the last epoch. */
export type Learned = { readonly values: Map<number, number>; readonly unit: number; readonly loss: number };

export function learn(examples: readonly Example[], say: (line: string) => void): Learned {
  const all = pass(examples, settings.first, null, say);
  const worth = all.weights.map((weight, at) => weight * weight * (all.squares[at] ?? 0));
  const least = worth.toSorted((a, b) => b - a)[settings.kept] ?? 0;
  const { weights, loss } = pass(
    examples,
    settings.second,
    worth.map((value) => (value > least ? 1 : 0)),
    say,
  );
  const sizes = weights.map(Math.abs).toSorted((a, b) => b - a);
  // The few weights beyond the thousandth part of the kept ones are cut, so that the steps of the rest are fine.
  const unit = (sizes[Math.floor(settings.kept * 0.002)] ?? 1) / furthest;
  const values = new Map<number, number>();
  weights.forEach((weight, feature) => {
    const value = Math.max(-furthest, Math.min(furthest, Math.round(weight / unit)));
    if (value !== 0) values.set(feature, value);
  });
  return { values, unit, loss };
}

type Passed = { readonly weights: Float64Array; readonly squares: Float64Array; readonly loss: number };

function pass(
  examples: readonly Example[],
  epochs: number,
  active: Float64Array | null,
  say: (line: string) => void,
): Passed {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const sums = new Float64Array(size);
  const order = Int32Array.from(examples, (_, at) => at);
  const chance = chanceFrom(settings.seed);
  const from = Math.floor(epochs / 2);
  let loss = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, chance);
    loss = 0;
    for (const nth of order) {
      const example = examples[nth];
      if (example) loss += step(example, weights, squares, active);
    }
    loss /= order.length;
    say(`epoch ${epoch + 1} of ${epochs}: loss ${loss.toFixed(4)}`);
    if (epoch >= from) for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return { weights: sums.map((sum) => sum / (epochs - from)), squares, loss };
}

/** One step on one cue; gives its loss. */
function step(
  { bags, choices, right }: Example,
  weights: Float64Array,
  squares: Float64Array,
  active: Float64Array | null,
): number {
  const parts = Float64Array.from(bags, (bag) => bag.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  // The last is "none of them", worth 0.
  const chances = new Float64Array(choices.length + 1);
  choices.forEach((choice, nth) => {
    chances[nth] = choice.reduce((sum, part) => sum + (parts[part] ?? 0), 0);
  });
  const highest = chances.reduce((a, b) => Math.max(a, b), 0);
  let total = 0;
  chances.forEach((score, nth) => {
    const chance = Math.exp(score - highest);
    chances[nth] = chance;
    total += chance;
  });
  const none = right.size === 0 ? (chances[choices.length] ?? 0) : 0;
  let good = none;
  for (const [nth, share] of right) good += (chances[nth] ?? 0) * share;
  const pull = new Float64Array(bags.length);
  choices.forEach((choice, nth) => {
    const chance = chances[nth] ?? 0;
    const wanted = (chance * (right.get(nth) ?? 0)) / good;
    const error = wanted - chance / total;
    if (Math.abs(error) > 1e-5) for (const part of choice) pull[part] = (pull[part] ?? 0) + error;
  });
  bags.forEach((bag, part) => {
    const error = pull[part] ?? 0;
    if (Math.abs(error) < 1e-4) return;
    for (const feature of bag) {
      if (active && !active[feature]) continue;
      const square = (squares[feature] ?? 0) + error * error;
      const weight = weights[feature] ?? 0;
      squares[feature] = square;
      weights[feature] = weight + (settings.rate / Math.sqrt(square)) * (error - settings.decay * weight);
    }
  });
  return -Math.log(good / total + 1e-12);
}

function shuffle(order: Int32Array, chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const here = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = here;
  }
}

/** Numbers from 0 to 1 that look like chance and are the same each time (Numerical Recipes' linear congruence). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
