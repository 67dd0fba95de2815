// After a full disk nothing goes into the database until there is room, then first a new log is begun, and the first write
// that succeeds is backed up at once.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { soonBackUp } from '../../utils/background/upkeep.ts';
import { wasFull } from '../../utils/notes/after-full.ts';
import { backups } from '../../utils/notes/backup.ts';
import { notes } from '../../utils/notes/database.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { writeStep } from '../../utils/search-index/index-database.ts';
import { breakFiles } from './fake-files.ts';
import { cleanStore, firstSave, makeNote, uuid } from './make.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  await cleanStore();
});

async function saveOnFullDisk(): Promise<void> {
  const fail = () => {
    throw new DOMException('', 'AbortError');
  };
  const noRoom = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  breakFiles(noRoom);
  notes.hook('creating', fail);
  expect(await saveNote(firstSave(makeNote()), 1)).toMatchObject({ status: 'refused', fault: 'full' });
  notes.hook('creating').unsubscribe(fail);
}

test('with room a new log is begun before anything is written, and the first save is backed up at once', async () => {
  await saveOnFullDisk();
  expect(await wasFull()).toBe(true);
  breakFiles(null);
  const order: string[] = [];
  const { deleteDatabase } = indexedDB;
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    order.push(name);
    return deleteDatabase.call(indexedDB, name);
  });
  const written = () => void order.push('a note');
  notes.hook('creating', written);
  expect(await saveNote(firstSave(makeNote()), 2)).toMatchObject({ status: 'saved' });
  // Once is enough, though the backup is still to come.
  expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 3)).toMatchObject({ status: 'saved' });
  notes.hook('creating').unsubscribe(written);
  expect(order).toEqual(['claimlight-log', 'claimlight-log', 'a note', 'a note']);
  await soonBackUp();
  expect(await backups()).toMatchObject([{ notes: 2 }]);
  expect(await wasFull()).toBe(false);
  expect(await browser.alarms.getAll()).toEqual([]);
});

test('while there is none the database is left alone: each try would leave another record cut off', async () => {
  await saveOnFullDisk();
  let tries = 0;
  const tried = () => void tries++;
  notes.hook('creating', tried);
  const opening = vi.spyOn(indexedDB, 'open');
  expect(await saveNote(firstSave(makeNote()), 2)).toMatchObject({ status: 'refused', fault: 'full' });
  await expect(writeStep({ state: { store: uuid(7), sequence: 1, walk: null } })).rejects.toThrow('full');
  notes.hook('creating').unsubscribe(tried);
  expect([tries, opening.mock.calls.length]).toEqual([0, 0]);
});

test('while there is no room it is not forgotten', async () => {
  await saveOnFullDisk();
  await soonBackUp();
  expect(await wasFull()).toBe(true);
  breakFiles(null);
  await soonBackUp();
  expect(await wasFull()).toBe(false);
});

test('any write that finds no room is remembered, not only a note that is saved', async () => {
  const fail = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  const saved = firstSave(makeNote());
  await saveNote(saved, 1);
  notes.hook('updating', fail);
  await expect(deleteNotes([saved.note.id], 2)).rejects.toThrow();
  notes.hook('updating').unsubscribe(fail);
  expect(await wasFull()).toBe(true);
});
