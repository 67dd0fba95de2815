// The one place where a pattern meets a position. Detectors do no offset arithmetic of their own.
// Patterns carry the flags g, d and u or v, named groups, bounded repeats and no nested quantifiers, so they run in
// linear time. They run on the passage's own slice: searching the whole text for each passage would be quadratic.
import type { Span } from '../span.ts';
import type { Piece } from './types.ts';

/** One hit: its span in article.text, and each named group that took part. */
export type Match = Piece & { group(name: string): Piece | null };

/** All hits of a global pattern inside a span of the text, in order. `\b`, `^` and lookbehind stop at the span's edges. */
export function* matches(pattern: RegExp, text: string, within: Span): Generator<Match> {
  for (const hit of text.slice(within.start, within.end).matchAll(pattern)) {
    if (!hit.indices) throw new Error(`A pattern needs the flag d: ${pattern}`);
    const { groups } = hit.indices;
    yield {
      ...piece(text, { start: within.start + hit.index, end: within.start + hit.index + hit[0].length }),
      group(name) {
        const at = groups?.[name];
        return at ? piece(text, { start: within.start + at[0], end: within.start + at[1] }) : null;
      },
    };
  }
}

/** A span with its words. */
export const piece = (text: string, span: Span): Piece => ({
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
});
