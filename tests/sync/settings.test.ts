// Settings travel item by item: what two machines changed comes together, and what is a person's or a screen's own stays.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../utils/settings.ts';
import { begin, type Found, lookAt } from '../../utils/sync/look.ts';
import { mergeSettings } from '../../utils/sync/merge/merge-settings.ts';
import { couch } from '../../utils/sync/remote.ts';
import type { Remote } from '../../utils/sync/remote-calls.ts';
import { soundSettings } from '../../utils/sync/sound-settings.ts';
import { Device, type Modules } from './device.ts';
import { startServer, type TestServer } from './server.ts';

// The witness outside the database is one for the whole browser, and here are several of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

describe('two become one', () => {
  const look = (name: string, url = `https://${name}.example/%s`) => ({ name, url });

  test('values by the base, lists as sets', () => {
    const base = { colours: { quote: '#000000', date: '#111111' }, searches: ['one', 'two'], lookUps: [look('a')] };
    const ours = { ...base, colours: { quote: '#222222', date: '#111111' }, searches: ['two', 'three'] };
    const theirs = {
      ...base,
      colours: { quote: '#000000' },
      lookUps: [look('a', 'https://new.example/%s'), look('b')],
    };
    expect(mergeSettings(base, ours, theirs)).toEqual({
      colours: { quote: '#222222' },
      searches: ['two', 'three'],
      lookUps: [look('a', 'https://new.example/%s'), look('b')],
    });
  });

  test('what both changed is ours; without a base theirs, and lists unite', () => {
    const [ours, theirs] = [
      { watch: { keepDays: 7, sites: ['a.example'] } },
      { watch: { keepDays: 60, sites: ['b.example'] } },
    ];
    expect(mergeSettings({ watch: { keepDays: 30, sites: [] } }, ours, theirs)).toEqual({
      watch: { keepDays: 7, sites: ['b.example', 'a.example'] },
    });
    expect(mergeSettings(null, ours, theirs)).toEqual({ watch: { keepDays: 60, sites: ['b.example', 'a.example'] } });
  });
});

describe('on two machines', () => {
  let server: TestServer;
  let url: string;
  let found: Found;
  let [mine, hers] = [new Device('mine'), new Device('hers')];
  beforeEach(async () => {
    server = await startServer();
    url = await server.make('desk');
    found = await lookAt(couch({ url, user: '', password: '' }), 'correct horse');
    await begin(couch({ url, user: '', password: '' }), found.facts);
    [mine, hers] = [new Device('mine'), new Device('hers')];
  });
  afterEach(async () => await server.close());

  // The fake browser is one for all: each device finds in it what it left there.
  const left = new Map<Device, object>();
  const on = async <T>(device: Device, act: (modules: Modules) => Promise<T>): Promise<T> => {
    const modules = await device.modules();
    const { local } = modules.browser.storage;
    await local.set({ settings: left.get(device) ?? {} });
    const done = await act(modules);
    left.set(device, Object((await local.get('settings')).settings));
    return done;
  };
  const settingsOn = (device: Device) => on(device, ({ settings }) => settings.readSettings());
  const change = (device: Device, items: Partial<Settings>) =>
    on(device, ({ settings }) => settings.writeSettings(items));
  const round = (device: Device, through?: (remote: Remote) => Remote) =>
    on(device, () => device.round(undefined, through));
  const together = async () => {
    for (const device of [mine, hers, mine, hers]) await round(device);
  };

  test('who joins takes what is there, adds lists of their own, and keeps name, view and sites', async () => {
    await change(mine, { colours: { quote: '#123456' }, author: 'Imre', searches: ['killed>=40'] });
    await mine.join(url, found);
    await round(mine);
    await change(hers, { colours: { quote: '#654321' }, author: 'Rosalind', view: 'all', searches: ['is:later'] });
    await hers.join(url, found);
    await together();
    const searches = ['killed>=40', 'is:later'];
    expect(await settingsOn(mine)).toMatchObject({
      colours: { quote: '#123456' },
      author: 'Imre',
      view: 'key',
      searches,
    });
    expect(await settingsOn(hers)).toMatchObject({
      colours: { quote: '#123456' },
      author: 'Rosalind',
      view: 'all',
      searches,
    });
  });

  test('changed on both at once: both changes are on both; of one value both have the same', async () => {
    for (const device of [mine, hers]) await device.join(url, found);
    await together();
    await change(mine, { markdown: { article: '# {{title}}', note: '' }, colours: { quote: '#123456' } });
    await change(hers, { watch: { sites: ['norvale.example'], keepDays: 30 }, colours: { quote: '#654321' } });
    await together();
    const [one, two] = [await settingsOn(mine), await settingsOn(hers)];
    expect(one).toMatchObject({ markdown: { article: '# {{title}}' }, watch: { sites: ['norvale.example'] } });
    expect({ ...two, author: '' }).toEqual({ ...one, author: '' });
    server.calls.length = 0;
    await round(mine);
    expect(server.calls.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)).toEqual([
      'GET /desk/_changes',
    ]);
  });

  test('switched off nothing is sent or taken, and switched on it catches up', async () => {
    await change(mine, { searches: ['one'] });
    await mine.join(url, found);
    await hers.join(url, found);
    await on(hers, ({ status, tables }) => status.keepSharing(false, 'account', tables.own));
    await change(hers, { searches: ['two'] });
    await together();
    expect((await settingsOn(mine)).searches).toEqual(['one']);
    expect((await settingsOn(hers)).searches).toEqual(['two']);
    await on(hers, ({ status, tables }) => status.keepSharing(true, 'account', tables.own));
    await together();
    for (const device of [mine, hers]) expect([...(await settingsOn(device)).searches].sort()).toEqual(['one', 'two']);
  });

  test('with a second database none travel unless it is said', async () => {
    await change(mine, { searches: ['one'] });
    await on(mine, () => mine.join(url, found, undefined, 'second'));
    await hers.join(url, found);
    await on(mine, () => mine.round(undefined, undefined, 'second'));
    await round(hers);
    expect((await settingsOn(hers)).searches).toEqual([]);
    await on(mine, ({ status, tables }) => status.keepSharing(true, 'account', tables.second));
    await on(mine, () => mine.round(undefined, undefined, 'second'));
    await round(hers);
    expect((await settingsOn(hers)).searches).toEqual(['one']);
  });

  test('two that were sent at the same moment are one afterwards', async () => {
    for (const device of [mine, hers]) await device.join(url, found);
    await together();
    await change(mine, { searches: ['one'] });
    await change(hers, { searches: ['two'] });
    // Neither hears of the other before it sends.
    const deaf = (remote: Remote): Remote => ({
      ...remote,
      changes: async (since: string | null) => ({ changes: [], last: since ?? '', more: false }),
    });
    for (const device of [mine, hers]) await round(device, deaf);
    await together();
    for (const device of [mine, hers]) expect([...(await settingsOn(device)).searches].sort()).toEqual(['one', 'two']);
    const { changes } = await couch({ url, user: '', password: '' }).changes(null, 100);
    expect(changes.filter(({ id, deleted }) => id.startsWith('s:') && !deleted)).toHaveLength(1);
  });
});

test('an item that makes no sense is left out, the others are taken', () => {
  const given = {
    lookUps: [{ name: 'x', url: 'javascript:1' }],
    searches: ['ok', 7],
    colours: { quote: 'red;}' },
    k: 's',
  };
  expect(soundSettings(given)).toEqual({ k: 's', lookUps: [], searches: ['ok'], colours: {} });
});
