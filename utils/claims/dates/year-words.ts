// Years spelled out, as one number or as two.
import type { Reader } from '../pack/form-index.ts';
import { own } from '../pack/lists.ts';

/** Words that may open a year in words: "nineteen eighty-four", "two thousand and six". */
export const yearOpeners = (starts: readonly string[], small: Readonly<Record<string, number>>): string[] =>
  starts.filter((word) => {
    const value = own(small, word) ?? 0;
    return value === 2 || (value > 10 && value < 21);
  });

/** A year in words, as one number or as two: 1905, 19 84. */
export const wordYear: Reader = (tokens, at, numbers) => {
  const first = numbers.get(at);
  if (first?.form !== 'words' || first.low !== first.high) return null;
  const next = tokens[first.to];
  const second = next && !next.stop ? numbers.get(first.to) : undefined;
  const two = second?.form === 'words' && second.scale === 1 && second.low > 9 && second.low < 100;
  const value = first.low < 100 && two ? first.low * 100 + second.low : first.low;
  return value >= 1500 && value < 2100
    ? { to: value === first.low ? first.to : (second?.to ?? first.to), value }
    : null;
};
