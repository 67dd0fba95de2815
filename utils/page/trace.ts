// What the reader of a page considered and left out, for `extract --trace` and for tests that fail.

import { words } from './prune.ts';
import { planOf } from './read.ts';
import type { Box } from './survey.ts';

export type Trace = {
  readonly candidates: readonly string[];
  readonly root: string;
  readonly headline: string;
  readonly dropped: readonly { readonly box: string; readonly rule: string; readonly words: string }[];
};

export function traceOf(document: Document): Trace {
  const plan = planOf(document);
  if (!plan) return { candidates: [], root: '', headline: '', dropped: [] };
  const { root, heading } = plan;
  const dropped: Trace['dropped'][number][] = [];
  const visit = (box: Box) => {
    if (box.out) dropped.push({ box: name(box), rule: box.out, words: words(box).slice(0, 100) });
    else for (const child of box.children) if ('element' in child) visit(child);
  };
  visit(root.box);
  return {
    candidates: root.candidates.map(({ box, prose, why }) => `${name(box)} prose ${prose} of ${box.chars}: ${why}`),
    root: `${name(root.box)}: ${root.why}`,
    headline: heading.words,
    dropped,
  };
}

const name = (box: Box): string => {
  const names = box.element.getAttribute('class')?.trim().replace(/\s+/g, '.').slice(0, 60);
  return box.tag + (names ? `.${names}` : '');
};
