// The people an article names in full, and the offices and surnames that lead to them.
// Coreference by string and title, the part of it that is nearly always right: Lee et al. 2013 put these sieves first.

import type { Passage } from '../../../span.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { endsIn, listOf, perRun } from '../../pack/lists.ts';
import { firstIndex } from '../../text/first-index.ts';
import { wordsApart } from '../../text/spaces.ts';
import { endsPast } from '../../text/trait-bits.ts';
import { analysisOf } from '../reader.ts';
import type { Stretch } from '../types.ts';
import { type Atom, has, isOf } from '../words/atom.ts';
import * as Sort from '../words/sorts.ts';
import { type Asker, askerOf } from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { asideOf, isOwned } from './beside-name.ts';
import { isPeople } from './classify.ts';
import { namesOf } from './evidence.ts';

/** A full name with the words before it, and whether it stands as a place does ("in Ana Roe"): "Ukrainian President" of "Ukrainian President Ana Roe", "mayor" of "the mayor, Ana Roe,". */
export type Person = {
  readonly name: string;
  readonly lead: readonly string[];
  readonly start: number;
  readonly there: boolean;
};

export type People = {
  readonly all: readonly Person[];
  /** The name that stands between signs right after a mention ending here: "her deputy, Tom Roe, said". */
  beside(end: number): string | null;
  /** Full names between two positions, in order. */
  between(start: number, end: number): readonly Person[];
  /** The one full name that ends in this surname, or null where two do. */
  bySurname(surname: string): string | null;
  /** Whether some full name, or more than one, ends in this word. */
  isSurname(word: string): boolean;
  /** The one full name that begins with this word, where no surname is like it: "Andrea". */
  byGivenName(first: string): string | null;
  byFirstName(first: string, title: string): string | null;
  /** Everyone named with all these words before the name: "french president". */
  holders(office: readonly string[]): readonly string[];
  /** Whether someone is named with another office than this: "Mayor Ana Roe" is not "the governor". */
  hasOtherOffice(name: string, office: readonly string[]): boolean;
};

/** The people of an article. */
export const peopleOf = perRun(read);

/** What is no part of a person's name, even with a capital; and words for bodies and the press. */
const neverNames =
  Tag.and |
  Tag.but |
  Tag.subjects |
  Tag.possessives |
  Tag.questions |
  Tag.times |
  Tag.determiners |
  Tag.prepositions |
  Tag.auxiliaries |
  Tag.adverbs |
  Tag.subordinators;

const isNoName = (atom: Atom): boolean =>
  (atom.tags & neverNames) !== 0 || atom.low === '&' || isOf(atom, Sort.organisations | Sort.media);

/** Names as they are met: each with what stands before it, and those between signs by where the mention before them ends. */
type Met = { readonly all: Person[]; readonly asides: Map<number, string> };

function read(reading: Run, pack: LanguagePack): People {
  const is = askerOf(pack);
  const met: Met = { all: [], asides: new Map() };
  for (const passage of reading.passages) {
    if (passage.kind === 'headline' || isTitled(passage, reading)) continue;
    const { atoms } = analysisOf(passage, reading).cut;
    for (const run of runsOf(atoms)) meet(met, atoms, run, reading.text, is, pack);
  }
  const { kindOf } = namesOf(reading, pack);
  // "Kenya Power", "Human Rights Watch": nobody's. "from La Serra", of which nothing else is told: a place.
  const places = new Set(met.all.filter(({ there }) => there).map(({ name }) => name));
  const isPerson = (name: string): boolean => {
    const kind = kindOf(name);
    return kind === null ? pack.grammar.isName === undefined && !places.has(name) : kind === 'person';
  };
  return known({ ...met, all: met.all.filter(({ name }) => isPerson(name)) }, is);
}

/** Takes down the name in a run of capitals, if there is one. */
function meet(
  { all, asides }: Met,
  atoms: readonly Atom[],
  { from: first, to }: Stretch,
  text: string,
  is: Asker,
  pack: LanguagePack,
): void {
  const from = nameStart(atoms, isParticiple(atoms[first], pack) ? first + 1 : first, to, is);
  const name = atoms.slice(from, to);
  const [opens, last] = [name[0], name.at(-1)];
  // "Plus Democrats": no surname ends like a people.
  if (!opens || !last || name.length > 4 || (name.length > 1 && isPeople(last.low, pack, false))) return;
  const lead = atoms.slice(first, from);
  // "Sir" stays with the name.
  const honour = is(lead.at(-1)?.low, Sort.honours) ? 1 : 0;
  const start = atoms[from - honour]?.start ?? opens.start;
  const full = text.slice(start, last.end);
  // "FULL TEXT.", "EAST OSTRAND - The gate": only a talk shouts its speakers, "TOM ROE, HOST: Good evening."
  if (full === full.toUpperCase() && !(first === 0 && labels(atoms, to))) return;
  // "the minister's son, lawyer Tom Roe,"
  const opener = to - first > 1 && describes(atoms[first - 1]) ? first - 1 : first;
  const beside = asideOf(atoms, opener, to);
  const before = atoms[opener - 2];
  if (beside && before && (name.length > 1 || isOwned(atoms, beside))) asides.set(before.end, full);
  if (name.length + honour < 2) return;
  const words = lead.length > honour ? lead : officeBeside(atoms, beside, is);
  const there = stands(atoms, first, to);
  all.push({ name: full, lead: words.map(({ low }) => low), start, there });
}

/** "Questioning Roe's judgement": a verb that only opens the line. */
const isParticiple = (atom: Atom | undefined, pack: LanguagePack): boolean =>
  atom?.senses?.some(({ forms }) => forms & Form.ing) === true &&
  endsIn(atom.low, listOf(pack.attribution, 'progressiveEndings'));

/** "in La Serra": where a place stands. */
const stands = (atoms: readonly Atom[], from: number, to: number): boolean =>
  isOf(atoms[from - 1], Sort.whereabouts) && !has(atoms[to], Tag.genitive);

/** "lawyer Tom Roe", "34-year-old Tom Roe" */
const describes = (atom: Atom | undefined): boolean => has(atom, Tag.roles) || /^\d+-/.test(atom?.low ?? '');

/** Where the name begins in a run of capitals: behind the last title, and behind a portfolio. */
function nameStart(atoms: readonly Atom[], first: number, to: number, is: Asker): number {
  let from = to;
  while (from > first && !isOf(atoms[from - 1], Sort.titles | Sort.roles)) from--;
  // "Secretary of State Ana Roe".
  const portfolio = from === first && has(atoms[first - 1], Tag.of) && isOf(atoms[first], Sort.portfolios);
  if (portfolio) return first + 1;
  // "Former Miss Halden Ana Roe": a name begins with a given one.
  const given = to - from > 2 ? atoms.slice(from, to - 1).findIndex(({ low }) => is(low, Sort.givenNames)) : 0;
  return given > 0 ? from + given : from;
}

/** "the [mayor of Ostrand], Ana Roe,": the office between an article and a name; no words where it is none. */
function officeBeside(atoms: readonly Atom[], beside: Stretch | null, is: Asker): readonly Atom[] {
  if (!beside || !isOf(atoms[beside.from - 1], Sort.definite)) return [];
  const office = atoms.slice(beside.from, beside.to);
  // "In a letter to the president in May, Tom Roe said"
  const dated = office.at(-1)?.capital && isOf(office.at(-2), Sort.whereabouts);
  return !dated && office.some(({ low }) => is(low, Sort.titles | Sort.roles)) ? office : [];
}

function known({ all, asides }: Met, is: Asker): People {
  const below = (lead: readonly string[], office: readonly string[]): boolean =>
    lead.some((word) => is(word, Sort.deputies) && !office.includes(word));
  const bySurname = indexBy(all, (words) => words.at(-1) ?? '');
  const byGiven = indexBy(all, (words) => words[0] ?? '');
  const officesOf = new Map<string, Set<string>>();
  for (const { name, lead } of all)
    for (const word of lead)
      if (is(word, Sort.titles | Sort.roles))
        officesOf.set(name, (officesOf.get(name) ?? new Set()).add(below(lead, []) ? lead.join(' ') : word));
  const offices = new Map<string, readonly string[]>();
  const from = (at: number): number => firstIndex(all.length, (nth) => (all[nth]?.start ?? 0) >= at);
  return {
    all,
    beside: (end) => asides.get(end) ?? null,
    between: (start, end) => all.slice(from(start), from(end)),
    isSurname: (word) => bySurname.has(word.toLowerCase()),
    bySurname: (word) => bySurname.get(word.toLowerCase()) ?? null,
    byGivenName: (word) => (bySurname.has(word.toLowerCase()) ? null : (byGiven.get(word.toLowerCase()) ?? null)),
    byFirstName: honoured(all, is),
    holders(office) {
      const key = office.join(' ');
      const holds = ({ lead }: Person): boolean => office.every((word) => lead.includes(word)) && !below(lead, office);
      const holders = offices.get(key) ?? [...new Set(all.filter(holds).map(({ name }) => name))];
      offices.set(key, holders);
      return holders;
    },
    hasOtherOffice(name, office) {
      const own = officesOf.get(name);
      return own !== undefined && !office.some((word) => own.has(word));
    },
  };
}

const labels = (atoms: readonly Atom[], to: number): boolean => atoms.slice(to, to + 8).some(({ low }) => low === ':');

/** A line in capitals throughout ("Full Text: President Roe Speech") has no names that could be told apart. */
function isTitled(passage: Passage, reading: Run): boolean {
  const { atoms } = analysisOf(passage, reading).cut;
  // Most passages end on a stop.
  if (atoms.length > 24 || !atoms.at(-1)?.word) return false;
  const long = atoms.filter(({ word, low }) => word && low.length > 3);
  return long.length > 2 && long.every(({ capital }) => capital);
}

/** "Selm-based", but "Dong-hoon". */
const isPlaced = ({ traits, word }: Atom): boolean => (traits & endsPast) !== 0 && /-\p{Ll}/u.test(word?.raw ?? '');

/** Stretches of capital words, cut at signs and small words; a possessive ends one. */
function runsOf(atoms: readonly Atom[]): Stretch[] {
  const runs: Stretch[] = [];
  let from = -1;
  for (let at = 0; at <= atoms.length; at++) {
    const atom = atoms[at];
    // "Selm-based Norair"
    const named = atom?.capital && atom.word && !isNoName(atom) && !isPlaced(atom);
    if (named && from < 0) from = at;
    else if (!named && from >= 0) {
      // "Roe Ltd", "Roe University": a name that goes on into a word for a body is not a person.
      if (!(atom?.capital && isNoName(atom))) runs.push({ from, to: at });
      from = -1;
    }
  }
  return runs;
}

const lowWords = (name: string): string[] => wordsApart(name.toLowerCase());

/** The full name by a part of it, null where it is of two people. */
function indexBy(all: readonly Person[], key: (words: string[]) => string): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const name of new Set(all.map((person) => person.name))) {
    const word = key(lowWords(name));
    const known = index.get(word);
    if (known === undefined) index.set(word, name);
    else if (known !== null) index.set(word, samePerson(known, name));
  }
  return index;
}

/** "Republican Ana Roe" is "Ana Roe"; "Ana Maria Roe" and "Ana Roe" are one; "Ana Roe" and "Tom Roe" are two. */
function samePerson(a: string, b: string): string | null {
  const [x, y] = [lowWords(a), lowWords(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (!short.every((word) => long.includes(word))) return null;
  const [shorter, longer] = a.length >= b.length ? [b, a] : [a, b];
  return short.length > 1 && short.length < long.length && short[0] !== long[0] && longer.endsWith(` ${shorter}`)
    ? shorter
    : longer;
}

function honoured(all: readonly Person[], is: Asker): (first: string, title: string) => string | null {
  const fits = all.filter(({ name }) => is(name.split(/\s/, 1)[0]?.toLowerCase(), Sort.honours));
  const index = indexBy(fits, (words) => words.slice(0, 2).join(' '));
  return (first, title) => index.get(`${title} ${first}`.toLowerCase()) ?? null;
}
