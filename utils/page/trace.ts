// What the reader of a page considered and left out, for `extract --trace` and for tests that fail.

import type { Box } from './box.ts';
import { attribute, urlOf } from './dom.ts';
import { gatePoints, isProbablyArticle } from './gate.ts';
import { bias, judge, scoresOf, sumOf } from './judge.ts';
import { postsOf } from './posts.ts';
import { factsOf, telling } from './read.ts';
import { signalsOf } from './signals.ts';
import { finished } from './steps.ts';
import { words } from './words.ts';

export type Trace = {
  readonly url: string;
  /** Article or not, and what decided: the gate, or the sum of the closer look. */
  readonly verdict: string;
  readonly gate: { readonly said: string; readonly points: readonly string[] };
  /** The closer look: the points of each sign, the heaviest first, and what they have to outweigh. */
  readonly scores: readonly string[];
  readonly headline: string;
  readonly root: string;
  /** From the outermost box to the one taken: what it holds, why the search went on or stopped, and its largest parts. */
  readonly candidates: readonly { readonly box: string; readonly why: string; readonly parts: readonly string[] }[];
  /** Names that are not believed on this page, as they stand around much of its prose. */
  readonly notBelieved: readonly string[];
  /** What stands for more than its tag says: captions, standfirst, pull quotes. */
  readonly kinds: readonly { readonly kind: string; readonly box: string; readonly words: string }[];
  /** Posts of a live blog, and when each came out. */
  readonly posts: readonly { readonly published: string; readonly box: string; readonly words: string }[];
  /** What was left out of the root, by which rule, and how many characters of prose it held. */
  readonly dropped: readonly {
    readonly rule: string;
    readonly box: string;
    readonly prose: number;
    readonly words: string;
  }[];
};

export function traceOf(document: Document): Trace {
  const signals = signalsOf(document);
  const gate = isProbablyArticle(document, signals);
  const { plan, map } = finished(telling(document));
  const facts = finished(factsOf(document, plan));
  const verdict = judge(gate, signals, plan, facts, map);
  const scores = plan ? scoresOf(signals, plan, facts, map) : { signs: {}, measures: {} };
  const sum = `the signs sum to ${(sumOf(scores) - bias).toFixed(2)}, ${-bias} are asked for`;
  const dropped: Trace['dropped'][number][] = [];
  const visit = (box: Box) => {
    if (box.out) dropped.push({ rule: box.out, box: name(box), prose: box.prose, words: begun(box) });
    else for (const child of box.children) if ('element' in child) visit(child);
  };
  if (plan) visit(plan.root.box);
  return {
    url: urlOf(document),
    verdict: `${verdict.yes ? 'an article' : 'no article'}, ${verdict.reason}: ${gate.yes ? sum : 'the gate decided'}`,
    gate: { said: `${gate.yes ? 'yes' : 'no'}, ${gate.reason}`, points: listed(gatePoints(signals)) },
    scores: listed({ ...scores.signs, ...scores.measures }),
    headline: plan?.heading.words ?? '',
    root: plan ? `${name(plan.root.box)}: ${plan.root.why}` : '',
    candidates: (plan?.root.candidates ?? []).map(({ box, prose, why }) => ({
      box: `${name(box)}: ${prose} characters of prose that is not foreign, ${box.prose} in ${box.lines} lines with the foreign, ${box.chars} of any text, ${box.linked} in links`,
      why,
      parts: partsOf(box),
    })),
    notBelieved: [...(plan?.root.trust ?? [])],
    kinds: [...(plan?.kinds ?? [])].map(([box, kind]) => ({ kind, box: name(box), words: begun(box) })),
    posts: [...(plan ? postsOf(plan.root.box) : [])].map(([box, published]) => ({
      published,
      box: name(box),
      words: begun(box),
    })),
    dropped,
  };
}

/** Points by sign, the heaviest first. */
const listed = (points: Readonly<Record<string, number>>): string[] =>
  Object.entries(points)
    .filter(([, many]) => many !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([sign, many]) => `${many > 0 ? '+' : ''}${many.toFixed(2)} ${sign}`);

/** The three children with most prose. */
const partsOf = (box: Box): string[] =>
  box.children
    .filter((child): child is Box => 'element' in child && child.prose > 0)
    .sort((a, b) => b.prose - a.prose)
    .slice(0, 3)
    .map((child) => `${name(child)}: ${child.prose}`);

const begun = (box: Box): string => words(box).slice(0, 100);

const name = (box: Box): string => {
  const names = attribute(box.element, 'class').trim().replace(/\s+/g, '.').slice(0, 60);
  return box.tag + (names ? `.${names}` : '');
};
