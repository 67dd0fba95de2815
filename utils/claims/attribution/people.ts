// The people an article names in full, and the offices and surnames that lead to them.
// Coreference by string and title, the part of it that is nearly always right: Lee et al. 2013 put these sieves first.
import type { Passage } from '../../span.ts';
import { firstIndex } from '../halving.ts';
import { listOf, once } from '../lists.ts';
import type { LanguagePack, Reading } from '../types.ts';
import { analysisOf } from './analysis.ts';
import type { Unit } from './units.ts';

/** A full name with the words before it: "Ukrainian President" of "Ukrainian President Ana Roe". */
export type Person = { readonly name: string; readonly lead: readonly string[]; readonly start: number };

export type People = {
  readonly all: readonly Person[];
  /** Full names between two positions, in order. */
  between(start: number, end: number): readonly Person[];
  /** The one full name that ends in this surname, or null where two do. */
  bySurname(surname: string): string | null;
  byFirstName(first: string, title: string): string | null;
  /** Everyone named with all these words before the name: "french president". */
  holders(office: readonly string[]): readonly string[];
  /** Whether someone is named with another office than this: "Mayor Ana Roe" is not "the governor". */
  hasOtherOffice(name: string, office: readonly string[]): boolean;
};

const cache = new WeakMap<Reading, People>();

export function peopleOf(reading: Reading, pack: LanguagePack): People {
  let known = cache.get(reading);
  if (!known) {
    known = read(reading, pack);
    cache.set(reading, known);
  }
  return known;
}

/** Lists whose words are no part of a person's name, even with a capital. */
const neverNames = [
  'organisations',
  'media',
  'times',
  'determiners',
  'prepositions',
  'auxiliaries',
  'adverbs',
  'subordinators',
] as const;

const setsOf = once(({ attribution: words }: LanguagePack) => ({
  never: new Set(neverNames.flatMap((name) => [...listOf(words, name)])),
  titled: new Set([...listOf(words, 'titles'), ...listOf(words, 'roles')]),
}));

function read(reading: Reading, pack: LanguagePack): People {
  const words = pack.attribution;
  const sets = setsOf(pack);
  const honours = listOf(words, 'honours');
  const titled = (word: string): boolean => sets.titled.has(word);
  const never = (word: string): boolean => sets.never.has(word);
  const all: Person[] = [];
  for (const passage of reading.passages) {
    if (passage.kind === 'headline') continue;
    for (const run of runsOf(passage, reading, pack, never)) {
      let from = run.length;
      while (from > 0 && !titled(run[from - 1]?.low ?? '')) from--;
      const honour = honours.has(run[from - 1]?.low ?? '') ? 1 : 0;
      const name = run.slice(from);
      const first = name[0];
      const last = name.at(-1);
      if (!first || !last || name.length < 2 || name.length > 4) continue;
      const start = run[from - honour]?.start ?? first.start;
      all.push({
        name: reading.text.slice(start, last.end),
        lead: run.slice(0, from).map(({ low }) => low),
        start,
      });
    }
  }
  const officesOf = new Map<string, Set<string>>();
  for (const { name, lead } of all)
    for (const word of lead) if (titled(word)) officesOf.set(name, (officesOf.get(name) ?? new Set()).add(word));
  const offices = new Map<string, readonly string[]>();
  return {
    all,
    between(start, end) {
      const from = firstIndex(all.length, (nth) => (all[nth]?.start ?? 0) >= start);
      return all.slice(
        from,
        firstIndex(all.length, (nth) => (all[nth]?.start ?? 0) >= end),
      );
    },
    bySurname: indexBy(all, (words) => words.at(-1) ?? ''),
    byFirstName: honoured(all, honours),
    holders(office) {
      const key = office.join(' ');
      const known = offices.get(key) ?? [
        ...new Set(all.filter(({ lead }) => office.every((word) => lead.includes(word))).map(({ name }) => name)),
      ];
      offices.set(key, known);
      return known;
    },
    hasOtherOffice(name, office) {
      const own = officesOf.get(name);
      return own !== undefined && !office.some((word) => own.has(word));
    },
  };
}

/** Stretches of capital words, cut at signs and small words; a possessive ends one. */
function runsOf(
  passage: Passage,
  reading: Reading,
  pack: LanguagePack,
  never: (word: string) => boolean,
): (readonly Unit[])[] {
  const { units } = analysisOf(passage, reading, pack).cut;
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  for (const unit of units) {
    const named = unit.word && unit.capital && !never(unit.low);
    if (named) run.push(unit);
    else if (run.length > 0) {
      // "Roe Ltd", "Roe University": a name that goes on into a word for a body is not a person.
      if (!(unit.capital && never(unit.low))) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const lowWords = (name: string): string[] => name.toLowerCase().split(/\s+/);

function indexBy(all: readonly Person[], key: (words: string[]) => string): (word: string) => string | null {
  const index = new Map<string, string | null>();
  for (const { name } of all) {
    const word = key(lowWords(name));
    const known = index.get(word);
    if (known === undefined) index.set(word, name);
    else if (known !== null && known !== name) index.set(word, samePerson(known, name));
  }
  return (word) => index.get(word.toLowerCase()) ?? null;
}

/** "Ana Maria Roe" and "Ana Roe" are one; "Ana Roe" and "Tom Roe" are two. */
function samePerson(a: string, b: string): string | null {
  const [x, y] = [lowWords(a), lowWords(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word)) ? (a.length >= b.length ? a : b) : null;
}

function honoured(
  all: readonly Person[],
  honours: ReadonlySet<string>,
): (first: string, title: string) => string | null {
  const fits = all.filter(({ name }) => honours.has(name.split(/\s/, 1)[0]?.toLowerCase() ?? ''));
  const index = indexBy(fits, (words) => words.slice(0, 2).join(' '));
  return (first, title) => index(`${title} ${first}`);
}
