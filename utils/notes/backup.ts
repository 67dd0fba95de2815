// Rolling copies of the whole archive in storage.local, outside IndexedDB: when the browser loses the database, they are
// what is left. A copy is read back and checked before an older one goes, and a copy of another store is never rotated out.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { writeArchive } from '../exchange/archive.ts';
import { readSettings } from '../settings.ts';
import { meta } from './database.ts';
import { refusal } from './fault.ts';
import type { ArticleRecord, Note } from './note.ts';
import { articleBatches, noteBatches, storeHealth } from './note-store.ts';

const listItem = 'backups';
const kept = 3;
/** UTF-16 units a chunk: one write of the storage is never huge. */
const chunkSize = 1_000_000;

const entrySchema = v.object({
  at: v.number(),
  notes: v.number(),
  articles: v.number(),
  /** Of the archive as UTF-8. */
  bytes: v.number(),
  chunks: v.number(),
  sha256: v.string(),
  storeId: v.string(),
  /** The store's count of writes at that time. */
  sequence: v.number(),
  /** false: begun and never finished, to be swept. */
  whole: v.boolean(),
});
type Entry = v.InferOutput<typeof entrySchema>;
export type Backup = Pick<Entry, 'at' | 'notes' | 'articles' | 'bytes'>;

/** The copies that were finished and checked, newest first. */
export async function backups(): Promise<Backup[]> {
  const whole = (await list()).filter((entry) => entry.whole);
  return whole.map(({ at, notes, articles, bytes }) => ({ at, notes, articles, bytes })).sort((a, b) => b.at - a.at);
}

/** The archive of a copy, checked against its SHA-256. Throws where it is missing or damaged; other copies may be good. */
export async function readBackup(at: number): Promise<string> {
  const entry = (await list()).find((each) => each.at === at && each.whole);
  if (!entry) throw new Error('There is no such backup.');
  return await readChecked(entry);
}

/** Drops every copy: the reader erases everything. */
export async function eraseBackups(): Promise<void> {
  const entries = await list();
  await drop(entries, entries);
}

// One at a time: two at once would sweep away each other's beginnings.
let running: Promise<unknown> = Promise.resolve();

/**
 * Copies everything and answers with the copy, checked. Refused while the store is not the one last written, so that good
 * copies outlive a bad store. `now`: milliseconds since 1970.
 */
export function backUp(now: number): Promise<Backup> {
  const next = running.then(() => copy(now));
  running = next.catch(() => undefined);
  return next;
}

async function copy(now: number): Promise<Backup> {
  const health = await storeHealth();
  if (health !== 'ok' && health !== 'newer-schema') throw refusal(health);
  const { id: storeId = '', sequence = 0 } = (await meta.get('store')) ?? {};
  const articles: ArticleRecord[] = [];
  const notes: Note[] = [];
  for await (const batch of articleBatches()) articles.push(...batch);
  for await (const batch of noteBatches()) notes.push(...batch);
  const archive = writeArchive({ articles, notes, settings: await readSettings(), at: now });
  const before = await sweep();
  // Two copies never share a time, whatever the clock does.
  const at = before.some((entry) => entry.at === now) ? Math.max(...before.map((entry) => entry.at)) + 1 : now;
  const bytes = new TextEncoder().encode(archive);
  const entry: Entry = {
    at,
    notes: notes.length,
    articles: articles.length,
    bytes: bytes.length,
    chunks: Math.ceil(archive.length / chunkSize),
    sha256: await sha256(bytes),
    storeId,
    sequence,
    whole: false,
  };
  await writeList([...before, entry]);
  for (let n = 0; n < entry.chunks; n++)
    await browser.storage.local.set({ [chunkKey(at, n)]: archive.slice(n * chunkSize, (n + 1) * chunkSize) });
  await readChecked(entry);
  const done = { ...entry, whole: true };
  await writeList([...before, done]);
  await rotate(before, done);
  return { at, notes: entry.notes, articles: entry.articles, bytes: entry.bytes };
}

/**
 * Keeps the last three different states of this store, and of any other store the last one that held notes: a store that
 * was lost is worth more than a third copy of the new one.
 */
async function rotate(before: readonly Entry[], done: Entry): Promise<void> {
  const ours = before.filter((entry) => entry.storeId === done.storeId && entry.sequence !== done.sequence);
  const others = before.filter((entry) => entry.storeId !== done.storeId && entry.notes > 0);
  const staying = [...others.slice(-1), ...ours.slice(1 - kept), done];
  const doomed = before.filter((entry) => !staying.includes(entry));
  await drop(doomed, [...before, done]);
}

/** Drops what was begun and never finished. Answers with the whole ones. */
async function sweep(): Promise<Entry[]> {
  const entries = await list();
  const unfinished = entries.filter((entry) => !entry.whole);
  if (unfinished.length > 0) await drop(unfinished, entries);
  return entries.filter((entry) => entry.whole);
}

async function drop(doomed: readonly Entry[], entries: readonly Entry[]): Promise<void> {
  for (const { at, chunks } of doomed)
    await browser.storage.local.remove(Array.from({ length: chunks }, (_, n) => chunkKey(at, n)));
  await writeList(entries.filter((entry) => !doomed.includes(entry)));
}

async function readChecked(entry: Entry): Promise<string> {
  const keys = Array.from({ length: entry.chunks }, (_, n) => chunkKey(entry.at, n));
  const stored = await browser.storage.local.get(keys);
  const archive = keys.map((key) => (typeof stored[key] === 'string' ? stored[key] : '')).join('');
  if ((await sha256(new TextEncoder().encode(archive))) !== entry.sha256) throw new Error('This backup is damaged.');
  return archive;
}

const chunkKey = (at: number, n: number): string => `backup:${at}:${n}`;

async function list(): Promise<Entry[]> {
  const stored = v.safeParse(v.array(v.unknown()), (await browser.storage.local.get(listItem))[listItem]);
  return stored.success ? stored.output.filter((entry) => v.is(entrySchema, entry)) : [];
}

const writeList = (entries: readonly Entry[]): Promise<void> => browser.storage.local.set({ [listItem]: [...entries] });

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
