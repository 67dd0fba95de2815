// What the page says of its article: title, byline, publisher, dates, language and addresses. Each is taken from the most
// trustworthy of several places, as text, capped; nothing here is ever used as markup or followed as a link unchecked.
import type { Box } from './box.ts';
import { authorsOf, writtenLine } from './byline.ts';
import { dateInAddress, dateOf, datesIn, isDateAlone } from './dates.ts';
import { all, attribute, first, isPlainText, rootOf, textContent, urlOf } from './dom.ts';
import { canonicalOf, clean, type Head, type Meta, resolve } from './head.ts';
import { type Heading, isInside } from './heading.ts';
import { type Near, type Piece, piecesLike, piecesNear } from './near.ts';
import { type Thing, wordsOf } from './structured.ts';
import { titleOf } from './title.ts';

export type Metadata = {
  readonly title: string;
  /** The authors' names in one line. */
  readonly byline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language: string;
  /** Addresses the page gives for itself, unchecked against each other: canonical, og:url, JSON-LD. */
  readonly addresses: readonly string[];
};

const publishedNames =
  'article:published_time day:out dc.date.issued dcterms.issued dc.date dcterms.created date pubdate parsely-pub-date sailthru.date'.split(
    ' ',
  );
const authorNames =
  'author article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author byl'.split(' ');

/** `headline` is the box of the headline, where one was found; the lines around it are read too. May pause. */
export function* metadata(
  document: Document,
  heading: Heading,
  head: Head,
  root: Box | null = null,
): Generator<void, Metadata> {
  const { headline, words } = heading;
  const { old, things, story, page, meta } = head;
  const near = piecesNear(headline);
  const area = root && sharedBy(root, headline);
  let known: readonly Piece[] | null = null;
  const lines = function* () {
    known ??= yield* piecesLike(area ?? headline, writtenLine, isDateAlone);
    return known;
  };
  const language = languageOf(document, story, meta);
  const site = meta('og:site_name', 'application-name') || wordsOf(story?.publisher);
  const publisher = clean(wordsOf(story?.publisher) || meta('og:site_name', 'application-name', 'dc.publisher'), 200);
  const element = first(document, 'title');
  const whole = clean(!old && element ? (textContent(element) ?? '') : '', 500);
  const given = clean(meta('og:title', 'twitter:title', 'dc.title') || wordsOf(story?.headline), 500);
  const authors = yield* authorsOf(document, {
    things,
    story: page,
    metas: [...authorNames.map((name) => meta(name)), labelled(meta)].filter((name) => name && !/^https?:/.test(name)),
    publisher,
    host: URL.parse(urlOf(document))?.hostname.replace(/^www\./, '') ?? '',
    lines,
    near,
    area: area?.element ?? null,
  });
  const byline = clean(authors.join(', '), 300);
  const days = yield* daysOf(document, near, language, { story, page, meta }, lines);
  return {
    title: clean(titleOf(words, whole, given, site, wordsOf(story?.headline)) || firstLine(document), 500),
    ...(byline && { byline }),
    authors,
    ...(publisher && { publisher }),
    ...days,
    language,
    addresses: old ? [] : addressesIn(document, story, meta),
  };
}

/** When it came out and when it was changed, by the lines around the headline, what machines are told, and the address. */
function* daysOf(
  document: Document,
  near: Near,
  language: string,
  { story, page, meta }: Pick<Head, 'story' | 'page' | 'meta'>,
  lines: () => Generator<void, readonly Piece[]>,
): Generator<void, Pick<Metadata, 'published' | 'modified'>> {
  const [after, before] = [datesIn(near.after, language), datesIn(near.before, language)];
  const modified = dateOf(
    language,
    wordsOf(page?.dateModified),
    meta('article:modified_time', 'day:new'),
    after.modified || before.modified,
  );
  const told = dateOf(language, wordsOf(story?.datePublished), ...publishedNames.map((name) => meta(name)));
  const seen = after.published ? after : before;
  // "11.03.17" is the declared third of November, too.
  const shown = told && seen.other && seen.other === told.slice(0, 10) ? seen.other : seen.published;
  const elsewhere = told || shown ? { published: '', modified: '' } : datesIn(yield* lines(), language);
  const published =
    dateOf(
      language,
      told && shown && isEarlier(shown, told) ? shown : '',
      told ?? '',
      shown,
      wordsOf(page?.datePublished),
    ) ??
    dateOf(
      language,
      elsewhere.published,
      timeIn(document),
      dateInAddress(urlOf(document)),
      // Better the day of the last change than none: relative dates are reckoned from it.
      after.modified || before.modified || elsewhere.modified,
    );
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** What a text without markup is called: its first line, where that is as short as titles are. */
function firstLine(document: Document): string {
  const pre = isPlainText(document) ? first(document, 'pre') : null;
  const [line = ''] = (pre ? (textContent(pre) ?? '') : '').slice(0, 1_000).trim().split('\n');
  return line.length < 150 ? line : '';
}

/** The smallest box around both. */
function sharedBy(root: Box, headline: Box | null): Box {
  let at = root;
  while (headline && at.parent && !isInside(headline, at)) at = at.parent;
  return at;
}

/** What readers are shown is the day in the page's own zone, and the truth on a site that tells machines when it moved house. */
const isEarlier = (shown: string, told: string): boolean => shown.slice(0, 10) < told.slice(0, 10);

/** What some sites write for a preview: a label and what it stands for. */
function labelled(meta: Meta): string {
  for (const n of ['1', '2']) if (/written by|author/i.test(meta(`twitter:label${n}`))) return meta(`twitter:data${n}`);
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
  const page = story?.mainEntityOfPage;
  const id = typeof page === 'object' && page !== null ? (page as Thing)['@id'] : page;
  const found = [canonicalOf(document), meta('og:url'), wordsOf(story?.url), typeof id === 'string' ? id : ''];
  return [...new Set(found.map((address) => resolve(address, urlOf(document))).filter((address) => address !== null))];
}
