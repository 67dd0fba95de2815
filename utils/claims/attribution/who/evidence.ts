// Whether a name is a person's, a body's or an outlet's: one answer a name, by all its mentions in the article. A title, an
// age, a role beside it and the surname standing alone later speak for a person; "which", "its", an acronym behind it and
// words such as "Trust" or "Airlines" for a body. Where nothing tells, there is no answer.

import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { perRun } from '../../pack/lists.ts';
import { isCapital } from '../../text/capital.ts';
import { wordsApart } from '../../text/spaces.ts';
import { analysisOf } from '../reader.ts';
import { type Atom, isOf } from '../words/atom.ts';
import { isOutlet } from '../words/outlets.ts';
import * as Sort from '../words/sorts.ts';
import { type Asker, askerOf } from '../words/sorts.ts';
import { besideMention, type Place } from './beside-mention.ts';

export type NameKind = 'person' | 'body' | 'outlet';

export type Names = {
  /** What bears this name ("Ana Roe", "Ms Roe", "the carrier Norair"); null where nothing tells. */
  kindOf(name: string): NameKind | null;
};

/** The names of an article. */
export const namesOf = perRun(read);

function read(reading: Run, pack: LanguagePack): Names {
  const is = askerOf(pack);
  const known = new Map<string, NameKind | null>();
  let index: Index | null = null;
  return {
    kindOf(mention) {
      let kind = known.get(mention);
      if (kind === undefined) {
        index ??= indexOf(reading);
        kind = decide(mention, index, is, pack);
        known.set(mention, kind);
      }
      return kind;
    },
  };
}

/** The places of each word with a capital, and whether a word stands without one. */
type Index = {
  readonly capitals: ReadonlyMap<string, readonly Place[]>;
  readonly small: (word: string) => boolean;
};

function indexOf(reading: Run): Index {
  const capitals = new Map<string, Place[]>();
  const all = reading.passages.map((passage) => analysisOf(passage, reading).cut.atoms);
  const read = all.filter((_, nth) => reading.passages[nth]?.kind !== 'headline');
  all.forEach((atoms, nth) => {
    if (reading.passages[nth]?.kind === 'headline') return;
    const next = all[nth + 1] ?? [];
    for (let at = 0; at < atoms.length; at++) {
      const atom = atoms[at];
      if (!atom?.capital || !atom.word) continue;
      const places = capitals.get(atom.low);
      if (places) places.push({ atoms, at, next });
      else capitals.set(atom.low, [{ atoms, at, next }]);
    }
  });
  return { capitals, small: (word) => read.some((atoms) => isSmallIn(atoms, word)) };
}

/** Shorter words are in every article. */
const shortest = 3;

/** Few are asked for: a set of all words would take ten times as long. */
function isSmallIn(atoms: readonly Atom[], wanted: string): boolean {
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (atom?.low === wanted && atom.word && !atom.capital) return true;
  }
  return false;
}

function decide(mention: string, index: Index, is: Asker, pack: LanguagePack): NameKind | null {
  const whole = wordsApart(mention.replace(/['’]s?$/, ''));
  const low = whole.map((word) => word.toLowerCase().replaceAll('’', "'"));
  // "resident Tom Roe", "Ms Roe", "the carrier Norair": the words before the name tell at once.
  const from = nameFrom(whole, low, is);
  const lead = low.slice(0, from);
  const name = low.slice(from);
  if (name.length === 0) return null;
  const press = name.some((word) => is(word, Sort.outletNouns)) || lead.some((word) => is(word, Sort.outletNouns));
  if (press || isOutlet(name.join(' '), pack)) return 'outlet';
  if (lead.some((word) => is(word, Sort.organisations))) return 'body';
  if (lead.some((word) => is(word, Sort.titles | Sort.roles))) return 'person';
  const around = byMentions(name, index);
  // Where nouns have capitals: "120 Liter Regen".
  if (pack.grammar.isName && isCounted(name, index)) return null;
  if (around === 'outlet') return 'outlet';
  const sum = byWords(whole.slice(from), name, index, is) + around;
  return sum > 0 ? 'person' : sum < 0 ? 'body' : null;
}

/** Where the name begins: behind small words, titles and roles. */
function nameFrom(words: readonly string[], low: readonly string[], is: Asker): number {
  let from = words.length;
  const inside = (at: number): boolean =>
    isCapital(words[at] ?? '') ||
    (is(low[at], Sort.prepositions | Sort.definite | Sort.and) && isCapital(words[at - 1] ?? ''));
  while (from > 0 && inside(from - 1) && !(from < words.length && is(low[from - 1], Sort.titles | Sort.roles))) from--;
  return from < words.length && from === 0 && is(low[0], Sort.definite) ? 1 : from;
}

/** What the words of the name tell: above nought for a person, below for a body. */
function byWords(words: readonly string[], name: readonly string[], { small }: Index, is: Asker): number {
  const first = is(name[0], Sort.givenNames);
  if (name.length === 1 && is(name[0], Sort.bodyNames)) return -3;
  if (name.length === 1) return first ? 1 : /^\p{Lu}{2,6}$/u.test(words[0] ?? '') ? -3 : -1;
  let sum = first ? 3 : 0;
  if (name.some((word) => is(word, Sort.organisations | Sort.bodyNames | Sort.media))) sum -= 4;
  else if (name.some((word) => is(word, Sort.states)) && !first) sum -= 3;
  // "Save the Children"; "Roe and Sandor" are two.
  if (name.some((word) => is(word, Sort.prepositions | Sort.definite)) || name.includes('&')) sum -= 3;
  // "Cricket Norland", where the article has "cricket" too.
  if (!first && name.some((word) => word.length > shortest && small(word))) sum -= 1;
  return sum;
}

/** Whether a number stands before the words somewhere. */
const isCounted = (name: readonly string[], { capitals }: Index): boolean =>
  (capitals.get(name[0] ?? '') ?? []).some(({ atoms, at }) => /^\d/.test(atoms[at - 1]?.low ?? ''));

/** What stands around the mentions of a name. */
function byMentions(name: readonly string[], { capitals }: Index): number | 'outlet' {
  let sum = 0;
  let [wholes, alone] = [0, 0];
  for (const place of capitals.get(name.at(-1) ?? '') ?? []) {
    const { atoms, at } = place;
    const from = at - name.length + 1;
    const whole = name.every((word, nth) => atoms[from + nth]?.low === word);
    const before = atoms[at - 1];
    if (whole) {
      const told = besideMention(place, from);
      if (told === 'outlet') return 'outlet';
      sum += told;
      wholes++;
    } else if (isOf(before, Sort.titles)) alone += 2;
    else if (standsAlone(atoms, at)) alone++;
  }
  if (name.length === 1) return sum;
  // "Andrea said": nobody calls a body by the first word of its name alone.
  const firsts = (capitals.get(name[0] ?? '') ?? []).filter(({ atoms, at }) => standsAlone(atoms, at)).length;
  if (firsts > 1) sum += 2;
  if (alone > 0) return sum + (alone > 1 ? 3 : 2);
  return wholes > 2 ? sum - 1 : sum;
}

/** Whether no other capital stands beside. */
const standsAlone = (atoms: readonly Atom[], at: number): boolean =>
  !(atoms[at - 1]?.capital && atoms[at - 1]?.word) && !(atoms[at + 1]?.capital && atoms[at + 1]?.word);
