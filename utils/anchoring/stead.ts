// A figure put in words, or in other words than before ("dozens", now "43"), leaves no word of the note: what stands in its
// stead is what the sentence, all the rest of which is still there, now has in that place.
import { type Query, sentenceAround } from './query.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** So much of the rest of the sentence, by weight, must stand, and weigh so much by itself. */
const leastRest = 0.8;
const leastWeight = 1;
/** A figure with its unit has no more words. */
const most = 6;

/** From where to where, in words. */
type Stretch = { readonly from: number; readonly to: number };

/** What stands between the old neighbours of the note, in the sentence that is otherwise as it was; null where nothing does. */
export function inStead(index: TextIndex, query: Query, pairs: Int32Array): (Stretch & { evidence: number }) | null {
  const { first, past } = query;
  const sentence = sentenceAround(query.whole, query.tokens, first, past);
  const evidence = restOf(index, query, pairs, sentence);
  const isFirst = first === sentence.from;
  const isLast = past === sentence.to;
  // One word beside it may have gone along: "hundreds of homes", now "1,200 homes".
  const beside = (at: number, step: 1 | -1) => [pairs[at], pairs[at + step]].find((place = -1) => place >= 0) ?? -1;
  const left = isFirst ? -1 : beside(first - 1, -1);
  const right = isLast ? -1 : beside(past, 1);
  if (evidence === 0 || (!isFirst && left < 0) || (!isLast && right < 0)) return null;
  const near = isFirst ? right : left;
  const home = sentenceAround(index.text, index.tokens, near, near + 1);
  const from = isFirst ? home.from : left + 1;
  const to = isLast ? home.to : right;
  const now = to - from;
  if (now < 1 || from < home.from || to > home.to || Math.max(now, past - first) > most) return null;
  const alike = now === past - first && now > 1 && now < 4;
  return alike || index.isNumber.subarray(from, to).includes(1) ? { from, to, evidence } : null;
}

/** What the rest of the sentence weighs, where nearly all of it stands; else 0. */
function restOf(index: TextIndex, { first, past, ids, weights }: Query, pairs: Int32Array, sentence: Stretch): number {
  let all = 0;
  let kept = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at >= first && at < past) continue;
    all += weights[at] ?? 0;
    if (index.ids[pairs[at] ?? -1] === ids[at]) kept += weights[at] ?? 0;
  }
  return kept < leastWeight || kept < leastRest * all ? 0 : kept;
}

/**
 * Whether a sentence, written anew, stands between its old neighbours and has as many numbers as before. One that brings
 * more words of its own than it kept is another: what stood between them was cut, and a stranger came in its place.
 */
export function isFramed(index: TextIndex, query: Query, pairs: Int32Array, sentence: Stretch, home: Stretch): boolean {
  const adjoins = (at: number, place: number): boolean =>
    at >= 0 && at < pairs.length && pairs[at] === place && index.ids[place] === query.ids[at];
  const numbers = (of: Uint8Array, { from, to }: Stretch) => of.subarray(from, to).reduce((sum, one) => sum + one, 0);
  return (
    adjoins(sentence.from - 1, home.from - 1) &&
    adjoins(sentence.to, home.to) &&
    numbers(query.isNumber, sentence) === numbers(index.isNumber, home) &&
    isKin(index, pairs, sentence, home)
  );
}

/** Whether the words that the sentence kept weigh at least as much as those it brought; numbers are let pass. */
function isKin(index: TextIndex, pairs: Int32Array, sentence: Stretch, home: Stretch): boolean {
  const paired = new Set(pairs.subarray(sentence.from, sentence.to));
  let balance = 0;
  for (let place = home.from; place < home.to; place++) {
    if (index.isNumber[place] === 1) continue;
    const id = index.ids[place] ?? -1;
    balance += (paired.has(place) ? 1 : -1) / Math.sqrt(countOf(index, id));
  }
  return balance >= 0;
}
