// What the page says of its article: title, byline, publisher, dates, language and addresses. Each is taken from the most
// trustworthy of several places, as text, capped; nothing here is ever used as markup or followed as a link unchecked.
import { articleKey } from '../article.ts';
import { all, attribute, first, rootOf, textContent, urlOf } from './dom.ts';
import { isStory, type Thing, thingsOf, wordsOf } from './structured.ts';

export type Metadata = {
  readonly title: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language: string;
  /** Addresses the page gives for itself, unchecked against each other: canonical, og:url, JSON-LD. */
  readonly addresses: readonly string[];
  readonly description: string;
  readonly things: readonly Thing[];
};

export function metadata(document: Document, headline: string): Metadata {
  const things = thingsOf(document);
  const story = things.find(isStory);
  const meta = metaReader(document);
  const title = titleOf(document, headline, story, meta);
  const byline = bylineOf(document, story, meta);
  const publisher = clean(wordsOf(story?.publisher) || meta('og:site_name', 'application-name', 'dc.publisher'), 200);
  const published = dateOf(
    wordsOf(story?.datePublished),
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'cxenseparse:recs:publishtime',
    ),
    timeIn(document),
  );
  const modified = dateOf(
    wordsOf(story?.dateModified),
    meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod', 'dcterms.modified'),
  );
  return {
    title,
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
    language: languageOf(document, story, meta),
    addresses: addressesIn(document, story, meta),
    description: clean(
      meta('og:description', 'description', 'twitter:description') || wordsOf(story?.description),
      2_000,
    ),
    things,
  };
}

type Meta = (...names: string[]) => string;

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
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value) return value;
    }
    return '';
  };
}

const clean = (text: string, most: number): string =>
  text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);

function titleOf(document: Document, headline: string, story: Thing | undefined, meta: Meta): string {
  const element = first(document, 'title');
  const whole = clean(element ? (textContent(element) ?? '') : '', 500);
  const given = clean(wordsOf(story?.headline) || meta('og:title', 'twitter:title', 'dc.title') || whole, 500);
  if (headline && (alike(headline, given) || alike(headline, whole))) return clean(headline, 500);
  return withoutSite(given || whole || headline, meta('og:site_name'));
}

/** One holds the other, but for typography. */
function alike(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [x, y] = [bare(a), bare(b)];
  return x.length > 0 && y.length > 0 && (x.includes(y) || y.includes(x));
}

/** "Headline | The Paper" without the paper. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || title.length - last.length < 15) return title;
  if (site ? alike(last, site) : last.split(' ').length <= 4)
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/, '');
  return title;
}

const nobody =
  /^(?:staff|admin|administrator|editor(?:s|ial)?(?: team| staff)?|news ?desk|redaktion|redaction|team|guest|author|unknown|web ?desk|.*\.(?:com|org|net)|https?:.*)$/i;

function bylineOf(document: Document, story: Thing | undefined, meta: Meta): string | undefined {
  const given = [story?.author ?? story?.creator].flat().map(wordsOf);
  const named = given.some(isName)
    ? given
    : [meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl')];
  const found = named.some(isName) ? named : [bylineIn(document)];
  const people = [...new Set(found.filter(isName).map((name) => clean(name, 120).replace(/^by\s+/i, '')))];
  return people.length > 0 ? people.slice(0, 8).join(', ') : undefined;
}

const isName = (name: string): boolean => name.length > 1 && name.length < 150 && !nobody.test(name.trim());

function bylineIn(document: Document): string {
  const places = all(
    document,
    '[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], [class*=byline i] a, [class*=author-name i], [class*=author i] a, [class*=byline i]',
  );
  for (let i = 0; i < places.length && i < 20; i += 1) {
    const text = clean(textContent(places[i] as Element) ?? '', 120).replace(/^(?:written |posted )?by:?\s+/i, '');
    if (isName(text) && text.length < 60 && !/\d{4}/.test(text)) return text;
  }
  return '';
}

function timeIn(document: Document): string {
  const times = all(
    document,
    'article time[datetime], main time[datetime], [itemprop=datePublished], time[pubdate], time[datetime]',
  );
  const element = times[0];
  return element ? attribute(element, 'datetime') || attribute(element, 'content') : '';
}

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** The first that is a date, in ISO 8601 with the offset the page wrote; a date written otherwise gives its day alone. */
function dateOf(...values: string[]): string | undefined {
  for (const value of values) {
    const text = value.trim().slice(0, 60);
    const parts = iso.exec(text);
    if (parts) {
      const [, day, time, zone] = parts;
      if (!time) return day;
      return `${day}T${time}${(zone ?? '').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
    }
    const at =
      text && /\d{4}/.test(text) ? Date.parse(`${text.replace(/\b(\d+)(?:st|nd|rd|th)\b/, '$1')} UTC`) : Number.NaN;
    if (Number.isFinite(at)) return new Date(at).toISOString().slice(0, 10);
  }
  return undefined;
}

function languageOf(document: Document, story: Thing | undefined, meta: Meta): string {
  const root = rootOf(document);
  const found =
    (root && (attribute(root, 'lang') || attribute(root, 'xml:lang'))) ||
    wordsOf(story?.inLanguage) ||
    meta('og:locale', 'content-language', 'dc.language', 'language');
  const code = found.trim().toLowerCase().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(code) ? code : '';
}

function addressesIn(document: Document, story: Thing | undefined, meta: Meta): string[] {
  const link = first(document, 'link[rel~=canonical i][href]');
  const page = story?.mainEntityOfPage;
  const id = typeof page === 'object' && page !== null ? (page as Thing)['@id'] : page;
  const found = [
    link ? attribute(link, 'href') : '',
    meta('og:url'),
    wordsOf(story?.url),
    typeof id === 'string' ? id : '',
  ];
  return [...new Set(found.map((address) => resolve(address, urlOf(document))).filter((address) => address !== null))];
}

function resolve(address: string, base: string): string | null {
  if (!address || address.length > 2_000) return null;
  try {
    const url = new URL(address, base).href;
    return articleKey(url) === null ? null : url;
  } catch {
    return null;
  }
}
