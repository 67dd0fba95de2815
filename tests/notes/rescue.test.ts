// A store that is lost takes nothing with it: what was written after the last backup is kept sealed outside the database,
// and becomes a backup with the rest.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readArchive } from '../../utils/exchange/archive/archive.ts';
import { backUp, backups, readBackup } from '../../utils/notes/backup.ts';
import { database, notes as noteRows } from '../../utils/notes/database.ts';
import { eraseEverything } from '../../utils/notes/erase.ts';
import { storeHealth } from '../../utils/notes/note-store.ts';
import { rescue } from '../../utils/notes/rescue.ts';
import { forgetKey } from '../../utils/notes/since.ts';
import { acceptStore } from '../../utils/notes/transaction.ts';
import { deleteNotes, eraseNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { breakFiles, putFile, storedBeside } from './fake-files.ts';
import { cleanStore, firstSave, makeNote, uuid } from './make.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  forgetKey();
  await cleanStore();
});

const save = (n: number, text = `Note ${n}`, baseRevision = 0) =>
  saveNote({ ...firstSave(makeNote({ id: uuid(n), text })), baseRevision }, n);

async function lose(): Promise<void> {
  await database.delete();
  await database.open();
  // The worker that comes after knows the key by its file alone.
  forgetKey();
}

/** Of the newest backup. */
async function held() {
  const [newest] = await backups();
  const zipped = await readBackup(newest?.at ?? -1);
  const json = await new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const read = readArchive(json);
  if ('error' in read) throw new Error(read.error);
  expect(read.refused).toEqual([]);
  return {
    notes: read.notes.map(({ id, text, deleted }) => [id, text, deleted !== null]).toSorted(),
    articles: read.articles.length,
  };
}

const items = async () =>
  Object.keys(await browser.storage.local.get(null)).filter((name) => name.startsWith('since:'));

test('without any backup: the new, the changed, the deleted, and not the erased', async () => {
  for (let n = 1; n <= 4; n++) await save(n);
  await save(1, 'Said otherwise', 1);
  await deleteNotes([uuid(2), uuid(3)], 9);
  await eraseNotes([uuid(3)]);
  await lose();
  expect(await rescue(20)).toBe(true);
  expect(await held()).toEqual({
    notes: [
      [uuid(1), 'Said otherwise', false],
      [uuid(2), 'Note 2', true],
      [uuid(4), 'Note 4', false],
    ],
    articles: 1,
  });
  // What lies in its place is left as it is, and a second look finds nothing new.
  expect(await noteRows.count()).toBe(0);
  expect(await rescue(21)).toBe(false);
  expect(await backups()).toHaveLength(1);
  expect(await items()).toEqual([]);
});

test('with the last backup: the newer words stand in the place of the older', async () => {
  for (let n = 1; n <= 3; n++) await save(n);
  await backUp(5);
  expect(await items()).toEqual([]);
  await save(2, 'Said otherwise', 1);
  await deleteNotes([uuid(3)], 6);
  await eraseNotes([uuid(3)]);
  await save(4);
  await lose();
  expect(await rescue(20)).toBe(true);
  expect((await held()).notes).toEqual([
    [uuid(1), 'Note 1', false],
    [uuid(2), 'Said otherwise', false],
    [uuid(4), 'Note 4', false],
  ]);
});

test('with a last backup that is damaged itself: the one before it, and what was written since the last', async () => {
  await save(1);
  await backUp(5);
  await save(2);
  await backUp(6);
  await save(3);
  putFile('6.json.gz', new Uint8Array(9));
  await lose();
  expect(await rescue(20)).toBe(true);
  expect((await held()).notes).toEqual([
    [uuid(1), 'Note 1', false],
    [uuid(3), 'Note 3', false],
  ]);
});

test('nothing is made of a store that is well, of another store’s writes, or where the backup has all', async () => {
  await save(1);
  expect(await rescue(2)).toBe(false);
  await backUp(3);
  await lose();
  expect(await rescue(4)).toBe(false);
  expect(await backups()).toHaveLength(1);
  await acceptStore();
  await save(2);
  await lose();
  expect(await rescue(5)).toBe(true);
  expect((await held()).notes).toEqual([[uuid(2), 'Note 2', false]]);
});

test('nobody who reads the items can read a word', async () => {
  await save(1, 'Ask the harbour office.');
  expect(await items()).toHaveLength(1);
  const all = JSON.stringify(await browser.storage.local.get(null));
  expect(all).not.toMatch(/harbour|ferry/i);
  expect(all).not.toContain(btoa('harbour').slice(1, -3));
});

test('two thousand writes are kept, and no more', async () => {
  await save(1);
  const all = await browser.storage.local.get(null);
  const [[name, item] = []] = Object.entries(all).filter(([key]) => key.startsWith('since:'));
  expect(name).toBe('since:1');
  const old = Object.fromEntries(Array.from({ length: 98 }, (_, n) => [`since:${n + 2}`, item]));
  await browser.storage.local.set(old);
  await database.table('meta').update('store', { sequence: 2099 });
  await save(2);
  expect((await items()).map((each) => Number(each.slice(6))).filter((n) => n > 50 && n <= 100)).toEqual([]);
  expect(await items()).toContain('since:2100');
});

test('erased with everything, and begun anew with another key', async () => {
  await save(1);
  await eraseEverything();
  expect(await items()).toEqual([]);
  await save(2);
  await lose();
  expect(await rescue(5)).toBe(true);
  expect((await held()).notes).toEqual([[uuid(2), 'Note 2', false]]);
});

test('a note saved in another window while everything is erased leaves nothing behind', async () => {
  await save(1);
  const { set } = browser.storage.local;
  let goOn = () => {};
  const slow = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    await slow;
    await set(items);
  });
  const saving = save(2);
  await vi.waitFor(async () => expect(await noteRows.count()).toBe(2));
  const erasing = eraseEverything();
  await vi.waitFor(async () => expect(Object.keys(await browser.storage.local.get(null))).toEqual([]));
  goOn();
  await Promise.all([saving, erasing]);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(storedBeside()).toEqual([]);
  expect(await storeHealth()).toBe('ok');
});

test('where no key can be kept, a note is saved all the same', async () => {
  breakFiles(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(await save(1)).toMatchObject({ status: 'saved' });
  expect(await items()).toEqual([]);
  breakFiles(null);
  await save(2);
  expect(await items()).toHaveLength(1);
});
