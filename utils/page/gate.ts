// Decides cheaply whether a page is probably an article; it runs on every page the reader has allowed, so it stays tiny.
// It would rather say yes once too often: the annotator looks closer.
import { all, allIn, attribute, first, tagName, textContent, urlOf } from './dom.ts';

export type Verdict = { readonly yes: boolean; readonly reason: string };

/** How many paragraphs are looked at: a story has shown itself by then. */
const looked = 250;

/** Whether the page is probably an article, and the signal that decided. Reads a bounded number of elements, no layout. */
export function isProbablyArticle(document: Document): Verdict {
  const url = urlOf(document);
  if (!/^(?:https?|file):/.test(url)) return { yes: false, reason: 'not a web page' };
  const { paragraphs, chars } = proseOf(document);
  const declared = declaredAs(document);
  const front = isFront(url);
  if (front && !declared) return { yes: false, reason: 'front page address' };
  if (declared && paragraphs >= 2 && chars >= 400) return { yes: true, reason: `declared as ${declared}` };
  if (paragraphs >= 4 && chars >= 1_000) return { yes: true, reason: 'paragraphs of prose' };
  if (chars >= 1_400) return { yes: true, reason: 'length of prose' };
  return { yes: false, reason: declared ? `declared as ${declared}, but little prose` : 'little prose' };
}

/** The address of a site's or a language's front page. */
const isFront = (url: string): boolean =>
  /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?\/?(?:[?#].*)?$/i.test(url);

function proseOf(document: Document): { paragraphs: number; chars: number } {
  const found = all(document, 'p, pre, blockquote, article div, main div, [itemprop=articleBody] div');
  let paragraphs = 0;
  let chars = 0;
  for (let i = 0, seen = 0; i < found.length && seen < looked && i < 3_000; i += 1) {
    const element = found[i] as Element;
    if (tagName(element) === 'div' && allIn(element, 'div, p, ul, section, article, form, h2').length > 0) continue;
    seen += 1;
    const length = (textContent(element) ?? '').trim().length;
    if (length < 80) continue;
    let linked = 0;
    const links = allIn(element, 'a');
    for (let j = 0; j < links.length && j < 30; j += 1) linked += (textContent(links[j] as Element) ?? '').length;
    if (linked > length * 0.5) continue;
    paragraphs += 1;
    chars += length;
  }
  return { paragraphs, chars };
}

/** The type by which the page calls itself an article, or ''. */
function declaredAs(document: Document): string {
  const scripts = all(document, 'script[type*="ld+json" i]');
  for (let i = 0; i < scripts.length && i < 20; i += 1) {
    const source = (textContent(scripts[i] as Element) ?? '').slice(0, 300_000);
    const type = /"@type"\s*:\s*\[?\s*"((?:[A-Za-z]*Article)|BlogPosting|LiveBlogPosting|ReportageNewsArticle)"/.exec(
      source,
    );
    if (type?.[1]) return type[1];
  }
  const og = first(document, 'meta[property="og:type" i]');
  if (og && /article|blog|story|news/i.test(attribute(og, 'content'))) return 'og:article';
  if (first(document, '[itemprop~=articleBody],[itemtype$="Article"],meta[property="article:published_time" i]'))
    return 'article markup';
  return '';
}
