import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backUp, backups } from '../../utils/notes/backup.ts';
import { database, epoch, meta } from '../../utils/notes/database.ts';
import { faultOf, refusal } from '../../utils/notes/fault.ts';
import { storeHealth } from '../../utils/notes/note-store.ts';
import { acceptStore } from '../../utils/notes/transaction.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, everything, firstSave, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

async function replace(): Promise<void> {
  await database.delete();
  await database.open();
}

describe('the canary', () => {
  test('a fresh store and a written one are well', async () => {
    expect(await storeHealth()).toBe('ok');
    await saveNote(firstSave(makeNote()), 1);
    expect(await storeHealth()).toBe('ok');
  });

  test('a store replaced by an empty one is noticed, and not written until the reader decides', async () => {
    await saveNote(firstSave(makeNote()), 1);
    await replace();
    expect(await storeHealth()).toBe('replaced');
    const before = await everything();
    for (let n = 0; n < 2; n++)
      expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 2)).toMatchObject({ reason: 'replaced' });
    expect(await everything()).toBe(before);
    await acceptStore();
    expect(await storeHealth()).toBe('ok');
    expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 3)).toMatchObject({ status: 'saved' });
  });

  test('an older copy of the same store is noticed by its count of writes', async () => {
    await saveNote(firstSave(makeNote()), 1);
    const old = await meta.get('store');
    await saveNote(firstSave(makeNote({ id: uuid(2) })), 2);
    if (old) await meta.put(old);
    expect(await storeHealth()).toBe('replaced');
  });

  test('a canary that lags, for the worker died before the mirror, is no alarm', async () => {
    await saveNote(firstSave(makeNote()), 1);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 2)).toMatchObject({ status: 'saved' });
    expect(await storeHealth()).toBe('ok');
  });

  test('a store lost together with its canary is noticed where a backup tells of it', async () => {
    await saveNote(firstSave(makeNote()), 1);
    await backUp(2);
    await browser.storage.local.clear();
    expect(await storeHealth()).toBe('ok');
    await replace();
    expect(await storeHealth()).toBe('replaced');
    expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 3)).toMatchObject({ reason: 'replaced' });
    await acceptStore();
    expect(await saveNote(firstSave(makeNote({ id: uuid(2) })), 4)).toMatchObject({ status: 'saved' });
  });

  test('a store that was never written is well, with a backup of nothing too', async () => {
    await backUp(1);
    expect(await backups()).toHaveLength(1);
    await browser.storage.local.clear();
    expect(await storeHealth()).toBe('ok');
  });

  test('a newer schema and a store that will not open are told apart', async () => {
    await saveNote(firstSave(makeNote()), 1);
    const row = await meta.get('store');
    if (row) await meta.put({ ...row, epoch: epoch + 1 });
    expect(await storeHealth()).toBe('newer-schema');
  });
});

test('a store that will not open is tried no more than Dexie’s own four times and refuses in words', async () => {
  database.close();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const reply = await saveNote(firstSave(makeNote()), 1);
  const tries = open.mock.calls.length;
  open.mockRestore();
  expect(reply).toMatchObject({ status: 'refused', reason: 'unopenable' });
  expect(tries).toBeGreaterThan(0);
  expect(tries).toBeLessThanOrEqual(4);
  expect(await saveNote(firstSave(makeNote()), 2)).toMatchObject({ status: 'saved' });
});

test.each([
  ['full', { name: 'QuotaExceededError', message: '' }],
  ['full', { name: 'AbortError', message: '', inner: { name: 'QuotaExceededError', message: '' } }],
  ['full', { name: 'AbortError', message: 'DataError Failed to write blobs (IOError)' }],
  [
    'full',
    { name: 'BulkError', message: '1 of 2', failures: [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }] },
  ],
  ['full', { name: 'UnknownError', message: 'Internal error committing transaction: no space left on device' }],
  ['unopenable', { name: 'OpenFailedError', message: '', inner: { name: 'UnknownError', message: 'backing store' } }],
  ['unopenable', { name: 'DatabaseClosedError', message: 'Database has been closed' }],
  ['unopenable', { name: 'MissingAPIError', message: 'IndexedDB API missing' }],
  ['failed', { name: 'AbortError', message: 'The transaction was aborted' }],
  ['failed', { name: 'TypeError', message: 'x is undefined' }],
  ['failed', 'a string'],
  ['failed', undefined],
  ['gone', refusal('gone')],
  ['failed', { name: 'Error', message: 'gone' }],
])('an error is classified as %s: %j', (fault, error) => {
  expect(faultOf(error)).toBe(fault);
});
