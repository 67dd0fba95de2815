// Lays the words of a note and its surroundings over a stretch of a text: Smith and Waterman's local alignment (1981)
// on words instead of letters, rare words weighing more. Words rather than letters, because edits to news replace, add
// and cut words; and it is some thirty times fewer cells.

export type Alignment = {
  /** For each word of the query the place in the text that it is paired with, or -1. */
  readonly pairs: Int32Array;
  readonly score: number;
};

/** What the words are, as numbers; -1 in `query` is a word the text does not have. */
export type AlignInput = {
  readonly query: Int32Array;
  /** What a match of each query word is worth; always positive. */
  readonly weights: Float32Array;
  readonly text: Int32Array;
  readonly from: number;
  readonly to: number;
  /** 1 for a number, one of which may have become another. */
  readonly queryNumbers: Uint8Array;
  readonly textNumbers: Uint8Array;
};

const gapInText = 0.05;
const gapInQuery = 0.05;
const otherWord = 0.09;
const otherNumber = 0.15;

let scores = new Float32Array(0);
let steps = new Uint8Array(0);

const none = 0;
const pair = 1;
const skipQuery = 2;
const skipText = 3;

/** The best local alignment of the query with text[from, to). Time and space grow with the product of the two lengths. */
export function align({ query, weights, text, from, to, queryNumbers, textNumbers }: AlignInput): Alignment {
  const columns = to - from + 1;
  const size = (query.length + 1) * columns;
  if (scores.length < size) {
    scores = new Float32Array(size);
    steps = new Uint8Array(size);
  }
  scores.fill(0, 0, columns);
  steps.fill(none, 0, columns);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= query.length; row++) {
    const word = query[row - 1] ?? -1;
    const worth = weights[row - 1] ?? 0;
    const number = queryNumbers[row - 1];
    const base = row * columns;
    let left = 0;
    let aboveLeft = scores[base - columns] ?? 0;
    scores[base] = 0;
    steps[base] = none;
    for (let column = 1; column < columns; column++) {
      const above = scores[base - columns + column] ?? 0;
      const place = from + column - 1;
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
      scores[base + column] = score;
      steps[base + column] = step;
      if (score > best) {
        best = score;
        bestAt = base + column;
      }
      left = score;
      aboveLeft = above;
    }
  }
  return { pairs: trace(bestAt, columns, query.length, from), score: best };
}

function trace(end: number, columns: number, rows: number, from: number): Int32Array {
  const pairs = new Int32Array(rows).fill(-1);
  for (let at = end; ; ) {
    const step = steps[at];
    if (step === pair) {
      pairs[Math.floor(at / columns) - 1] = from + (at % columns) - 1;
      at -= columns + 1;
    } else if (step === skipQuery) at -= columns;
    else if (step === skipText) at -= 1;
    else return pairs;
  }
}
