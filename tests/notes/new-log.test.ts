// Once after each start of the browser, and before anything is written, a database is deleted: it makes Chromium begin
// another log. That it does is shown by a real browser (e2e/notes-killed).
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { notes } from '../../utils/notes/database.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from './make.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.resetModules();
  await cleanStore();
});

const save = (n: number) => saveNote(firstSave(makeNote({ id: uuid(n) })), n);

test('the first write waits for it, the second and a worker that is woken again do not', async () => {
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('No room', 'UnknownError');
  });
  const noLog = vi.spyOn(browser.storage.session, 'set');
  expect(await save(1)).toMatchObject({ status: 'saved' });
  // It did not come about, which keeps nobody from writing, and is tried again.
  expect(deleting).toHaveBeenCalledTimes(1);
  expect(noLog).not.toHaveBeenCalled();
  deleting.mockRestore();

  const deleted: string[] = [];
  const { deleteDatabase } = indexedDB;
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    deleted.push(name);
    return deleteDatabase.call(indexedDB, name);
  });
  const before: number[] = [];
  vi.spyOn(browser.storage.session, 'set').mockImplementationOnce(async () => {
    before.push(await notes.count());
  });
  expect(await save(2)).toMatchObject({ status: 'saved' });
  expect(deleted).toEqual(['claimlight-log', 'claimlight-log']);
  expect(before).toEqual([1]);
  await browser.storage.session.set({ logBegun: true });
  expect(await save(3)).toMatchObject({ status: 'saved' });
  const { sureOfLog } = await import('../../utils/notes/new-log.ts');
  await sureOfLog();
  expect(deleted).toHaveLength(2);
});
