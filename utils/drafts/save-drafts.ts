// Sends drafts to the background until each is acknowledged: one in flight a note, the newest words after the answer,
// the same id again with backoff where no true answer came. A draft goes only when what was stored equals it.

import { NoReply } from '../envelope.ts';
import { ask } from '../messages.ts';
import type { Note } from '../notes/note.ts';
import type { SaveReply } from '../notes/note-calls.ts';
import { noteById } from '../notes/note-store.ts';
import { asConflict, sameContent, sameWords } from '../notes/versions.ts';
import { words } from '../words.ts';
import {
  type Draft,
  draftArticle,
  draftOf,
  dropDraft,
  dropDraftArticle,
  keepDraft,
  waitingDrafts,
  writer,
} from './draft-store.ts';

export type SaveNews =
  | { readonly state: 'saving' | 'waiting' }
  | { readonly state: 'saved'; readonly note: Note }
  /** Saved elsewhere in between: `note` is what is stored; our words stand in its `conflict`. */
  | { readonly state: 'conflict'; readonly note: Note }
  | { readonly state: 'refused'; readonly reason: string };

const firstPause = 250;
const longestPause = 5000;
const running = new Set<string>();
const listeners = new Map<string, Set<(news: SaveNews) => void>>();

/** Hears what becomes of a note's saves; gives the way to stop hearing. */
export function onSaveNews(id: string, told: (news: SaveNews) => void): () => void {
  const all = listeners.get(id) ?? new Set();
  listeners.set(id, all.add(told));
  return () => void all.delete(told);
}

const tell = (id: string, news: SaveNews): void => {
  for (const told of listeners.get(id) ?? []) told(news);
};

/** Begins to send a note's draft unless that is under way already; returns when it is stored, refused or in conflict. */
export async function sendDraft(id: string, by: string = writer): Promise<void> {
  const name = `${id}:${by}`;
  if (running.has(name)) return;
  running.add(name);
  try {
    let pause = firstPause;
    for (let draft = draftOf(id, by); draft; draft = draftOf(id, by)) {
      const reply = await attempt(draft, by);
      if (reply === null) {
        tell(id, { state: 'waiting' });
        await new Promise((resume) => setTimeout(resume, pause));
        pause = Math.min(pause * 2, longestPause);
        continue;
      }
      pause = firstPause;
      if (settle(draft, reply, by)) return;
    }
  } finally {
    running.delete(name);
  }
}

/** One message. Null where nothing proves that it arrived. */
async function attempt(draft: Draft, by: string): Promise<SaveReply | null> {
  const { note, base } = draft;
  const article = draftArticle(note.id);
  keepDraft({ ...draft, sent: note }, by);
  tell(note.id, { state: 'saving' });
  try {
    const reply = await ask('saveNote', { note, baseRevision: base, ...(article && { article }) });
    return namesIt(reply, draft) ? reply : null;
  } catch (error) {
    if (error instanceof NoReply) return null;
    return { status: 'refused', id: note.id, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** An acknowledgement names the note and the revision it became, and what it holds is what was sent. */
function namesIt(reply: SaveReply, { note }: Draft): boolean {
  if (reply?.id !== note.id) return false;
  if (reply.status === 'refused') return true;
  const named = Number.isInteger(reply.revision) && reply.revision > 0 && reply.note?.revision === reply.revision;
  return named && (reply.status === 'conflict' || sameContent(reply.note, note));
}

/** Draws the consequence of an answer; true where there is nothing more to send for now. */
function settle(sent: Draft, reply: SaveReply, by: string): boolean {
  const { id } = sent.note;
  if (reply.status === 'refused') {
    tell(id, { state: 'refused', reason: reply.reason || words('storeFailed') });
    return true;
  }
  dropDraftArticle(id);
  const now = draftOf(id, by) ?? sent;
  const typedOn = !sameContent(now.note, sent.note);
  if (reply.status === 'saved') {
    if (typedOn) keepDraft({ note: { ...now.note, ...bookkeeping(reply.note) }, base: reply.revision, sent: null }, by);
    else dropDraft(id, by);
    if (!typedOn) tell(id, { state: 'saved', note: reply.note });
    return !typedOn;
  }
  const mine = now.note.conflict ?? now.note;
  const other = reply.note.conflict;
  if (sameContent(reply.note, now.note) || (other && sameWords(other, mine))) {
    dropDraft(id, by);
    tell(id, { state: 'conflict', note: reply.note });
    return true;
  }
  // The store holds an older state of our words, or a third writer's, or none: ours go there, and theirs are not lost.
  const replaces = !other || sameWords(other, sent.note.conflict ?? sent.note);
  const kept = replaces ? mine : joined({ ...reply.note, ...other }, mine);
  const note = sameWords(reply.note, mine)
    ? { ...reply.note, tags: joined(reply.note, now.note).tags }
    : { ...reply.note, conflict: asConflict(kept, sent.base) };
  keepDraft({ note, base: reply.revision, sent: null }, by);
  if (note.conflict) tell(id, { state: 'conflict', note });
  return false;
}

/** What the store keeps itself; not `conflict`, which the reader may have settled since. */
const bookkeeping = ({ articleId, created, modified, revision, deleted, lastSeen }: Note) => ({
  articleId,
  created,
  modified,
  revision,
  deleted,
  lastSeen,
});

/** Both versions in one note: the texts one after the other, evidence and tags of both, the stored verdict first. */
export function joined(
  stored: Note,
  mine: Pick<Note, 'text' | 'verdict' | 'evidence'> & { tags?: Note['tags'] },
): Note {
  const text = [stored.text, mine.text === stored.text ? '' : mine.text].filter((part) => part.trim() !== '');
  const known = new Set(stored.evidence.map(({ url }) => url));
  return {
    ...stored,
    text: text.join('\n\n---\n\n'),
    verdict: stored.verdict ?? mine.verdict,
    evidence: [...stored.evidence, ...mine.evidence.filter(({ url }) => !known.has(url))],
    tags: [...new Set([...stored.tags, ...(mine.tags ?? [])])],
  };
}

/**
 * Sends what earlier windows left behind: called at the start of every view. A draft of a window still open is left to
 * it; windows are told apart by a lock each holds while it lives.
 */
export async function sendWaitingDrafts(): Promise<void> {
  holdLock();
  await Promise.all(waitingDrafts().map(({ id, by }) => (by === writer ? sendDraft(id) : adopt(id, by))));
}

const lockOf = (by: string): string => `claimlight-writer:${by}`;
let held = false;

function holdLock(): void {
  if (held || !navigator.locks) return;
  held = true;
  void navigator.locks.request(lockOf(writer), () => new Promise(() => undefined));
}

async function adopt(id: string, by: string): Promise<void> {
  const send = async () => {
    await rebase(id, by);
    await sendDraft(id, by);
  };
  if (!navigator.locks) return await send();
  await navigator.locks.request(lockOf(by), { ifAvailable: true }, (lock) => (lock ? send() : undefined));
}

/** Where only the acknowledgement was lost, what is stored is our own: it is no other writer's, so no conflict. */
async function rebase(id: string, by: string): Promise<void> {
  const draft = draftOf(id, by);
  const stored = draft?.sent ? await noteById(id).catch(() => null) : null;
  if (!draft?.sent || !stored || stored.revision <= draft.base || !sameContent(stored, draft.sent)) return;
  keepDraft({ ...draft, note: { ...draft.note, ...bookkeeping(stored) }, base: stored.revision }, by);
}
