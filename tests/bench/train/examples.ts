// Turns annotated news into examples for the attribution model: for each word that may report, its candidates and which are right.

import { attributionsIn } from '../../../utils/claims/attribution/find/attributions-in.ts';
import { type CueGroup, cuesOf, revisable } from '../../../utils/claims/attribution/model/cue-groups.ts';
import { bits } from '../../../utils/claims/attribution/model/features.ts';
import { contentOf, eachCandidate, latticeOf, scoredCue } from '../../../utils/claims/attribution/model/lattice.ts';
import { earlierSource } from '../../../utils/claims/attribution/model/revise.ts';
import { type Atom, spanOf } from '../../../utils/claims/attribution/words/atom.ts';
import { atomsOf } from '../../../utils/claims/attribution/words/atoms.ts';
import type { Reading } from '../../../utils/claims/model/reading.ts';
import type { LanguagePack } from '../../../utils/claims/pack/language-pack.ts';
import { runOf } from '../../../utils/claims/pack/lists.ts';
import type { Span } from '../../../utils/span.ts';

type Pair = readonly [start: number, end: number];
export type Gold = {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
};

/** `choices`: bag indices of each candidate, flat, by `ends`; `right`: which candidates are right, with how much weight. */
export type Example = {
  readonly bags: readonly Int32Array[];
  readonly choices: readonly Int32Array[];
  readonly right: ReadonlyMap<number, number>;
  readonly ruled: boolean;
};

export function examplesOf(article: Reading, gold: readonly Gold[], pack: LanguagePack): Example[] {
  const reading = runOf(article);
  const found: Example[] = [];
  const contents = merged(gold.flatMap(({ content }) => content));
  for (const passage of reading.passages) {
    const { atoms, sentences } = atomsOf(passage, reading, pack);
    for (const sentence of sentences) {
      const related = attributionsIn(atoms, sentence, { passage, reading, pack });
      const view = { atoms, sentence };
      const range = spanOf(atoms, sentence.from, sentence.to);
      for (const cue of cuesOf(atoms, sentence, related)) {
        const seen: number[] = [];
        const bags: Int32Array[] = [];
        const heard = (): void => {
          bags.push(Int32Array.from(seen));
          seen.length = 0;
        };
        const earlier = earlierSource(atoms, sentence, related.filter(revisable), cue);
        const look = { table: noWeights, seen };
        const lattice = latticeOf(look, view, scoredCue(look, view, cue), earlier, false, heard);
        if (!lattice) continue;
        const own = gold
          .filter((one) => one.cue.some((span) => touches(span, cueSpan(atoms, cue))))
          .map((one) => ({ ...one, content: clipped(one.content, range) }));
        const choices: Int32Array[] = [];
        const values: number[] = [];
        eachCandidate(lattice, (source, content, ...parts) => {
          choices.push(Int32Array.from([0, ...parts.filter((part) => part >= 0)]));
          const mention = spanOf(atoms, source.from, source.to);
          const spans = contentOf(content, lattice.ruledRight).pieces.map(({ from, to }) => spanOf(atoms, from, to));
          const value = (one: Gold): number => (rightSource(mention, one, contents) ? iou(spans, one.content) : 0);
          values.push(Math.max(0, ...own.map(value)));
        });
        if (choices.length === 0) continue;
        const best = Math.max(...values);
        const right = new Map<number, number>();
        values.forEach((value, nth) => {
          if (best >= enough && value >= Math.max(enough, best - nearly)) right.set(nth, value ** 3);
        });
        found.push({ bags, choices, right, ruled: cue.rule !== null });
      }
    }
  }
  return found;
}

const noWeights = new Int8Array(1 << bits);
/** Contents that share half their words are the same to the scorer; among those the nearest are to be learned. */
const [enough, nearly] = [0.5, 0.12];

const cueSpan = (atoms: readonly Atom[], { from, head, to, rule }: CueGroup): Span =>
  rule ? spanOf(atoms, from, to) : spanOf(atoms, head, head + 1);
const touches = ([start, end]: Pair, span: Span): boolean => start < span.end && span.start < end;
const clipped = (spans: readonly Pair[], { start, end }: Span): Pair[] =>
  spans.flatMap(([from, to]) =>
    from < end && start < to ? [[Math.max(from, start), Math.min(to, end)] as const] : [],
  );

function rightSource(mention: Span, { source }: Gold, all: readonly Pair[]): boolean {
  if (source.length === 0) return true;
  return source.some((span) => touches(span, mention)) && !all.some((span) => touches(span, mention));
}

function merged(spans: readonly Pair[]): Pair[] {
  const out: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

function iou(found: readonly Span[], gold: readonly Pair[]): number {
  const xs = merged(found.map(({ start, end }) => [start, end] as const));
  const ys = merged(gold);
  const total = (spans: readonly Pair[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const x of xs) for (const y of ys) both += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  return both / (total(xs) + total(ys) - both || 1);
}
