// Every keystroke of a note, kept synchronously in the page's own localStorage until the background has acknowledged it:
// a popup may be closed between two keys, and nothing asynchronous would then still run.

import { asNote, type Note } from '../notes/note.ts';
import type { SaveRequest } from '../notes/note-calls.ts';

export type Draft = {
  readonly note: Note;
  /** The revision the writer last saw; 0 for a new note. */
  readonly base: number;
  /** The hand that writes: one editor, from its opening to the settling of a conflict (SaveRequest has it). */
  readonly hand: string;
};
export type DraftArticle = NonNullable<SaveRequest['article']>;

const prefix = 'claimlight-draft:';
const articlePrefix = 'claimlight-draft-article:';

/** Each window writes under its own name, so that two of them never overwrite each other's words. */
export const writer: string = crypto.randomUUID();
const nameOf = (id: string, by: string): string => `${prefix}${id}:${by}`;

// What the browser would not keep: held by the open page alone, so that it is at least sent.
const unkept = new Map<string, Draft>();

/** False where the browser refuses (storage full or off): then only the open page holds the words. */
export function keepDraft(draft: Draft, by: string = writer): boolean {
  const name = nameOf(draft.note.id, by);
  const kept = put(name, draft);
  if (kept) unkept.delete(name);
  else unkept.set(name, draft);
  return kept;
}

/** The article goes with a note's first save; it is kept apart, as it is long and does not change with each key. */
export const keepDraftArticle = (id: string, article: DraftArticle): boolean =>
  put(`${articlePrefix}${id}`, article) || put(`${articlePrefix}${id}`, { ...article, text: '' });

/** What is kept of a note by one writer; null where there is nothing, or nothing readable. */
export function draftOf(id: string, by: string = writer): Draft | null {
  const held = unkept.get(nameOf(id, by));
  if (held) return held;
  const kept = read(nameOf(id, by));
  const note = asNote(kept?.note);
  if (!note || typeof kept?.base !== 'number') return null;
  // Older code kept no hand: then it may meet itself as another, and both versions stand.
  return { note, base: kept.base, hand: typeof kept.hand === 'string' ? kept.hand : crypto.randomUUID() };
}

export function draftArticle(id: string): DraftArticle | null {
  const kept = read(`${articlePrefix}${id}`);
  return kept && Array.isArray(kept.urls) && typeof kept.text === 'string' ? (kept as DraftArticle) : null;
}

export function dropDraft(id: string, by: string = writer): void {
  unkept.delete(nameOf(id, by));
  localStorage.removeItem(nameOf(id, by));
}

export const dropDraftArticle = (id: string): void => localStorage.removeItem(`${articlePrefix}${id}`);

/** All drafts waiting, of this window and of windows long closed. */
export function waitingDrafts(): { readonly id: string; readonly by: string }[] {
  return Object.keys(localStorage).flatMap((name) => {
    const [id, by] = name.startsWith(prefix) ? name.slice(prefix.length).split(':') : [];
    return id && by ? [{ id, by }] : [];
  });
}

function put(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function read(name: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
