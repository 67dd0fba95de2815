// Whether a page that is still loading has its style sheets: the browser runs on without those that come late.
import { all, readyState } from './dom.ts';

/** Runs once a page has come whole, with its sheets and pictures: at once, or when `onLoad` says so. */
export function whenLoaded(document: Document, run: () => void, onLoad: (run: () => void) => void): void {
  if (readyState(document) === 'complete') run();
  else onLoad(run);
}

/** Whether no style sheet for this screen is still on its way. */
export function isDressed(document: Document): boolean {
  const links = all(document, 'link[rel~="stylesheet" i]:not([disabled])');
  for (let nth = 0; nth < links.length; nth++) {
    const link = links[nth] as HTMLLinkElement;
    if (link.sheet === null && (link.media === '' || matchMedia(link.media).matches)) return false;
  }
  return true;
}
