import { expect, test } from 'vitest';
import { couch } from '../../utils/sync/remote.ts';
import { startServer } from './server.ts';

test('a document put is there, and is told of', async () => {
  const server = await startServer('rosalind:pass word ü');
  const url = await server.make('desk');
  const remote = couch({ url, user: 'rosalind', password: 'pass word ü' });
  expect(await remote.changes(null, 10)).toMatchObject({ changes: [], more: false });
  const rev = `1-${'a'.repeat(32)}`;
  const document = { id: 'n:1', revs: [rev], deleted: false, body: { v: 1, c: 'x' } };
  expect(await remote.missing(new Map([['n:1', [rev]]]))).toEqual(new Map([['n:1', [rev]]]));
  expect(await remote.put([document])).toEqual([]);
  expect(await remote.missing(new Map([['n:1', [rev]]]))).toEqual(new Map());
  expect(await remote.get([{ id: 'n:1', rev }])).toEqual([document]);
  expect(await remote.get([{ id: 'm:key' }])).toEqual([]);
  expect((await remote.changes(null, 10)).changes).toEqual([{ id: 'n:1', revs: [rev], deleted: false }]);
  await expect(couch({ url, user: 'rosalind', password: 'no' }).changes(null, 1)).rejects.toMatchObject({
    state: { kind: 'refused', why: 'login' },
  });
  await expect(
    couch({ url: `${server.origin}/none`, user: 'rosalind', password: 'pass word ü' }).changes(null, 1),
  ).rejects.toMatchObject({ state: { kind: 'refused', why: 'no-database' } });
  await server.close();
});
