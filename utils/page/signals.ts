// The cheap signs by which a page shows what it is: its address, what it declares itself to be, a few elements. Shared by
// the gate, which must stay tiny, and by the closer look. The names are words for "why is this (not) an article?".
import { all, attribute, className, every, first, textContent, urlOf } from './dom.ts';

/** What a sign weighs at the gate, and in the closer look, which knows more beside it. */
export type Points = { readonly gate: number; readonly closer: number };
export type Signals = ReturnType<typeof signalsOf>;

/**
 * The points of each sign that the page shows, 0 for the others. Reads a bounded number of elements; no layout, nothing
 * parsed. The points are from logistic regressions over 548 labelled pages, one for the gate and one for the closer look.
 */
export function signalsOf(document: Document) {
  const { hostname: host = '', pathname = '' } = URL.parse(urlOf(document)) ?? {};
  const path = `${pathname.toLowerCase()}/`;
  const types = declared(document);
  const graph = content(document, 'property="og:type" i');
  const has = (selector: string) => first(document, selector) !== null;
  return {
    'date in the address': points(1.9, 1, /\/(?:19|20)\d\d(?:\/|-?\d\d)/.test(path)),
    'address of a story': points(
      2.6,
      1.5,
      path.split('/').some((part) => storyPart.test(part)) || /^(?:blog|news)\./.test(host),
    ),
    'long address': points(1.8, 0.7, isLong(path)),
    'address of a forum': points(
      -4.2,
      -2.7,
      /^(?:forums?|community|discuss|boards?)\.|forums?\.|\/(?:forums?|threads?|questions|discussions?|t|community|boards?)\/|\/topic\/\d|viewtopic|showthread/.test(
        host + path,
      ),
    ),
    'front page address': points(
      -4,
      -0.9,
      /^\/+(?:[a-z]{2}(?:-[a-z]{2})?\/+)?(?:(?:index|home|default)(?:\.\w+)?\/)?$/.test(path),
    ),
    'declared an article': points(2, 0.6, /(?:Article|BlogPosting),/.test(types)),
    'og:type article': points(1.8, 0.7, /article|blog|story|news/i.test(graph)),
    'declared a product': points(
      -3,
      -1.7,
      /,Product|Offer,/.test(types) || /product/i.test(graph) || has('[itemtype$="/Product"]'),
    ),
    'declared a list': points(-3.4, -1.7, /,(?:ItemList|CollectionPage|SearchResultsPage),/.test(types)),
    'declared a forum': points(
      -2.3,
      -2.2,
      /,(?:QAPage|DiscussionForumPosting),/.test(types) || has('[itemtype$="/QAPage"]'),
    ),
    'publication date': points(
      1.4,
      0.5,
      has('meta[property$=published_time],meta[itemprop=datePublished],meta[name=date],meta[name*=publish i]'),
    ),
    'forum software': points(
      -2.6,
      -1.8,
      // One by one: the browser finds an id or a class at once, but a list of them by asking every element.
      ['#XF', '#XenForo', '#phpbb', '.vbulletin'].some(has) ||
        has('meta[name=generator i]:is([content^=Disc],[content^=vB],[content^=Van])'),
    ),
    'a basket': points(-2.3, -1.1, has('form[action*=cart i]') || hasClass(document, /add-?to-?cart|product-price/i)),
    'a time': points(1.1, 0.35, has('time[datetime],[itemprop~=datePublished]')),
    'one h1': points(0.6, 0.1, all(document, 'h1').length === 1),
  };
}

/** A part of an address that leads to stories. */
const storyPart =
  /^(?:blogs?|news|articles?|stor(?:y|ies)|posts?|opinions?|features?|magazine|press.*|insights?|guides?|reviews?|learn|resources|advice|politics|world|business|sports?)$/;

/** Its last part is five words or more. */
const isLong = (path: string): boolean => (path.split('/').findLast(Boolean)?.split(/[-_]/).length ?? 0) > 4;

const points = (gate: number, closer: number, shown: boolean): Points =>
  shown ? { gate, closer } : { gate: 0, closer: 0 };

function hasClass(document: Document, pattern: RegExp): boolean {
  const elements = every(document);
  for (let i = 0; i < elements.length && i < 50_000; i += 1)
    if (pattern.test(className(elements[i] as Element))) return true;
  return false;
}

function content(document: Document, selector: string): string {
  const element = first(document, `meta[${selector}]`);
  return element ? attribute(element, 'content') : '';
}

/** The names of the types in JSON-LD, a comma on both sides of each; found by pattern, as parsing is too dear here. */
function declared(document: Document): string {
  const scripts = all(document, 'script[type*="ld+json" i]');
  let types = ',';
  for (let i = 0; i < scripts.length && i < 20 && types.length < 5_000; i += 1) {
    const source = (textContent(scripts[i] as Element) ?? '').slice(0, 200_000);
    for (const [, list = ''] of source.matchAll(/"@type"\s*:\s*(?:\[\s*)?((?:"[^"]{1,60}"[\s,]*){1,5})/g))
      for (const [name] of list.matchAll(/[^\s",]+/g)) types += `${name.replace(/^https?:\/\/schema\.org\//, '')},`;
  }
  return types.replaceAll(',', ',,');
}
