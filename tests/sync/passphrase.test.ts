// Another passphrase: everything is sealed anew and the old is erased on the server, other machines are told and lose nothing, and
// a worker that is stopped anywhere in between goes on where it was.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { freshFacts } from '../../utils/sync/keys.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import { firstSave, makeNote, uuid } from '../notes/make.ts';
import { Device, Killed } from './device.ts';
import { startServer, type TestServer } from './server.ts';

// The witness outside the database is one for the whole browser, and here are several of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

let server: TestServer;
let url: string;
const account = () => ({ url, user: '', password: '' });
const join = async (device: Device, passphrase: string) =>
  await device.join(url, await lookAt(couch(account()), passphrase));

beforeEach(async () => {
  server = await startServer();
  url = await server.make('desk');
  const { facts } = await lookAt(couch(account()), 'old words');
  await begin(couch(account()), facts);
});
afterEach(async () => await server.close());

async function add(device: Device, n: number, text: string): Promise<void> {
  const { writes } = await device.modules();
  await writes.saveNote(
    firstSave(makeNote({ id: uuid(n), articleId: uuid(900 + (n % 2)), text }), `story-${n % 2}`),
    n,
  );
}
async function edit(device: Device, n: number, change: Partial<Note>, now: number): Promise<void> {
  const { writes, reads } = await device.modules();
  const note = await reads.noteById(uuid(n));
  if (!note) throw new Error('no note');
  await writes.saveNote({ note: { ...note, ...change }, baseRevision: note.revision }, now);
}
const textsOn = async (device: Device): Promise<string[]> =>
  (await (await device.modules()).store.notes.toArray())
    .flatMap(({ note }) => [note.text, ...note.conflicts.map(({ text }) => text)])
    .sort();
const changeOn = async (device: Device) =>
  await (await device.modules()).status.keepChange(await freshFacts('new words'));
/** What stands on the server, erased documents aside. */
const standing = async (): Promise<string[]> =>
  (await couch(account()).changes(null, 1000)).changes.flatMap(({ id, deleted, revs }) =>
    deleted ? [] : revs.map(() => id.slice(0, 2)),
  );

describe('changed on one machine', () => {
  let [mine, hers] = [new Device('mine'), new Device('hers')];
  beforeEach(async () => {
    [mine, hers] = [new Device('mine'), new Device('hers')];
    await join(mine, 'old words');
    for (const n of [1, 2, 3]) await add(mine, n, `Note ${n}.`);
    await mine.round();
    await join(hers, 'old words');
    await hers.round();
  });

  test('all of it is sealed anew, and nothing of the old stands', async () => {
    const old = new Set((await couch(account()).changes(null, 1000)).changes.map(({ id }) => id));
    await changeOn(mine);
    await mine.round();
    expect((await standing()).sort()).toEqual(['a:', 'a:', 'm:', 'n:', 'n:', 'n:', 's:']);
    const now = (await couch(account()).changes(null, 1000)).changes.filter(({ deleted }) => !deleted);
    expect(now.filter(({ id }) => old.has(id)).map(({ id }) => id)).toEqual(['m:key']);
    await expect(lookAt(couch(account()), 'old words')).rejects.toMatchObject({
      state: { kind: 'another-passphrase' },
    });
    const third = new Device('third');
    await join(third, 'new words');
    expect(await third.round()).toMatchObject({ refused: 0 });
    expect(await textsOn(third)).toEqual(['Note 1.', 'Note 2.', 'Note 3.']);
    expect(await mine.round()).toMatchObject({ sent: 0, received: 0, refused: 0 });
  });

  test('another machine is told, sends nothing, and loses nothing once the new one is typed', async () => {
    await changeOn(mine);
    await mine.round();
    await edit(hers, 2, { text: 'Note 2, written before she heard of it.' }, 50);
    server.calls.length = 0;
    await expect(hers.round()).rejects.toMatchObject({ state: { kind: 'another-passphrase', why: 'changed' } });
    expect(server.calls.filter(({ method, path }) => method !== 'GET' && !path.includes('_bulk_get'))).toEqual([]);
    await join(hers, 'new words');
    for (const device of [hers, mine, hers]) await device.round();
    const texts = ['Note 1.', 'Note 2, written before she heard of it.', 'Note 2.', 'Note 3.'];
    expect([await textsOn(mine), await textsOn(hers)]).toEqual([texts, texts]);
  });

  test('what another sent under the old one, before it was told, is there', async () => {
    await changeOn(mine);
    await edit(hers, 3, { text: 'Sent under the old one.' }, 50);
    await hers.round();
    await mine.round();
    expect(await textsOn(mine)).toEqual(['Note 1.', 'Note 2.', 'Sent under the old one.']);
  });

  test('of two machines that change it at once one is told', async () => {
    await changeOn(mine);
    await (await hers.modules()).status.keepChange(await freshFacts('other words'));
    await mine.round();
    await expect(hers.round()).rejects.toMatchObject({ state: { kind: 'another-passphrase' } });
    await join(hers, 'new words');
    await hers.round();
    expect(await textsOn(hers)).toEqual(['Note 1.', 'Note 2.', 'Note 3.']);
  });
});

test('stopped before any of its calls, the next round goes on: nothing lost, nothing twice', {
  timeout: 300_000,
}, async () => {
  const [found, keys] = [await freshFacts('old words'), await freshFacts('new words')];
  for (let dieAt = 1; ; dieAt++) {
    const name = `desk-${dieAt}`;
    url = await server.make(name);
    await begin(couch(account()), found.facts);
    const device = new Device(name);
    await device.join(url, { isNew: true, ...found });
    for (const n of [1, 2, 3]) await add(device, n, `Note ${n}.`);
    await device.round();
    await (await device.modules()).status.keepChange(keys);
    const killed = await device.round(dieAt).then(
      () => false,
      (error: unknown) => {
        if (!(error instanceof Killed)) throw error;
        return true;
      },
    );
    await device.round();
    expect([dieAt, ...(await standing()).sort()]).toEqual([dieAt, 'a:', 'a:', 'm:', 'n:', 'n:', 'n:', 's:']);
    expect(await textsOn(device)).toEqual(['Note 1.', 'Note 2.', 'Note 3.']);
    if (!killed) {
      expect(dieAt).toBeGreaterThan(15);
      return;
    }
  }
});
