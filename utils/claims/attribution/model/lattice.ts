// All candidates for one cue. Each is a source with a content, and its score the sum of those of parts that many share:
// so a hundred candidates cost the features of thirty parts.

import { trimEnd } from '../find/content-end.ts';
import type { Sentence, Stretch } from '../types.ts';
import type { Atom } from '../words/atom.ts';
import { type CueGroup, stretchOf } from './cue-groups.ts';
import {
  type CueFacts,
  cueScore,
  endScore,
  factsOf,
  type Look,
  leftScore,
  pairScore,
  sourceScore,
  startScore,
} from './features.ts';
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

type Other = readonly [content: Content, parts: readonly number[]];

export type Candidate = { readonly cue: CueGroup; readonly source: SourceOption; readonly content: Content };

export type Lattice = {
  readonly cue: CueGroup;
  /** Scores by part: 0 is the cue's own, then those of the sources, the ends and the starts, each in order. */
  readonly scores: readonly number[];
  readonly sources: readonly SourceOption[];
  readonly ends: readonly number[];
  readonly starts: readonly number[];
  /** Content that is not one stretch behind the cue, with all its parts. */
  readonly others: readonly Other[];
  /** The one stretch behind the cue that the rules have, if that is what they have. */
  readonly ruledRight: Stretch | null;
  /** The part of a source with a content. */
  readonly together: (source: SourceOption, side: number, ruled: boolean) => number;
};

/** Told after each part is scored: while learning, to take the features that were asked for. */
export type Heard = () => void;

/** A cue with its own score: most are settled by that alone. */
export type ScoredCue = { readonly facts: CueFacts; readonly score: number };

export function scoredCue(look: Look, view: View, cue: CueGroup): ScoredCue {
  const facts = factsOf(view, cue);
  return { facts, score: cueScore(look, view, facts) };
}

/**
 * The candidates of a cue that was scored just before, or null where it has none. Of a `sure` cue, whose content the rules
 * find behind it, source and start are the rules': only the end is judged.
 */
export function latticeOf(
  look: Look,
  view: View,
  { facts, score }: ScoredCue,
  earlier: SourceOption | null,
  sure = false,
  heard: Heard = () => {},
): Lattice | null {
  const { atoms, sentence } = view;
  const cue = facts.group;
  const scores: number[] = [];
  const keep = (score: number): number => {
    heard();
    return scores.push(score) - 1;
  };
  keep(score);
  const { ruled, ruledBehind, ruledBefore, ruledRight } = ruledContent(view, cue);
  const narrow = sure && ruledRight !== null;
  const sources = sourcesOf(atoms, sentence, cue, earlier, narrow);
  if (sources.length === 0) return null;
  for (const option of sources) keep(sourceScore(look, view, facts, option));

  const starts = narrow ? [] : startsOf(atoms, sentence, cue);
  if (ruledBehind && !starts.includes(ruledBehind.from)) starts.unshift(ruledBehind.from);
  const first = Math.min(sentence.to, ...starts);
  const ends = endsOf(atoms, sentence, first);
  if (ruledBehind && !ends.includes(ruledBehind.to)) ends.push(ruledBehind.to);
  const span = { first, whole: trimEnd(atoms, first, sentence.to), ruled: ruledBehind?.to ?? -1 };
  for (const at of ends) keep(endScore(look, view, facts, at, span));
  for (const at of starts) keep(startScore(look, view, facts, at, ruledBehind?.from ?? -1));

  const others = (narrow ? [] : before(atoms, sentence, cue, sources, ruledBefore)).flatMap((stretch): Other[] => {
    const near = ruledBefore !== null && same(stretch, ruledBefore);
    const part = keep(leftScore(look, view, facts, stretch, near));
    const one: Other = [{ pieces: [stretch], side: left, ruled: near && ruled.length === 1 }, [part]];
    if (!near || ruled.length < 2) return [one];
    const end = ends.indexOf(ruledBehind?.to ?? -1);
    return [one, [{ pieces: ruled, side: split, ruled: true }, end < 0 ? [part] : [part, 1 + sources.length + end]]];
  });
  const together = (source: SourceOption, side: number, byRules: boolean): number =>
    keep(pairScore(look, facts, source, side, byRules));
  return { cue, scores, sources, starts, ends, others, ruledRight, together };
}

/** What the rules have for content: all of it, what stands behind the cue and before it, and the one stretch behind. */
function ruledContent({ atoms, sentence }: View, { rule, from: start, to: end }: CueGroup) {
  const ruled = rule?.content.flatMap((span) => stretchOf(atoms, sentence, span) ?? []) ?? [];
  const ruledBehind = ruled.find(({ from }) => from >= end) ?? null;
  const ruledBefore = ruled.find(({ from }) => from < start) ?? null;
  return { ruled, ruledBehind, ruledBefore, ruledRight: ruled.length === 1 ? ruledBehind : null };
}

/** What may be said before the cue or one of its speakers. */
function before(
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: CueGroup,
  sources: readonly SourceOption[],
  ruled: Stretch | null,
): Stretch[] {
  const found: Stretch[] = [];
  const edges = [cue.from];
  for (const { from, to } of sources) if (to <= cue.from && !edges.includes(from)) edges.push(from);
  for (const edge of edges)
    for (const stretch of leftsOf(atoms, sentence, edge))
      if (!found.some((known) => same(known, stretch))) found.push(stretch);
  if (ruled && !found.some((known) => same(known, ruled))) found.push(ruled);
  return found;
}

const same = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to;

const nothing: Other = [{ pieces: [], side: left, ruled: false }, []];

type Visit = (source: SourceOption, content: Content | Stretch, a: number, b: number, c: number, d: number) => void;

/** Shows every candidate to `visit`: its source, its content and the numbers of its parts beside the cue's own, -1 for none. */
export function eachCandidate(lattice: Lattice, visit: Visit): void {
  lattice.sources.forEach((source, nth) => {
    eachBehind(lattice, source, 1 + nth, visit);
    eachOther(lattice, source, 1 + nth, visit);
  });
}

/** Content of one stretch behind the cue. The stretch that is shown is one object, lent each time. */
function eachBehind(lattice: Lattice, source: SourceOption, part: number, visit: Visit): void {
  const { sources, starts, ends, ruledRight, together } = lattice;
  const behind = { from: 0, to: 0 };
  const end = 1 + sources.length;
  const start = end + ends.length;
  let free = -1;
  let ruled = -1;
  for (let i = 0; i < starts.length; i++) {
    const from = starts[i] ?? 0;
    for (let j = 0; j < ends.length; j++) {
      const to = ends[j] ?? 0;
      if (to <= from || overlaps(source, from, to)) continue;
      behind.from = from;
      behind.to = to;
      const own = ruledRight !== null && same(ruledRight, behind);
      if (own && ruled < 0) ruled = together(source, right, true);
      else if (!own && free < 0) free = together(source, right, false);
      visit(source, behind, part, start + i, end + j, own ? ruled : free);
    }
  }
}

function eachOther({ cue, others, together }: Lattice, source: SourceOption, part: number, visit: Visit): void {
  const pairs = [-1, -1, -1, -1];
  for (let i = 0; i < others.length; i++) {
    const [content, parts] = others[i] ?? nothing;
    if (content.pieces.some(({ from, to }) => overlaps(source, from, to) || (from <= cue.head && cue.head < to)))
      continue;
    const key = (content.side - left) * 2 + (content.ruled ? 1 : 0);
    let pair = pairs[key] ?? -1;
    if (pair < 0) pairs[key] = pair = together(source, content.side, content.ruled);
    visit(source, content, part, parts[0] ?? 0, parts[1] ?? -1, pair);
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
