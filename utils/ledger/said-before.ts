// Kept sayings that say what one in front of the reader says: quotations, reported statements, and claims that others have
// checked. By the rare words both share (tf-idf cosine, Salton and Buckley 1988, over an inverted list), then by their
// numbers, who said it and the headline; what tells them apart all the same counts against it (set-apart.ts). Weights were
// set by hand.
import { isNegation, type Word, wordsOf } from '../quotes/words.ts';
import { leftOf, type Told } from './set-apart.ts';
import { calendar } from './surroundings.ts';

export type Saying = {
  readonly id: string;
  readonly articleId: string;
  /** The words themselves. */
  readonly exact: string;
  /** Who said it, as far as the article tells; ''. */
  readonly source: string;
  /** The headline above it; ''. */
  readonly title: string;
};

export type SaidMatch = { readonly saying: Saying; readonly score: number };

/** Below this the likeness is chance: two sayings of two stories. */
export const alike = 0.1;

/** For each saying in front, in their order, the kept ones of other articles that say the same, the likeliest first. */
export function saidBeforeEach(fronts: readonly Saying[], kept: readonly Saying[], most = 3): SaidMatch[][] {
  const index = new Index(kept, fronts);
  return fronts.map((front) => index.best(front, most));
}

type Known = Told & {
  readonly saying: Saying;
  /** The words said and what each tells. */
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
  readonly source: ReadonlySet<string>;
};

type Token = { readonly stem: string | null; readonly capital: boolean };
type Reading = Record<'exact' | 'title' | 'source', readonly Token[]> &
  Pick<Known, 'keys' | 'numbers' | 'denies' | 'days'>;

// Words are read once for learning and for comparing.
const readings = new WeakMap<Saying, Reading>();

function readingOf(saying: Saying): Reading {
  const known = readings.get(saying);
  if (known) return known;
  const said = wordsOf(saying.exact);
  const reading = {
    exact: said.map(tokenOf),
    title: wordsOf(saying.title).map(tokenOf),
    source: wordsOf(saying.source).map(tokenOf),
    keys: said.map(({ key }) => key),
    numbers: numbersIn(said),
    days: new Set(said.flatMap(({ key }) => (calendar.has(key) ? key : []))),
    denies: said.filter(isNegation).length % 2 === 1,
  };
  readings.set(saying, reading);
  return reading;
}

const tokenOf = (word: Word): Token => ({ stem: stemOf(word), capital: isCapital(word) });

class Index {
  readonly #known: Known[];
  readonly #said = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #lists = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();
  readonly #all: number;

  constructor(kept: readonly Saying[], fronts: readonly Saying[]) {
    this.#all = kept.length;
    for (const saying of kept) this.#learn(readingOf(saying), 1);
    // Of the page only its names are learned: how rare a word is, what is kept tells.
    for (const saying of fronts) this.#learn(readingOf(saying), 0);
    this.#known = kept.map((saying) => this.#know(saying));
    for (const [n, { words, names }] of this.#known.entries()) {
      for (const stem of new Set([...words.keys(), ...names])) {
        const list = this.#lists.get(stem);
        if (list) list.push(n);
        else this.#lists.set(stem, [n]);
      }
    }
  }

  best(saying: Saying, most: number): SaidMatch[] {
    const front = this.#know(saying);
    const near = new Set<number>();
    for (const stem of new Set([...front.words.keys(), ...front.names])) {
      const list = this.#lists.get(stem) ?? [];
      // What a tenth of a library says tells no story from another.
      if (list.length <= Math.max(60, this.#known.length / 10)) for (const n of list) near.add(n);
    }
    const found: SaidMatch[] = [];
    for (const n of near) {
      const other = this.#known[n];
      if (!other || other.saying.id === saying.id || other.saying.articleId === saying.articleId) continue;
      const score = this.#likeness(front, other);
      if (score >= alike) found.push({ saying: other.saying, score });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, most);
  }

  /** Which words are there, how many sayings have each, and which of them are names: mostly with a capital within a sentence. */
  #learn({ exact, title, source }: Reading, count: number): void {
    const stems = new Set<string>();
    for (const list of [exact, title, source]) {
      for (const [n, { stem, capital }] of list.entries()) {
        if (stem === null) continue;
        stems.add(stem);
        if (n > 0 || (list === source && !capital))
          this.#names.set(stem, (this.#names.get(stem) ?? 0) + (capital ? 1 : -3));
      }
    }
    for (const stem of stems) this.#said.set(stem, (this.#said.get(stem) ?? 0) + count);
  }

  /** How much a word tells: 1 for one that nothing kept says, near 0 for one that all do. */
  #weight(stem: string): number {
    const known = this.#weights.get(stem);
    if (known !== undefined) return known;
    const weight = this.#tells(stem);
    this.#weights.set(stem, weight);
    return weight;
  }

  #tells(stem: string): number {
    const all = Math.max(fewest, this.#all) + 1;
    return Math.log(all / Math.min(all, (this.#said.get(stem) ?? 0) + 0.5)) / Math.log(all * 2);
  }

  #know(saying: Saying): Known {
    const { exact, title, source, keys, numbers, denies, days } = readingOf(saying);
    const words = new Map<string, number>();
    for (const { stem } of exact) if (stem !== null) words.set(stem, this.#weight(stem));
    return {
      saying,
      words,
      keys,
      length: Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0)),
      numbers,
      denies,
      days,
      saidNames: this.#namesIn(exact),
      source: this.#namesIn(source),
      names: this.#namesIn([...exact, ...title, ...source]),
    };
  }

  /** Without those that are as often written small: a mayor is no name. */
  #namesIn(list: readonly Token[]): ReadonlySet<string> {
    const names = list.flatMap(({ stem, capital }) =>
      stem !== null && capital && (this.#names.get(stem) ?? 0) > 0 ? stem : [],
    );
    return new Set(names);
  }

  #likeness(a: Known, b: Known): number {
    let story = 0;
    for (const name of a.names) if (b.names.has(name)) story = Math.max(story, this.#weight(name));
    // Two that share no name are of two stories, most likely; one without any name may be of either.
    const strange = story === 0 && a.names.size > 0 && b.names.size > 0;
    let shared = 0;
    for (const [stem, weight] of a.words) if (b.words.has(stem)) shared += weight * weight;
    const words = a.length * b.length === 0 ? 0 : shared / (a.length * b.length);
    const who = [...a.source].some((stem) => b.source.has(stem)) ? 1 : 0;
    const score = (0.65 * words + 0.15 * story + 0.05 * who) * (strange ? 0.5 : 1);
    return score * leftOf(a, b);
  }
}

const fewest = 24;

const inWords: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  million: 1e6,
};
const alone: Readonly<Record<string, number>> = { half: 50, halved: 50, twice: 2, double: 2, doubled: 2 };

/** The numbers said, in digits or in words, as far as they are simple: "four hundred", "two thirds", "two decades". */
function numbersIn(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [n, { key, isNumber }] of words.entries()) {
    const next = words[n + 1]?.key ?? '';
    const value = Number.parseFloat(key.replace(/%$/, ''));
    if (isNumber && inWords[next]) found.add(String(value * inWords[next]));
    else if (isNumber && /^thirds?$/.test(next)) found.add(String(Math.floor((value * 100) / 3)));
    else if (isNumber && /^decades?$/.test(next)) found.add(String(value * 10));
    else if (isNumber) found.add(String(value));
    else if (alone[key]) found.add(String(alone[key]));
    else if (inWords[key] && !words[n - 1]?.isNumber) found.add(String(inWords[key]));
  }
  return found;
}

/** Too frequent to tell anything, in the languages we read; short words are left out by their length. */
const common = new Set(
  'that this with from have been were they their would could there which about after before into over than also when what who will been being said says dass eine einen einer eines nicht auch sich wird wurde sind haben dans pour avec cette sont plus elle leur para como esta este sobre entre pero more most only very just some such other'.split(
    ' ',
  ),
);

/** Forms of one word fall together, roughly, by their beginning: inspected, inspection. Null for a word that tells nothing. */
function stemOf({ key, isNumber }: Word): string | null {
  if (key.length < 3 || isNumber || common.has(key)) return null;
  return key.length > 6 ? key.slice(0, 5) : key.replace(/(?<=\p{L}{3})(?:['’]s|e?s|e?d)$/u, '');
}

const isCapital = ({ text }: Word): boolean => /^[^\p{L}\p{N}]{0,3}\p{Lu}/u.test(text);
