// A text made ready to be searched for many notes: its words as small numbers, and where each word stands.
import { isNumber, type Tokens, tokenizing } from './tokens.ts';

export type TextIndex = {
  readonly text: string;
  readonly tokens: Tokens;
  /** The number of each word, in order of the text. */
  readonly ids: Int32Array;
  /** The places of word `id` are `places[firsts[id]]` up to `places[firsts[id + 1]]`. */
  readonly firsts: Int32Array;
  readonly places: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
  /** 1 where the word is a number. */
  readonly isNumber: Uint8Array;
};

/** Words numbered in one step. */
const stride = 4000;

/** Linear in the length of the text, in short steps; made once and shared by all notes of an article. */
export function* indexing(text: string): Generator<void, TextIndex> {
  const tokens = yield* tokenizing(text);
  const length = tokens.words.length;
  const idOf = new Map<string, number>();
  const ids = new Int32Array(length);
  const numbers = new Uint8Array(length);
  // counts[id + 1] while counting, so that summing up turns it into the first places.
  const counts = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) {
    if (at > 0 && at % stride === 0) yield;
    const word = tokens.words[at] ?? '';
    let id = idOf.get(word);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(word, id);
    }
    ids[at] = id;
    numbers[at] = isNumber(word) ? 1 : 0;
    counts[id + 1] = (counts[id + 1] ?? 0) + 1;
  }
  const firsts = counts.slice(0, idOf.size + 1);
  for (let id = 1; id < firsts.length; id++) firsts[id] = (firsts[id] ?? 0) + (firsts[id - 1] ?? 0);
  const next = firsts.slice();
  const places = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const id = ids[at] ?? 0;
    const place = next[id] ?? 0;
    places[place] = at;
    next[id] = place + 1;
  }
  return { text, tokens, ids, firsts, places, idOf, isNumber: numbers };
}

/** How often a word stands in the text; 0 for a word that does not (`id` -1). */
export const countOf = (index: TextIndex, id: number): number =>
  id < 0 ? 0 : (index.firsts[id + 1] ?? 0) - (index.firsts[id] ?? 0);
