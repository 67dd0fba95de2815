import type { ImportChoice } from '../../utils/notes/note-calls.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { imports, parts } from '../../utils/notes/database.ts';
import { articleById, noteById } from '../../utils/notes/note-store.ts';
import {
  importAbort,
  importChunk,
  importCommit,
  importPreview,
  importProgress,
  importStart,
} from '../../utils/notes/staging.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { bothCounts, cleanStore, everything, firstSave, makeArticle, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

type File = { articles: unknown[]; notes: unknown[] };

async function take(file: File, choice: ImportChoice = 'all') {
  const importId = await importStart(1);
  await importChunk(importId, file);
  const promised = await importPreview(importId);
  const done = await importCommit(importId, choice);
  if (choice === 'all') expect(done).toEqual(promised);
  return done;
}

const file: File = {
  articles: [makeArticle()],
  notes: [makeNote({ revision: 3 }), makeNote({ id: uuid(2), revision: 1, deleted: 9, tags: ['sea'] })],
};

describe('an import', () => {
  test('into an empty store is the file again, the second time adds nothing', async () => {
    expect(await take(file)).toEqual({ added: 2, changed: 0, same: 0, older: 0, refused: [] });
    expect(await noteById(uuid(1))).toEqual(file.notes[0]);
    expect(await noteById(uuid(2))).toEqual(file.notes[1]);
    expect(await articleById(uuid(900))).toEqual(file.articles[0]);
    const before = await everything();
    expect(await take(file)).toEqual({ added: 0, changed: 0, same: 2, older: 0, refused: [] });
    expect(await everything()).toBe(before);
    const [kept, real] = await bothCounts();
    expect(kept).toEqual(real);
    expect(kept).toEqual({ notes: 1, articles: 1, bin: 1 });
  });

  test('writes nothing before the commit, and an abort leaves nothing', async () => {
    const before = await everything();
    const importId = await importStart(1);
    expect(await importChunk(importId, file)).toBe(3);
    expect(await everything()).toBe(before);
    expect(await importAbort(importId)).toBe(3);
    expect([await imports.count(), await parts.count()]).toEqual([0, 0]);
    await expect(importCommit(importId, 'all')).rejects.toThrow('no such import');
  });

  test('hangs notes on the article that is here under another id', async () => {
    await saveNote(firstSave(makeNote({ id: uuid(50), articleId: uuid(5) })), 1);
    await take(file);
    expect((await noteById(uuid(1)))?.articleId).toBe(uuid(5));
    expect(await articleById(uuid(900))).toBeNull();
  });

  test('of older words keeps both, and a second time changes nothing', async () => {
    await take({ ...file, notes: [makeNote({ text: 'Newer.', revision: 5 })] });
    const older = { ...file, notes: [makeNote({ text: 'Older.', revision: 2 })] };
    expect(await take(older)).toMatchObject({ older: 1, changed: 0 });
    expect(await noteById(uuid(1))).toMatchObject({ text: 'Newer.', conflicts: [{ text: 'Older.', revision: 2 }] });
    const before = await everything();
    expect(await take(older)).toMatchObject({ same: 1, older: 0 });
    expect(await everything()).toBe(before);
  });

  test('of newer words takes them and keeps ours beside, under a revision no open editor holds', async () => {
    await take({ ...file, notes: [makeNote({ text: 'Ours.', revision: 2, modified: 10 })] });
    expect(await take({ ...file, notes: [makeNote({ text: 'Theirs.', revision: 2, modified: 11 })] })).toMatchObject({
      changed: 1,
    });
    expect(await noteById(uuid(1))).toMatchObject({ text: 'Theirs.', revision: 3, conflicts: [{ text: 'Ours.' }] });
  });

  test('keeps any number of versions beside the newest, each whole and once', async () => {
    const versions = ['One.', 'Two.', 'Three.'].map((text, n) => makeNote({ text, revision: n + 1, tags: [`t${n}`] }));
    for (const note of [...versions, ...versions]) await take({ ...file, notes: [note] });
    const note = await noteById(uuid(1));
    expect(note).toMatchObject({ text: 'Three.', tags: ['t2'] });
    expect(note?.conflicts.map(({ text, tags }) => [text, ...tags])).toEqual([
      ['One.', 't0'],
      ['Two.', 't1'],
    ]);
    expect(new Set(note?.conflicts.map(({ id }) => id)).size).toBe(2);
  });

  test('never moves a note into the bin nor out of it', async () => {
    await take(file);
    await deleteNotes([uuid(1)], 5);
    expect(await take(file)).toMatchObject({ same: 2 });
    expect((await noteById(uuid(1)))?.deleted).toBe(5);
    await take({ ...file, notes: [makeNote({ id: uuid(3), text: 'A.' })] });
    await take({ ...file, notes: [makeNote({ id: uuid(3), text: 'B.', revision: 8, deleted: 4 })] });
    expect(await noteById(uuid(3))).toMatchObject({ text: 'B.', deleted: null });
  });

  test('with new-only leaves what is here', async () => {
    await take({ ...file, notes: [makeNote({ text: 'Ours.', revision: 1 })] });
    const newer = [makeNote({ text: 'Theirs.', revision: 7 }), makeNote({ id: uuid(4) })];
    expect(await take({ ...file, notes: newer }, 'new-only')).toMatchObject({ added: 1, changed: 0, same: 1 });
    expect((await noteById(uuid(1)))?.text).toBe('Ours.');
  });

  test('names each refused record with its reason, and takes the others', async () => {
    const done = await take({
      articles: [makeArticle()],
      notes: [
        makeNote(),
        makeNote({ id: 'not-a-uuid' }),
        { ...makeNote({ id: uuid(6) }), verdict: 'sort of' },
        makeNote({ id: uuid(7), articleId: uuid(404) }),
        makeNote({ text: 'The same id again.' }),
        null,
      ],
    });
    expect(done).toMatchObject({ added: 1 });
    expect(done.refused.map(({ record }) => record).sort()).toEqual(
      ['not-a-uuid', 'note without an id', uuid(1), uuid(6), uuid(7)].sort(),
    );
    expect(done.refused.find(({ record }) => record === uuid(6))?.reason).toMatch(/^verdict: /);
    expect((await noteById(uuid(1)))?.text).toBe('Ask the harbour office.');
  });

  test('whose reply was lost says what was taken when it is asked again, and takes nothing more', async () => {
    const importId = await importStart(1);
    await importChunk(importId, file);
    const done = await importCommit(importId, 'all');
    expect(done).toMatchObject({ added: 2 });
    await deleteNotes([uuid(1)], 9);
    const before = await everything();
    expect(await importCommit(importId, 'all')).toEqual(done);
    expect(await everything()).toBe(before);
    expect(await parts.count()).toBe(0);
  });

  test('in many chunks, one of them sent twice, counts each record once', async () => {
    const importId = await importStart(1);
    await importChunk(importId, { articles: [makeArticle()], notes: [] });
    for (let chunk = 0; chunk < 5; chunk++) {
      const notes = Array.from({ length: 100 }, (_, n) => makeNote({ id: uuid(chunk * 100 + n + 1) }));
      await importChunk(importId, { articles: [], notes });
      if (chunk === 2) await importChunk(importId, { articles: [], notes });
    }
    expect(await importCommit(importId, 'all')).toEqual({ added: 500, changed: 0, same: 0, older: 0, refused: [] });
    expect((await bothCounts())[0]).toMatchObject({ notes: 500 });
  });

  test('of thousands into a store that has some of them: added, the same, and both texts', async () => {
    await take({
      articles: [makeArticle()],
      notes: [makeNote({ id: uuid(7) }), makeNote({ id: uuid(5100), revision: 9 })],
    });
    const all = Array.from({ length: 5200 }, (_, n) => makeNote({ id: uuid(n + 1) }));
    all[5099] = makeNote({ id: uuid(5100), text: 'Older words.' });
    const importId = await importStart(1);
    for (let at = 0; at < all.length; at += 400)
      await importChunk(importId, { articles: at === 0 ? [makeArticle()] : [], notes: all.slice(at, at + 400) });
    const expected = { added: 5198, changed: 0, same: 1, older: 1, refused: [] };
    expect(await importPreview(importId)).toEqual(expected);
    expect(await importCommit(importId, 'all')).toEqual(expected);
    expect((await noteById(uuid(5100)))?.conflicts.map(({ text }) => text)).toEqual(['Older words.']);
    const [kept, real] = await bothCounts();
    expect(kept).toEqual(real);
    expect(kept).toMatchObject({ notes: 5200 });
  }, 60_000);

  test('of two articles at one address makes one record of them and counts it once', async () => {
    const other = makeArticle({ id: uuid(901), urls: ['https://news.example/ferry', 'https://m.news.example/ferry'] });
    const note = makeNote({ id: uuid(2), articleId: uuid(901) });
    await take({ articles: [makeArticle(), other], notes: [makeNote(), note] });
    expect((await noteById(uuid(2)))?.articleId).toBe(uuid(900));
    expect((await articleById(uuid(900)))?.urls).toEqual(other.urls);
    const [kept, real] = await bothCounts();
    expect(kept).toEqual(real);
    expect(kept).toMatchObject({ notes: 2, articles: 1 });
  });

  test('given up while it is taken in leaves the store as it was, and says how far it is', async () => {
    await take(file);
    const before = await everything();
    const importId = await importStart(1);
    for (let chunk = 0; chunk < 30; chunk++) {
      const notes = Array.from({ length: 20 }, (_, n) => makeNote({ id: uuid(5000 + chunk * 20 + n) }));
      await importChunk(importId, { articles: [], notes });
    }
    expect(importProgress(importId)).toEqual({ done: 0, total: 0 });
    const taking = importCommit(importId, 'all');
    taking.catch(() => undefined);
    await vi.waitUntil(() => importProgress(importId).done > 35, { interval: 0, timeout: 60_000 });
    expect(importProgress(importId).total).toBe(90);
    const dropped = importAbort(importId);
    await expect(taking).rejects.toThrow('given up');
    expect(await dropped).toBe(600);
    expect(await everything()).toBe(before);
    expect(importProgress(importId)).toEqual({ done: 0, total: 0 });
  });

  test('that was left behind is dropped by one that starts a day later', async () => {
    const left = await importStart(1);
    await importChunk(left, file);
    await importStart(2 + 24 * 60 * 60 * 1000);
    expect(await parts.count()).toBe(0);
  });
});
