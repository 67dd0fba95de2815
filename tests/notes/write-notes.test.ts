import type { SaveReply } from '../../utils/notes/note-calls.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, epoch, meta, notes } from '../../utils/notes/database.ts';
import type { Note } from '../../utils/notes/note.ts';
import { allTags, articleById, articleFor, noteById, notesOf, recentNotes } from '../../utils/notes/note-store.ts';
import { binTime, deleteNotes, eraseNotes, purgeBin, restoreNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { bothCounts, cleanStore, everything, firstSave, makeFacts, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

const stored = (reply: SaveReply): Note => {
  if (reply.status === 'refused') throw new Error(`refused: ${reply.reason}`);
  return reply.note;
};

describe('a first save', () => {
  test('names what it saved, and makes the article with its text', async () => {
    const reply = await saveNote(firstSave(makeNote()), 1000);
    expect(reply).toMatchObject({ status: 'saved', id: uuid(1), revision: 1 });
    expect(await noteById(uuid(1))).toMatchObject({ created: 1000, modified: 1000, revision: 1 });
    expect(await articleById(uuid(900))).toMatchObject({ text: 'The ferry was late. Nobody knew why.', created: 1000 });
  });

  test('finds the article by any address and merges the new ones, keeping the first text', async () => {
    await saveNote(firstSave(makeNote()), 1);
    const article = {
      ...makeFacts('ferry-again', { urls: ['https://news.example/ferry-again', 'https://news.example/ferry'] }),
      text: 'Another text.',
    };
    const reply = await saveNote(
      { note: makeNote({ id: uuid(2), articleId: uuid(901) }), baseRevision: 0, article },
      2,
    );
    expect(stored(reply).articleId).toBe(uuid(900));
    const record = await articleFor({ urls: ['https://news.example/ferry-again'], fingerprint: '' });
    expect(record).toMatchObject({ id: uuid(900), text: 'The ferry was late. Nobody knew why.' });
    expect(await notesOf(uuid(900))).toHaveLength(2);
  });

  test('without an article, and with none known, is refused', async () => {
    expect(await saveNote({ note: makeNote(), baseRevision: 0 }, 1)).toMatchObject({
      status: 'refused',
      reason: 'no-article',
    });
    expect(await notes.count()).toBe(0);
  });

  test('keeps at most 500,000 units of text and never half a character', async () => {
    const text = `${'a'.repeat(499_999)}😀${'b'.repeat(100)}`;
    await saveNote({ ...firstSave(makeNote()), article: { ...makeFacts(), text } }, 1);
    expect((await articleById(uuid(900)))?.text).toBe('a'.repeat(499_999));
  });

  test('sent twice at once makes one note at revision 1', async () => {
    const replies = await Promise.all([saveNote(firstSave(makeNote()), 1), saveNote(firstSave(makeNote()), 2)]);
    expect(replies.map((reply) => reply.status)).toEqual(['saved', 'saved']);
    expect(replies.map((reply) => stored(reply).revision)).toEqual([1, 1]);
    expect(await bothCounts()).toEqual([
      { notes: 1, articles: 1, bin: 0 },
      { notes: 1, articles: 1, bin: 0 },
    ]);
  });
});

describe('a later save', () => {
  test('moves the revision by one and keeps what is the store’s own', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1000));
    const forged = { ...first, text: 'It was not late.', created: 5, deleted: 7, articleId: uuid(5), revision: 40 };
    const second = stored(await saveNote({ note: forged, baseRevision: 1 }, 2000));
    expect(second).toMatchObject({ text: 'It was not late.', created: 1000, modified: 2000, revision: 2 });
    expect(second).toMatchObject({ deleted: null, articleId: uuid(900) });
  });

  test('of the same content with an old base is a retry: saved, and nothing written', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1));
    const change = { ...first, text: 'Second.' };
    await saveNote({ note: change, baseRevision: 1 }, 2);
    const before = await everything();
    expect(await saveNote({ note: change, baseRevision: 1 }, 3)).toMatchObject({ status: 'saved', revision: 2 });
    expect(await everything()).toBe(before);
  });

  test('of an erased note is refused as gone', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1));
    await deleteNotes([first.id], 2);
    await eraseNotes([first.id]);
    const reply = await saveNote({ note: { ...first, text: 'Still typing.' }, baseRevision: 1 }, 3);
    expect(reply).toMatchObject({ status: 'refused', reason: 'gone' });
  });

  test('keeps fields of a newer version', async () => {
    const first = stored(await saveNote(firstSave({ ...makeNote(), mood: 'calm' }), 1));
    await saveNote({ note: { ...first, text: 'Second.' }, baseRevision: 1 }, 2);
    expect(await noteById(first.id)).toMatchObject({ mood: 'calm', text: 'Second.' });
  });
});

describe('the bin', () => {
  test('takes notes, hides them, gives them back, and tells what it really moved', async () => {
    await saveNote(firstSave(makeNote({ tags: ['sea'] })), 1);
    expect((await deleteNotes([uuid(1), uuid(7)], 5)).map(({ id }) => id)).toEqual([uuid(1)]);
    expect(await deleteNotes([uuid(1)], 6)).toEqual([]);
    expect(await notesOf(uuid(900))).toEqual([]);
    expect(await recentNotes({ limit: 10 })).toEqual([]);
    expect(await allTags()).toEqual([]);
    expect(await recentNotes({ limit: 10, bin: true })).toMatchObject([{ id: uuid(1), deleted: 5, revision: 2 }]);
    expect(await restoreNotes([uuid(1)])).toMatchObject([{ deleted: null, revision: 3 }]);
    expect(await allTags()).toEqual(['sea']);
  });

  test('erases only what lies in it', async () => {
    await saveNote(firstSave(makeNote()), 1);
    expect(await eraseNotes([uuid(1)])).toEqual([]);
    expect(await noteById(uuid(1))).not.toBeNull();
  });

  test('lets go after 30 days and not before', async () => {
    await saveNote(firstSave(makeNote()), 1);
    await deleteNotes([uuid(1)], 1000);
    const all = (since: number) => binTime - since;
    expect(await purgeBin(1000 + binTime, all)).toEqual([]);
    expect(await purgeBin(1001 + binTime, all)).toHaveLength(1);
    expect(await noteById(uuid(1))).toBeNull();
  });
});

test('a store of a newer version is read and not written', async () => {
  await saveNote(firstSave(makeNote()), 1);
  const row = await meta.get('store');
  if (!row) throw new Error('no meta');
  await meta.put({ ...row, epoch: epoch + 1 });
  const before = await everything();
  const reply = await saveNote({ note: makeNote({ text: 'Old code.' }), baseRevision: 1 }, 2);
  expect(reply).toMatchObject({ status: 'refused', reason: 'newer-schema' });
  await expect(deleteNotes([uuid(1)], 2)).rejects.toThrow('newer-schema');
  expect(await everything()).toBe(before);
  expect(await noteById(uuid(1))).not.toBeNull();
});

test('a transaction that fails half way writes nothing, and its count neither', async () => {
  await saveNote(firstSave(makeNote()), 1);
  const before = await everything();
  const fail = () => {
    throw new DOMException('Failed to write blobs (IOError)', 'AbortError');
  };
  notes.hook('creating', fail);
  const reply = await saveNote(firstSave(makeNote({ id: uuid(2) }), 'storm'), 2);
  notes.hook('creating').unsubscribe(fail);
  expect(reply).toMatchObject({ status: 'refused', reason: 'full' });
  expect(await everything()).toBe(before);
  expect(database.isOpen()).toBe(true);
  expect(await saveNote(firstSave(makeNote({ id: uuid(2) }), 'storm'), 3)).toMatchObject({ status: 'saved' });
});

test('pages of notes join without gap or repeat, though times are equal', async () => {
  for (let n = 1; n <= 25; n++) await saveNote(firstSave(makeNote({ id: uuid(n) })), n < 20 ? 7 : n);
  const all: string[] = [];
  let before: { modified: number; id: string } | undefined;
  for (;;) {
    const page = await recentNotes({ before, limit: 4 });
    if (page.length === 0) break;
    all.push(...page.map(({ id }) => id));
    const end = page.at(-1);
    if (end) before = { modified: end.modified, id: end.id };
  }
  expect(all).toHaveLength(25);
  expect(new Set(all).size).toBe(25);
  expect(all[0]).toBe(uuid(25));
});
