// Turns a span into what finds it again: the words, and what stands around them.
import type { Span } from '../span.ts';
import type { PositionHint, QuoteSelector } from './selector.ts';

/**
 * How much is kept on each side, in UTF-16 units: about two paragraphs of news. The usual 32 tell one "1 percent" from
 * another, but not a sentence that moved from one whose neighbour was cut.
 */
const reach = 500;

/** The selector of a span, and where it stood. A span outside the text is cut to it. No surrogate pair is split that the span does not split. */
export function describe(text: string, span: Span): { selector: QuoteSelector; hint: PositionHint } {
  const start = Math.min(Math.max(span.start, 0), text.length);
  const end = Math.min(Math.max(span.end, start), text.length);
  let from = Math.max(0, start - reach);
  let to = Math.min(text.length, end + reach);
  if (from < start && splitsPair(text, from)) from++;
  if (to > end && splitsPair(text, to)) to--;
  return {
    selector: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    hint: { start, end, length: text.length },
  };
}

/** Whether an offset lies between the halves of a surrogate pair. */
export const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
