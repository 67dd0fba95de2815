// What is made once and kept: the word lists of a pack as sets, and what is read from the passages of an article.
import type { Passage } from '../../span.ts';
import type { LanguagePack, Reading } from '../model/types.ts';

/** The names of the lists in a part of a pack: its fields that are strings. */
export type ListName<T> = Extract<{ [K in keyof T]-?: T[K] extends string ? K : never }[keyof T], string>;

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

/**
 * What is made of a reading once and kept on it, out of sight: a WeakMap's entries outlive all but the rare large
 * collections of garbage, and carrying along the words of articles long read was a tenth of all time.
 */
export function perReading<V extends object, Rest extends readonly unknown[]>(
  make: (reading: Reading, ...rest: Rest) => V,
): (reading: Reading, ...rest: Rest) => V {
  const place = Symbol('made of this reading');
  return (reading: Reading & { readonly [place]?: V }, ...rest) => {
    let known = reading[place];
    if (known === undefined) {
      known = make(reading, ...rest);
      // Not to be listed, so that a copy of the reading starts afresh.
      Object.defineProperty(reading, place, { value: known });
    }
    return known;
  };
}

/** What is made of each passage once, the same for every caller, and kept while the reading lives. */
export function perPassage<V>(
  make: (passage: Passage, reading: Reading, pack: LanguagePack) => V,
): (passage: Passage, reading: Reading, pack: LanguagePack) => V {
  const made = perReading(() => new Map<Passage, V>());
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

export const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const sets = once((_: object) => new Map<string, ReadonlySet<string>>());

/** A list as a set. */
export function listOf<T extends object>(words: T, name: ListName<T>): ReadonlySet<string> {
  const known = sets(words);
  let list = known.get(name);
  if (!list) {
    const text = words[name];
    list = new Set(typeof text === 'string' ? split(text) : []);
    known.set(name, list);
  }
  return list;
}
