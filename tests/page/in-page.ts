// What the bench and the tests run inside a page: the very reader that ships, and its answer as plain data.
import { type PageArticle, readArticle } from '../../utils/page/read.ts';
import { type Trace, traceOf } from '../../utils/page/trace.ts';
import type { PassageKind } from '../../utils/span.ts';

const inText = new Set<PassageKind>(['body', 'subheading', 'list', 'table', 'quote']);

export type Extracted = Omit<PageArticle['article'], 'passages' | 'urls'> & {
  readonly ms: number;
  readonly isArticle: boolean;
  readonly reason: string;
  readonly partial: boolean;
  readonly urls: readonly string[];
  /** The body as a reader would copy it; `whole` is article.text with all its passages. */
  readonly whole: string;
  readonly passages: PageArticle['article']['passages'];
};

/** Reads the page. The first two readings warm the code; the time is the shorter of two more. */
export function extract(options: { readonly warm?: boolean } = {}): Extracted {
  let result = readArticle(document);
  let ms = Number.POSITIVE_INFINITY;
  for (let i = 0; i < (options.warm ? 3 : 0); i += 1) {
    const began = performance.now();
    result = readArticle(document);
    if (i > 0) ms = Math.min(ms, performance.now() - began);
  }
  const { isArticle, reason, article, partial } = result;
  const text = article.passages
    .filter(({ kind }) => inText.has(kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
  return { ...article, ms, isArticle, reason, partial, text, whole: article.text };
}

export const trace = (): Trace => traceOf(document);
