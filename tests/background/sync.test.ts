// Rounds of sync by the alarm: soon after a write, later and later while the server is away, and not at all where it waits for
// the reader. Nothing is asked before a server is named, nor without the permission.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { arrangeSync, onSyncAlarm, syncCalls } from '../../utils/background/sync.ts';
import { soonSync } from '../../utils/background/sync-alarm.ts';
import { backups } from '../../utils/notes/backup.ts';
import { accountRow, keepOffer, offerRow, statusRow } from '../../utils/notes/sync/status.ts';
import { outbox, own, type Space, second } from '../../utils/notes/sync/tables.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { installEngine } from '../../utils/sync/installed-engine.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { integrate } from '../../utils/sync/merge/integrate.ts';
import { changeKeys } from '../../utils/sync/rekey.ts';
import { couch } from '../../utils/sync/remote.ts';
import { step } from '../../utils/sync/replicate.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';
import { startServer, type TestServer } from '../sync/server.ts';
import { fake } from './fake.ts';

let server: TestServer;
let allowed: boolean;
let removed: unknown[];
const someone = {} as never;

beforeEach(async () => {
  await cleanStore();
  [allowed, removed] = [true, []];
  fake('permissions', 'contains', () => allowed);
  fake('permissions', 'getAll', () => ({ origins: [] }));
  fake('permissions', 'remove', (gone) => {
    removed.push(gone);
    return true;
  });
  fake('scripting', 'getRegisteredContentScripts', () => []);
  fake('tabs', 'query', () => []);
  installEngine({ couch, step, changeKeys, integrate, sound: (settings) => settings });
  server = await startServer();
});
afterEach(() => server.close());

/** As after a look that found an empty database. */
async function started(space: Space = own) {
  const account = { url: await server.make(space === own ? 'desk' : 'class'), user: '', password: '' };
  const found = await lookAt(couch(account), 'correct horse');
  await begin(couch(account), found.facts);
  const preview = { come: 0, go: 1, differ: 0 };
  const label = space === own ? undefined : uuid(77);
  await keepOffer({ account, ...found, origin: 'http://127.0.0.1/*', preview, space: label }, space);
  await saveNote(firstSave(makeNote()), 1);
  await syncCalls.syncStart({ space: space.name }, someone);
  await syncCalls.syncNow({ space: space.name }, someone);
}
const minutesAhead = async () =>
  ((await browser.alarms.get('sync'))?.scheduledTime ?? Number.NaN) / 60_000 - Date.now() / 60_000;

test('nothing is asked, written down or arranged before a server is named', async () => {
  await saveNote(firstSave(makeNote()), 1);
  await soonSync();
  await onSyncAlarm('sync');
  await arrangeSync();
  expect([server.arrivals, await outbox.count(), await browser.alarms.get('sync')]).toEqual([[], 0, undefined]);
});

test('started after a backup, in step, and asked again in five minutes; soon after a write', async () => {
  await started();
  expect((await backups()).length).toBe(1);
  expect(await statusRow()).toMatchObject({ state: { kind: 'in-step' }, failures: 0, refused: 0, tooLarge: 0 });
  expect([await offerRow(), await outbox.count()]).toEqual([null, 0]);
  expect(await minutesAhead()).toBeGreaterThan(4);
  await saveNote(firstSave(makeNote({ id: uuid(2) })), 2);
  await soonSync();
  expect(await minutesAhead()).toBeLessThan(0.6);
  server.calls.length = 0;
  await onSyncAlarm('some other alarm');
  expect(server.calls).toEqual([]);
  await onSyncAlarm('sync');
  expect(server.calls.some(({ path }) => path.includes('_bulk_docs'))).toBe(true);
  expect(await outbox.count()).toBe(0);
});

test('away, it is asked later and later; back, all of it goes', async () => {
  await started();
  await saveNote(firstSave(makeNote({ id: uuid(2) })), 2);
  server.spoil = () => 500;
  const waits: number[] = [];
  const since: unknown[] = [];
  for (let n = 0; n < 4; n++) {
    await onSyncAlarm('sync');
    waits.push(await minutesAhead());
    const { state } = (await statusRow()) ?? {};
    if (state?.kind === 'offline') since.push(state.since);
  }
  expect(waits.every((wait, n) => n === 0 || wait > (waits[n - 1] ?? 0))).toBe(true);
  expect(new Set(since).size).toBe(1);
  expect(await outbox.count()).toBe(1);
  server.spoil = () => null;
  await onSyncAlarm('sync');
  expect(await statusRow()).toMatchObject({ state: { kind: 'in-step' }, failures: 0 });
  expect(await outbox.count()).toBe(0);
});

test('refused, it waits for the reader and asks no more by itself', async () => {
  await started();
  await browser.alarms.clear('sync');
  server.spoil = () => 401;
  await onSyncAlarm('sync');
  expect(await statusRow()).toMatchObject({ state: { kind: 'refused', why: 'login' } });
  await arrangeSync();
  expect(await browser.alarms.get('sync')).toBeUndefined();
});

test('without the permission nothing arrives', async () => {
  await started();
  allowed = false;
  server.arrivals.length = 0;
  await onSyncAlarm('sync');
  expect(server.arrivals).toEqual([]);
  expect(await statusRow()).toMatchObject({ state: { kind: 'no-access' } });
});

test('leaving forgets the server and gives the permission back; a look that is given up too', async () => {
  await started();
  await syncCalls.syncLeave({ space: 'own' }, someone);
  expect([await accountRow(), await statusRow(), await browser.alarms.get('sync')]).toEqual([null, null, undefined]);
  expect(removed).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
  server.arrivals.length = 0;
  await saveNote(firstSave(makeNote({ id: uuid(3) })), 3);
  await onSyncAlarm('sync');
  expect([server.arrivals, await outbox.count()]).toEqual([[], 0]);
});

test('two databases at one server: each has its state, and the access is given back with the last', async () => {
  await started();
  await started(second);
  expect((await statusRow())?.state.kind).toBe('in-step');
  expect((await statusRow(second))?.state.kind).toBe('in-step');
  // One refuses: the other goes on, and the one is not asked again by itself.
  server.spoil = ({ path }) => (path.startsWith('/class') ? 401 : null);
  await onSyncAlarm('sync');
  expect((await statusRow(second))?.state).toEqual({ kind: 'refused', why: 'login' });
  server.calls.length = 0;
  await onSyncAlarm('sync');
  expect((await statusRow())?.state.kind).toBe('in-step');
  expect(server.calls.map(({ path }) => path.split('/')[1])).toEqual(['desk']);
  server.spoil = () => null;
  await syncCalls.syncLeave({ space: 'own' }, someone);
  expect([await accountRow(), removed]).toEqual([null, []]);
  expect(await accountRow(second)).not.toBeNull();
  expect(await browser.alarms.get('sync')).toBeDefined();
  await syncCalls.syncLeave({ space: 'second' }, someone);
  expect([await accountRow(second), await browser.alarms.get('sync')]).toEqual([null, undefined]);
  expect(removed).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
});

test('beside a server that is away the other keeps its five minutes', async () => {
  await started();
  await started(second);
  server.spoil = ({ path }) => (path.startsWith('/class') ? 500 : null);
  for (let n = 0; n < 4; n++) await syncCalls.syncNow({ space: 'second' }, someone);
  await onSyncAlarm('sync');
  expect((await statusRow(second))?.failures).toBe(4);
  expect((await statusRow())?.state.kind).toBe('in-step');
});
