// Where the words of a search stand in a piece: which of its words hold them, and then the texts of those. As exact as reading each text (rank.ts says how near a hit is, here in halves: 2, 3 or 4).
import { type FactTest, opened } from '../facts.ts';
import { nearness } from '../rank.ts';
import { bar, type Texts, wordOf } from './piece.ts';

/** More words than bits are not looked for here. */
export const mostWords = 30;

/** What the texts of a piece hold. */
export type Found = {
  /** For each text a bit for each word. */
  readonly masks: Uint32Array;
  /** How near each word is, twice what rank.ts calls it, text after text; 0: not there. */
  readonly near: Uint8Array;
};

export function search(piece: Texts, words: readonly string[]): Found {
  return lookUp(
    piece,
    words.map((word) => (word.includes(' ') ? phraseTable(piece, word) : wordTable(piece, word))),
  );
}

/** The same of facts: a bit for each test. */
export function searchFacts(piece: Texts, tests: readonly FactTest[]): Found {
  const tables = tests.map(({ of, holds }) => ({
    numbers: numbersWith(piece, `${bar}${of}=`).filter((number) => holds(opened(wordOf(piece, number)))),
    nearOf: () => 1,
    nearAt: () => 1,
  }));
  return lookUp(piece, tables);
}

function lookUp({ text, ends, postings }: Texts, tables: readonly Table[]): Found {
  const masks = new Uint32Array(ends.length);
  const near = new Uint8Array(ends.length * tables.length);
  for (const [bit, { numbers, nearOf, nearAt }] of tables.entries())
    for (const number of numbers) {
      const same = nearOf?.(number);
      for (let at = postings.ends[number - 1] ?? 0; at < (postings.ends[number] ?? 0); at++) {
        const n = postings.texts[at] ?? 0;
        const level = same ?? nearestIn(ends[n - 1] ?? 0, ends[n] ?? 0, number);
        if (level === 0) continue;
        const place = n * tables.length + bit;
        if (level > (near[place] ?? 0)) near[place] = level;
        masks[n] = (masks[n] ?? 0) | (1 << bit);
      }

      function nearestIn(begin: number, end: number, wanted: number): number {
        let level = 0;
        for (let place = begin; place < end; place++)
          if (text[place] === wanted) level = Math.max(level, nearAt(place, end));
        return level;
      }
    }
  return { masks, near };
}

/** The same of a folded text that is in no piece. */
export function searchText(folded: string, words: readonly string[], near: Uint8Array): number {
  let mask = 0;
  for (const [bit, word] of words.entries()) {
    near[bit] = 2 * nearness(folded, word);
    if (near[bit] !== 0) mask |= 1 << bit;
  }
  return mask;
}

type Table = {
  /** Words at which a hit may begin. */
  readonly numbers: readonly number[];
  /** How near each hit at this word is, where it is the same for all of them. */
  nearOf?(number: number): number;
  /** How near the hit is that begins at this place of the text; 0 where there is none. */
  nearAt(at: number, end: number): number;
};

/** A word without blanks stands within one word of the text, wherever it stands. */
function wordTable({ words, starts, text }: Texts, wanted: string): Table {
  const near = new Uint8Array(starts.length);
  const numbers: number[] = [];
  let number = 1;
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const before = number;
    number = wordAt(starts, at, number);
    if (number !== before || numbers.length === 0) numbers.push(number);
    const begins = !isLetter(words, at - 1);
    const level = begins ? (isLetter(words, at + wanted.length) ? 3 : 4) : 2;
    if (level > (near[number] ?? 0)) near[number] = level;
  }
  return { numbers, nearOf: (word) => near[word] ?? 0, nearAt: (at) => near[text[at] ?? 0] ?? 0 };
}

/** A phrase: the end of a word, whole words, the beginning of a word. */
function phraseTable(piece: Texts, wanted: string): Table {
  const { words, starts, text } = piece;
  const parts = wanted.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const middle = parts.slice(1, -1).map((part) => numbersWith(piece, `${bar}${part}${bar}`)[0] ?? -1);
  const begins = new Map<number, boolean>();
  for (const number of numbersWith(piece, `${first}${bar}`)) {
    const end = (starts[number + 1] ?? words.length) - bar.length;
    begins.set(number, !isLetter(words, end - first.length - 1));
  }
  const ends = new Map<number, boolean>();
  for (const number of numbersWith(piece, `${bar}${last}`))
    ends.set(number, !isLetter(words, (starts[number] ?? 0) + last.length));
  return {
    numbers: middle.includes(-1) || ends.size === 0 ? [] : [...begins.keys()],
    nearAt(at, end) {
      const stop = at + parts.length - 1;
      if (stop >= end || middle.some((number, n) => text[at + 1 + n] !== number)) return 0;
      const ending = ends.get(text[stop] ?? 0);
      if (ending === undefined) return 0;
      const beginning = begins.get(text[at] ?? 0) === true;
      return beginning ? (ending ? 4 : 3) : 2;
    },
  };
}

/** The same as rank.ts asks of the unit before a hit and of the one behind it. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return letter.test(text.charAt(at));
}
const letter = /[\p{L}\p{N}]/u;

/** The numbers of the words that hold this, in order. A line break in front or behind asks for a word's begin or end. */
export function numbersWith({ words, starts }: Texts, wanted: string): number[] {
  const numbers: number[] = [];
  const lead = wanted.startsWith(bar) ? bar.length : 0;
  for (let from = 0, number = 1; ; ) {
    const at = words.indexOf(wanted, from);
    if (at < 0) return numbers;
    number = wordAt(starts, at + lead, number);
    numbers.push(number++);
    if (number >= starts.length) return numbers;
    from = (starts[number] ?? 0) - lead;
  }
}

/** The number of the word that stands at a place of `words`; hits come in order, so it is at or behind `from`. */
function wordAt(starts: Uint32Array, place: number, from: number): number {
  // Most hits are near: a word begun is in many words that stand side by side.
  let step = 1;
  let low = from;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(starts.length - 1, low + step - 1);
  while (low < high) {
    const half = (low + high + 1) >>> 1;
    if ((starts[half] ?? 0) <= place) low = half;
    else high = half - 1;
  }
  return low;
}
