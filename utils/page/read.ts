// Reads the article of a page: gate, root, text map and metadata put together. Never throws on what a page may hold.

import { type Article, addressesOf, articleKey } from '../article.ts';
import { fingerprint } from '../fingerprint.ts';
import type { PassageKind } from '../span.ts';
import type { Box } from './box.ts';
import { all, attribute, isPdf, urlOf } from './dom.ts';
import { isProbablyArticle } from './gate.ts';
import { headOf } from './head.ts';
import { judge } from './judge.ts';
import { type Metadata, metadata } from './metadata.ts';
import { type Plan, planning } from './plan.ts';
import { postsOf } from './posts.ts';
import { signalsOf } from './signals.ts';
import { finished } from './steps.ts';
import { type TextMap, textMapping } from './text-map.ts';

export type PageArticle = {
  readonly isArticle: boolean;
  /** Which signal decided. */
  readonly reason: string;
  readonly article: Article;
  readonly map: TextMap;
  /** The page was larger than the ceiling: this is its beginning. */
  readonly partial: boolean;
  /** What holds the story, to be watched for what is shown and hidden there; null where nothing was read. */
  readonly root: Element | null;
  /** The language that the text was found to be in, where the page says none or another. */
  readonly readAs?: string;
};

type Options = { readonly force?: boolean };

/**
 * The article, or the best guess at one where `isArticle` is false. `force`: the reader has said that it is one. May
 * pause, so that no task is long however large the page; a page that changes meanwhile is to be read again.
 */
export function* reading(document: Document, options: Options = {}): Generator<void, PageArticle> {
  const signals = signalsOf(document);
  yield;
  const gate = isProbablyArticle(document, signals);
  yield;
  const { plan, map } = yield* telling(document);
  yield;
  const facts = yield* factsOf(document, plan);
  yield;
  const verdict = options.force ? { yes: true, reason: 'the reader asked' } : judge(gate, signals, plan, facts, map);
  const print = fingerprint(map.text.slice(0, printed));
  yield;
  return {
    isArticle: verdict.yes,
    reason: verdict.yes ? verdict.reason : (unreadable(document) ?? verdict.reason),
    article: {
      ...articleFacts(document, facts),
      fingerprint: print,
      text: map.text,
      passages: map.passages,
    },
    map,
    partial: plan?.seen.partial ?? false,
    root: plan?.root.box.element ?? null,
  };
}

/** Why nobody could read a story here; undefined where one could be read. The popup knows the word of a PDF. */
function unreadable(document: Document): string | undefined {
  if (isPdf(document)) return 'a PDF';
  return isFramed(document) ? 'the text stands in a frame' : undefined;
}

/** Much of the page is written into a frame of its own, which is not read: marks and notes belong to one document. */
function isFramed(document: Document): boolean {
  const frames = all(document, 'iframe[srcdoc]');
  for (let i = 0; i < frames.length && i < 20; i += 1)
    if (attribute(frames[i] as Element, 'srcdoc').length > 1_500) return true;
  return false;
}

/** How much of a text its fingerprint is taken of: more than articles are long. */
const printed = 60_000;

/** The same without a pause, for pages of a size that articles have. */
export const readArticle = (document: Document, options?: Options): PageArticle => finished(reading(document, options));

/** What stands for the page until it has been read. */
export const unread = (document: Document): PageArticle => ({
  isArticle: false,
  reason: '',
  article: { url: urlOf(document), urls: [], title: '', language: '', fingerprint: '', text: '', passages: [] },
  map: finished(textMapping(document, [], new Map())),
  partial: false,
  root: null,
});

export type Told = { readonly plan: Plan | null; readonly map: TextMap };

/** Root and text alone: where the story is and what it says, not yet what it is called and whether it is one. May pause. */
export function* telling(document: Document): Generator<void, Told> {
  const plan = yield* planning(document);
  const { entries = [], kinds = new Map<Box, PassageKind>(), root } = plan ?? {};
  const map = yield* textMapping(document, entries, kinds, root && postsOf(root.box));
  return { plan, map };
}

/** What the page says of the article that was planned, or of one that has no body. May pause. */
export function* factsOf(document: Document, plan: Plan | null): Generator<void, Metadata> {
  const head = plan?.head ?? (yield* headOf(document, ''));
  return yield* metadata(document, plan?.heading ?? { headline: null, words: '' }, head, plan?.root.box);
}

function articleFacts(document: Document, facts: Metadata): Omit<Article, 'fingerprint' | 'text' | 'passages'> {
  const { title, byline, authors, publisher, published, modified, language, addresses } = facts;
  const url = withoutTracking(urlOf(document));
  return {
    url,
    urls: addressesOf(url, addresses),
    title,
    ...(byline && { byline }),
    ...(authors.length > 0 && { authors }),
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
