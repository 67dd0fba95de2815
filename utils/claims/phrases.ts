// Phrases of one or more words, found at a token by their first word; the longest that stands there counts.
import type { Token } from './match.ts';

export type PhraseHit<V> = { readonly to: number; readonly value: V };
export type Phrases<V> = (tokens: readonly Token[], at: number) => PhraseHit<V> | null;

/** Reads phrases, their words parted by single spaces; of equal phrases the one given first. */
export function phrasesOf<V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const byFirst = new Map<string, { words: readonly string[]; value: V }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.trim().split(' ');
    const [first = ''] = words;
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const list = byFirst.get(tokens[at]?.low ?? '');
    const found = list?.find(({ words }) => words.every((word, nth) => tokens[at + nth]?.low === word));
    return found ? { to: at + found.words.length, value: found.value } : null;
  };
}
