// Reads the article of a page: gate, root, text map and metadata put together. Never throws on what a page may hold.
import { type Article, addressesOf, articleKey, fingerprint } from '../article.ts';
import type { PassageKind } from '../span.ts';
import { contentRoot, type Root } from './content-root.ts';
import { bodyOf, urlOf } from './dom.ts';
import { isProbablyArticle } from './gate.ts';
import { type Heading, headingOf, isInside, leadOf } from './heading.ts';
import { judge } from './judge.ts';
import { type Metadata, metadata } from './metadata.ts';
import { prune } from './prune.ts';
import { signalsOf } from './signals.ts';
import { type Box, type Survey, survey } from './survey.ts';
import { type Entry, type TextMap, textMap } from './text-map.ts';

export type PageArticle = {
  readonly isArticle: boolean;
  /** Which signal decided. */
  readonly reason: string;
  readonly article: Article;
  readonly map: TextMap;
  /** The page was larger than the ceiling: this is its beginning. */
  readonly partial: boolean;
};

/** The article, or the best guess at one where `isArticle` is false. `force`: the reader has said that it is one. */
export function readArticle(document: Document, options: { readonly force?: boolean } = {}): PageArticle {
  const signals = signalsOf(document);
  const gate = isProbablyArticle(document, signals);
  const plan = planOf(document);
  const map = textMap(document, plan?.entries ?? [], plan?.kinds ?? new Map<Box, PassageKind>());
  const verdict = options.force ? { yes: true, reason: 'the reader asked' } : judge(gate, signals, plan, map);
  const facts = plan?.facts ?? metadata(document, { headline: null, words: '' });
  return {
    isArticle: verdict.yes,
    reason: verdict.reason,
    article: {
      ...articleFacts(document, facts),
      fingerprint: fingerprint(map.text),
      text: map.text,
      passages: map.passages,
    },
    map,
    partial: plan?.seen.partial ?? false,
  };
}

/** All that is known before a word is written: what is the story, what is left out of it, and what its parts are. */
export type Plan = {
  readonly seen: Survey;
  readonly root: Root;
  readonly heading: Heading;
  readonly facts: Metadata;
  readonly kinds: Map<Box, PassageKind>;
  readonly entries: readonly Entry[];
};

export function planOf(document: Document): Plan | null {
  const body = bodyOf(document);
  if (!body) return null;
  const seen = surveyOf(body);
  const heading = headingOf(document, seen.root);
  const facts = metadata(document, heading);
  const root = contentRoot(seen.root, heading.headline);
  const kinds = prune(root.box, heading.headline, root.trust);
  const entries = entriesOf(root.box, heading.headline, facts.description, kinds);
  return { seen, root, heading, facts, kinds, entries };
}

/** Headline and standfirst are passages of the text even where they stand outside the story's box. */
function entriesOf(root: Box, headline: Box | null, description: string, kinds: Map<Box, PassageKind>): Entry[] {
  const entries: Entry[] = [{ box: root, kind: 'body' }];
  if (!headline) return entries;
  kinds.set(headline, 'headline');
  const lead = leadOf(headline, root, description);
  for (const { box, kind } of lead) kinds.set(box, kind);
  entries.unshift(...lead.filter(({ box }) => !isInside(box, root)));
  if (!isInside(headline, root)) entries.unshift({ box: headline, kind: 'headline' });
  return entries;
}

/** Pages that scripts put together keep their text hidden at first: where hardly any shows, the hidden is read too. */
export function surveyOf(body: Element): Survey {
  const seen = survey(body);
  return seen.root.prose < 300 ? survey(body, { hidden: true }) : seen;
}

function articleFacts(document: Document, facts: Metadata): Omit<Article, 'fingerprint' | 'text' | 'passages'> {
  const { title, byline, publisher, published, modified, language, addresses } = facts;
  const url = withoutTracking(urlOf(document));
  return {
    url,
    urls: addressesOf(url, addresses),
    title,
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
    language,
  };
}

/** The address without the parameters that its key leaves out. */
function withoutTracking(address: string): string {
  const key = articleKey(address);
  if (!key || !address.includes('?')) return address;
  const url = new URL(address);
  const kept = new URL(key).searchParams;
  if (new URL(key).hostname.split('.').at(-1) !== url.hostname.split('.').at(-1)) return address;
  for (const name of [...url.searchParams.keys()]) if (!kept.has(name)) url.searchParams.delete(name);
  return url.href;
}
