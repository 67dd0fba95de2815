// What the words around one mention of a name tell of what bears it.

import { type Atom, has, isOf } from '../words/atom.ts';
import * as Sort from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';

/** A word of the article with a capital: where it stands. `next`: the atoms of the passage below, for what goes on there. */
export type Place = { readonly atoms: readonly Atom[]; readonly at: number; readonly next: readonly Atom[] };

/** Above nought where they speak for a person, below for a body, or 'outlet'. The mention is the atoms `from` to `at`. */
export function besideMention({ atoms, at, next }: Place, from: number): number | 'outlet' {
  const before = beforeName(atoms, from);
  const behind = behindName(atoms, from, at + 1);
  if (before === 'outlet' || behind === 'outlet') return 'outlet';
  // "from La Serra. She left.": where somebody is.
  const on = isOf(atoms[from - 1], Sort.whereabouts) ? 0 : goesOn(atoms, at + 1, next);
  return before + behind + on + ofThing(atoms, from, at + 1);
}

/** "a Brandt Paper mill": a name of several words between an article and a noun is a body's. */
function ofThing(atoms: readonly Atom[], from: number, to: number): number {
  const noun = atoms[to];
  if (to - from < 2 || !noun?.word || noun.capital || noun.senses || !has(atoms[from - 1], Tag.determiners)) return 0;
  return has(noun, noNoun) ? 0 : -1;
}

const noNoun =
  Tag.finiteVerbs |
  Tag.be |
  Tag.auxiliaries |
  Tag.prepositions |
  Tag.and |
  Tag.relatives |
  Tag.adverbs |
  Tag.genitive |
  Tag.roles |
  Tag.titles;

const kindOfNoun = (atom: Atom): number | 'outlet' => {
  // "the independent Ridge Centre" is no "Independent".
  if (isOf(atom, atom.capital ? Sort.outletNouns | Sort.media : Sort.outletNouns)) return 'outlet';
  if (isOf(atom, Sort.organisations)) return -3;
  return isOf(atom, Sort.titles | Sort.roles | Sort.officials) ? 3 : 0;
};

/** "mayor Ana Roe", "the carrier Norair", "the mayor of Ostrand, Ana Roe". */
function beforeName(atoms: readonly Atom[], from: number): number | 'outlet' {
  const before = atoms[from - 1];
  if (!before) return 0;
  // "34-year-old Ana Roe"
  if (/^\d+-/.test(before.low)) return 3;
  if (before.word) return before.capital && !isOf(before, Sort.titles | Sort.roles) ? 0 : kindOfNoun(before);
  if (before.low !== ',') return 0;
  // Back to an article: "its director, Lena Moss,".
  for (let at = from - 2, told: number | 'outlet' = 0; at >= 0 && from - at < 10; at--) {
    const atom = atoms[at];
    if (!atom?.word) return 0;
    // "the mayor of Ostrand, Ana Roe"; no "doctor in Karsa, West Norvale".
    if (has(atom, Tag.prepositions)) {
      if (!has(atom, Tag.of)) return 0;
      told = 0;
    } else if (has(atom, Tag.determiners | Tag.possessives)) return told;
    else if (told === 0) told = kindOfNoun(atom);
  }
  return 0;
}

/** "Ana Roe, 34,", "Norair (NA)", "Ana Roe, who", "Norair, which", "Ana Roe, a teacher". */
function behindName(atoms: readonly Atom[], from: number, to: number): number | 'outlet' {
  const [sign, first, second] = [atoms[to], atoms[to + 1], atoms[to + 2]];
  if (!sign) return 0;
  const age = first !== undefined && /^(?:\d\d?|1[01]\d)$/.test(first.low);
  if (sign.low === '(') {
    if (age && second?.low === ')') return 3;
    if (!first?.capital || second?.low !== ')' || first.low.length < 2 || first.low.length > 6) return 0;
    // "Norair (NA)", but "Ana Roe (CDU)": a party is no short form of a name.
    return first.low[0] === atoms[from]?.low[0] ? -3 : 0;
  }
  if (sign.low !== ',') return byRelative(sign) + byVerb(atoms, to);
  if (age && !second?.word) return 3;
  if (!first) return 0;
  if (has(first, Tag.relatives)) return byRelative(first);
  // "At Norair, a pilot said": no apposition.
  if (has(atoms[from - 1], Tag.prepositions)) return 0;
  return apposed(atoms, to + 1);
}

/** ", a teacher,": what the words behind a comma say the name is. */
function apposed(atoms: readonly Atom[], from: number): number | 'outlet' {
  let told: number | 'outlet' = 0;
  const opens = has(atoms[from], Tag.determiners | Tag.possessives);
  for (let at = from; at < from + 8; at++) {
    const atom = atoms[at];
    if (!atom?.word || has(atom, Tag.prepositions | Tag.relatives)) return opens || told === 3 ? told : 0;
    const kind = kindOfNoun(atom);
    if (kind !== 0) told = kind;
  }
  return 0;
}

const byRelative = (atom: Atom): number => {
  if (!has(atom, Tag.relatives)) return 0;
  return has(atom, Tag.subjects) ? 3 : isOf(atom, Sort.impersonal) ? -3 : 0;
};

/** "Norair have", "Norair said its", "Roe said her". */
function byVerb(atoms: readonly Atom[], to: number): number {
  if (isOf(atoms[to], Sort.manyVerbs)) return -2;
  if (has(atoms[to], Tag.roles) && !atoms[to]?.capital) return -1;
  for (let at = to; at < to + 3; at++) {
    const atom = atoms[at];
    // "from La Serra to tell her": not what the name does.
    if (!atom?.word || has(atom, Tag.to)) return 0;
    if (atom.senses || has(atom, Tag.finiteVerbs))
      return pronoun(atoms[at + 1]?.low === 'that' ? atoms[at + 2] : atoms[at + 1]);
  }
  return 0;
}

const pronoun = (atom: Atom | undefined): number => {
  if (isOf(atom, Sort.neuter)) return has(atom, Tag.subjects) ? -1 : -2;
  if (isOf(atom, Sort.plural)) return -1;
  return isOf(atom, Sort.masculine | Sort.feminine) ? 1 : 0;
};

const isStop = (atom: Atom | undefined): boolean =>
  atom?.word === null && (atom.low === '.' || atom.low === '?' || atom.low === '!');

/** How the next sentence begins: "She", "It", "The carrier". */
function goesOn(atoms: readonly Atom[], to: number, next: readonly Atom[]): number {
  let at = to;
  while (at < atoms.length && !isStop(atoms[at])) at++;
  const rest = at + 1 < atoms.length ? atoms : next;
  const first = rest === atoms ? at + 1 : 0;
  const opens = rest[first];
  const told = pronoun(opens);
  if (told !== 0) return Math.sign(told);
  if (!isOf(opens, Sort.definite)) return 0;
  return [rest[first + 1], rest[first + 2]].some((atom) => isOf(atom, Sort.organisations) && !atom?.capital) ? -1 : 0;
}
