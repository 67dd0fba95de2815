// Kept claims that say what one in front of the reader says: "you checked this before", "another article gives 41".
import { type Known, known, sameness } from './compare.ts';
import type { Entry } from './entry.ts';
import { maybe } from './group.ts';
import { countOf } from './measure.ts';
import { Corpus } from './surroundings.ts';

export type Match = { readonly entry: Entry; readonly score: number };

/** For each claim in front, in their order, the kept ones of other articles that count the same, the likeliest first. */
export function sameAsEach(fronts: readonly Entry[], entries: readonly Entry[], most = 3): Match[][] {
  const counts = new Set(fronts.map(countOf));
  // Most of a library counts something else: it is let go before its words are weighed.
  const near = entries.filter((entry) => counts.has(countOf(entry)));
  const corpus = new Corpus([...near, ...fronts]);
  const kept = near.map((entry) => known(entry, corpus));
  return fronts.map((front) => best(known(front, corpus), kept, most));
}

function best(front: Known, kept: readonly Known[], most: number): Match[] {
  return kept
    .filter(({ entry }) => entry.id !== front.entry.id && entry.articleId !== front.entry.articleId)
    .map((each) => ({ entry: each.entry, score: sameness(front, each) }))
    .filter(({ score }) => score >= maybe)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

export const sameAs = (front: Entry, entries: readonly Entry[], most = 3): Match[] =>
  sameAsEach([front], entries, most)[0] ?? [];
