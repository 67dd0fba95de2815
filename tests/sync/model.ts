// Three devices, one server, and what chance does to them: writing, binning, erasing, dismissing, clocks that are wrong, rounds
// that break off at any call and answers of every bad kind. In the end all must hold the same, and no words may be gone that
// nobody who had seen them wrote over or erased.
import { vi } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { couch } from '../../utils/sync/remote.ts';
import { makeFacts, makeNote } from '../notes/make.ts';
import { Device, Killed } from './device.ts';
import { type Fault, startServer, type TestServer } from './server.ts';

/** Numbers by a seed, 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const faults: readonly Fault[] = ['cut-before', 'cut-after', 'half', 'twice', 'stale', 401, 403, 429, 500];
const paths = ['ferry', 'dam', 'school'];
const verdicts = ['true', 'false', 'mixed', null] as const;
const tags = ['flood', 'osk', 'harbour', 'vote'];

type World = {
  readonly devices: readonly Device[];
  readonly server: TestServer;
  readonly url: string;
  readonly dice: () => number;
  /** Words written, and those that someone who had them before him wrote over or erased. */
  readonly written: Set<string>;
  readonly over: Set<string>;
  readonly count: { rounds: number; broken: number; kills: number; faults: number };
};

const pick = <T>(list: readonly T[], dice: () => number): T | undefined => list[Math.floor(dice() * list.length)];

/** Runs one story to its end; gives what each device holds, and what was lost. */
export async function story(seed: number, operations: number) {
  const dice = chance(seed);
  const ids = chance(seed + 1_000_000);
  const hex = (most: number) =>
    Math.floor(ids() * 16 ** most)
      .toString(16)
      .padStart(most, '0');
  // Names and salts decide in which order things come: the same seed tells the same story.
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((list) => {
    if (list instanceof Uint8Array) list.set(Array.from(list, () => Math.floor(ids() * 256)));
    return list;
  });
  const server = await startServer();
  const url = await server.make('desk');
  const found = await lookAt(couch({ url, user: '', password: '' }), 'correct horse battery staple');
  await begin(couch({ url, user: '', password: '' }), found.facts);
  const devices = ['one', 'two', 'three'].map((name) => new Device(name));
  for (const device of devices) await device.join(url, found);
  const count = { rounds: 0, broken: 0, kills: 0, faults: 0 };
  const world: World = { devices, server, url, dice, written: new Set(), over: new Set(), count };
  server.spoil = () => {
    if (dice() > 0.12) return null;
    count.faults++;
    return pick(faults, dice) ?? null;
  };
  for (let at = 0; at < operations; at++) await act(world, at);
  server.spoil = () => null;
  const cycles = await settle(devices);
  const held = [];
  for (const device of devices) held.push(await holds(device));
  const everywhere = held.map((each) => JSON.stringify(each));
  const lost = [...world.written].filter(
    (word) => !world.over.has(word) && !everywhere.every((each) => each.includes(word)),
  );
  for (const device of devices) await device.kill();
  await server.close();
  return { held, lost, count, cycles, words: world.written.size };
}

/** Until nobody has anything to tell any more. */
async function settle(devices: readonly Device[]): Promise<number> {
  for (let cycle = 1; cycle <= 30; cycle++) {
    let moved = 0;
    for (const device of devices) {
      const { sent, received } = await device.round();
      moved += sent + received;
    }
    if (moved === 0) return cycle;
  }
  throw new Error('it never came to rest');
}

/** What the reader has, without what each machine counts for itself. */
async function holds(device: Device): Promise<unknown> {
  const { store } = await device.modules();
  const articles = await store.articles.toArray();
  const addressOf = (id: string) => articles.find((each) => each.id === id)?.url;
  const notes = (await store.notes.toArray()).map(({ note }) => {
    const { articleId, revision, lastSeen, ...rest } = note;
    const conflicts = note.conflicts.map(({ revision: _, ...each }) => each);
    return { ...rest, conflicts, tags: [...note.tags].sort(), address: addressOf(articleId) };
  });
  const records = articles.map(({ url, urls, dismissed, text, title }) => ({
    ...{ url, urls: [...urls].sort(), text, title },
    dismissed: dismissed.map(({ key }) => key).sort(),
  }));
  return { notes, articles: records.sort((a, b) => (a.url < b.url ? -1 : 1)) };
}

async function act(world: World, at: number): Promise<void> {
  const { dice, devices } = world;
  const device = pick(devices, dice);
  if (!device) return;
  // Clocks that are off by up to an hour.
  const now = 1_800_000_000_000 + at * 1000 + devices.indexOf(device) * 1_800_000;
  const turn = dice();
  if (turn < 0.3) return await round(device, world);
  if (turn < 0.45) return await add(device, world, now);
  if (turn < 0.75) return await edit(device, world, now);
  if (turn < 0.82) return await bin(device, world, now);
  if (turn < 0.86) return await erase(device, world);
  if (turn < 0.9) return await settleOne(device, world, now);
  if (turn < 0.97) return await dismiss(device, world, now);
  await forget(device, world);
}

async function round(device: Device, { dice, count }: World): Promise<void> {
  count.rounds++;
  const dieAt = dice() < 0.25 ? 1 + Math.floor(dice() * 14) : undefined;
  try {
    await device.round(dieAt);
  } catch (error) {
    count.broken++;
    if (error instanceof Killed) count.kills++;
    else if (!(error instanceof Error && error.message !== '')) throw error;
    else if (!/offline|busy|refused|no-sense/.test(error.message)) throw error;
  }
}

const word = ({ written, dice }: World): string => {
  const made = `w${written.size}x${Math.floor(dice() * 1e9).toString(36)}z`;
  written.add(made);
  return made;
};

const wordsIn = (note: Note): string[] =>
  [note.text, ...note.conflicts.map(({ text }) => text)].flatMap((text) => text.split(' '));

async function add(device: Device, world: World, now: number): Promise<void> {
  const { writes } = await device.modules();
  const path = pick(paths, world.dice) ?? 'ferry';
  const [id, articleId] = [crypto.randomUUID(), crypto.randomUUID()];
  const note = makeNote({ id, articleId, text: word(world), created: now });
  const urls = [`https://news.example/${path}`];
  const article = { ...makeFacts(path, { urls }), text: `All of ${path}.` };
  const reply = await writes.saveNote({ note, baseRevision: 0, article }, now);
  if (reply.status !== 'saved') throw new Error(`not saved: ${JSON.stringify(reply)}`);
}

async function someNote(device: Device, { dice }: World): Promise<Note | undefined> {
  const { store } = await device.modules();
  return pick(await store.notes.toArray(), dice)?.note;
}

async function edit(device: Device, world: World, now: number): Promise<void> {
  const { writes } = await device.modules();
  const note = await someNote(device, world);
  if (!note || note.deleted !== null) return;
  const what = world.dice();
  const change: Partial<Note> =
    what < 0.5
      ? { text: word(world) }
      : what < 0.75
        ? { verdict: pick(verdicts, world.dice) ?? null }
        : { tags: [...new Set([...note.tags.slice(world.dice() < 0.3 ? 1 : 0), pick(tags, world.dice) ?? 'osk'])] };
  const reply = await writes.saveNote({ note: { ...note, ...change }, baseRevision: note.revision }, now);
  if (reply.status !== 'saved') throw new Error(`not saved: ${JSON.stringify(reply)}`);
  if (change.text !== undefined) for (const each of note.text.split(' ')) world.over.add(each);
}

async function settleOne(device: Device, world: World, now: number): Promise<void> {
  const { writes, store } = await device.modules();
  const open = (await store.notes.toArray()).map(({ note }) => note).filter(({ conflicts }) => conflicts.length > 0);
  const note = pick(open, world.dice);
  if (!note) return;
  for (const each of wordsIn(note)) world.over.add(each);
  await writes.saveNote({ note: { ...note, text: word(world), conflicts: [] }, baseRevision: note.revision }, now);
}

async function bin(device: Device, world: World, now: number): Promise<void> {
  const { writes } = await device.modules();
  const note = await someNote(device, world);
  if (!note) return;
  if (note.deleted === null) await writes.deleteNotes([note.id], now);
  else await writes.restoreNotes([note.id]);
}

async function erase(device: Device, world: World): Promise<void> {
  const { writes } = await device.modules();
  const note = await someNote(device, world);
  if (!note || note.deleted === null) return;
  for (const each of wordsIn(note)) world.over.add(each);
  await writes.eraseNotes([note.id]);
}

async function dismiss(device: Device, world: World, now: number): Promise<void> {
  const { articles, store } = await device.modules();
  const path = pick(paths, world.dice) ?? 'ferry';
  const record = pick(await store.articles.toArray(), world.dice);
  const [first] = record?.dismissed ?? [];
  if (record && first && world.dice() < 0.4) return void (await articles.restoreClaim(record.id, first.key));
  const key = `figure:${Math.floor(world.dice() * 5)}`;
  await articles.dismissClaim({ article: makeFacts(path), key, kind: 'figure', exact: key }, now);
}

async function forget(device: Device, world: World): Promise<void> {
  const { articles, store } = await device.modules();
  const record = pick(await store.articles.toArray(), world.dice);
  if (!record || world.dice() < 0.5) return;
  for (const { note } of await store.notes.toArray())
    if (note.articleId === record.id) for (const each of wordsIn(note)) world.over.add(each);
  await articles.forgetArticle(record.id);
}
