// What the reader of a page considered and left out, for `extract --trace` and for tests that fail.
import { isProbablyArticle } from './gate.ts';
import { scoresOf } from './judge.ts';
import { words } from './prune.ts';
import { factsOf, telling } from './read.ts';
import { signalsOf } from './signals.ts';
import { finished } from './steps.ts';
import type { Box } from './survey.ts';

export type Trace = {
  /** What the gate said, and which sign weighed most. */
  readonly gate: string;
  /** The closer look: the points of each sign, the heaviest first. */
  readonly scores: readonly string[];
  /** From the outermost box to the one taken: its prose, and why the search went on or stopped there. */
  readonly candidates: readonly string[];
  readonly root: string;
  readonly headline: string;
  /** Names that are not believed on this page, as they stand around much of its prose. */
  readonly notBelieved: readonly string[];
  /** What stands for more than its tag says: captions, standfirst, pull quotes. */
  readonly kinds: readonly { readonly box: string; readonly kind: string; readonly words: string }[];
  readonly dropped: readonly { readonly box: string; readonly rule: string; readonly words: string }[];
};

export function traceOf(document: Document): Trace {
  const signals = signalsOf(document);
  const gate = isProbablyArticle(document, signals);
  const said = `${gate.yes ? 'yes' : 'no'}: ${gate.reason}`;
  const { plan, map } = finished(telling(document));
  if (!plan)
    return { gate: said, scores: [], candidates: [], root: '', headline: '', notBelieved: [], kinds: [], dropped: [] };
  const { root, heading } = plan;
  const facts = finished(factsOf(document, plan));
  const dropped: Trace['dropped'][number][] = [];
  const visit = (box: Box) => {
    if (box.out) dropped.push({ box: name(box), rule: box.out, words: words(box).slice(0, 100) });
    else for (const child of box.children) if ('element' in child) visit(child);
  };
  visit(root.box);
  return {
    gate: said,
    scores: Object.entries(scoresOf(signals, plan, facts, map))
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .map(([sign, points]) => `${points > 0 ? '+' : ''}${points.toFixed(2)} ${sign}`),
    candidates: root.candidates.map(
      ({ box, prose, why }) =>
        `${name(box)} prose ${prose}, text ${box.chars}, in links ${box.linked}, lines ${box.lines}: ${why}`,
    ),
    root: `${name(root.box)}: ${root.why}`,
    headline: heading.words,
    notBelieved: [...root.trust],
    kinds: [...plan.kinds].map(([box, kind]) => ({ box: name(box), kind, words: words(box).slice(0, 100) })),
    dropped,
  };
}

const name = (box: Box): string => {
  const names = box.element.getAttribute('class')?.trim().replace(/\s+/g, '.').slice(0, 60);
  return box.tag + (names ? `.${names}` : '');
};
