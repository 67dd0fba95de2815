// What two machines wrote at once is settled on one of them, and the settlement travels: no machine asks again, whatever else
// was written meanwhile.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { settled } from '../../utils/notes/settle.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import { firstSave, makeNote, uuid } from '../notes/make.ts';
import { Device } from './device.ts';
import { startServer, type TestServer } from './server.ts';

// The witness outside the database is one for the whole browser, and here are two of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

let server: TestServer;
let devices: readonly Device[];

beforeEach(async () => {
  server = await startServer();
  const account = { url: await server.make('desk'), user: '', password: '' };
  const found = await lookAt(couch(account), 'correct horse');
  await begin(couch(account), found.facts);
  devices = [new Device('mine'), new Device('hers')];
  for (const device of devices) await device.join(account.url, found);
});
afterEach(async () => await server.close());

const noteOn = async (device: Device): Promise<Note> => {
  const note = await (await device.modules()).reads.noteById(uuid(1));
  if (!note) throw new Error('no note');
  return note;
};
async function save(device: Device, change: Partial<Note>, now: number): Promise<void> {
  const { writes } = await device.modules();
  const note = await noteOn(device);
  const reply = await writes.saveNote({ note: { ...note, ...change }, baseRevision: note.revision }, now);
  expect(reply.status).toBe('saved');
}
async function together(): Promise<void> {
  for (let n = 0; n < 2; n++) for (const device of devices) await device.round();
}

/** Each with a verdict of their own, both in view on both. */
async function apart(): Promise<readonly [Device, Device]> {
  const [mine, hers] = devices;
  if (!mine || !hers) throw new Error('two devices');
  await (await mine.modules()).writes.saveNote(firstSave(makeNote({ text: 'First.' })), 1);
  await together();
  await save(mine, { verdict: 'mostly-false', text: 'The district gives 5,420.' }, 10);
  await save(hers, { verdict: 'mixed', text: 'Without the camp.', tags: ['osk'] }, 11);
  await together();
  for (const device of devices) {
    const note = await noteOn(device);
    expect([note.verdict, ...note.conflicts.map(({ verdict }) => verdict)].sort()).toEqual(['mixed', 'mostly-false']);
  }
  return [mine, hers];
}

test('settled here, it is settled there', async () => {
  const [mine, hers] = await apart();
  const note = await noteOn(mine);
  const other = note.verdict === 'mixed' ? 1 : 0;
  await save(mine, settled(note, { verdict: other, text: 'all' }), 20);
  await together();
  for (const device of [mine, hers]) {
    const now = await noteOn(device);
    expect(now).toMatchObject({ verdict: 'mostly-false', tags: ['osk'], conflicts: [] });
    expect(now.text).toContain('5,420');
    expect(now.text).toContain('camp');
  }
});

test('a tag added there meanwhile stays, and the settlement holds', async () => {
  const [mine, hers] = await apart();
  await save(mine, settled(await noteOn(mine), { verdict: 0, text: 0 }), 20);
  await save(hers, { tags: ['osk', 'flood'] }, 21);
  await together();
  for (const device of [mine, hers])
    expect(await noteOn(device)).toMatchObject({ tags: ['osk', 'flood'], conflicts: [] });
});

test('settled on both, each another way: both ways are kept until somebody settles them', async () => {
  const [mine, hers] = await apart();
  for (const [device, answer, now] of [
    [mine, 0, 20],
    [hers, 1, 21],
  ] as const)
    await save(device, settled(await noteOn(device), { verdict: answer, text: answer }), now);
  await together();
  for (const device of [mine, hers]) {
    const { verdict, conflicts } = await noteOn(device);
    expect([verdict, ...conflicts.map((each) => each.verdict)].sort()).toEqual(['mixed', 'mostly-false']);
  }
});
