// Once after each start of the browser, and before anything is written, a database is deleted: it makes Chromium begin
// another log. That it does is shown by a real browser (e2e/notes-killed).
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { notes } from '../../utils/notes/database.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from './make.ts';

afterEach(() => vi.useRealTimers());
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

/** Tells in which order things came: what was deleted, and what `later` says. */
function orderOf(): string[] {
  const order: string[] = [];
  const { deleteDatabase } = indexedDB;
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    order.push(name);
    return deleteDatabase.call(indexedDB, name);
  });
  return order;
}

test('the index of an open library, which lies in the same log, waits too', async () => {
  const { writeStep, readState } = await import('../../utils/search-index/index-database.ts');
  const order = orderOf();
  const state = { store: uuid(7), sequence: 1, walk: null };
  const { set } = browser.storage.session;
  vi.spyOn(browser.storage.session, 'set').mockImplementationOnce(async (items) => {
    order.push((await readState()) === null ? 'nothing written yet' : 'written before');
    await set(items);
  });
  await writeStep({ state });
  expect(order).toEqual(['claimlight-log', 'claimlight-log', 'nothing written yet']);
  expect(await readState()).toMatchObject(state);
});

test('two who come at once begin it once', async () => {
  const order = orderOf();
  const { sureOfLog } = await import('../../utils/notes/new-log.ts');
  vi.resetModules();
  const other = await import('../../utils/notes/new-log.ts');
  await Promise.all([sureOfLog(), other.sureOfLog()]);
  expect(order).toEqual(['claimlight-log', 'claimlight-log']);
});

test('a browser that never lets go of what is to be deleted holds up no save', async () => {
  const opening = indexedDB.open('claimlight-log');
  const holding = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  // One that has begun no log yet.
  const worker = await import('../../utils/notes/write-notes.ts');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let saved: unknown = null;
  const saving = worker.saveNote(firstSave(makeNote()), 1).then((reply) => {
    saved = reply;
  });
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toMatchObject({ status: 'saved' });
  });
  await saving;
  holding.close();
});
