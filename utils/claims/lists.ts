// The word lists of a pack as sets, each made when it is first asked for and kept as long as the pack.

/** The names of the lists in a part of a pack: its fields that are strings. */
export type ListName<T> = Extract<{ [K in keyof T]-?: T[K] extends string ? K : never }[keyof T], string>;

/** What is made of something once and kept while that lives. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) {
      known = make(key);
      made.set(key, known);
    }
    return known;
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
