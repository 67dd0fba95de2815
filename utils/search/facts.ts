// What a note is, beside its words: short facts by name, from which fields are answered. One reading of them serves the note
// itself and the index, which keeps them, so that both say the same.
import { type Judged, judgedOf } from '../notes/judged.ts';
import type { Note } from '../notes/note.ts';
import { dayOf } from './days.ts';
import type { NoteTest } from './note-test.ts';

const has: Readonly<Record<string, (note: Note) => boolean>> = {
  evidence: (note) => note.evidence.length > 0,
  note: (note) => note.text.trim() !== '',
  conflict: (note) => note.conflicts.length > 0,
  verdict: (note) => judgedOf(note).verdict !== null,
  tag: (note) => note.tags.length > 0,
  source: (note) => (note.claim?.source ?? null) !== null,
  recheck: (note) => Boolean(note.later?.recheckOn),
  comment: (note) => note.comments.length > 0,
};
export const hasNames = Object.keys(has);

const is: Readonly<Record<string, (judged: Judged) => boolean>> = {
  checked: ({ checked }) => checked,
  open: ({ checked }) => !checked,
  later: ({ later }) => later !== null,
  'needs-evidence': ({ needsEvidence }) => needsEvidence,
};
export const isNames = Object.keys(is);

export const none = 'none';

/** Kept in the index as they are. */
export const keptFacts = {
  verdict: (note) => {
    const { verdict, own } = judgedOf(note);
    return own === null ? [verdict ?? none] : [verdict ?? none, own];
  },
  kind: (note) => [note.claim?.kind ?? note.target],
  is: (note) => {
    const judged = judgedOf(note);
    return isNames.filter((name) => is[name]?.(judged));
  },
  has: (note) => hasNames.filter((name) => has[name]?.(note)),
  state: (note) => [note.lastSeen?.state ?? none],
  confidence: (note) => [note.confidence ?? none],
  tag: (note) => note.tags,
  // An empty day, as an editor may leave it, is none.
  recheck: (note) => (note.later ? [note.later.recheckOn || none] : []),
  quantity: ({ claim }) => {
    const stated = claim?.quantity;
    return stated ? [[stated.low, stated.high, ...claim.outcomes].join('\t')] : [];
  },
} satisfies Readonly<Record<string, (note: Note) => readonly string[]>>;

/** Days where the reader is: told anew from the moment, as a reader travels. */
export const dayFacts = {
  modified: ({ modified }) => [dayOf(modified)],
  created: ({ created }) => [dayOf(created)],
} satisfies Readonly<Record<string, (note: Note) => readonly string[]>>;

export type KeptFact = keyof typeof keptFacts;
export type DayFact = keyof typeof dayFacts;

/** Fits where one of the facts of that name holds. */
export type FactTest = { readonly of: KeptFact | DayFact; holds(fact: string): boolean };

const all: Readonly<Record<FactTest['of'], (note: Note) => readonly string[]>> = { ...keptFacts, ...dayFacts };

export const testFact =
  ({ of, holds }: FactTest): NoteTest =>
  (note) =>
    all[of](note).some(holds);

export const isDay = (of: FactTest['of']): of is DayFact => Object.hasOwn(dayFacts, of);

/** All that the index keeps of a note, as words of one line: none holds a blank. */
export function keptLine(note: Note): string {
  const names = Object.keys(keptFacts) as KeptFact[];
  return names.flatMap((name) => keptFacts[name](note).map((fact) => `${name}=${closed(fact)}`)).join(' ');
}

const closed = (fact: string): string => fact.replace(/[ \n%]/g, encodeURIComponent);
/** A fact out of its word. */
export const opened = (word: string): string =>
  word.slice(word.indexOf('=') + 1).replace(/%(?:20|0A|25)/g, decodeURIComponent);
