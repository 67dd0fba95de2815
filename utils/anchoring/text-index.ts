// A text made ready to be searched for many notes: its words as small numbers, and where each word stands.
import { isNumber, type Tokens, tokenize } from './tokens.ts';

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

/** Linear in the length of the text; make it once and share it over all notes of an article. */
export function indexText(text: string): TextIndex {
  const tokens = tokenize(text);
  const idOf = new Map<string, number>();
  const ids = new Int32Array(tokens.words.length);
  const counts: number[] = [];
  tokens.words.forEach((word, at) => {
    let id = idOf.get(word);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(word, id);
      counts.push(0);
    }
    ids[at] = id;
    counts[id] = (counts[id] ?? 0) + 1;
  });
  const firsts = new Int32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) firsts[id + 1] = (firsts[id] ?? 0) + count;
  const next = firsts.slice();
  const places = new Int32Array(ids.length);
  for (const [at, id] of ids.entries()) {
    const place = next[id] ?? 0;
    places[place] = at;
    next[id] = place + 1;
  }
  return {
    text,
    tokens,
    ids,
    firsts,
    places,
    idOf,
    isNumber: Uint8Array.from(tokens.words, (word) => (isNumber(word) ? 1 : 0)),
  };
}

/** How often a word stands in the text; 0 for a word that does not (`id` -1). */
export const countOf = (index: TextIndex, id: number): number =>
  id < 0 ? 0 : (index.firsts[id + 1] ?? 0) - (index.firsts[id] ?? 0);
