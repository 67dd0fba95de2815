// What chance does to two databases: writing, binning, erasing, moving, rounds that break off and answers of every bad kind, on two
// machines that have both, one of the desk and one of the class. In the end no words may be gone that nobody wrote over or
// erased, and everybody at a database holds what it holds. The long form: npm run test:long -- sync.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freshFacts } from '../../utils/sync/keys.ts';
import { begin, type Found } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import type { SpaceName } from '../../utils/sync/sync-calls.ts';
import { makeFacts, makeNote } from '../notes/make.ts';
import { Device } from './device.ts';
import { chance } from './model.ts';
import { type Fault, startServer, type TestServer } from './server.ts';
import { held, label } from './two-spaces.ts';

// The witness outside the database is one for the whole browser, and here are several of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

const long = process.env.CLAIMLIGHT_LONG === '1';
const first = Number(process.env.CLAIMLIGHT_SEED ?? 1);
const stories = long ? 40 : 1;
const operations = long ? 120 : 60;
const names = ['own', 'second'] as const;
const faults: readonly Fault[] = ['cut-before', 'cut-after', 'half', 'twice', 'stale', 401, 429, 500];
const paths = ['ferry', 'dam', 'school'];

let server: TestServer;
let found: Record<SpaceName, Found>;
beforeAll(async () => {
  const [own, second] = [await freshFacts('correct horse'), await freshFacts('battery staple')];
  found = { own: { isNew: true, ...own }, second: { isNew: true, ...second } };
  server = await startServer();
});
afterAll(() => server.close());

type Story = {
  readonly seed: number;
  readonly dice: () => number;
  readonly written: Set<string>;
  readonly over: Set<string>;
};
const pick = <T>(list: readonly T[], dice: () => number): T | undefined => list[Math.floor(dice() * list.length)];

async function add(device: Device, { dice, written }: Story, now: number): Promise<void> {
  const { writes } = await device.modules();
  const path = pick(paths, dice) ?? 'ferry';
  const text = `w${written.size}x${now}z`;
  written.add(text);
  const note = makeNote({ id: crypto.randomUUID(), articleId: crypto.randomUUID(), text, created: now });
  const article = { ...makeFacts(path, { urls: [`https://news.example/${path}`] }), text: `All of ${path}.` };
  expect(await writes.saveNote({ note, baseRevision: 0, article }, now)).toMatchObject({ status: 'saved' });
}

async function edit(device: Device, story: Story, now: number): Promise<void> {
  const { writes, store } = await device.modules();
  const note = pick(await store.notes.toArray(), story.dice)?.note;
  if (!note) return;
  const turn = story.dice();
  if (turn < 0.2) return void (await writes.deleteNotes([note.id], now));
  if (turn < 0.3) return void (await writes.restoreNotes([note.id]));
  if (turn < 0.4) {
    if (note.deleted !== null) story.over.add(note.text);
    if (note.deleted !== null) for (const each of note.conflicts) story.over.add(each.text);
    return void (await writes.eraseNotes([note.id]));
  }
  if (note.deleted !== null) return;
  const text = `w${story.written.size}x${now}z`;
  story.written.add(text);
  story.over.add(note.text);
  await writes.saveNote({ note: { ...note, text }, baseRevision: note.revision }, now);
}

async function move(device: Device, { dice }: Story): Promise<void> {
  const { move: moving, store } = await device.modules();
  const record = pick(await store.articles.toArray(), dice);
  const to = dice() < 0.5 ? null : await label(device);
  if (record && to !== '') await moving.moveArticle(record.id, to);
}

/** Broken off, or refused, is nothing to wonder at. */
async function round(device: Device, name: SpaceName, dieAt?: number): Promise<number> {
  const { status, tables } = await device.modules();
  if (!(await status.accountRow(tables[name]))) return 0;
  try {
    const { sent, received } = await device.round(dieAt, undefined, name);
    return sent + received;
  } catch (error) {
    if (dieAt === undefined) throw error;
    return 1;
  }
}

test(`${stories} stories of ${operations} operations with two databases`, { timeout: 3_600_000 }, async () => {
  for (let seed = first; seed < first + stories; seed++) {
    const dice = chance(seed);
    const story: Story = { seed, dice, written: new Set(), over: new Set() };
    const urls = { own: await server.make(`desk${seed}`), second: await server.make(`class${seed}`) };
    for (const name of names) await begin(couch({ url: urls[name], user: '', password: '' }), found[name].facts);
    const join = async (device: Device, database: SpaceName, space: SpaceName = database) =>
      await device.join(urls[database], found[database], undefined, space);
    const devices = ['one', 'two', 'mate', 'pupil'].map((name) => new Device(name));
    const [one, two, mate, pupil] = devices as [Device, Device, Device, Device];
    for (const device of [one, two]) for (const name of names) await join(device, name);
    await join(mate, 'own');
    await join(pupil, 'second', 'own');
    server.spoil = () => (dice() < 0.08 ? (pick(faults, dice) ?? null) : null);
    for (let at = 0; at < operations; at++) {
      const device = pick(devices, dice) ?? one;
      const turn = dice();
      if (turn < 0.2) await add(device, story, 1000 + at);
      else if (turn < 0.45) await edit(device, story, 1000 + at);
      else if (turn < 0.6) await move(device, story);
      else await round(device, pick(names, dice) ?? 'own', dice() < 0.3 ? 1 + Math.floor(dice() * 14) : 10_000);
    }
    server.spoil = () => null;
    let cycles = 0;
    for (let moved = 1; moved > 0; cycles++) {
      expect(cycles, `seed ${seed} never comes to rest`).toBeLessThan(30);
      moved = 0;
      for (const device of devices) for (const name of ['second', 'own'] as const) moved += await round(device, name);
    }
    const fresh = [new Device('at the desk'), new Device('in the class')] as const;
    await join(fresh[0], 'own');
    await join(fresh[1], 'second', 'own');
    for (const device of fresh) await round(device, 'own');
    const [desk, klass] = [await held(fresh[0]), await held(fresh[1])];
    expect(await held(mate), `seed ${seed}, the desk`).toEqual(desk);
    expect(await held(pupil), `seed ${seed}, the class`).toEqual(klass);
    const there = new Set([...desk, ...klass].map((each) => each.split(' ')[0]));
    expect(
      [...story.written].filter((word) => !story.over.has(word) && !there.has(word)),
      `seed ${seed}`,
    ).toEqual([]);
    const left = [];
    for (const device of devices)
      for (const name of names) left.push(await (await device.modules()).tables[name].outbox.count());
    console.log(
      `seed ${seed}: ${story.written.size} words, ${desk.length} at the desk, ${klass.length} in the class, ${cycles} cycles`,
    );
    expect(
      left.filter((count) => count > 0),
      `seed ${seed}: what waits`,
    ).toEqual([]);
    for (const device of [...devices, ...fresh]) await device.kill();
  }
});
