// Phrases of one or more words, found at a token by their first word; the longest that stands there counts.
import type { Token } from '../text/token.ts';
import { type FormsOf, phrasesIn } from './notation.ts';

export type PhraseHit<V> = { readonly to: number; readonly value: V };
export type Phrases<V> = {
  (tokens: readonly Token[], at: number): PhraseHit<V> | null;
  /** The first words: where none of them stands, no phrase does. */
  readonly starts: ReadonlySet<string>;
  /** All phrases as they are spelled. */
  readonly all: readonly string[];
};

/** Reads lists of phrases with what each list stands for; of equal phrases the one given first. */
export function phrasesOf<V>(
  list: string,
  entries: Iterable<readonly [phrases: string | undefined, value: V]>,
  formsOf?: FormsOf,
): Phrases<V> {
  const byFirst = new Map<string, { words: readonly string[]; value: V }[]>();
  const all: string[] = [];
  for (const [text, value] of entries) {
    for (const one of phrasesIn(list, text, formsOf)) {
      const words = one.split(' ');
      const [first = ''] = words;
      const same = byFirst.get(first) ?? [];
      same.push({ words, value });
      byFirst.set(first, same);
      all.push(one);
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  const find = (tokens: readonly Token[], at: number): PhraseHit<V> | null => {
    const same = byFirst.get(tokens[at]?.low ?? '');
    if (!same) return null;
    for (let nth = 0; nth < same.length; nth++) {
      const one = same[nth];
      if (one && stands(one.words, tokens, at)) return { to: at + one.words.length, value: one.value };
    }
    return null;
  };
  return Object.assign(find, { starts: new Set(byFirst.keys()), all });
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let nth = 1; nth < words.length; nth++) if (tokens[at + nth]?.low !== words[nth]) return false;
  return true;
}
