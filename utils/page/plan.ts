// What is planned before a word of the article is written: where the story is, what is left out of it, what its parts are.
import type { PassageKind } from '../span.ts';
import type { Box } from './box.ts';
import { contentRoot, type Root } from './content-root.ts';
import { topOf } from './dom.ts';
import { type Head, headOf } from './head.ts';
import { type Heading, headingOf, isInside, leadOf } from './heading.ts';
import { pruning } from './prune.ts';
import { type Survey, surveying } from './survey.ts';
import type { Entry } from './text-map.ts';
import { witnessed } from './witness.ts';

/** All that is known before a word is written: what is the story, what is left out of it, and what its parts are. */
export type Plan = {
  readonly seen: Survey;
  readonly root: Root;
  readonly heading: Heading;
  readonly head: Head;
  readonly kinds: Map<Box, PassageKind>;
  readonly entries: readonly Entry[];
};

/** The plan for a page; null where it has nothing to read. May pause. */
export function* planning(document: Document): Generator<void, Plan | null> {
  const top = topOf(document);
  if (!top) return null;
  const seen = yield* surveyingOf(top);
  yield;
  const heading = headingOf(document, seen.root);
  yield;
  const head = yield* headOf(document, heading.words);
  yield;
  const root = witnessed(contentRoot(seen.root, heading.headline), seen.root, head.things, heading.words);
  yield;
  const kinds = yield* pruning(root.box, heading.headline, root.trust);
  const entries = entriesOf(root, heading.headline, head.description, kinds);
  return { seen, root, heading, head, kinds, entries };
}

/** Headline and standfirst are passages of the text even where they stand outside the story's box. */
function entriesOf(root: Root, headline: Box | null, description: string, kinds: Map<Box, PassageKind>): Entry[] {
  const entries: Entry[] = [{ box: root.box, kind: 'body' }];
  if (!headline) return entries;
  kinds.set(headline, 'headline');
  const lead = leadOf(headline, root, description);
  for (const { box, kind } of lead) kinds.set(box, kind);
  entries.unshift(...lead.filter(({ box }) => !isInside(box, root.box)));
  if (!isInside(headline, root.box)) entries.unshift({ box: headline, kind: 'headline' });
  return entries;
}

/** Pages that scripts put together keep their text hidden at first: where hardly any shows, the hidden is read too. */
function* surveyingOf(body: Element): Generator<void, Survey> {
  const seen = yield* surveying(body);
  return seen.root.prose < 300 ? yield* surveying(body, { hidden: true }) : seen;
}
