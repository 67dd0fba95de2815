// What is made once and kept: the word lists of a pack as sets, and what is read from the passages of an article in one run.

import type { Passage } from '../../span.ts';
import type { Reading, Run } from '../model/reading.ts';
import type { LanguagePack } from './language-pack.ts';
import { wordsIn } from './notation.ts';

/** The names of the lists in a part of a pack: its fields that are strings. */
export type ListName<T> = Extract<{ [K in keyof T]-?: NonNullable<T[K]> extends string ? K : never }[keyof T], string>;

/** What is made of something once and kept while that lives. Most ask for the same again: that is kept at hand. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  let last: K | undefined;
  let known: V | undefined;
  return (key) => {
    if (key === last && known !== undefined) return known;
    let own = made.get(key);
    if (own === undefined) {
      own = make(key);
      made.set(key, own);
    }
    last = key;
    known = own;
    return own;
  };
}

/** A run over a reading: the reading stays as it is, what is made of it is kept beside it. */
export const runOf = (reading: Reading): Run => ({ ...reading, made: [] });

/** Places given out in `Run.made`. */
let places = 0;

/**
 * What is made once in a run and kept in it. In the run itself and in no WeakMap: its entries outlive all but the rare
 * large collections of garbage, and carrying along the words of articles long read was a tenth of all time.
 */
export function perRun<V extends object, Rest extends readonly unknown[]>(
  make: (reading: Run, ...rest: Rest) => V,
): (reading: Run, ...rest: Rest) => V {
  const place = places++;
  // A place holds what its own `make` gave, and nothing else writes there.
  return (reading, ...rest) => {
    if (reading.made[place] === undefined) reading.made[place] = make(reading, ...rest);
    return reading.made[place] as V;
  };
}

/** What is made of each passage once, the same for every caller, and kept while the run lasts. */
export function perPassage<V>(
  make: (passage: Passage, reading: Run, pack: LanguagePack) => V,
): (passage: Passage, reading: Run, pack: LanguagePack) => V {
  const made = perRun(() => new Map<Passage, V>());
  return (passage, reading, pack) => {
    const known = made(reading);
    let one = known.get(passage);
    if (one === undefined) {
      one = make(passage, reading, pack);
      known.set(passage, one);
    }
    return one;
  };
}

/** What a table of a pack says of a word. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, word: string | undefined): T | undefined =>
  table && word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

/** Whether a list of a pack holds the word or sign at hand. */
export const isIn = <T extends object>(
  words: T,
  name: ListName<T>,
  token: { readonly low: string } | undefined,
): boolean => token !== undefined && listOf(words, name).has(token.low);

/** Whether a word ends in one of a list of endings. */
export function endsIn(word: string, endings: Iterable<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

/** Lists as sets by their text: they are asked for by turns, and what is known by its part of a pack is found half as fast. */
const sets = new Map<string, ReadonlySet<string>>();
const noWords: ReadonlySet<string> = new Set();

/** A list as a set. */
export function listOf<T extends object>(words: T, name: ListName<T>): ReadonlySet<string> {
  const text = words[name];
  if (typeof text !== 'string') return noWords;
  let list = sets.get(text);
  if (!list) {
    list = new Set(wordsIn(name, text));
    sets.set(text, list);
  }
  return list;
}
