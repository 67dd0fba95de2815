// The quick way, taken by most notes on most visits: the words stand there with all their surroundings, sign for sign.
import type { Span } from '../span.ts';
import { splitsPair } from './describe.ts';
import type { PositionHint, QuoteSelector } from './selector.ts';

/** Where prefix, words and suffix stand unchanged: at the hint, or else at the one place they stand; null otherwise. */
export function findWhole(
  text: string,
  { prefix, exact, suffix }: QuoteSelector,
  hint: PositionHint | null,
): Span | null {
  const whole = prefix + exact + suffix;
  let at = hint ? hint.start - prefix.length : -1;
  if (at < 0 || !text.startsWith(whole, at)) {
    at = whole.trim() === '' ? -1 : text.indexOf(whole);
    if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  }
  const start = at + prefix.length;
  const end = start + exact.length;
  // Half a surrogate pair at the very edge of the selector may match half of another sign.
  if (splitsPair(text, start) && !splitsPair(whole, prefix.length)) return null;
  if (splitsPair(text, end) && !splitsPair(whole, prefix.length + exact.length)) return null;
  return { start, end };
}
