// All writes of notes. Only the background calls these: one writer, and an answer only after the transaction completed.
import { notes } from './database.ts';
import { faultOf, refusal } from './fault.ts';
import { completeNote, type Note } from './note.ts';
import type { SaveReply, SaveRequest } from './note-calls.ts';
import { articleById, noteById } from './note-store.ts';
import { type Ledger, write } from './transaction.ts';
import { asConflict, sameContent, sameWords } from './versions.ts';
import { findOrMakeArticle } from './write-articles.ts';

/** How long the bin keeps a note, in milliseconds. */
export const binTime = 30 * 24 * 60 * 60 * 1000;

/**
 * Saves a note and answers with what is stored. `now`: milliseconds since 1970.
 * - Same content as stored, whatever the base: 'saved', so a retry after a lost reply is harmless.
 * - The base is the stored revision: written, revision + 1.
 * - An older base: the stored note stays and the caller's text, verdict and evidence go to `conflict` where that is
 *   free; 'conflict' either way. Where `note.conflict` is not the caller's, the caller still holds the only copy.
 * - 'refused' carries a Fault; nothing was written. `gone`: the note was erased while the caller held it open.
 */
export async function saveNote(request: SaveRequest, now: number): Promise<SaveReply> {
  const { baseRevision } = request;
  // A page of an older version may still be open.
  const note = completeNote(request.note);
  try {
    return await write(async (ledger) => {
      const stored = await noteById(note.id);
      if (!stored) {
        if (baseRevision > 0) throw refusal('gone');
        return await addNote({ ...request, note }, ledger, now);
      }
      const resolves = stored.conflict !== null && !(note.conflict && sameWords(note.conflict, stored.conflict));
      if (sameContent(note, stored) && !(resolves && baseRevision === stored.revision)) return reply('saved', stored);
      if (baseRevision !== stored.revision) return await keepBoth(note, stored, baseRevision, ledger);
      if (request.article) await findOrMakeArticle(request.article, ledger, now, { text: request.article.text });
      return await put(ledger, stored, {
        ...note,
        articleId: stored.articleId,
        created: stored.created,
        modified: now,
        revision: stored.revision + 1,
        // Who writes on the newest revision has seen the conflict: it may be settled, or its words typed on.
        conflict: stored.conflict && note.conflict,
        deleted: stored.deleted,
        lastSeen: stored.lastSeen,
      });
    });
  } catch (error) {
    return { status: 'refused', id: note.id, reason: faultOf(error) };
  }
}

async function addNote({ note, article }: SaveRequest, ledger: Ledger, now: number): Promise<SaveReply> {
  const record = article
    ? await findOrMakeArticle(article, ledger, now, { text: article.text, id: note.articleId })
    : await articleById(note.articleId);
  if (!record) throw refusal('no-article');
  const added = { articleId: record.id, created: now, modified: now, revision: 1, conflict: null, deleted: null };
  return await put(ledger, undefined, { ...note, ...added });
}

async function keepBoth(note: Note, stored: Note, base: number, ledger: Ledger): Promise<SaveReply> {
  // Words alike and only tags or the like apart: nothing to keep beside, the caller sees the newer note.
  if (stored.conflict || sameWords(note, stored)) return reply('conflict', stored);
  const both = { ...stored, conflict: asConflict(note, base), revision: stored.revision + 1 };
  await ledger.putNote(stored, both);
  return reply('conflict', both);
}

async function put(ledger: Ledger, before: Note | undefined, after: Note): Promise<SaveReply> {
  await ledger.putNote(before, after);
  return reply('saved', after);
}

const reply = (status: 'saved' | 'conflict', note: Note): SaveReply => ({
  status,
  id: note.id,
  revision: note.revision,
  note,
});

/** Into the bin. Answers with the notes really moved; a moved note has a new revision, so an open editor hears of it. */
export const deleteNotes = (ids: readonly string[], now: number): Promise<Note[]> => setDeleted(ids, now);

/** Out of the bin. Answers with the notes really moved. */
export const restoreNotes = (ids: readonly string[]): Promise<Note[]> => setDeleted(ids, null);

function setDeleted(ids: readonly string[], deleted: number | null): Promise<Note[]> {
  return write(async (ledger) => {
    const moved: Note[] = [];
    for (const row of await notes.bulkGet([...new Set(ids)])) {
      if (!row || (row.note.deleted === null) === (deleted === null)) continue;
      const after = { ...row.note, deleted, revision: row.note.revision + 1 };
      await ledger.putNote(row.note, after);
      moved.push(after);
    }
    return moved;
  });
}

/** Out of the bin for good; a note that is not in the bin stays. Answers with the notes erased. */
export function eraseNotes(ids: readonly string[]): Promise<Note[]> {
  return write(async (ledger) => {
    const rows = await notes.bulkGet([...new Set(ids)]);
    return await erase(
      rows.flatMap((row) => (row && row.bin === 1 ? [row.note] : [])),
      ledger,
    );
  });
}

/** Erases what has lain in the bin for 30 days. */
export function purgeBin(now: number): Promise<Note[]> {
  return write(async (ledger) => {
    const rows = await notes
      .where('note.deleted')
      .below(now - binTime)
      .toArray();
    return await erase(
      rows.map((row) => row.note),
      ledger,
    );
  });
}

async function erase(doomed: Note[], ledger: Ledger): Promise<Note[]> {
  for (const note of doomed) await ledger.removeNote(note);
  return doomed;
}
