import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showCount } from '../../utils/background/badge.ts';
import { arrangeUpkeep, runUpkeep, soonBackUp } from '../../utils/background/upkeep.ts';
import { backUp, backups } from '../../utils/notes/backup.ts';
import { database, imports, notes, parts } from '../../utils/notes/database.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { copySaved } from '../../utils/notes/saved-copies.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { storeTrouble } from '../../utils/notes/store-trouble.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { writeSettings } from '../../utils/settings.ts';
import { breakFiles } from '../notes/fake-files.ts';
import { cleanStore, firstSave, makeArticle, makeNote, uuid } from '../notes/make.ts';
import { fake } from './fake.ts';

const day = 24 * 60 * 60 * 1000;

beforeEach(cleanStore);

test('a backup is arranged once, however often the reader writes', async () => {
  await soonBackUp();
  const first = await browser.alarms.get('backup-soon');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await soonBackUp();
  expect(first).toBeDefined();
  expect(await browser.alarms.get('backup-soon')).toEqual(first);
  expect((first?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(2 * 60_000);
});

test.each([
  [200, 'kept sealed, and backed up within minutes', 0],
  [201, 'backed up at once', 1],
])('an import of %i records is %s', async (count, _, made) => {
  const importId = await importStart(1);
  await importChunk(importId, {
    articles: [makeArticle()],
    notes: Array.from({ length: count - 1 }, (_, n) => makeNote({ id: uuid(n + 1) })),
  });
  await importCommit(importId, 'all');
  await soonBackUp();
  expect(await backups()).toHaveLength(made);
  if (made === 1) expect(await backups()).toMatchObject([{ notes: count - 1 }]);
  expect(await browser.alarms.get('backup-soon')).toBeDefined();
  // Once: what is written by hand afterwards is sealed.
  await saveNote(firstSave(makeNote({ id: uuid(901) })), 2);
  await soonBackUp();
  expect(await backups()).toHaveLength(made);
});

test('the daily alarm is set where it is missing', async () => {
  await arrangeUpkeep(9);
  await arrangeUpkeep(9);
  expect(await browser.alarms.getAll()).toMatchObject([{ name: 'daily', periodInMinutes: 1440 }]);
});

/** A round a day from the one to the other. */
async function rounds(from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) await runUpkeep('daily', n * day);
}

test('daily: the bin lets go, and everything is copied', async () => {
  await saveNote(firstSave(makeNote()), 1);
  await saveNote(firstSave(makeNote({ id: uuid(2) })), 1);
  await rounds(0, 1);
  await deleteNotes([uuid(1)], day);
  await rounds(2, 31);
  expect(await noteById(uuid(1))).not.toBeNull();
  await rounds(32, 32);
  expect(await noteById(uuid(1))).toBeNull();
  expect(await backups()).toMatchObject([{ at: 32 * day, notes: 1 }, { notes: 2 }, { notes: 2 }]);
  await runUpkeep('some other alarm', 33 * day);
  expect((await backups())[0]).toMatchObject({ at: 32 * day });
}, 60_000);

describe('a clock that is wrong', () => {
  test.each([10 * 365, -10 * 365])(
    'by %i days empties no bin, neither at once nor in the days after',
    async (jump) => {
      await saveNote(firstSave(makeNote()), 1);
      const start = 20_000;
      await rounds(start, start + 1);
      await deleteNotes([uuid(1)], (start + 1) * day);
      await rounds(start + 2 + jump, start + 9 + jump);
      await rounds(start + 10, start + 12);
      expect(await noteById(uuid(1))).toMatchObject({ deleted: (start + 1) * day });
    },
    60_000,
  );

  test('makes no backup the newest for ever', async () => {
    await saveNote(firstSave(makeNote()), 1);
    await backUp(9e12);
    for (let n = 2; n <= 5; n++) {
      await saveNote(firstSave(makeNote({ id: uuid(n) })), n);
      await backUp(n);
    }
    expect((await backups()).map(({ at }) => at).slice(0, 3)).toEqual([5, 4, 3]);
  });

  test('puts no alarm off for a year', async () => {
    const late = Date.now() + 400 * day;
    await browser.alarms.create('daily', { when: late, periodInMinutes: 1440 });
    await browser.alarms.create('backup-soon', { when: late });
    await arrangeUpkeep(Date.now());
    await soonBackUp();
    for (const name of ['daily', 'backup-soon'])
      expect((await browser.alarms.get(name))?.scheduledTime, name).toBeLessThan(Date.now() + 2 * day);
  });
});

test('a copy among the downloads is made when it is wished for, allowed and due, not before', async () => {
  const opened: unknown[] = [];
  const allowed = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
  const create = vi.spyOn(browser.tabs, 'create').mockImplementation(async (tab) => opened.push(tab) as never);
  await saveNote(firstSave(makeNote()), 1);
  await writeSettings({ copyEvery: 7 });
  await runUpkeep('daily', 10 * day);
  expect(opened).toEqual([]);
  allowed.mockResolvedValue(true as never);
  await runUpkeep('daily', 11 * day);
  expect(opened).toMatchObject([{ active: false, url: expect.stringMatching(/copy\.html$/) }]);
  await copySaved(11 * day);
  await saveNote(firstSave(makeNote({ id: uuid(2) })), 1);
  await runUpkeep('daily', 17 * day);
  expect(opened).toHaveLength(1);
  await runUpkeep('daily', 18 * day);
  expect(opened).toHaveLength(2);
  await writeSettings({ copyEvery: 0 });
  await runUpkeep('daily', 40 * day);
  expect(opened).toHaveLength(2);
  create.mockRestore();
  allowed.mockRestore();
});

test('a store that was replaced is left alone, and so are its backups', async () => {
  await saveNote(firstSave(makeNote()), 1);
  await runUpkeep('backup-soon', 10);
  await database.delete();
  await database.open();
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await runUpkeep('daily', 20);
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
  expect((await backups()).map(({ at }) => at)).toEqual([10]);
});

test.each([
  [0, ''],
  [7, '7'],
  [999, '999'],
  [1000, '999+'],
])('the badge for %i claims is %j', async (count, text) => {
  const set = fake('action', 'setBadgeText');
  await showCount(5, count);
  expect(set).toHaveBeenCalledWith({ tabId: 5, text });
});

test('at a start, what a killed import has staged is gone', async () => {
  const importId = await importStart(5);
  await importChunk(importId, { articles: [makeArticle()], notes: [makeNote({ text: 'Staged.' })] });
  expect(await parts.count()).toBeGreaterThan(0);
  await arrangeUpkeep(9);
  expect([await parts.count(), await imports.count()]).toEqual([0, 0]);
});

describe('what goes wrong while nobody looks is kept for the reader', () => {
  test('a backup for which there is no room, until one is made', async () => {
    await saveNote(firstSave(makeNote()), 1);
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
    breakFiles(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await runUpkeep('backup-soon', 5);
    expect(await storeTrouble()).toEqual({ at: 5, kind: 'full', missing: 0 });
    breakFiles(null);
    await runUpkeep('backup-soon', 6);
    expect(await storeTrouble()).toBeNull();
  });

  test('a row that cannot be read', async () => {
    await saveNote(firstSave(makeNote()), 1);
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
    const broken = vi.spyOn(notes, 'where').mockImplementationOnce(() => {
      throw new DOMException('Failed to read', 'DataError');
    });
    await runUpkeep('backup-soon', 5);
    broken.mockRestore();
    expect(await storeTrouble()).toEqual({ at: 5, kind: 'unread', missing: 0 });
  });

  test('rows that are gone although they were counted', async () => {
    for (const n of [1, 2, 3]) await saveNote(firstSave(makeNote({ id: uuid(n) })), n);
    await notes.bulkDelete([uuid(1), uuid(2)]);
    await runUpkeep('daily', 5);
    expect(await storeTrouble()).toEqual({ at: 5, kind: 'missing', missing: 2 });
  });
});
