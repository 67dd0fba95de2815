// All candidates for one cue. Each is a source with a content, and its score the sum of those of parts that many share:
// so a hundred candidates cost the features of thirty parts.
import type { Stretch } from '../content.ts';
import { trimEnd } from '../content-end.ts';
import { type CueGroup, stretchOf } from './cue-groups.ts';
import { cueScore, endScore, factsOf, type Look, leftScore, pairScore, sourceScore, startScore } from './features.ts';
import type { View } from './kinds.ts';
import { endsOf, leftsOf, type SourceOption, sourcesOf, startsOf } from './options.ts';

/** Where content stands: behind the cue, before it, or on both sides. */
export const [right, left, split] = [1, 2, 3];

export type Part = { readonly score: number };
export type Content = {
  readonly pieces: readonly Stretch[];
  readonly side: number;
  /** As the rules cut it. */
  readonly ruled: boolean;
};

export type Candidate = { readonly cue: CueGroup; readonly source: SourceOption; readonly content: Content };

/** How parts are made: scores for reading, features for learning. `together` gives the part of a source with a content. */
export type Scored<T> = readonly (readonly [option: T, part: number])[];

export type Lattice = {
  readonly cue: CueGroup;
  /** Scores by part; 0 is the cue's own. */
  readonly scores: readonly number[];
  readonly sources: Scored<SourceOption>;
  readonly starts: Scored<number>;
  readonly ends: Scored<number>;
  /** Content that is not one stretch behind the cue, with all its parts. */
  readonly others: readonly (readonly [content: Content, parts: readonly number[]])[];
  /** The one stretch behind the cue that the rules have, if that is what they have. */
  readonly ruledRight: Stretch | null;
  readonly together: (source: SourceOption, side: number, ruled: boolean) => number;
};

/** Told after each part is scored: while learning, to take the features that were asked for. */
export type Heard = () => void;

/** The candidates of a cue, or null where it has none or scores no more than `worth` by itself. */
export function latticeOf(
  look: Look,
  view: View,
  cue: CueGroup,
  earlier: SourceOption | null,
  worth: number,
  heard: Heard = () => {},
): Lattice | null {
  const { units, sentence } = view;
  const facts = factsOf(view, cue);
  const scores: number[] = [];
  const keep = (score: number): number => {
    heard();
    return scores.push(score) - 1;
  };
  keep(cueScore(look, view, facts));
  if ((scores[0] ?? 0) <= worth) return null;
  const sources = sourcesOf(units, sentence, cue, earlier).map(
    (option) => [option, keep(sourceScore(look, view, facts, option))] as const,
  );
  if (sources.length === 0) return null;

  const ruled = cue.rule?.content.flatMap((span) => stretchOf(units, sentence, span) ?? []) ?? [];
  const ruledBehind = ruled.find(({ from }) => from >= cue.to) ?? null;
  const ruledBefore = ruled.find(({ from }) => from < cue.from) ?? null;
  const begins = startsOf(units, sentence, cue);
  if (ruledBehind && !begins.includes(ruledBehind.from)) begins.unshift(ruledBehind.from);
  const first = Math.min(sentence.to, ...begins);
  const closes = endsOf(units, sentence, first);
  if (ruledBehind && !closes.includes(ruledBehind.to)) closes.push(ruledBehind.to);
  const span = { first, whole: trimEnd(units, first, sentence.to), ruled: ruledBehind?.to ?? -1 };
  const ends = closes.map((at) => [at, keep(endScore(look, view, facts, at, span))] as const);
  const starts = begins.map((at) => [at, keep(startScore(look, view, facts, at, ruledBehind?.from ?? -1))] as const);

  const others: (readonly [Content, readonly number[]])[] = [];
  const lefts: Stretch[] = [];
  for (const edge of new Set([cue.from, ...sources.filter(([{ to }]) => to <= cue.from).map(([{ from }]) => from)]))
    for (const stretch of leftsOf(units, sentence, edge))
      if (!lefts.some((known) => same(known, stretch))) lefts.push(stretch);
  if (ruledBefore && !lefts.some((known) => same(known, ruledBefore))) lefts.push(ruledBefore);
  for (const stretch of lefts) {
    const near = ruledBefore !== null && same(stretch, ruledBefore);
    const part = keep(leftScore(look, view, facts, stretch, near));
    others.push([{ pieces: [stretch], side: left, ruled: near && ruled.length === 1 }, [part]]);
    if (!near || ruled.length < 2) continue;
    const end = ends.find(([at]) => at === ruledBehind?.to);
    others.push([{ pieces: ruled, side: split, ruled: true }, end ? [part, end[1]] : [part]]);
  }
  const together = (source: SourceOption, side: number, byRules: boolean): number =>
    keep(pairScore(look, facts, source, side, byRules));
  return { cue, scores, sources, starts, ends, others, ruledRight: ruled.length === 1 ? ruledBehind : null, together };
}

const same = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to;

/** Shows every candidate to `visit`: its source, its content and the numbers of its parts beside the cue's own, -1 for none. */
export function eachCandidate(
  { cue, sources, starts, ends, others, ruledRight, together }: Lattice,
  visit: (source: SourceOption, content: Content | Stretch, a: number, b: number, c: number, d: number) => void,
): void {
  const behind = { from: 0, to: 0 };
  // By index and not by destructuring: a sentence has hundreds of these.
  for (const [source, part] of sources) {
    let free = -1;
    let ruled = -1;
    for (let i = 0; i < starts.length; i++) {
      const from = starts[i]?.[0] ?? 0;
      const start = starts[i]?.[1] ?? 0;
      for (let j = 0; j < ends.length; j++) {
        const to = ends[j]?.[0] ?? 0;
        const end = ends[j]?.[1] ?? 0;
        if (to <= from || overlaps(source, from, to)) continue;
        behind.from = from;
        behind.to = to;
        const own = ruledRight !== null && ruledRight.from === from && ruledRight.to === to;
        if (own && ruled < 0) ruled = together(source, right, true);
        else if (!own && free < 0) free = together(source, right, false);
        visit(source, behind, part, start, end, own ? ruled : free);
      }
    }
    const pairs: number[] = [];
    for (const [content, parts] of others) {
      if (content.pieces.some(({ from, to }) => overlaps(source, from, to) || (from <= cue.head && cue.head < to)))
        continue;
      const key = content.side * 2 + (content.ruled ? 1 : 0);
      pairs[key] ??= together(source, content.side, content.ruled);
      visit(source, content, part, parts[0] ?? 0, parts[1] ?? -1, pairs[key] ?? 0);
    }
  }
}

/** A content that eachCandidate showed, to keep: one stretch behind the cue is only lent. */
export function contentOf(shown: Content | Stretch, ruledRight: Stretch | null): Content {
  if ('pieces' in shown) return shown;
  const { from, to } = shown;
  return { pieces: [{ from, to }], side: right, ruled: ruledRight !== null && same(ruledRight, shown) };
}

/** A source inside what it says is none. */
const overlaps = (source: SourceOption, from: number, to: number): boolean => from < source.to && source.from < to;
