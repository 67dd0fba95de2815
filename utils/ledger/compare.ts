// Whether two kept claims count the same thing: a score from 0 to 1 of what they count, the names and words around them and
// the time between. Weights were set by hand and read on the pairs of tests/ledger.
import type { Entry } from './entry.ts';
import { countOf, partOf, yearsIn } from './measure.ts';
import { type Corpus, likeness, type Surroundings, sameFocus } from './surroundings.ts';

/** An entry with all that comparing asks of it, worked out once. */
export type Known = {
  readonly entry: Entry;
  readonly count: string;
  readonly part: string;
  readonly years: readonly number[];
  readonly around: Surroundings;
};

export const known = (entry: Entry, corpus: Corpus): Known => ({
  entry,
  count: countOf(entry),
  part: partOf(entry),
  years: yearsIn(entry),
  around: corpus.surroundings(entry),
});

const day = 24 * 60 * 60 * 1000;

/** 0 for claims that count other things; above `sure` they are put together unasked, above `maybe` that is offered. */
export function sameness(a: Known, b: Known): number {
  if (a.count !== b.count || a.part !== b.part) return 0;
  if (a.years.join() !== b.years.join()) return 0;
  const names = 0.6 * sameFocus(a.around.names, b.around.names) + 0.4 * likeness(a.around.names, b.around.names);
  // Two stories that share no name are two stories; one without any name may be either.
  if (names === 0 && a.around.names.size > 0 && b.around.names.size > 0) return 0;
  const words = likeness(a.around.words, b.around.words);
  const days = Math.abs(a.entry.at - b.entry.at) / day;
  const near = 1 / (1 + days / 20);
  // An outcome tells by itself what is counted; of a figure only the words around it do.
  const isOutcome = a.entry.claim.outcomes.length > 0 || b.entry.claim.outcomes.length > 0;
  const said = isOutcome ? 0.75 * names + 0.25 * words : 0.45 * names + 0.55 * words;
  return said * (0.6 + 0.4 * near) * (0.5 + 0.5 * nearness(a, b));
}

/** How near the numbers are: 1 where one is no more than four times the other. */
function nearness(a: Known, b: Known): number {
  const [x, y] = [middle(a), middle(b)];
  const ratio = Math.min(x, y) === 0 ? Math.max(x, y) + 1 : Math.max(x, y) / Math.min(x, y);
  const usual = a.entry.claim.outcomes.length > 0 ? 4 : 2;
  return ratio <= usual ? 1 : usual / ratio;
}

const middle = ({ entry }: Known): number => {
  const { low = 0, high = 0 } = entry.claim.quantity ?? {};
  return Math.abs(low + high) / 2;
};
