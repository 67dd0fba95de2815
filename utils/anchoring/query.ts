// A selector made ready to be looked for in one text: its words as that text numbers them, and what each is worth.
import type { QuoteSelector } from './selector.ts';
import { countOf, type TextIndex } from './text-index.ts';
import { isNumber, type Tokens, tokenize } from './tokens.ts';

export type Query = {
  /** prefix + exact + suffix; the note's own words are whole[start, end). */
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: Tokens;
  /** The words that the note touches are first up to `past`; first = past where it touches none. */
  readonly first: number;
  readonly past: number;
  /** -1 where the text lacks the word. */
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** 1 where the word is a number. */
  readonly isNumber: Uint8Array;
  /** No context was kept with the words, as in files of other programs. */
  readonly bare: boolean;
};

/** A word that the text lacks tells less than one it has once: edits put common words in place of common words. */
const absent = 0.7;

export function makeQuery(index: TextIndex, selector: QuoteSelector): Query {
  const whole = selector.prefix + selector.exact + selector.suffix;
  const start = selector.prefix.length;
  const end = start + selector.exact.length;
  const tokens = tokenize(whole);
  const length = tokens.words.length;
  let first = 0;
  while (first < length && (tokens.ends[first] ?? 0) <= start) first++;
  let past = first;
  while (past < length && (tokens.starts[past] ?? 0) < end) past++;
  const ids = new Int32Array(length);
  const weights = new Float32Array(length);
  const numbers = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const word = tokens.words[at] ?? '';
    const id = index.idOf.get(word) ?? -1;
    const count = countOf(index, id);
    ids[at] = id;
    numbers[at] = isNumber(word) ? 1 : 0;
    weights[at] = count === 0 ? absent : Math.max(0.1, 1 / Math.sqrt(count));
  }
  return {
    whole,
    start,
    end,
    tokens,
    first,
    past,
    ids,
    weights,
    isNumber: numbers,
    bare: past - first === length,
  };
}

const sentenceEnd = /[.!?。！？…]['"’”»)\]]*\s|\n/;

/** The words of the sentence around some words: from up to `to`. An abbreviation makes it shorter, never longer. */
export function sentenceAround(
  whole: string,
  { starts, ends }: Tokens,
  first: number,
  past: number,
): { readonly from: number; readonly to: number } {
  const ended = (at: number): boolean => {
    // Most words are parted by one space: no need to look.
    const gap = (starts[at] ?? 0) - (ends[at - 1] ?? 0);
    return gap !== 1 ? sentenceEnd.test(whole.slice(ends[at - 1], starts[at])) : whole[ends[at - 1] ?? 0] === '\n';
  };
  let from = first;
  while (from > 0 && !ended(from)) from--;
  let to = past;
  while (to < starts.length && !ended(to)) to++;
  return { from, to };
}
