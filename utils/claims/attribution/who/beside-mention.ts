// What the words around one mention of a name tell of what bears it.

import type { Asker } from '../words/sorts.ts';
import * as Sort from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';
import { has, type Unit } from '../words/unit.ts';

/** A word of the article with a capital: where it stands. `next`: the units of the passage below, for what goes on there. */
export type Place = { readonly units: readonly Unit[]; readonly at: number; readonly next: readonly Unit[] };

/** Above nought where they speak for a person, below for a body, or 'outlet'. The mention is the units `from` to `at`. */
export function besideMention({ units, at, next }: Place, from: number, is: Asker): number | 'outlet' {
  const before = beforeName(units, from, is);
  const behind = behindName(units, from, at + 1, is);
  if (before === 'outlet' || behind === 'outlet') return 'outlet';
  return before + behind + goesOn(units, at + 1, next, is);
}

const kindOfNoun = ({ low }: Unit, is: Asker): number | 'outlet' => {
  if (is(low, Sort.outletNouns | Sort.media)) return 'outlet';
  if (is(low, Sort.organisations)) return -3;
  return is(low, Sort.titles | Sort.roles | Sort.officials) ? 3 : 0;
};

/** "mayor Ana Roe", "the carrier Norair", "the mayor of Ostrand, Ana Roe". */
function beforeName(units: readonly Unit[], from: number, is: Asker): number | 'outlet' {
  const before = units[from - 1];
  if (!before) return 0;
  if (before.word) return before.capital && !is(before.low, Sort.titles | Sort.roles) ? 0 : kindOfNoun(before, is);
  if (before.low !== ',') return 0;
  // Back to an article: "its director, Lena Moss,".
  for (let at = from - 2, told: number | 'outlet' = 0; at >= 0 && from - at < 10; at--) {
    const unit = units[at];
    if (!unit?.word) return 0;
    if (has(unit, Tag.prepositions)) told = 0;
    else if (has(unit, Tag.determiners | Tag.possessives)) return told;
    else if (told === 0) told = kindOfNoun(unit, is);
  }
  return 0;
}

/** "Ana Roe, 34,", "Norair (NA)", "Ana Roe, who", "Norair, which", "Ana Roe, a teacher". */
function behindName(units: readonly Unit[], from: number, to: number, is: Asker): number | 'outlet' {
  const [sign, first, second] = [units[to], units[to + 1], units[to + 2]];
  if (!sign) return 0;
  const age = first !== undefined && /^(?:\d\d?|1[01]\d)$/.test(first.low);
  if (sign.low === '(') {
    if (age && second?.low === ')') return 3;
    return first?.capital && first.low.length < 7 && second?.low === ')' && first.low.length > 1 ? -3 : 0;
  }
  if (sign.low !== ',') return byRelative(sign, is) + byVerb(units, to, is);
  if (age && !second?.word) return 3;
  if (!first) return 0;
  if (has(first, Tag.relatives)) return byRelative(first, is);
  // "At Norair, a pilot said": no apposition.
  if (has(units[from - 1], Tag.prepositions)) return 0;
  let told: number | 'outlet' = 0;
  const opens = has(first, Tag.determiners | Tag.possessives);
  for (let at = to + 1; at < to + 9; at++) {
    const unit = units[at];
    if (!unit?.word || has(unit, Tag.prepositions | Tag.relatives)) return opens || told === 3 ? told : 0;
    const kind = kindOfNoun(unit, is);
    if (kind !== 0) told = kind;
  }
  return 0;
}

const byRelative = (unit: Unit, is: Asker): number => {
  if (!has(unit, Tag.relatives)) return 0;
  return has(unit, Tag.subjects) ? 3 : is(unit.low, Sort.impersonal) ? -3 : 0;
};

/** "Norair have", "Norair said its", "Roe said her". */
function byVerb(units: readonly Unit[], to: number, is: Asker): number {
  if (is(units[to]?.low, Sort.manyVerbs)) return -2;
  if (has(units[to], Tag.roles) && !units[to]?.capital) return -1;
  for (let at = to; at < to + 3; at++) {
    const unit = units[at];
    if (!unit?.word) return 0;
    if (unit.senses || has(unit, Tag.finiteVerbs))
      return pronoun(units[at + 1]?.low === 'that' ? units[at + 2] : units[at + 1], is);
  }
  return 0;
}

const pronoun = (unit: Unit | undefined, is: Asker): number => {
  if (is(unit?.low, Sort.neuter)) return has(unit, Tag.subjects) ? -1 : -2;
  if (is(unit?.low, Sort.plural)) return -1;
  return is(unit?.low, Sort.masculine | Sort.feminine) ? 1 : 0;
};

/** How the next sentence begins: "She", "It", "The carrier". */
function goesOn(units: readonly Unit[], to: number, next: readonly Unit[], is: Asker): number {
  let at = to;
  while (at < units.length && !/^[.?!]$/.test(units[at]?.low ?? '')) at++;
  const rest = at + 1 < units.length ? units : next;
  const first = rest === units ? at + 1 : 0;
  const opens = rest[first];
  const told = pronoun(opens, is);
  if (told !== 0) return Math.sign(told);
  if (!is(opens?.low, Sort.definite)) return 0;
  return [rest[first + 1], rest[first + 2]].some((unit) => is(unit?.low, Sort.organisations) && !unit?.capital)
    ? -1
    : 0;
}
