// Reads the article of a page: gate, root, text map and metadata put together. Never throws on what a page may hold.
import { type Article, addressesOf, articleKey, fingerprint } from '../article.ts';
import type { PassageKind } from '../span.ts';
import { contentRoot } from './content-root.ts';
import { bodyOf, urlOf } from './dom.ts';
import { isProbablyArticle } from './gate.ts';
import { type Heading, headingOf } from './heading.ts';
import { judge } from './judge.ts';
import { metadata } from './metadata.ts';
import { prune } from './prune.ts';
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
  const gate = isProbablyArticle(document);
  const body = bodyOf(document);
  const seen: Survey | null = body ? survey(body) : null;
  const root = seen ? contentRoot(seen.root) : null;
  const heading: Heading = seen && root ? headingOf(document, seen.root, root.box) : { headline: null, words: '' };
  const facts = metadata(document, heading.words);
  const kinds = root ? prune(root.box, heading.headline).kinds : new Map<Box, PassageKind>();
  const map = textMap(document, entries(root?.box ?? null, heading, kinds), kinds);
  const verdict = options.force ? { yes: true, reason: 'the reader asked' } : judge(gate, seen, root?.box ?? null, map);
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
    partial: seen?.partial ?? false,
  };
}

function entries(root: Box | null, heading: Heading, kinds: Map<Box, PassageKind>): Entry[] {
  if (!root) return [];
  const { headline } = heading;
  if (!headline) return [{ box: root, kind: 'body' }];
  kinds.set(headline, 'headline');
  for (let box: Box | null = headline; box; box = box.parent) if (box === root) return [{ box: root, kind: 'body' }];
  return [
    { box: headline, kind: 'headline' },
    { box: root, kind: 'body' },
  ];
}

function articleFacts(
  document: Document,
  facts: ReturnType<typeof metadata>,
): Omit<Article, 'fingerprint' | 'text' | 'passages'> {
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
