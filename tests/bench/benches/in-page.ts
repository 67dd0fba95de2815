// Run inside a page by the articles bench: our reader and Readability on the same live document, each warm.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { extract } from '../../page/in-page.ts';

export type Beside = { ours: ReturnType<typeof extract>; peer: { ms: number; text: string; isArticle: boolean } };

/** Readability needs a clone, as it takes the document apart; the time is of clone and parse together, best of two. */
export function beside(): Beside {
  const ours = extract({ warm: true });
  let text = '';
  let ms = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass++) {
    const begun = performance.now();
    text = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
    if (pass > 0) ms = Math.min(ms, performance.now() - begun);
  }
  return { ours, peer: { ms, text, isArticle: isProbablyReaderable(document) } };
}
