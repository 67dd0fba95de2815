// What the head of a page says of its article to machines: JSON-LD and meta elements, read once for all who ask. On a
// page that has moved on without loading it may be of the article before, and is then not believed.
import { articleKey } from '../article.ts';
import { all, attribute, first, urlOf } from './dom.ts';
import { hasMoved } from './moved.ts';
import { isPage, isStory, type Thing, thingsOf, wordsOf } from './structured.ts';
import { isAlike } from './title.ts';

export type Head = {
  /** It is of the article that stood here before: what is below holds for the whole site, or is empty. */
  readonly old: boolean;
  readonly things: readonly Thing[];
  readonly story: Thing | undefined;
  /** The story, or the page as such where a site describes no story. */
  readonly page: Thing | undefined;
  readonly meta: Meta;
  readonly description: string;
};

/** The content of the first of the named meta elements (by name, property or itemprop) that has any; '' for none. */
export type Meta = (...names: string[]) => string;

/** `headline`: the words of the headline, '' where none was found. May pause. */
export function* headOf(document: Document, headline: string): Generator<void, Head> {
  const whole = metaReader(document);
  const old = hasMoved(document) && isOfAnother(document, whole, headline);
  const things = old ? [] : yield* thingsOf(document);
  const story = things.find(isStory);
  const meta = old ? siteOnly(whole) : whole;
  return {
    old,
    things,
    story,
    page: story ?? things.find(isPage),
    meta,
    description: clean(
      meta('og:description', 'description', 'twitter:description') || wordsOf(story?.description),
      2_000,
    ),
  };
}

/** In one line, and no longer than that many characters. */
export const clean = (text: string, most: number): string =>
  text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);

/** The head calls itself by another name than the headline. */
function isOfAnother(document: Document, meta: Meta, headline: string): boolean {
  const given = meta('og:title', 'twitter:title', 'dc.title');
  const address = meta('og:url') || canonicalOf(document);
  if (given && headline) return !isAlike(given, headline);
  return address !== '' && articleKey(resolve(address, urlOf(document)) ?? '') !== articleKey(urlOf(document));
}

/** What holds for all articles of a site. */
const siteOnly =
  (meta: Meta): Meta =>
  (...names) =>
    meta(...names.filter((name) => /site_name|application-name|publisher|locale|language/.test(name)));

/** Names of days, the first group where it is the day it came out. */
const ownDay = /(publish(?!er)[\w-]{0,9}$|publication_?date$)|modified|updated_time|lastmod/;

/** The content of the first of the named meta elements (by name, property or itemprop) that has any. */
function metaReader(document: Document): Meta {
  const values = new Map<string, string>();
  const elements = all(document, 'meta[content]');
  for (let i = 0; i < elements.length && i < 400; i += 1) {
    const element = elements[i] as Element;
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    const content = attribute(element, 'content').slice(0, 5_000).trim();
    if (!name || !content) continue;
    if (!values.has(name)) values.set(name, content);
    // "w-published-date", "acme:publication_date": each house has a name of its own.
    const any = ownDay.exec(name);
    const key = any && (any[1] ? 'day:out' : 'day:new');
    // A "published-time" beside a "published-date" is when the page was last sent out.
    if (key && (!values.has(key) || /date$/.test(name))) values.set(key, content);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value) return value;
    }
    return '';
  };
}

export function canonicalOf(document: Document): string {
  const link = first(document, 'link[rel~=canonical i][href]');
  return link ? attribute(link, 'href') : '';
}

/** An address as it stands in the page, in full; null where it is none that a page can have. */
export function resolve(address: string, base: string): string | null {
  if (!address || address.length > 2_000) return null;
  try {
    const url = new URL(address, base);
    return /^(?:https?|file):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
