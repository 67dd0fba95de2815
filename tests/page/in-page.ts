// What the bench and the tests run inside a page: the very reader that ships, and its answer as plain data.
import { type PageArticle, readArticle } from '../../utils/page/read.ts';
import { pageText, type TextMap } from '../../utils/page/text-map.ts';
import { type Trace, traceOf } from '../../utils/page/trace.ts';
import type { PassageKind } from '../../utils/span.ts';

const inText = new Set<PassageKind>(['body', 'subheading', 'list', 'table', 'quote']);

export type Extracted = PageArticle['article'] & {
  readonly ms: number;
  readonly isArticle: boolean;
  readonly reason: string;
  readonly partial: boolean;
  /** `text` is the body as a reader would copy it; `whole` is article.text with all its passages. */
  readonly whole: string;
};

/** Reads the page. `warm`: five readings first, as engines compile what runs often; the time is the middle one of five. */
export function extract(options: { readonly warm?: boolean } = {}): Extracted {
  let result = readArticle(document);
  const times: number[] = [];
  for (let i = 0; i < (options.warm ? 10 : 0); i += 1) {
    const began = performance.now();
    result = readArticle(document);
    if (i >= 5) times.push(performance.now() - began);
  }
  const ms = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  const { isArticle, reason, article, partial } = result;
  const text = article.passages
    .filter(({ kind }) => inText.has(kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
  return { ...article, ms, isArticle, reason, partial, text, whole: article.text };
}

export const trace = (): Trace => traceOf(document);

/** Where words of the text do not come back from offset to range to offset. Empty where all is well. */
export function roundTrips(scope: 'article' | 'page'): string[] {
  const map = scope === 'article' ? readArticle(document, { force: true }).map : pageText(document);
  const faults: string[] = [];
  for (const { index, 0: word } of map.text.matchAll(/\S+/g)) {
    const span = { start: index, end: index + word.length };
    const range = map.range(span);
    const said = range?.toString().replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
    if (said !== word) faults.push(`${index} ${word}: range says ${said}`);
    if (!range) continue;
    const back = map.spanOf(range);
    if (back?.start !== span.start || back.end !== span.end)
      faults.push(`${index} ${word}: span ${JSON.stringify(back)}`);
    if (map.offset(range.startContainer, range.startOffset) !== span.start) faults.push(`${index} ${word}: offset`);
  }
  return faults;
}

/** The words that a selection from one element to another stands for. */
export function selected(from: string, to: string): string | null {
  const map: TextMap = readArticle(document, { force: true }).map;
  const range = document.createRange();
  const [first, last] = [document.querySelector(from), document.querySelector(to)];
  if (!first || !last) return null;
  range.setStartBefore(first);
  range.setEndAfter(last);
  const span = map.spanOf(range);
  return span && map.text.slice(span.start, span.end);
}

/** The markup of the page before and after it is read: reading must leave no trace. */
export function untouched(): boolean {
  const before = document.documentElement.outerHTML;
  readArticle(document, { force: true });
  pageText(document);
  return before === document.documentElement.outerHTML;
}
