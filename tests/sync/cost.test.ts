// What a round costs, counted at the server: idle, it is one small request; one edit is few.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import { firstSave, makeNote, uuid } from '../notes/make.ts';
import { Device } from './device.ts';
import { startServer, type TestServer } from './server.ts';

// The witness outside the database is one for the whole browser, and here are two of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

let server: TestServer;
const [mine, hers] = [new Device('mine'), new Device('hers')];

/** Of one round: what was asked, and how many bytes went either way without the headers. */
async function costOf(device: Device) {
  server.calls.length = 0;
  await device.round();
  const bytes = server.calls.reduce((sum, { path, sent, got }) => sum + path.length + sent.length + got.length, 0);
  return { requests: server.calls.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`), bytes };
}

beforeAll(async () => {
  server = await startServer();
  const account = { url: await server.make('desk'), user: '', password: '' };
  const found = await lookAt(couch(account), 'correct horse');
  await begin(couch(account), found.facts);
  for (const device of [mine, hers]) await device.join(account.url, found);
  const { writes } = await mine.modules();
  for (let n = 1; n <= 20; n++) await writes.saveNote(firstSave(makeNote({ id: uuid(n), text: `Note ${n}.` })), n);
  for (const device of [mine, hers, mine, hers]) await device.round();
});
afterAll(() => server.close());

test('idle: one request of at most 300 bytes; one edit: at most four, on either side', async () => {
  const idle = await costOf(mine);
  const { writes, reads } = await mine.modules();
  const note = await reads.noteById(uuid(7));
  if (!note) throw new Error('no note');
  await writes.saveNote({ note: { ...note, text: 'Note 7, counted again.' }, baseRevision: note.revision }, 50);
  const [sends, takes] = [await costOf(mine), await costOf(hers)];
  const [echo, after] = [await costOf(mine), await costOf(mine)];
  console.log('idle', idle, 'one edit out', sends, 'in', takes, 'its echo', echo);
  expect(idle.requests).toEqual(['GET /desk/_changes']);
  expect(idle.bytes).toBeLessThanOrEqual(300);
  expect(sends.requests).toHaveLength(4);
  expect(takes.requests.length).toBeLessThanOrEqual(4);
  expect(after).toEqual({ requests: idle.requests, bytes: expect.any(Number) });
  expect((await (await hers.modules()).reads.noteById(uuid(7)))?.text).toBe('Note 7, counted again.');
});
