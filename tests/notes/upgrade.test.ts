// A page of an older version is open while a newer one brings the database up to date: it lets go at once, so that nobody
// waits, and goes on by itself.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../utils/notes/database.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

/** Opens the database as a version to come would, with a table more. Rejects where an open connection holds it up. */
function openNewer(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database.name, database.verno * 10 + 10);
    request.onupgradeneeded = () => request.result.createObjectStore('newer');
    request.onblocked = () => reject(new Error('held up'));
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => resolve(request.result);
  });
}

test('an old page lets the upgrade pass, and the notes are there after it', async () => {
  await saveNote(firstSave(makeNote()), 1);
  expect(database.isOpen()).toBe(true);
  const newer = await openNewer();
  expect([...newer.objectStoreNames]).toEqual(expect.arrayContaining(['newer', 'notes', 'articles', 'meta']));
  const kept = await new Promise((resolve) => {
    const request = newer.transaction('notes').objectStore('notes').count();
    request.onsuccess = () => resolve(request.result);
  });
  expect(kept).toBe(1);
  newer.close();
  // It goes on by itself: what it knows is still there, and it writes no other shape.
  expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 2)).toMatchObject({ status: 'saved' });
  expect(await database.table('notes').count()).toBe(2);
});
