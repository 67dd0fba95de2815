// Two versions of one note: whether they say the same, and how the words of one are kept beside the other.
import type { Note } from './note.ts';

/** What the store itself keeps with a note; all the rest is the reader's content. */
const kept = new Set(['id', 'articleId', 'created', 'modified', 'revision', 'conflict', 'deleted', 'lastSeen']);

/** Whether the reader's content is the same, in whatever order the fields stand; fields of newer versions count. */
export function sameContent(a: Note, b: Note): boolean {
  const [one, other] = [contentOf(a), contentOf(b)];
  // Mostly the fields stand in the same order, and putting them in order is what takes the time.
  return JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);
}

type Words = Pick<Note, 'text' | 'verdict' | 'evidence'>;

/** Whether text, verdict and evidence are the same: what a conflict keeps. */
export const sameWords = (a: Words, b: Words): boolean =>
  canonical([a.text, a.verdict, a.evidence]) === canonical([b.text, b.verdict, b.evidence]);

/** The words of a version, to stand beside another until the reader chooses. */
export const asConflict = (note: Words, revision: number): NonNullable<Note['conflict']> => ({
  text: note.text,
  verdict: note.verdict,
  evidence: note.evidence,
  revision,
});

const contentOf = (note: Note) => Object.fromEntries(Object.entries(note).filter(([name]) => !kept.has(name)));

/** JSON with the keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
