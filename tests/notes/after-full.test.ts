// After a full disk the first write that succeeds is backed up at once, and the browser is made to begin another log.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { soonBackUp } from '../../utils/background/upkeep.ts';
import { wasFull } from '../../utils/notes/after-full.ts';
import { backups } from '../../utils/notes/backup.ts';
import { notes } from '../../utils/notes/database.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { breakFiles } from './fake-files.ts';
import { cleanStore, firstSave, makeNote } from './make.ts';

beforeEach(cleanStore);

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

test('the first save with room is backed up at once, and then another log is begun', async () => {
  await saveOnFullDisk();
  expect(await wasFull()).toBe(true);
  breakFiles(null);
  expect(await saveNote(firstSave(makeNote()), 2)).toMatchObject({ status: 'saved' });
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
  await soonBackUp();
  expect(deleting).toHaveBeenCalledWith('claimlight-log');
  expect(await backups()).toMatchObject([{ notes: 1 }]);
  expect(await wasFull()).toBe(false);
  expect(await browser.alarms.getAll()).toEqual([]);
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
