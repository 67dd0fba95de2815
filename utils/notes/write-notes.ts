// All writes of notes. Only the background calls these: one writer, and an answer only after the transaction completed.
import { wasFull } from './after-full.ts';
import { notes, wordsOf } from './database.ts';
import type { Lived } from './days-lived.ts';
import { faultFound } from './disk.ts';
import { refusal } from './fault.ts';
import { completeNote, mostVersions, type Note } from './note.ts';
import type { SaveReply, SaveRequest } from './note-calls.ts';
import { articleById } from './note-store.ts';
import { type Ledger, write } from './transaction.ts';
import { beside, isAmong, sameContent, sameVersions, versionOf } from './versions.ts';
import { findOrMakeArticle } from './write-articles.ts';

/** How long the bin keeps a note, in milliseconds. */
export const binTime = 30 * 24 * 60 * 60 * 1000;
const slack = 2 * 24 * 60 * 60 * 1000;

/**
 * Saves a note and answers with what is stored, its other versions included. `now`: milliseconds since 1970.
 * - Nobody else has written on its content since the base: written, revision + 1. Versions that came to stand beside it
 *   since stay there; where the base is the stored revision itself, those left out are settled.
 * - Else the stored note stays, and the caller's, whole, stands beside it under the caller's hand: 'conflict'.
 * - Where the store holds all of it already, nothing is written: a retry after a lost reply is harmless.
 * - 'refused' carries a Fault; nothing was written. `gone`: the note was erased while the caller held it open.
 */
export async function saveNote(request: SaveRequest, now: number): Promise<SaveReply> {
  const reply = await trySaving(request, now);
  // After a full disk Firefox refuses to open the database once more, though there is room.
  const again = reply.status === 'refused' && reply.fault === 'unopenable' && (await wasFull());
  return again ? await trySaving(request, now) : reply;
}

async function trySaving(request: SaveRequest, now: number): Promise<SaveReply> {
  const { baseRevision } = request;
  // A page of an older version may still be open.
  const note = completeNote(request.note);
  try {
    return await write(async (ledger) => {
      const row = await notes.get(note.id);
      if (!row) {
        if (baseRevision > 0) throw refusal('gone');
        return await addNote({ ...request, note }, ledger, now);
      }
      const written = wordsOf(row);
      const isNewest = baseRevision >= written.revision && baseRevision <= row.note.revision;
      if (!isNewest && (request.by === undefined || request.by !== written.by))
        return await keepBoth({ ...request, note }, row.note, ledger, now);
      if (request.article) await findOrMakeArticle(request.article, ledger, now, { text: request.article.text });
      return await saveOn(row.note, { ...request, note }, ledger, now);
    });
  } catch (error) {
    const fault = await faultFound(error);
    return { status: 'refused', id: note.id, reason: fault, fault };
  }
}

async function addNote({ note, article, by }: SaveRequest, ledger: Ledger, now: number): Promise<SaveReply> {
  const record = article
    ? await findOrMakeArticle(article, ledger, now, { text: article.text, id: note.articleId })
    : await articleById(note.articleId);
  if (!record) throw refusal('no-article');
  const added = { ...note, articleId: record.id, created: now, modified: now, revision: 1, deleted: null };
  await ledger.putNote(undefined, added, by);
  return reply('saved', added);
}

/** The caller has seen all that stands in the note; of the versions beside it, those that were there at its base. */
async function saveOn(stored: Note, request: SaveRequest, ledger: Ledger, now: number): Promise<SaveReply> {
  const { note, baseRevision, by } = request;
  const seen = baseRevision === stored.revision;
  const conflicts = seen ? note.conflicts : beside(note, [...stored.conflicts, ...note.conflicts]);
  if (sameContent(note, stored) && sameVersions(conflicts, stored.conflicts)) return reply('saved', stored);
  const { articleId, created, deleted, lastSeen } = stored;
  const own = { articleId, created, deleted, lastSeen, modified: now, revision: stored.revision + 1, conflicts };
  const after = { ...note, ...own };
  await ledger.putNote(stored, after, by);
  return reply('saved', after);
}

/** Someone else wrote in between. What the caller's hand has put beside the note before is replaced by what it wrote on. */
async function keepBoth(request: SaveRequest, stored: Note, ledger: Ledger, now: number): Promise<SaveReply> {
  const { note, baseRevision, by = crypto.randomUUID() } = request;
  const mine = { ...versionOf(note, by, baseRevision), modified: now };
  const others = stored.conflicts.filter(({ id }) => id !== by);
  const conflicts = beside(stored, [...(isAmong(note, others) ? [] : [mine]), ...others, ...note.conflicts]);
  const status = sameContent(note, stored) ? 'saved' : 'conflict';
  if (sameVersions(conflicts, stored.conflicts)) return reply(status, stored);
  if (conflicts.length > mostVersions) throw refusal('failed');
  const both = { ...stored, conflicts, revision: stored.revision + 1 };
  await ledger.putNote(stored, both);
  return reply(status, both);
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

/** Erases what has lain in the bin for 30 days, by the clock and by the days lived through (days-lived.ts), give or take two. */
export function purgeBin(now: number, lived: Lived): Promise<Note[]> {
  return write(async (ledger) => {
    const rows = await notes
      .where('note.deleted')
      .below(now - binTime)
      .toArray();
    const old = rows.filter(({ note }) => lived(note.deleted ?? now) > binTime - slack);
    return await erase(
      old.map((row) => row.note),
      ledger,
    );
  });
}

async function erase(doomed: Note[], ledger: Ledger): Promise<Note[]> {
  for (const note of doomed) await ledger.removeNote(note);
  return doomed;
}
