// One slip of the finger forgiven: a letter too many, too few, another, or two that changed places (Damerau 1964, with
// changed neighbours as one slip), in words of four letters and more.
import type { Query } from './query.ts';

/** Of shorter words, every other one is a slip away from another. */
const shortest = 4;

/** Whether two folded words are one slip apart; false where they are the same. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** A word that nothing holds, and the one that was most likely meant. `found`: as it is written, folded. */
export type Mended = { readonly typed: string; readonly found: string };

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * Reads the texts of a library once and gathers what was most likely meant by the words of a query that stand nowhere.
 * Digits are taken as meant: 41 is not 47.
 */
export class Mender {
  readonly #wanted: string[];
  readonly #seen = new Set<string>();
  readonly #near = new Map<string, Map<string, number>>();

  constructor(query: Query) {
    this.#wanted = query.free
      .filter(({ folded, quoted }) => !quoted && folded.length >= shortest && !/[\s\d]/.test(folded))
      .map(({ folded }) => folded);
  }

  /** Nothing that could be mended. */
  get idle(): boolean {
    return this.#wanted.length === 0;
  }

  /** `text`: folded. `times`: how often it stands there. */
  read(text: string, times = 1): void {
    for (const wanted of this.#wanted) if (text.includes(wanted)) this.#seen.add(wanted);
    for (const [word] of text.matchAll(wordPattern)) {
      for (const wanted of this.#wanted) {
        // A word that is still being typed may end early, and a slip at its end is then no slip of the word.
        const begun = word.length > wanted.length + 1 ? word.slice(0, wanted.length) : word;
        const near = oneSlip(wanted, word) ? word : word !== begun && oneSlip(wanted, begun) ? begun : null;
        if (near === null) continue;
        const counts = this.#near.get(wanted) ?? new Map<string, number>();
        this.#near.set(wanted, counts.set(near, (counts.get(near) ?? 0) + times * (near === word ? 10 : 1)));
      }
    }
  }

  /** The words to put in place of those that stand nowhere; empty where there is nothing near. */
  mended(): Mended[] {
    return this.#wanted.flatMap((typed) => {
      if (this.#seen.has(typed)) return [];
      const best = [...(this.#near.get(typed) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];
      return best ? [{ typed, found: best[0] }] : [];
    });
  }
}

/** The query as it would be typed without the slips. */
export function withoutSlips(query: Query, mended: readonly Mended[]): string {
  let text = query.text;
  for (const { at, raw, folded } of query.free.toSorted((a, b) => b.at - a.at)) {
    const better = mended.find(({ typed }) => typed === folded);
    if (better) text = `${text.slice(0, at)}${better.found}${text.slice(at + raw.length)}`;
  }
  return text;
}
