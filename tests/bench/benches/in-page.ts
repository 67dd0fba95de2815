// Run inside a page by the articles bench: our reader, Readability and Defuddle on the same live document, each warm.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { telling } from '../../../utils/page/read.ts';
import { finished } from '../../../utils/page/steps.ts';
import { extract } from '../../page/in-page.ts';

export type Side = {
  readonly ms: number;
  readonly text: string;
  readonly isArticle: boolean;
  readonly title: string;
  readonly byline?: string;
  readonly published?: string;
};
/** `ours` is timed over the whole reading, `told` over root and text alone. */
export type Beside = {
  readonly told: number;
  readonly ours: Side;
  readonly readability: Side;
  readonly defuddle: Side;
};

export function beside(): Beside {
  const ours = extract({ warm: true });
  const told = timed(() => finished(telling(document)), 5, 5).ms;
  const isArticle = isProbablyReaderable(document);
  // Readability needs a clone, as it takes the document apart, and Defuddle makes its own: the time is of clone and parse.
  const read = timed(() => new Readability(document.cloneNode(true) as Document).parse(), 5, 5);
  // Last, should it touch the page after all; fewer times, as it is slow.
  const made = timed(() => new Defuddle(document, { url: location.href, useAsync: false }).parse(), 1, 3);
  return {
    told,
    ours,
    readability: {
      ms: read.ms,
      isArticle,
      text: read.found?.textContent ?? '',
      title: read.found?.title ?? '',
      byline: read.found?.byline ?? '',
      published: read.found?.publishedTime ?? '',
    },
    defuddle: {
      ms: made.ms,
      // It does not decide; a page that it finds no words in is none.
      isArticle: made.found.wordCount > 0,
      text: linesOf(made.found.content),
      title: made.found.title,
      byline: made.found.author,
      published: made.found.published,
    },
  };
}

/** The middle of `passes` runs after `warm` others: the statistic that our own time is, see `extract`. */
function timed<T>(work: () => T, warm: number, passes: number): { readonly found: T; readonly ms: number } {
  let found = work();
  for (let pass = 1; pass < warm; pass++) found = work();
  const times: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const begun = performance.now();
    found = work();
    times.push(performance.now() - begun);
  }
  return { found, ms: times.sort((a, b) => a - b)[passes >> 1] ?? Number.NaN };
}

/** The words of markup, a line break after each block: Defuddle gives no text of its own. */
function linesOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const block of parsed.querySelectorAll(
    'p,div,li,h1,h2,h3,h4,h5,h6,tr,td,th,br,blockquote,figure,figcaption,pre',
  ))
    block.append('\n');
  for (const br of parsed.querySelectorAll('br')) br.replaceWith('\n');
  return parsed.body.textContent;
}
