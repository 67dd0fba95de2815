// Lays the words of a note and its surroundings over a stretch of a text: Smith and Waterman's local alignment (1981)
// on words instead of letters, rare words weighing more. Words rather than letters, because edits to news replace, add
// and cut words; and it is some thirty times fewer cells.

import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** Words from up to `to` of the query, and low up to `high` of the text. */
export type Stretch = { readonly from: number; readonly to: number; readonly low: number; readonly high: number };

const gapInText = 50;
const gapInQuery = 50;
const otherWord = 90;
const otherNumber = 150;

/** Only the row above is needed to go on, and all steps to find the way back. Scores are whole thousandths, for speed. */
let scores = new Int32Array(0);
let steps = new Uint8Array(0);

const none = 0;
const pair = 1;
const skipQuery = 2;
const skipText = 3;

/**
 * The best local alignment of a stretch of the query with one of the text: for each query word of the stretch the place
 * it is paired with, or -1. A pair is the same word, or what stands in its stead. `weights` says what keeping each word
 * is worth. Time and space grow with the product of the two lengths.
 */
export function align(index: TextIndex, query: Query, weights: Float32Array, stretch: Stretch): Int32Array {
  const { from, to, low, high } = stretch;
  const { ids: text, isNumber: textNumbers } = index;
  const rows = to - from;
  const columns = high - low + 1;
  const size = (rows + 1) * columns;
  if (scores.length < columns) scores = new Int32Array(columns);
  if (steps.length < size) steps = new Uint8Array(size);
  scores.fill(0, 0, columns);
  steps.fill(none, 0, columns);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= rows; row++) {
    const word = query.ids[from + row - 1] ?? -1;
    const worth = Math.round((weights[from + row - 1] ?? 0) * 1000);
    const number = query.isNumber[from + row - 1];
    const base = row * columns;
    let left = 0;
    let aboveLeft = 0;
    steps[base] = none;
    for (let column = 1; column < columns; column++) {
      const above = scores[column] ?? 0;
      const place = low + column - 1;
      let score = aboveLeft;
      if (text[place] === word) score += worth;
      else score += number === 1 && textNumbers[place] === 1 ? otherNumber : -otherWord;
      let step = pair;
      if (above - gapInQuery > score) {
        score = above - gapInQuery;
        step = skipQuery;
      }
      if (left - gapInText > score) {
        score = left - gapInText;
        step = skipText;
      }
      if (score <= 0) {
        score = 0;
        step = none;
      }
      scores[column] = score;
      steps[base + column] = step;
      if (score > best) {
        best = score;
        bestAt = base + column;
      }
      left = score;
      aboveLeft = above;
    }
  }
  return trace(bestAt, columns, rows, low);
}

function trace(end: number, columns: number, rows: number, low: number): Int32Array {
  const pairs = new Int32Array(rows).fill(-1);
  for (let at = end; ; ) {
    const step = steps[at];
    if (step === pair) {
      pairs[Math.floor(at / columns) - 1] = low + (at % columns) - 1;
      at -= columns + 1;
    } else if (step === skipQuery) at -= columns;
    else if (step === skipText) at -= 1;
    else return pairs;
  }
}
