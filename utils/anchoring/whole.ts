// The quick way, taken by most notes on most visits: the words stand there with all their surroundings, sign for sign.
import type { Span } from '../span.ts';
import type { PositionHint, QuoteSelector } from './selector.ts';

/** Where prefix, words and suffix stand unchanged: at the hint, or else at the one place they stand; null otherwise. */
export function findWhole(
  text: string,
  { prefix, exact, suffix }: QuoteSelector,
  hint: PositionHint | null,
): Span | null {
  const whole = prefix + exact + suffix;
  if (hint && hint.start >= prefix.length && text.startsWith(whole, hint.start - prefix.length)) {
    return { start: hint.start, end: hint.start + exact.length };
  }
  if (whole.trim() === '') return null;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}
