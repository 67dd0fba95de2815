// A server that refuses, that was emptied or changed for another, and one that means harm: each is a state in words, nothing here
// is lost or changed by it, and no more is held than one answer.
import 'fake-indexeddb/auto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { join } from '../../utils/notes/sync/join.ts';
import { localIn } from '../../utils/notes/sync/local.ts';
import { accountRow } from '../../utils/notes/sync/status.ts';
import { own } from '../../utils/notes/sync/tables.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { begin, type Found, lookAt } from '../../utils/sync/look.ts';
import { integrate } from '../../utils/sync/merge/integrate.ts';
import { couch } from '../../utils/sync/remote.ts';
import type { Remote } from '../../utils/sync/remote-calls.ts';
import { freshSeen, start, step } from '../../utils/sync/replicate.ts';
import { backOff, needsReader } from '../../utils/sync/state.ts';
import { cleanStore, everything, firstSave, makeNote } from '../notes/make.ts';
import { fc } from '../properties.ts';
import { startServer, type TestServer } from './server.ts';

const local = localIn(own, integrate);

let server: TestServer;
let url: string;
let found: Found;

const remote = () => couch({ url, user: '', password: '' });

beforeEach(async () => {
  await cleanStore();
  server = await startServer();
  url = await server.make('desk');
  found = await lookAt(remote(), 'correct horse');
  await begin(remote(), found.facts);
});
afterEach(() => server.close());

async function round(through: Remote = remote()) {
  const row = await accountRow();
  if (!row) throw new Error('no account');
  const seen = freshSeen();
  const { keys, facts } = row;
  for (let stage = start; stage.at !== 'done'; )
    stage = await step(stage, { remote: through, local, keys, facts, sound: (each) => each, seen });
  return seen;
}
async function joined() {
  await saveNote(firstSave(makeNote()), 1);
  await join({ account: { url, user: '', password: '' }, facts: found.facts, keys: found.keys, origin: null });
  return await round();
}

test('an idle round is one request of at most 300 bytes, and one edit at most four', async () => {
  expect(await joined()).toMatchObject({ sent: 2 });
  await round();
  server.calls.length = 0;
  await round();
  expect(server.calls.map(({ method, got }) => [method, got.length < 300])).toEqual([['GET', true]]);
  server.calls.length = 0;
  await saveNote({ note: makeNote({ text: 'Counted.', articleId: (await noteHere()).articleId }), baseRevision: 1 }, 5);
  expect(await round()).toMatchObject({ sent: 1 });
  expect(server.calls.length).toBeLessThanOrEqual(4);
});

const noteHere = async () => {
  const { notes } = await import('../../utils/notes/database.ts');
  const [row] = await notes.toArray();
  if (!row) throw new Error('no note');
  return row.note;
};

describe('emptied, or another database under the same name', () => {
  test.each([
    ['empty', async () => {}],
    [
      'other-keys',
      async () => {
        const other = await lookAt(remote(), 'correct horse');
        await begin(remote(), other.facts);
      },
    ],
  ] as const)('%s: it stops, and nothing here changes or goes', async (why, make) => {
    await joined();
    const before = await everything();
    await server.remove('desk');
    await server.make('desk');
    await make();
    // This stand-in for CouchDB repeats the number it is asked from: with nothing to send nothing shows, or happens.
    await round();
    expect(await everything()).toBe(before);
    await saveNote({ note: { ...(await noteHere()), text: 'On.' }, baseRevision: 1 }, 5);
    const written = await everything();
    server.calls.length = 0;
    await expect(round()).rejects.toMatchObject({ state: { kind: 'another-database', why } });
    expect(server.calls.every(({ method }) => method === 'GET')).toBe(true);
    expect(await everything()).toBe(written);
    expect(needsReader({ kind: 'another-database', why })).toBe(true);
  });

  test('a database of others is not begun in', async () => {
    url = await server.make('theirs');
    await remote().put([{ id: 'invoice', revs: [], deleted: false, body: { total: 7 } }]);
    await expect(lookAt(remote(), 'correct horse')).rejects.toMatchObject({
      state: { kind: 'another-database', why: 'foreign' },
    });
    expect((await remote().changes(null, 10)).changes).toHaveLength(1);
  });

  test('another passphrase', async () => {
    await expect(lookAt(remote(), 'wrong horse')).rejects.toMatchObject({ state: { kind: 'another-passphrase' } });
  });
});

test.each([
  [401, { kind: 'refused', why: 'login' }],
  [403, { kind: 'refused', why: 'forbidden' }],
  [429, { kind: 'busy' }],
  [500, { kind: 'offline' }],
  ['cut-before', { kind: 'offline' }],
  ['half', { kind: 'offline' }],
] as const)('each refusal is a state of its own: %s', async (fault, state) => {
  await joined();
  const before = await everything();
  server.spoil = () => fault;
  await expect(round()).rejects.toMatchObject({ state });
  server.spoil = () => null;
  await round();
  expect(await everything()).toBe(before);
});

test('it is asked again later and later, at most an hour apart, and not before the server wishes', () => {
  expect(backOff(1, 0, 1)).toBe(30_000);
  expect(backOff(2, 0, 1)).toBe(60_000);
  expect(backOff(50, 0, 1)).toBe(3_600_000);
  expect(backOff(1, 120, 0)).toBe(120_000);
});

test('bodies by chance, old ones again and those of another name: left out, counted, and the rest goes on', async () => {
  await joined();
  const before = await everything();
  const honest = remote();
  const [, change] = (await honest.changes(null, 10)).changes.filter(({ id }) => id !== 'm:key');
  const [old] = await honest.get((change?.revs ?? []).map((rev) => ({ id: change?.id ?? '', rev })));
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.nat(3), async (junk, way) => {
      const rev = `2-${'b'.repeat(32)}`;
      const id = `n:${'c'.repeat(32)}`;
      const body = way === 0 && old ? old.body : { v: 1, iv: junk, c: junk };
      const document = { id: way === 1 && old ? old.id : id, revs: [rev], deleted: way === 2, body };
      const wrong: Remote = {
        ...honest,
        changes: async (since) => ({
          changes: since === 'z' ? [] : [{ id: document.id, revs: [rev], deleted: false }],
          last: 'z',
          more: false,
        }),
        get: async (wanted) => (wanted[0]?.id === 'm:key' ? honest.get(wanted) : [document]),
        missing: async () => new Map(),
      };
      await local.take([], '0');
      expect((await round(wrong)).refused).toBe(1);
      expect(await everything()).toBe(before);
    }),
    { numRuns: 60 },
  );
});

describe('a server that is no CouchDB', () => {
  let strange: Server;
  const answering = async (write: (response: ServerResponse) => void): Promise<Remote> => {
    strange = createServer((_, response) => write(response));
    await new Promise<void>((ready) => strange.listen(0, '127.0.0.1', ready));
    const address = strange.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return couch({ url: `http://127.0.0.1:${port}/x`, user: '', password: '' });
  };
  afterEach(() => {
    strange.closeAllConnections();
    strange.close();
  });

  test('an answer without end is cut off at the length of a batch', async () => {
    let written = 0;
    const endless = await answering((response) => {
      const part = 'x'.repeat(1_000_000);
      const more = () => {
        while (!response.destroyed) {
          written += part.length;
          if (!response.write(part)) return void response.once('drain', more);
        }
      };
      more();
    });
    await expect(endless.changes(null, 1)).rejects.toMatchObject({ state: { kind: 'no-sense' } });
    expect(written).toBeLessThan(60_000_000);
  });

  test.each([
    '[]',
    'null',
    '7',
    '"x"',
    '{"results":{}}',
    '{"results":[],"last_seq":{}}',
    '<html></html>',
    '{"results":[{},{},{}]}',
  ])('wrong types make no sense: %s', async (text) => {
    const odd = await answering((response) => response.end(text));
    await expect(odd.changes(null, 2)).rejects.toMatchObject({ state: { kind: 'no-sense' } });
  });

  test.each([301, 302, 307])('one that sends elsewhere (%i) is not followed', async (status) => {
    server.arrivals.length = 0;
    const elsewhere = await answering((response) => response.writeHead(status, { location: `${url}/_changes` }).end());
    await expect(elsewhere.changes(null, 1)).rejects.toMatchObject({ state: { kind: 'no-sense' } });
    expect(server.arrivals).toEqual([]);
  });

  test('one that drips for ever is given up after a minute', async () => {
    const real = AbortSignal.timeout;
    const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => real.call(AbortSignal, ms / 200));
    let dripping: NodeJS.Timeout | undefined;
    const slow = await answering((response) => {
      dripping = setInterval(() => response.write(' '), 10);
    });
    await expect(slow.changes(null, 1)).rejects.toMatchObject({ state: { kind: 'offline' } });
    expect(patience).toHaveBeenCalledExactlyOnceWith(60_000);
    clearInterval(dripping);
    patience.mockRestore();
  });

  test('rows that are none are passed over, a polluted one too', async () => {
    const rows =
      '[null,7,{"id":"_design/x","changes":[{"rev":"1-a"}]},{"id":"n:1","changes":[{"rev":"x"},{"rev":"1-a"}],"__proto__":{"y":1}}]';
    const odd = await answering((response) => response.end(`{"results":${rows},"last_seq":"9-abc"}`));
    expect(await odd.changes(null, 10)).toEqual({
      changes: [{ id: 'n:1', revs: ['1-a'], deleted: false }],
      last: '9-abc',
      more: false,
    });
    expect(Reflect.get({}, 'y')).toBeUndefined();
  });
});
