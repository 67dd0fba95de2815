// The cheap signs by which a page shows what it is: its address, what it declares itself to be, a few elements. Shared by
// the gate, which must stay tiny, and by the closer look. The names are words for "why is this (not) an article?".
import { all, attribute, first, rootOf, textContent, urlOf } from './dom.ts';

export type Signals = ReturnType<typeof signalsOf>;

/** Each sign and whether the page shows it. Reads a bounded number of elements; no layout, nothing parsed. */
export function signalsOf(document: Document) {
  const { hostname: host = '', pathname = '' } = URL.parse(urlOf(document)) ?? {};
  const path = `${pathname.toLowerCase()}/`;
  const types = declared(document);
  const graph = content(document, 'property="og:type" i');
  const has = (selector: string) => first(document, selector) !== null;
  const is = (names: string) => new RegExp(`,(?:${names}),`).test(types);
  return {
    'date in the address': /\/(?:19|20)\d\d(?:\/|-?\d\d)/.test(path),
    'address of a story':
      /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|opinions?|features?|magazine|press[^/]*|insights?|guides?|reviews?|learn|resources|advice|politics|world|business|sports?)\//.test(
        path,
      ) || /^(?:blog|news)\./.test(host),
    'long address': /(?:[^/]*[-_]){4}[^/]*\/+$/.test(path),
    'address of a forum':
      /^(?:forums?|community|discuss|boards?)\.|forums?\.|\/(?:forums?|threads?|questions|discussions?|topic|t|community|boards?)\/|viewtopic|showthread/.test(
        host + path,
      ),
    'address of an offer':
      /\/(?:products?|shop|store|collections?|browse|cart|itm|items?|buy|cat|[csp]|dp|services?|solutions?|pricing|courses?|programs?|apps?|platform|tools|insurance)\//.test(
        path,
      ),
    'front page address': /^\/+(?:[a-z]{2}(?:-[a-z]{2})?\/+)?(?:(?:index|home|default)(?:\.\w+)?\/)?$/.test(path),
    'declared an article': is('\\w*Article|\\w*BlogPosting'),
    'og:type article': /article|blog|story|news/i.test(graph),
    'declared a product': is('Product\\w*|\\w*Offer') || /product/i.test(graph) || has('[itemtype$="/Product"]'),
    'declared a list': is('ItemList|CollectionPage|SearchResultsPage'),
    'declared a forum': is('QAPage|DiscussionForumPosting') || has('[itemtype$="/QAPage"]'),
    'publication date': has(
      'meta[property="article:published_time" i],meta[itemprop=datePublished],meta[name="date" i],meta[name*="publish" i]',
    ),
    'forum software': /xenforo|vbulletin|phpbb|discourse|vanilla|invision|mybb|smf/i.test(
      `${content(document, 'name=generator i')} ${named(rootOf(document))} ${named(first(document, 'body'))}`,
    ),
    'a basket': has(
      `${['add-to-cart', 'addtocart', 'add_to_cart', 'product-price', 'product__price'].map(
        (word) => `[class*=${word} i]`,
      )},[id*=add-to-cart i],form[action*=cart i]`,
    ),
    'a time': has('time[datetime],[itemprop~=datePublished]'),
    'one h1': all(document, 'h1').length === 1,
  };
}

const named = (element: Element | null): string =>
  element ? `${attribute(element, 'id')} ${attribute(element, 'class')}` : '';

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
    for (const [, list = ''] of source.matchAll(/"@type"\s*:\s*\[?\s*((?:"[^"]{1,60}"[\s,]*){1,5})/g))
      types += list.replace(/[\s"]|https?:\/\/schema\.org\//g, '').replace(/,*$/, ',');
  }
  return types.replaceAll(',', ',,');
}
