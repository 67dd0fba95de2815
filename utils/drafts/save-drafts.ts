// Sends drafts to the background until each is acknowledged: one in flight a note, the newest words after the answer,
// the same id again with backoff where no true answer came. A draft goes only when what was stored equals it.

import { NoReply } from '../envelope.ts';
import { ask } from '../messages.ts';
import type { Note, Version } from '../notes/note.ts';
import type { SaveReply } from '../notes/note-calls.ts';
import { carried, isAmong, sameContent, sameVersions } from '../notes/versions.ts';
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
  /** Saved elsewhere in between: `note` is what is stored; our version stands beside it. */
  | { readonly state: 'conflict'; readonly note: Note }
  | { readonly state: 'refused'; readonly reason: string; readonly fault?: string | undefined };

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
  const { note, base, hand } = draft;
  const article = draftArticle(note.id);
  keepDraft(draft, by);
  tell(note.id, { state: 'saving' });
  try {
    const reply = await ask('saveNote', { note, baseRevision: base, by: hand, ...(article && { article }) });
    return namesIt(reply, draft) ? reply : null;
  } catch (error) {
    if (error instanceof NoReply) return null;
    return { status: 'refused', id: note.id, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** An acknowledgement names the note and the revision it became, and all that was sent stands in it: every version. */
function namesIt(reply: SaveReply, { note }: Draft): boolean {
  if (reply?.id !== note.id) return false;
  if (reply.status === 'refused') return true;
  if (!Number.isInteger(reply.revision) || reply.revision <= 0 || reply.note?.revision !== reply.revision) return false;
  const held = [reply.note, ...reply.note.conflicts];
  if (!note.conflicts.every((version) => isAmong(version, held))) return false;
  return reply.status === 'saved' ? sameContent(reply.note, note) : isAmong(note, reply.note.conflicts);
}

/** Draws the consequence of an answer; true where there is nothing more to send for now. */
function settle(sent: Draft, reply: SaveReply, by: string): boolean {
  const { id } = sent.note;
  if (reply.status === 'refused') {
    tell(id, { state: 'refused', reason: reply.reason || words('storeFailed'), fault: reply.fault });
    return true;
  }
  dropDraftArticle(id);
  const now = draftOf(id, by) ?? sent;
  const typedOn = !sameContent(now.note, sent.note) || !sameVersions(now.note.conflicts, sent.note.conflicts);
  if (typedOn) {
    // In conflict the base stays: what is typed on takes the place of what stands beside the note by now.
    if (reply.status === 'conflict') tell(id, { state: 'conflict', note: reply.note });
    else
      keepDraft(
        {
          note: { ...now.note, ...bookkeeping(reply.note), conflicts: carried(now.note, sent.note, reply.note) },
          base: reply.revision,
          hand: now.hand,
        },
        by,
      );
    return false;
  }
  dropDraft(id, by);
  tell(id, { state: reply.status, note: reply.note });
  return true;
}

/** What the store keeps itself. */
const bookkeeping = ({ articleId, created, modified, revision, deleted, lastSeen }: Note) => ({
  articleId,
  created,
  modified,
  revision,
  deleted,
  lastSeen,
});

/** Two versions in one note: the texts one after the other, evidence and tags of both, the first one's verdict. */
export function joined(first: Note, second: Version): Note {
  const text = [first.text, second.text === first.text ? '' : second.text].filter((part) => part.trim() !== '');
  const known = new Set(first.evidence.map(({ url }) => url));
  return {
    ...first,
    text: text.join('\n\n---\n\n'),
    verdict: first.verdict ?? second.verdict,
    ownVerdict: first.verdict ? first.ownVerdict : second.ownVerdict,
    evidence: [...first.evidence, ...second.evidence.filter(({ url }) => !known.has(url))],
    tags: [...new Set([...first.tags, ...second.tags])],
    assigned: first.assigned ?? second.assigned,
    comments: [
      ...first.comments,
      ...second.comments.filter(({ id }) => first.comments.every((each) => each.id !== id)),
    ],
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
  if (!navigator.locks) return await sendDraft(id, by);
  await navigator.locks.request(lockOf(by), { ifAvailable: true }, (lock) => (lock ? sendDraft(id, by) : undefined));
}
