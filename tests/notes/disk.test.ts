// A full disk is named as such whatever the browser says, and saving works again once there is room.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from '../../utils/notes/backup.ts';
import { notes } from '../../utils/notes/database.ts';
import { faultFound } from '../../utils/notes/disk.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { breakFiles, storedNames } from './fake-files.ts';
import { cleanStore, firstSave, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);
const noRoom = () => {
  throw new DOMException('No room', 'QuotaExceededError');
};
afterEach(() => breakFiles(null));

/** What Chromium and Firefox have been seen to throw on a full disk, beside the few that say so. */
const bare = [
  new DOMException('', 'AbortError'),
  new DOMException('Internal error.', 'UnknownError'),
  new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError'),
  new DOMException('The operation failed for reasons unrelated to the database itself', 'UnknownError'),
  new DOMException('The connection was closed.', 'InvalidStateError'),
];

test.each(bare)('%s on a full disk is "full", and on a good one it is not', async (error) => {
  expect(await faultFound(error)).not.toBe('full');
  breakFiles(noRoom);
  expect(await faultFound(error)).toBe('full');
  expect(storedNames()).toEqual([]);
});

test('a save refused for want of room writes nothing, and is taken once there is room', async () => {
  const fail = () => {
    throw new DOMException('', 'AbortError');
  };
  breakFiles(noRoom);
  notes.hook('creating', fail);
  expect(await saveNote(firstSave(makeNote()), 1)).toMatchObject({ status: 'refused', fault: 'full' });
  expect(await noteById(uuid(1))).toBeNull();
  await expect(backUp(2)).rejects.toThrow('No room');
  notes.hook('creating').unsubscribe(fail);
  breakFiles(null);
  expect(await saveNote(firstSave(makeNote()), 3)).toMatchObject({ status: 'saved' });
  expect(await backUp(4)).toMatchObject({ notes: 1 });
});

test('what our own code refuses is no matter of the disk', async () => {
  breakFiles(noRoom);
  expect(await faultFound(new Error('no such import'))).toBe('failed');
});
