// A piece of the index: some thousand folded texts as numbers of words, small and read at one go. Nothing of the text is lost
// but blanks, so that a phrase, the middle of a word and the rank of a hit can be told without the note itself.
import { type Numbers, type Postings, postingsOf } from './postings.ts';

export type Texts = {
  /** Every word once, each between line breaks. A word: what stands between two blanks, its marks included. */
  readonly words: string;
  /** Where each word begins in `words`, from number 1 on. */
  readonly starts: Uint32Array;
  /** The words of all texts, one text after the other, by number; 0 between two parts of a text. */
  readonly text: Numbers;
  /** Where each text ends in `text`. */
  readonly ends: Uint32Array;
  /** The texts of each word. */
  readonly postings: Postings;
};

/** `ids`: who the texts are of, in order. */
export type Piece = Texts & { readonly ids: readonly string[] };

export const bar = '\n';

/** The largest number a word of 16 bits holds. */
const most16 = 0xffff;

/** Gathers folded texts, parts divided by line breaks (haystack.ts), into a piece. */
export class PieceMaker {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #text: number[] = [];
  readonly #ends: number[] = [];

  add(id: string, folded: string): void {
    this.#ids.push(id);
    for (const [at, part] of folded.split(bar).entries()) {
      if (at > 0) this.#text.push(0);
      for (const word of part.split(' ')) if (word !== '') this.#text.push(this.#numberOf(word));
    }
    this.#ends.push(this.#text.length);
  }

  get texts(): number {
    return this.#ids.length;
  }

  /** No more may be added: it has as many words as can be counted in 16 bits, or would take long to write. */
  get full(): boolean {
    return this.#numbers.size > most16 - 10_000 || this.#text.length > 1_000_000;
  }

  made(): Piece {
    const list = [...this.#numbers.keys()];
    const starts = new Uint32Array(list.length + 1);
    let at = bar.length;
    for (const [n, word] of list.entries()) {
      starts[n + 1] = at;
      at += word.length + bar.length;
    }
    const text = list.length > most16 ? Uint32Array.from(this.#text) : Uint16Array.from(this.#text);
    const ends = Uint32Array.from(this.#ends);
    return {
      ids: this.#ids,
      words: `${bar}${list.join(bar)}${bar}`,
      starts,
      text,
      ends,
      postings: postingsOf(text, ends, starts.length),
    };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size + 1);
    return this.#numbers.size;
  }
}

/** A word of a piece by its number; '' for 0. */
export function wordOf({ words, starts }: Texts, number: number): string {
  if (number === 0) return '';
  const start = starts[number] ?? 0;
  return words.slice(start, (starts[number + 1] ?? words.length) - bar.length);
}

/** The folded text as it was, without empty parts' blanks. */
export function textOf(piece: Texts, n: number): string {
  const parts: string[][] = [[]];
  for (let at = piece.ends[n - 1] ?? 0; at < (piece.ends[n] ?? 0); at++) {
    const number = piece.text[at] ?? 0;
    if (number === 0) parts.push([]);
    else parts.at(-1)?.push(wordOf(piece, number));
  }
  return parts.map((words) => words.join(' ')).join(bar);
}

/** Whether a piece holds together: what was damaged on the disk is not searched. */
export function isWhole({ words, starts, text, ends, postings }: Texts): boolean {
  const last = starts.length - 1;
  const end = last < 1 ? bar.length : (starts[last] ?? 0);
  return (
    (ends.at(-1) ?? 0) === text.length &&
    postings.ends.length === starts.length &&
    postings.ends.at(-1) === postings.texts.length &&
    words.startsWith(bar) &&
    words.endsWith(bar) &&
    (last < 1 ? true : words.indexOf(bar, end) === words.length - bar.length)
  );
}
