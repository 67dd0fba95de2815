// "Put the library back" while sync is on: what others wrote since is lost on no machine, whether it has come here yet or not.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { begin, type Found, lookAt } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import { firstSave, makeNote, uuid } from '../notes/make.ts';
import { Device } from './device.ts';
import { startServer, type TestServer } from './server.ts';

// The witness outside the database is one for the whole browser, and here are two of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

let server: TestServer;
let [mine, hers]: [Device, Device] = [new Device('mine'), new Device('hers')];

beforeEach(async () => {
  server = await startServer();
  [mine, hers] = [new Device('mine'), new Device('hers')];
  const url = await server.make('desk');
  const account = { url, user: '', password: '' };
  const found: Found = await lookAt(couch(account), 'correct horse');
  await begin(couch(account), found.facts);
  for (const device of [mine, hers]) await device.join(url, found);
});
afterEach(async () => await server.close());

const noteOf = async (device: Device, id: string): Promise<Note | null> => (await device.modules()).reads.noteById(id);

async function add(device: Device, n: number, text: string): Promise<void> {
  const { writes } = await device.modules();
  await writes.saveNote(firstSave(makeNote({ id: uuid(n), articleId: uuid(900 + n), text }), `story-${n}`), n);
}

async function edit(device: Device, n: number, change: Partial<Note>, now: number): Promise<void> {
  const { writes } = await device.modules();
  const note = await noteOf(device, uuid(n));
  if (!note) throw new Error('no note');
  const reply = await writes.saveNote({ note: { ...note, ...change }, baseRevision: note.revision }, now);
  expect(reply.status).toBe('saved');
}

/** All that stands on a device, as a backup would have it. */
async function copyOf(device: Device) {
  const { store } = await device.modules();
  return { notes: (await store.notes.toArray()).map(({ note }) => note), articles: await store.articles.toArray() };
}

async function putBack(device: Device, copy: Awaited<ReturnType<typeof copyOf>>, now: number) {
  const { staging, restore } = await device.modules();
  const id = await staging.importStart(now, true);
  await staging.importChunk(id, copy);
  return await restore.replaceAll(id, now);
}

async function together(): Promise<void> {
  for (const device of [mine, hers, mine, hers]) await device.round();
}

const textsOf = (note: Note | null): string[] =>
  note ? [note.text, ...note.conflicts.map(({ text }) => text)].sort() : [];

test('what came since stays, overwritten words come back, newer ones stand beside them on both machines', async () => {
  await add(mine, 1, 'First words.');
  await add(mine, 2, 'Never changed.');
  await add(mine, 3, 'Binned later.');
  await add(mine, 4, 'Erased later.');
  await together();
  const copy = await copyOf(mine);
  await edit(hers, 1, { text: 'Her newer words.', verdict: 'false' }, 50);
  await add(hers, 5, 'Her new note.');
  await (await hers.modules()).writes.deleteNotes([uuid(3), uuid(4)], 51);
  await (await hers.modules()).writes.eraseNotes([uuid(4)]);
  await together();
  expect(await noteOf(mine, uuid(4))).toBeNull();

  expect(await putBack(mine, copy, 100)).toEqual({ notes: 4, gone: 0, beside: 1 });
  await together();
  for (const device of [mine, hers]) {
    expect(await noteOf(device, uuid(1))).toMatchObject({ text: 'First words.', verdict: null, modified: 100 });
    expect((await noteOf(device, uuid(1)))?.conflicts).toMatchObject([{ text: 'Her newer words.', verdict: 'false' }]);
    expect(await noteOf(device, uuid(2))).toMatchObject({ text: 'Never changed.', conflicts: [] });
    expect(await noteOf(device, uuid(3))).toMatchObject({ text: 'Binned later.', deleted: null });
    expect(await noteOf(device, uuid(4))).toMatchObject({ text: 'Erased later.' });
    expect(await noteOf(device, uuid(5))).toMatchObject({ text: 'Her new note.', deleted: null });
  }
});

test('words that had not come here yet are kept as well', async () => {
  await add(mine, 1, 'First words.');
  await together();
  const copy = await copyOf(mine);
  await edit(mine, 1, { text: 'My later words.' }, 60);
  await together();
  await edit(hers, 1, { text: 'Hers, written offline.' }, 70);
  await putBack(mine, copy, 100);
  await together();
  const all = ['First words.', 'Hers, written offline.', 'My later words.'];
  for (const device of [mine, hers]) expect(textsOf(await noteOf(device, uuid(1)))).toEqual(all);
});

test('what lay in the bin of the copy is not put there', async () => {
  await add(mine, 1, 'In the bin then.');
  await (await mine.modules()).writes.deleteNotes([uuid(1)], 5);
  const copy = await copyOf(mine);
  await (await mine.modules()).writes.restoreNotes([uuid(1)]);
  await putBack(mine, copy, 100);
  expect(await noteOf(mine, uuid(1))).toMatchObject({ deleted: null, conflicts: [] });
});

test('a copy with a record that cannot be read changes nothing', async () => {
  await add(mine, 1, 'First words.');
  const before = await copyOf(mine);
  const { staging, restore } = await mine.modules();
  const id = await staging.importStart(1, true);
  await staging.importChunk(id, { articles: [], notes: [{ id: 'broken' }] });
  await expect(restore.replaceAll(id, 100)).rejects.toThrow('broken');
  await expect(restore.replaceAll('none', 100)).rejects.toThrow('no such import');
  expect(await copyOf(mine)).toEqual(before);
});
