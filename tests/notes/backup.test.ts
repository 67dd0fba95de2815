import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readArchive } from '../../utils/exchange/archive.ts';
import { backUp, backups, readBackup } from '../../utils/notes/backup.ts';
import { database } from '../../utils/notes/database.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { acceptStore } from '../../utils/notes/transaction.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, everything, firstSave, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

const note = (n: number) => saveNote(firstSave(makeNote({ id: uuid(n), text: `Note ${n} 😀` })), n);

test('a copy restores everything, the bin too, into a store that was lost', async () => {
  await note(1);
  await note(2);
  await deleteNotes([uuid(2)], 5);
  const before = await everything();
  expect(await backUp(10)).toMatchObject({ at: 10, notes: 2, articles: 1 });
  await database.delete();
  await database.open();
  await expect(backUp(11)).rejects.toThrow('replaced');
  await acceptStore();
  const archive = readArchive(await readBackup(10));
  if ('error' in archive) throw new Error(archive.error);
  const importId = await importStart(12);
  await importChunk(importId, archive);
  expect(await importCommit(importId, 'all')).toMatchObject({ added: 2, refused: [] });
  expect(await everything()).toBe(before);
});

test('three states are kept, the oldest goes first, and a copy of the same state takes the place of the last', async () => {
  for (let n = 1; n <= 5; n++) {
    await note(n);
    await backUp(n * 10);
  }
  await backUp(60);
  expect((await backups()).map(({ at, notes }) => [at, notes])).toEqual([
    [60, 5],
    [40, 4],
    [30, 3],
  ]);
  const left = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('backup:'));
  expect(left.sort()).toEqual(['backup:30:0', 'backup:40:0', 'backup:60:0']);
});

test('the last copy of a lost store is never rotated out by the new one', async () => {
  await note(1);
  await backUp(10);
  await database.delete();
  await database.open();
  await acceptStore();
  for (let n = 2; n <= 7; n++) {
    await note(n);
    await backUp(n * 10);
  }
  expect((await backups()).map(({ at }) => at)).toEqual([70, 60, 50, 10]);
  expect(readArchive(await readBackup(10))).toMatchObject({ notes: [{ id: uuid(1) }] });
});

test('a copy that cannot be written leaves the good ones, and its pieces are swept by the next', async () => {
  for (let n = 1; n <= 3; n++) {
    await note(n);
    await backUp(n * 10);
  }
  await note(4);
  const set = browser.storage.local.set;
  const broken = vi.spyOn(browser.storage.local, 'set').mockImplementation((items) => {
    if (Object.keys(items).some((key) => key.startsWith('backup:'))) return Promise.reject(new Error('disk full'));
    return set(items);
  });
  await expect(backUp(40)).rejects.toThrow('disk full');
  broken.mockRestore();
  expect((await backups()).map(({ at }) => at)).toEqual([30, 20, 10]);
  await backUp(50);
  expect((await backups()).map(({ at }) => at)).toEqual([50, 30, 20]);
});

test('what storage gives back wrongly is never taken for a copy', async () => {
  await note(1);
  await backUp(10);
  await note(2);
  const set = browser.storage.local.set;
  const liar = vi
    .spyOn(browser.storage.local, 'set')
    .mockImplementation((items) =>
      set(
        Object.fromEntries(
          Object.entries(items).map(([key, value]) => [key, key.startsWith('backup:') ? '{}' : value]),
        ),
      ),
    );
  await expect(backUp(20)).rejects.toThrow('damaged');
  liar.mockRestore();
  expect((await backups()).map(({ at }) => at)).toEqual([10]);
});

test('any cut or changed character of a copy is noticed', async () => {
  await note(1);
  await backUp(10);
  const archive = await readBackup(10);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: archive.length - 1 }),
      fc.constantFrom('flip', 'cut', 'lose'),
      async (at, damage) => {
        const flipped = String.fromCharCode(archive.charCodeAt(at) ^ 1);
        const worse =
          damage === 'flip'
            ? archive.slice(0, at) + flipped + archive.slice(at + 1)
            : damage === 'cut'
              ? archive.slice(0, at)
              : archive.slice(0, at) + archive.slice(at + 1);
        await browser.storage.local.set({ 'backup:10:0': worse });
        await expect(readBackup(10)).rejects.toThrow('damaged');
      },
    ),
    { numRuns: 200 },
  );
  await browser.storage.local.set({ 'backup:10:0': archive });
  expect(await readBackup(10)).toBe(archive);
  await expect(readBackup(11)).rejects.toThrow('no such backup');
});

test('two at once wait for each other', async () => {
  await note(1);
  const [one, two] = await Promise.all([backUp(10), backUp(10)]);
  expect(two.at).toBeGreaterThan(one.at);
  expect(await backups()).toHaveLength(1);
});
