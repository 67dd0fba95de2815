// The bodies of an article by what they are called after their full name: an acronym ("RLC" of "Ridge Law Centre"), a word
// of the name ("the commission"), or what they are ("the union"), where one alone can be meant.

import type { Source } from '../../model/claim.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { perRun } from '../../pack/lists.ts';
import { wordsApart } from '../../text/spaces.ts';
import { analysisOf } from '../reader.ts';
import { type Atom, has, isOf } from '../words/atom.ts';
import * as Sort from '../words/sorts.ts';
import { type Asker, askerOf } from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';
import { classOf } from './classify.ts';
import { namesOf } from './evidence.ts';
import { passageIndex, subjectBefore, subjectHere } from './subjects.ts';

type Bodies = {
  /** The full name behind an acronym; null where the article tells none, or two. */
  byAcronym(acronym: string): string | null;
  /** The one body with this word in its name. */
  byWord(word: string): string | null;
};

export const bodiesOf = perRun(read);

function read(reading: Run): Bodies {
  const inBrackets = new Map<string, string>();
  const byInitials = new Map<string, string | null>();
  const words = new Map<string, string | null>();
  const put = (index: Map<string, string | null>, key: string, name: string): void => {
    const known = index.get(key);
    index.set(key, known === undefined || known === name ? name : null);
  };
  for (const passage of reading.passages) {
    const { atoms } = analysisOf(passage, reading).cut;
    for (let at = 0; at < atoms.length; at++) {
      const to = nameEnd(atoms, at);
      if (to === 0) continue;
      const text = (from: number): string => reading.text.slice(atoms[from]?.start, atoms[to - 1]?.end);
      const [sign, acronym, close] = [atoms[to], atoms[to + 1], atoms[to + 2]];
      if (sign?.low === '(' && acronym?.capital && close?.low === ')') {
        const from = startFor(atoms, at, to, acronym.low);
        if (from >= 0) inBrackets.set(reading.text.slice(acronym.start, acronym.end), text(from));
      }
      if (to - at > 1) {
        put(byInitials, initials(atoms, at, to, reading.text), text(at));
        for (const atom of atoms.slice(at, to)) if (isOf(atom, Sort.organisations)) put(words, atom.low, text(at));
      }
      at = to;
    }
  }
  return {
    byAcronym: (acronym) => inBrackets.get(acronym) ?? (acronym.length > 2 ? (byInitials.get(acronym) ?? null) : null),
    byWord: (word) => words.get(word) ?? null,
  };
}

const never =
  Tag.determiners | Tag.subjects | Tag.possessives | Tag.questions | Tag.times | Tag.auxiliaries | Tag.adverbs;

/** Where a name ends that begins here: capitals, with small words between two of them ("Bank of Norvale"); 0 for none. */
function nameEnd(atoms: readonly Atom[], at: number): number {
  const opens = atoms[at];
  if (!opens?.word || !opens.capital || has(opens, never | Tag.prepositions | Tag.subordinators)) return 0;
  let to = at + 1;
  for (;;) {
    const next = atoms[to];
    if (next?.word && next.capital && !has(next, Tag.times)) to++;
    else if (
      next &&
      atoms[to + 1]?.capital &&
      atoms[to + 1]?.word &&
      (isOf(next, Sort.of | Sort.and) || next.low === 'for')
    )
      to += 2;
    else return to;
  }
}

/** Where the name begins for which an acronym in brackets stands: the last word that starts as it does, with room for the rest. */
function startFor(atoms: readonly Atom[], from: number, to: number, acronym: string): number {
  for (let at = Math.max(from, to - acronym.length - 3); at < to - 1; at++)
    if (atoms[at]?.low[0] === acronym[0] && to - at >= Math.min(acronym.length - 1, 2)) return at;
  return -1;
}

/** "UKHSA" of "UK Health Security Agency": first letters, and acronyms whole. */
const initials = (atoms: readonly Atom[], from: number, to: number, text: string): string =>
  atoms
    .slice(from, to)
    .map((atom) => {
      const word = text.slice(atom.start, atom.end);
      return !atom.capital || isOf(atom, Sort.prepositions | Sort.and)
        ? ''
        : /^\p{Lu}{2,4}$/u.test(word)
          ? word
          : word.charAt(0);
    })
    .join('');

/** The full name for "RLC", "the union", "the commission": `before` are the speakers above. Null where it is left open. */
export function bodyFor(source: Source, before: readonly Source[], reading: Run, pack: LanguagePack): string | null {
  const is = askerOf(pack);
  const words = wordsApart(source.exact.replace(/['’]s$/, ''));
  const definite = is(words[0]?.toLowerCase(), Sort.definite);
  const bare = definite ? words.slice(1) : words;
  const [only = ''] = bare;
  const bodies = bodiesOf(reading);
  if (bare.length === 1 && /^\p{Lu}[\p{L}\d]{1,9}$/u.test(only)) {
    const name = bodies.byAcronym(only);
    if (name !== null) return name;
  }
  const head = bare.at(-1)?.toLowerCase() ?? '';
  if (!definite || !is(head, Sort.organisations) || bare.some((word) => /^\p{Lu}[^-]*$/u.test(word))) return null;
  const own = bodies.byWord(head);
  const inside = own ? wordsApart(own.toLowerCase()) : [];
  if (own !== null && bare.every((word) => inside.includes(word.toLowerCase()))) return own;
  const last = is(head, Sort.publicBodies) ? null : lastBody(source, before, reading, pack);
  // "the prices commission" is no "Office of Emergency Services", where a commission is named as well.
  return own !== null && !last?.toLowerCase().includes(head) ? null : last;
}

/** The one body that spoke or acted in the passage or the one above. */
export function lastBody(source: Source, before: readonly Source[], reading: Run, pack: LanguagePack): string | null {
  const is = askerOf(pack);
  const here = passageIndex(reading, source.start);
  const near = before.filter(
    ({ class: kind, start, name, exact }) =>
      kind === 'named-organisation' &&
      here - passageIndex(reading, start) < 2 &&
      /\p{Lu}/u.test((name ?? exact).slice(1) + (name ?? exact).charAt(0)),
  );
  const names = new Set(near.map(({ name, exact }) => bareName(name ?? exact, is)));
  const subject = bodyBefore(reading, pack, source.start);
  if (subject !== null) names.add(bareName(subject, is));
  const [name, ...others] = names;
  return name && others.length === 0 && !is(name.toLowerCase(), Sort.states) ? name : null;
}

/** The body that is the subject of the sentence before a position, by a name of several words or an acronym; else null. */
export function bodyBefore(reading: Run, pack: LanguagePack, at: number): string | null {
  return bodyOf(subjectBefore(reading, at), reading, pack);
}

/** The body that is the subject of the sentence around a position: "The bank left, which [it] called a loss"; else null. */
export const bodyHere = (reading: Run, pack: LanguagePack, at: number): string | null =>
  bodyOf(subjectHere(reading, at), reading, pack);

function bodyOf(subject: string | null, reading: Run, pack: LanguagePack): string | null {
  // "Nurses went on strike.": a capital that only opens the sentence.
  if (subject === null || !/[\s\p{Ll}]\p{Lu}|^\p{Lu}{2}/u.test(subject)) return null;
  // "A report to the Bank of Norvale"
  if (classOf(subject, pack, true) === 'document') return null;
  if (namesOf(reading, pack).kindOf(subject) === 'body') return subject;
  // "the GMB union", "Roe's government"
  const last = wordsApart(subject).at(-1) ?? '';
  return askerOf(pack)(last, Sort.organisations) && classOf(subject, pack, true) === 'named-organisation'
    ? subject
    : null;
}

const bareName = (name: string, is: Asker): string => {
  const [first = '', ...rest] = wordsApart(name);
  return rest.length > 0 && is(first.toLowerCase(), Sort.definite) ? rest.join(' ') : name;
};
