// The person who is the subject of the sentence right before a position: whom an office or a pronoun there goes on about.

import type { Span } from '../../../span.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { perRun } from '../../pack/lists.ts';
import { isCapital } from '../../text/capital.ts';
import { firstIndex } from '../../text/first-index.ts';
import { wordsApart } from '../../text/spaces.ts';
import { mainClause } from '../find/main-clause.ts';
import { analysisOf } from '../reader.ts';
import { stretch } from '../stretch.ts';
import type { Sentence } from '../types.ts';
import { type CutPassage, has, spanOf } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { peopleOf } from './people.ts';

/** The full name that is the subject of the sentence before `at`, in the same passage or the one above; else null. */
export function mainSubjectAt(reading: Run, pack: LanguagePack, at: number): string | null {
  const before = withClause(reading, sentenceBefore(reading, at));
  return before && subjectName(before, reading, pack);
}

/** The subject of the sentence that holds `at`, where it ends before that: "Roe cut taxes, as [he] said"; else null. */
function ownSubject(reading: Run, at: number): { readonly own: Before; readonly end: number } | null {
  const own = withClause(reading, sentenceAt(reading, at));
  if (!own) return null;
  const endOf = ({ clause }: Before): number => own.atoms[(clause?.mention.to ?? 0) - 1]?.end ?? at;
  if (endOf(own) < at) return { own, end: endOf(own) };
  // "When Roe went below, [she] said"
  const { from } = own.sentence;
  const to = firstIndex(own.atoms.length, (nth) => (own.atoms[nth]?.start ?? 0) >= at);
  const ahead = { ...own, clause: mainClause(own.atoms, stretch(from, to)) };
  return has(own.atoms[from], Tag.subordinators) && endOf(ahead) < at ? { own: ahead, end: endOf(ahead) } : null;
}

/** The person who is the subject of the sentence around `at`, with where the mention ends; null where an office stands between. */
export function personHere(reading: Run, pack: LanguagePack, at: number): { name: string; end: number } | null {
  const subject = ownSubject(reading, at);
  const name = subject && subjectName(subject.own, reading, pack);
  if (!subject || !name) return null;
  const { atoms, sentence } = subject.own;
  for (let word = sentence.from; word < sentence.to; word++) {
    const atom = atoms[word];
    if (!atom || atom.start >= at) break;
    if (atom.start > subject.end && (atom.quote || has(atom, Tag.titles | Tag.roles | Tag.officials))) return null;
  }
  return { name, end: subject.end };
}

/** The words of the subject of the sentence around `at`, where no other name stands between; else null. */
export function subjectHere(reading: Run, at: number): string | null {
  const subject = ownSubject(reading, at);
  if (!subject?.own.clause) return null;
  const { atoms, clause } = subject.own;
  for (let word = clause.mention.to; (atoms[word]?.start ?? at) < at; word++) if (atoms[word]?.capital) return null;
  const { start, end } = spanOf(atoms, clause.mention.from, clause.mention.to);
  return reading.text.slice(start, end);
}

/** The words of the subject of the sentence before `at`; null where it has none. */
export function subjectBefore(reading: Run, at: number): string | null {
  const before = withClause(reading, sentenceBefore(reading, at));
  if (!before?.clause) return null;
  const { start, end } = spanOf(before.atoms, before.clause.mention.from, before.clause.mention.to);
  return reading.text.slice(start, end);
}

/** As mainSubjectAt; where that subject is no person, the only person whom the sentence names: "The plan is Ana Roe's." */
export function personBefore(reading: Run, pack: LanguagePack, at: number): string | null {
  const before = withClause(reading, sentenceBefore(reading, at));
  if (!before) return null;
  const subject = subjectName(before, reading, pack);
  if (subject !== null) return subject;
  const { atoms, clause, sentence } = before;
  const [first, last] = [atoms[clause?.mention.from ?? -1], atoms[(clause?.mention.to ?? 0) - 1]];
  if (last?.capital || has(first, Tag.subjects | Tag.possessives) || has(last, Tag.roles | Tag.titles | Tag.officials))
    return null;
  const { start, end } = spanOf(atoms, sentence.from, sentence.to);
  const [only, ...others] = new Set(
    peopleOf(reading, pack)
      .between(start, end)
      .map(({ name }) => name),
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** The sentence right before the one that holds a position, in the same passage or the one above of its kind; else null. */
export function priorSentence(reading: Run, at: number): Span | null {
  const before = sentenceBefore(reading, at);
  return before && spanOf(before.atoms, before.sentence.from, before.sentence.to);
}

/** "The president’s plans came up.": the office that the sentence before is about, as subject or owner of it; else null. */
export function officeBefore(reading: Run, at: number): string | null {
  const before = withClause(reading, sentenceBefore(reading, at));
  if (!before?.clause) return null;
  const { from, to } = before.clause.mention;
  for (let word = from; word < to; word++) {
    const atom = before.atoms[word];
    if (has(atom, Tag.prepositions)) return null;
    const ends = word === to - 1 || has(before.atoms[word + 1], Tag.genitive);
    if (ends && atom && !atom.capital && has(atom, Tag.titles | Tag.roles) && !atom.low.endsWith('s')) return atom.low;
  }
  return null;
}

/**
 * Whether somebody whose name is not `name` is the subject of the sentence before `at`, or of its own before it: "Roe
 * left the hall to tell Sandor what he called a lie".
 */
export function othersNear(reading: Run, pack: LanguagePack, at: number, name: string): boolean {
  const own = withClause(reading, sentenceAt(reading, at));
  return [withClause(reading, sentenceBefore(reading, at)), own].some((near) => {
    const mention = near?.clause?.mention;
    const last = near?.atoms[(mention?.to ?? 0) - 1];
    if (!near || !mention || !last?.capital || (near === own && last.end > at)) return false;
    const titled = has(near.atoms[mention.to - 2], Tag.titles);
    const word = reading.text.slice(last.start, last.end);
    return (titled || peopleOf(reading, pack).isSurname(word)) && !wordsApart(name).includes(word);
  });
}

/**
 * Whether somebody whose name is not `name` is named between two positions, outside of what is quoted: by a surname, which
 * `isSurname` knows or the article gives in full, however it stands there ("but Roe's fate is open, she said").
 */
export function othersBetween(
  reading: Run,
  pack: LanguagePack,
  { start, end }: Span,
  name: string,
  isSurname: (word: string) => boolean,
): boolean {
  const people = peopleOf(reading, pack);
  for (let index = passageFrom(reading, start); index < reading.passages.length; index++) {
    const passage = reading.passages[index];
    if (!passage || passage.start >= end) return false;
    const { atoms } = analysisOf(passage, reading).cut;
    for (let at = firstIndex(atoms.length, (nth) => (atoms[nth]?.start ?? 0) >= start); at < atoms.length; at++) {
      const atom = atoms[at];
      if (!atom || atom.start >= end) break;
      if (!atom.capital || !atom.word) continue;
      const word = reading.text.slice(atom.start, atom.end);
      if ((people.isSurname(word) || isSurname(word)) && !wordsApart(name).includes(word)) return true;
    }
  }
  return false;
}

/** Where the sentence begins that holds a position; the position itself where none does. */
export function sentenceStart(reading: Run, at: number): number {
  const own = sentenceAt(reading, at);
  return own?.atoms[own.sentence.from]?.start ?? at;
}

type Clause = ReturnType<typeof mainClause>;
type Near = { readonly atoms: CutPassage['atoms']; readonly sentence: Sentence };
type Before = Near & { readonly clause: Clause };

/** The main clauses of sentences that were asked for: many pronouns go back to the same one. */
const clausesOf = perRun(() => new Map<Sentence, Clause>());

function withClause(reading: Run, near: Near | null): Before | null {
  if (!near) return null;
  const known = clausesOf(reading);
  let clause = known.get(near.sentence);
  if (clause === undefined) {
    clause = mainClause(near.atoms, near.sentence);
    known.set(near.sentence, clause);
  }
  return { ...near, clause };
}

function sentenceAt(reading: Run, at: number): Near | null {
  const here = reading.passages[passageIndex(reading, at)];
  if (!here) return null;
  const { atoms, sentences } = analysisOf(here, reading).cut;
  const sentence = sentences[sentenceIndex({ atoms, sentences }, at)];
  return sentence ? { atoms, sentence } : null;
}

function sentenceBefore(reading: Run, at: number): Near | null {
  const index = passageIndex(reading, at);
  const here = reading.passages[index];
  if (!here) return null;
  const own = analysisOf(here, reading).cut;
  const inside = own.sentences[sentenceIndex(own, at) - 1];
  const above = reading.passages[index - 1];
  if (!inside && (!above || above.kind !== here.kind)) return null;
  const { atoms, sentences } = inside || !above ? own : analysisOf(above, reading).cut;
  const sentence = inside ?? sentences.at(-1);
  return sentence ? { atoms, sentence } : null;
}

function subjectName({ atoms, clause }: Before, reading: Run, pack: LanguagePack): string | null {
  if (!clause) return null;
  // "the homes of Ana Roe and Tom Sandor": those named in it are not the subject.
  for (let at = clause.mention.from; at < clause.mention.to; at++)
    if (has(atoms[at], Tag.and) || (has(atoms[at], Tag.prepositions) && !atoms[at]?.capital)) return null;
  const { start, end } = spanOf(atoms, clause.mention.from, clause.mention.to);
  const last = wordsApart(reading.text.slice(start, end)).at(-1) ?? '';
  const people = peopleOf(reading, pack);
  // "The mayor, Ana Roe, left."
  if (!isCapital(last)) return people.beside(end);
  // Where two bear a surname, the whole name tells.
  const whole = people.between(start, end).at(-1);
  return people.bySurname(last) ?? (whole && whole.start + whole.name.length === end ? whole.name : null);
}

/** The index of the first passage that ends behind a position. */
const passageFrom = ({ passages }: Run, at: number): number =>
  firstIndex(passages.length, (nth) => (passages[nth]?.end ?? 0) > at);

/** The index of the passage that holds a position, or -1. */
export function passageIndex(reading: Run, at: number): number {
  const index = passageFrom(reading, at);
  return (reading.passages[index]?.start ?? at + 1) <= at ? index : -1;
}

/** Whether a position is the first of its sentence, or stands right behind the quotation and the cue that open it. */
export function opensSentence(reading: Run, at: number): boolean {
  const passage = reading.passages[passageIndex(reading, at)];
  if (!passage) return false;
  const { cut } = analysisOf(passage, reading);
  const from = cut.sentences[sentenceIndex(cut, at)]?.from ?? -1;
  // “…,” said the mayor.
  const behind = cut.atoms[from]?.quote ? 3 : 0;
  for (let word = from; word <= from + behind; word++) if (cut.atoms[word]?.start === at) return true;
  return false;
}

/** The index of the sentence that holds a position: the last that does not start after it. */
const sentenceIndex = ({ atoms, sentences }: CutPassage, at: number): number =>
  firstIndex(sentences.length, (nth) => (atoms[sentences[nth]?.from ?? 0]?.start ?? 0) > at) - 1;
