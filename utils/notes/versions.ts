// Versions of one note: whether they say the same, and how one is kept, whole, beside another. A version is known by what
// the reader wrote in it, every field; its id only tells which hand wrote on.
import { canonical } from '../sync/merge/same.ts';
import type { Note, Version } from './note.ts';

type Content = Note | Version;

/** What the store itself keeps with a note; all the rest is the reader's content. */
const kept = new Set([
  'id',
  'articleId',
  'created',
  'modified',
  'revision',
  'conflict',
  'conflicts',
  'deleted',
  'lastSeen',
  'writer',
]);

/** Whether the reader's content is the same, in whatever order the fields stand; fields of newer versions count. */
export function sameContent(a: Content, b: Content): boolean {
  const [one, other] = [contentOf(a), contentOf(b)];
  // Mostly the fields stand in the same order, and putting them in order is what takes the time.
  return JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);
}

/** Whether this content is among the versions. */
export const isAmong = (version: Content, versions: readonly Content[]): boolean =>
  versions.some((each) => sameContent(each, version));

/** Whether both lists hold the same content, in whatever order. */
export const sameVersions = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length && a.every((each) => isAmong(each, b));

/** What was written on a revision by one hand, to stand beside the note until the reader chooses. */
export function versionOf(note: Note, id: string, revision: number): Version {
  const { articleId, created, conflict, conflicts, deleted, lastSeen, ...own } = note;
  return { ...own, id, revision };
}

/** The note with the content of another version of it. */
export function withContent(note: Note, version: Content): Note {
  const { id, articleId, created, modified, revision, conflict, conflicts, deleted, lastSeen } = note;
  return { ...note, ...version, id, articleId, created, modified, revision, conflict, conflicts, deleted, lastSeen };
}

/** The versions that say something else than the note, each once; of two with one id the later gets another. */
export function beside(note: Content, versions: readonly Version[]): Version[] {
  const found: Version[] = [];
  for (const version of versions) {
    if (sameContent(version, note) || isAmong(version, found)) continue;
    const taken = found.some(({ id }) => id === version.id);
    found.push(taken ? { ...version, id: crypto.randomUUID() } : version);
  }
  return found;
}

/** What stands beside a note after a save: ours, without what was settled in it, and what others have put there since. */
export const carried = (now: Note, sent: Note, stored: Note): Version[] => [
  ...now.conflicts,
  ...stored.conflicts.filter((each) => !isAmong(each, sent.conflicts) && !isAmong(each, now.conflicts)),
];

const contentOf = (note: Content) => Object.fromEntries(Object.entries(note).filter(([name]) => !kept.has(name)));
