// Phrases of one or more words, found at a token by their first word; the longest that stands there counts.
import type { Token } from '../text/token.ts';

export type PhraseHit<V> = { readonly to: number; readonly value: V };
export type Phrases<V> = {
  (tokens: readonly Token[], at: number): PhraseHit<V> | null;
  /** The first words: where none of them stands, no phrase does. */
  readonly starts: ReadonlySet<string>;
};

/** All that a phrase stands for: "the|those dead|killed" is four phrases, "in| custody" two. */
const spelled = (phrase: string): string[] =>
  phrase
    .trim()
    .split(' ')
    .reduce((starts, word) => starts.flatMap((start) => word.split('|').map((one) => `${start} ${one}`.trim())), ['']);

/** Reads phrases, their words parted by single spaces; of equal phrases the one given first. */
export function phrasesOf<V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const byFirst = new Map<string, { words: readonly string[]; value: V }[]>();
  for (const [phrase, value] of entries) {
    for (const one of spelled(phrase)) {
      const words = one.split(' ');
      const [first = ''] = words;
      const list = byFirst.get(first) ?? [];
      list.push({ words, value });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const find = (tokens: readonly Token[], at: number): PhraseHit<V> | null => {
    const list = byFirst.get(tokens[at]?.low ?? '');
    if (!list) return null;
    for (let nth = 0; nth < list.length; nth++) {
      const one = list[nth];
      if (one && stands(one.words, tokens, at)) return { to: at + one.words.length, value: one.value };
    }
    return null;
  };
  return Object.assign(find, { starts: new Set(byFirst.keys()) });
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let nth = 1; nth < words.length; nth++) if (tokens[at + nth]?.low !== words[nth]) return false;
  return true;
}
