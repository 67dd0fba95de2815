// What the reader of a page considered and left out, for `extract --trace` and for tests that fail.
import { contentRoot } from './content-root.ts';
import { bodyOf } from './dom.ts';
import { headingOf } from './heading.ts';
import { prune, words } from './prune.ts';
import { type Box, survey } from './survey.ts';

export type Trace = {
  readonly candidates: readonly string[];
  readonly root: string;
  readonly headline: string;
  readonly dropped: readonly { readonly box: string; readonly rule: string; readonly words: string }[];
};

export function traceOf(document: Document): Trace {
  const body = bodyOf(document);
  if (!body) return { candidates: [], root: '', headline: '', dropped: [] };
  const top = survey(body).root;
  const root = contentRoot(top);
  const heading = headingOf(document, top, root.box);
  prune(root.box, heading.headline);
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
