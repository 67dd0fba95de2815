// A second database beside one's own: an article is in one of the two, and goes from one to the other on purpose, in one piece.
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { look } from '../../components/options/sync/look.ts';
import { join } from '../../utils/notes/sync/join.ts';
import { offerRow } from '../../utils/notes/sync/status.ts';
import { second } from '../../utils/notes/sync/tables.ts';
import { freshFacts } from '../../utils/sync/keys.ts';
import { begin, type Found } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import type { SpaceName } from '../../utils/sync/sync-calls.ts';
import { cleanStore, uuid } from '../notes/make.ts';
import { Device } from './device.ts';
import { startServer, type TestServer } from './server.ts';
import { held, move, settle, waiting, write } from './two-spaces.ts';

// The witness outside the database is one for the whole browser, and here are several of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

const [one, two] = [uuid(1), uuid(2)];
let servers: Record<SpaceName, TestServer>;
let urls: Record<SpaceName, string>;
let devices: Device[];
// Keys take half a second to make.
let found: Record<SpaceName, Found>;

beforeAll(async () => {
  const [own, second] = [await freshFacts('correct horse'), await freshFacts('battery staple')];
  found = { own: { isNew: true, ...own }, second: { isNew: true, ...second } };
});
beforeEach(async () => {
  servers = { own: await startServer(), second: await startServer() };
  urls = { own: await servers.own.make('desk'), second: await servers.second.make('class') };
  devices = [];
  for (const space of ['own', 'second'] as const)
    await begin(couch({ url: urls[space], user: '', password: '' }), found[space].facts);
});
afterEach(async () => {
  for (const device of devices) await device.kill();
  await servers.own.close();
  await servers.second.close();
});

/** `as`: which database each of the spaces of the device is. */
async function device(name: string, as: Partial<Record<SpaceName, SpaceName>>): Promise<Device> {
  const made = new Device(name);
  devices.push(made);
  for (const space of ['own', 'second'] as const) {
    const database = as[space];
    if (!database) continue;
    await made.join(urls[database], found[database], undefined, space);
  }
  return made;
}
const both = { own: 'own', second: 'second' } as const;

test('each space sends what belongs to it; moved, an article is erased in one and stands in the other', async () => {
  const mine = await device('mine', both);
  await write(mine, one, 'ferry');
  await write(mine, two, 'dam', 'dam');
  const mate = await device('mate', { own: 'own' });
  const pupil = await device('pupil', { own: 'second' });
  await settle(mine, mate, pupil);
  expect([await held(mate), await held(pupil)]).toEqual([['dam own', 'ferry own'], []]);
  await move(mine, 'second');
  await settle(mine, mate, pupil);
  expect(await held(mine)).toEqual(['dam own', 'ferry second']);
  expect([await held(mate), await held(pupil)]).toEqual([['dam own'], ['ferry own']]);
  await write(pupil, one, 'ferry of the class');
  await settle(mine, mate, pupil);
  expect(await held(mine)).toEqual(['dam own', 'ferry of the class second']);
  await move(mine, 'own');
  await settle(mine, mate, pupil);
  expect([await held(mate), await held(pupil)]).toEqual([['dam own', 'ferry of the class own'], []]);
  expect([await waiting(mine, 'own'), await waiting(mine, 'second')]).toEqual([0, 0]);
});

test('moved and taken back at once, neither server is sent a word', async () => {
  const mine = await device('mine', both);
  await write(mine, one, 'ferry');
  await settle(mine);
  servers.own.calls.length = servers.second.calls.length = 0;
  await move(mine, 'second');
  await move(mine, 'own');
  await settle(mine);
  const sent = [...servers.own.calls, ...servers.second.calls].filter(({ path }) => path.includes('_bulk_docs'));
  expect([sent, await waiting(mine, 'own'), await waiting(mine, 'second')]).toEqual([[], 0, 0]);
});

test('an article leaves one server only when the other has it', async () => {
  const mine = await device('mine', both);
  const mate = await device('mate', { own: 'own' });
  await write(mine, one, 'ferry');
  await settle(mine, mate);
  servers.second.spoil = () => 500;
  await move(mine, 'second');
  for (let n = 0; n < 3; n++) {
    await expect(mine.round(undefined, undefined, 'second')).rejects.toThrow('offline');
    await mine.round();
    await mate.round();
  }
  expect(await held(mate)).toEqual(['ferry own']);
  servers.second.spoil = () => null;
  await settle(mine, mate);
  expect([await held(mine), await held(mate)]).toEqual([['ferry second'], []]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'stopped before call %i in the middle of a move: nothing lost, nothing twice',
  async (dieAt) => {
    const mine = await device('mine', both);
    await write(mine, one, 'ferry');
    await settle(mine);
    await move(mine, 'second');
    for (const name of ['second', 'own'] as const) await mine.round(dieAt, undefined, name).catch(() => undefined);
    await settle(mine);
    const [mate, pupil] = [await device('mate', { own: 'own' }), await device('pupil', { own: 'second' })];
    await settle(mate, pupil);
    expect([await held(mine), await held(mate), await held(pupil)]).toEqual([['ferry second'], [], ['ferry own']]);
  },
);

test('moved on two machines at once, it is there once', async () => {
  const mine = await device('mine', both);
  await write(mine, one, 'ferry');
  await settle(mine);
  const other = await device('other', both);
  await settle(other);
  await move(mine, 'second');
  await move(other, 'second');
  await settle(mine, other);
  expect([await held(mine), await held(other)]).toEqual([['ferry second'], ['ferry second']]);
  const mate = await device('mate', { own: 'own' });
  await settle(mate);
  expect(await held(mate)).toEqual([]);
});

test('my other machine hears of a move, whichever server it asks first', async () => {
  const mine = await device('mine', both);
  await write(mine, one, 'ferry');
  await settle(mine);
  const other = await device('other', both);
  await settle(other);
  await move(mine, 'second');
  await settle(mine);
  await other.round(undefined, undefined, 'second');
  expect(await held(other)).toEqual(['ferry own']);
  await settle(other);
  expect(await held(other)).toEqual(['ferry second']);
});

test('what a desk writes on while it is moved stays at the desk, and comes together when it is moved back', async () => {
  const mine = await device('mine', both);
  await write(mine, one, 'ferry');
  const mate = await device('mate', { own: 'own' });
  await settle(mine, mate);
  await move(mine, 'second');
  await write(mate, one, 'ferry as the desk has it', 'ferry', 5000);
  await settle(mine, mate);
  expect([await held(mine), await held(mate)]).toEqual([['ferry second'], ['ferry as the desk has it own']]);
  const { status, tables } = await mine.modules();
  expect((await status.syncShown(tables.own))?.elsewhere).toBe(1);
  await move(mine, 'own');
  await settle(mine, mate);
  const together = ['ferry as the desk has it own', 'ferry own'];
  expect([await held(mine), await held(mate)]).toEqual([together, together]);
});

test('the same article in both stays apart until it is moved, then both have all', async () => {
  const mine = await device('mine', both);
  const pupil = await device('pupil', { own: 'second' });
  await write(mine, one, 'mine alone');
  await write(pupil, two, 'of the class');
  await settle(pupil, mine, pupil);
  expect([await held(mine), await held(pupil)]).toEqual([['mine alone own'], ['of the class own']]);
  await move(mine, 'second');
  await settle(mine, pupil);
  expect(await held(mine)).toEqual(['mine alone second', 'of the class second']);
  expect(await held(pupil)).toEqual(['mine alone own', 'of the class own']);
});

test('forgotten here, what lies in the other comes', async () => {
  const mine = await device('mine', both);
  const pupil = await device('pupil', { own: 'second' });
  await write(mine, one, 'mine alone');
  await write(pupil, two, 'of the class');
  await settle(pupil, mine);
  const { articles, store } = await mine.modules();
  await articles.forgetArticle((await store.articles.toArray())[0]?.id ?? '');
  await settle(mine);
  expect(await held(mine)).toEqual(['of the class second']);
});

test('leaving one leaves the other: nothing of the one flows into the other, and joined again nothing is twice', async () => {
  const mine = await device('mine', both);
  await write(mine, one, 'ferry');
  await write(mine, two, 'dam', 'dam');
  await move(mine, 'second');
  await settle(mine);
  const { join, tables } = await mine.modules();
  await join.forget(tables.second);
  await write(mine, one, 'ferry, written on', 'ferry', 3000);
  await write(mine, two, 'dam, written on', 'dam', 3000);
  await settle(mine);
  const mate = await device('mate', { own: 'own' });
  await settle(mate);
  expect([await held(mine), await held(mate)]).toEqual([
    ['dam, written on own', 'ferry, written on none'],
    ['dam, written on own'],
  ]);
  await mine.join(urls.second, found.second, undefined, 'second');
  await settle(mine);
  expect(await held(mine)).toEqual(['dam, written on own', 'ferry second', 'ferry, written on second']);
  await join.forget(tables.own);
  await write(mine, two, 'dam, for nobody', 'dam', 4000);
  await settle(mine, mate);
  expect([await waiting(mine, 'own'), await held(mate)]).toEqual([0, ['dam, written on own']]);
});

test('the same database cannot be named twice, at this address or another', async () => {
  await cleanStore();
  const keys = await freshFacts('words');
  const url = await servers.own.make('named');
  await begin(couch({ url, user: '', password: '' }), keys.facts);
  await join({ account: { url, user: '', password: '' }, ...keys, origin: null });
  const fields = { address: servers.own.origin, database: 'named', user: '', password: '', passphrase: 'words' };
  const twice = { kind: 'another-database', why: 'twice' };
  expect(await look(fields, false, second)).toEqual(twice);
  await join({ account: { url: 'https://couch.example/named', user: '', password: '' }, ...keys, origin: null });
  expect(await look(fields, false, second)).toEqual(twice);
  expect(await offerRow(second)).toBeNull();
});
