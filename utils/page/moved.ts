// Whether a page has gone to another address without loading anew. What its head says may then be of the article before:
// single-page sites change the address and the story, and often forget the rest.
import { articleKey } from '../article.ts';
import { urlOf } from './dom.ts';

/** True where the document stands at another article's address than it was loaded from; false where that is not known. */
export function hasMoved(document: Document): boolean {
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  if (loaded === undefined || loaded === urlOf(document)) return false;
  return URL.canParse(loaded) && articleKey(loaded) !== articleKey(urlOf(document));
}

/** The words in the last part of an address, as a title: "/2025/a-dry-summer.html" is "a dry summer". */
export function wordsInAddress(document: Document): string {
  const path = URL.parse(urlOf(document))?.pathname ?? '';
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
