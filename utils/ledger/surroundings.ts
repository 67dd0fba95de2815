// The names and the words around a claim as two weighed lists: what stands near the claim weighs more than what stands in
// the title, and what few articles say more than what all say.
import type { Entry } from './entry.ts';

export type Weighed = ReadonlyMap<string, number>;
export type Surroundings = { readonly names: Weighed; readonly words: Weighed };

type Token = { readonly word: string; readonly capital: boolean; readonly first: boolean };

const pattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** What stands just before the first word of a sentence. */
const begins = /(?:[.!?:]["”’]?\s|\n)["“]?$/;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/['’]s?$/, ''),
    capital: /^\p{Lu}/u.test(word),
    first: index < 2 || begins.test(text.slice(Math.max(0, index - 5), index)),
  }));
}

/** Days and months are no places, in whichever language an article is. One format a language: each takes longer than its words. */
export const calendar: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'es', 'uk'].flatMap((language) => {
    const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const days = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return [
      ...Array.from({ length: 12 }, (_, n) => months.format(Date.UTC(2026, n, 1)).toLowerCase()),
      ...Array.from({ length: 7 }, (_, n) => days.format(Date.UTC(2026, 0, n + 1)).toLowerCase()),
    ];
  }),
);

/** Words before the name of a place. */
const places = new Set(
  'in at near off from to over outside in bei aus nach am im vor à en près dans au de a cerca desde у в на біля під'.split(
    ' ',
  ),
);

/** In a library of one story its names are in all articles, and tell as much as in one of many. */
const fewest = 24;

/** Words of all texts, by how many articles say them, so that what is common weighs little. */
export class Corpus {
  readonly #names = new Set<string>();
  readonly #said = new Map<string, Set<string>>();
  readonly #articles = new Set<string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.#learn(entry);
  }

  #learn({ articleId, title, lead, before, after }: Entry): void {
    this.#articles.add(articleId);
    for (const text of [title, lead, before, after]) {
      for (const { word, capital, first } of tokensOf(text)) {
        if (capital && !first && !calendar.has(word)) this.#names.add(word);
        const said = this.#said.get(word) ?? new Set();
        this.#said.set(word, said.add(articleId));
      }
    }
  }

  /** How much a word tells: 0 where all articles say it. */
  weight(word: string): number {
    const all = Math.max(fewest, this.#articles.size) + 1;
    return Math.log(all / Math.min(all, (this.#said.get(word)?.size ?? 0) + 0.5)) / Math.log(all * 2);
  }

  surroundings(entry: Entry): Surroundings {
    const names = new Map<string, number>();
    const words = new Map<string, number>();
    const add = (list: Map<string, number>, word: string, near: number) => {
      const weight = near * this.weight(word);
      if (weight > (list.get(word) ?? 0)) list.set(word, weight);
    };
    const nearby = (tokens: Token[], distance: (n: number) => number) => {
      for (const [n, { word, capital }] of tokens.entries()) {
        const far = distance(n);
        if (capital && this.#names.has(word)) {
          add(names, word, this.#tells(word, tokens[n - 1]) / (1 + far / 6));
        } else if (word.length > 2 && !calendar.has(word)) add(words, stem(word), 1 / (1 + far / 4));
      }
    };
    const before = tokensOf(entry.before);
    nearby(before, (n) => before.length - 1 - n);
    nearby(tokensOf(entry.after), (n) => n);
    nearby(tokensOf(entry.claim.exact), () => 0);
    for (const [text, near] of [
      [entry.title, 0.35],
      [entry.lead, 0.25],
    ] as const)
      for (const [n, { word, capital }, tokens] of withPlace(tokensOf(text)))
        if (capital && this.#names.has(word)) add(names, word, near * this.#tells(word, tokens[n - 1]));
    return { names, words };
  }

  /** A name that one article alone says is most often whoever is asked there, unless it says where. */
  #tells(word: string, previous: Token | undefined): number {
    return (this.#said.get(word)?.size ?? 0) < 2 && !places.has(previous?.word ?? '') ? 0.1 : 1;
  }
}

const withPlace = (tokens: Token[]): [number, Token, Token[]][] => tokens.map((token, n) => [n, token, tokens]);

/** Forms of one word fall together, roughly: licensed, licence. */
const stem = (word: string): string =>
  word.length > 6 ? word.slice(0, 6) : word.replace(/(?<=\p{L}{3})(?:s|ed)$/u, '');

/** From 0, nothing in common, to 1, the same. */
export function likeness(a: Weighed, b: Weighed): number {
  let shared = 0;
  for (const [word, weight] of a) shared += weight * (b.get(word) ?? 0);
  const both = size(a) * size(b);
  return both === 0 ? 0 : shared / both;
}

const size = (list: Weighed): number => Math.sqrt([...list.values()].reduce((sum, weight) => sum + weight * weight, 0));

/** How far the one that weighs most on either side is the same: from 0 to 1. The rest of the names says less. */
export function sameFocus(a: Weighed, b: Weighed): number {
  const [mostA, mostB] = [Math.max(0, ...a.values()), Math.max(0, ...b.values())];
  let best = 0;
  for (const [word, weight] of a) best = Math.max(best, (weight / mostA) * ((b.get(word) ?? 0) / mostB));
  return best;
}
