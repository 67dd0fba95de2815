// What stands between commas, dashes or brackets.
import { isDash, low, type Sentence } from './sentence.ts';

/** The sign that opens what a comma, dash or bracket closes; where there is none, the sign itself. */
export function openingOf(at: number, sentence: Sentence): number {
  const closing = low(sentence, at);
  const dash = isDash(at, sentence);
  let open = at;
  for (let left = at - 1; left >= Math.max(sentence.start, at - 24); left--) {
    if (sentence.hitAt.has(left)) break;
    if (dash ? isDash(left, sentence) : low(sentence, left) === (closing === ')' ? '(' : ',')) {
      open = left;
      // A list inside the commas goes on to the comma behind the count.
      if (
        closing !== ',' ||
        sentence.endingAt.has(left - 1) ||
        sentence.endingAt.has(left - 2) ||
        sentence.endingAt.has(left - 3)
      )
        break;
    }
  }
  return open;
}
