// Rolling copies of the whole archive outside IndexedDB: when the browser loses the database, they are what is left.
// A copy is two files, the archive by gzip and, once that was read back and checked, what is known of it: a copy without
// the second was begun and never finished. An older copy goes only after the new one has been checked.
import { browser } from 'wxt/browser';
import { archivePieces } from '../exchange/archive/archive.ts';
import { splitJson } from '../exchange/read/split-json.ts';
import { readSettings } from '../settings.ts';
import { dataName, type Entry, entries, entryName } from './backup-entries.ts';
import { fileNames, readFile, removeFile, writeFile } from './backup-files.ts';
import { staying } from './backup-tiers.ts';
import { meta } from './database.ts';
import { refusal } from './fault.ts';
import { articleBatches, noteBatches, storeHealth } from './note-store.ts';
import { dropSince } from './since.ts';

/** In storage.local, beside the canary: the time of the last copy, for those who show it. */
const stampItem = 'backups';

export type Backup = Pick<Entry, 'at' | 'notes' | 'articles' | 'bytes'>;

/** The copies that were finished and checked, newest first. */
export async function backups(): Promise<Backup[]> {
  return (await entries()).map(({ at, notes, articles, bytes }) => ({ at, notes, articles, bytes }));
}

/** The archive of a copy, by gzip, checked against its SHA-256. Throws where it is missing or damaged; others may be good. */
export async function readBackup(at: number): Promise<Blob> {
  const entry = (await entries()).find((each) => each.at === at);
  if (!entry) throw new Error('There is no such backup.');
  return await readChecked(entry);
}

// One at a time: two at once would sweep away each other's beginnings.
let running: Promise<unknown> = Promise.resolve();

/**
 * Copies everything and answers with the copy, checked. Refused while the store is not the one last written, so that good
 * copies outlive a bad store. `now`: milliseconds since 1970.
 */
export const backUp = (now: number): Promise<Backup> => inTurn(() => copy(now));

/** Whatever writes copies waits here for the others. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = running.then(work);
  running = next.catch(() => undefined);
  return next;
}

async function copy(now: number): Promise<Backup> {
  const health = await storeHealth();
  if (health !== 'ok' && health !== 'newer-schema') throw refusal(health);
  const { id: storeId = '', sequence = 0 } = (await meta.get('store')) ?? {};
  let [articles, notes] = [0, 0];
  // A Blob a piece: the browser holds it outside the worker's memory.
  const writer = archivePieces({ at: now, settings: await readSettings() }, (json) => new Blob([json]));
  for await (const batch of articleBatches()) {
    writer.add({ articles: batch, notes: [] });
    articles += batch.length;
    await stayAwake();
  }
  for await (const batch of noteBatches()) {
    writer.add({ articles: [], notes: batch });
    notes += batch.length;
    await stayAwake();
  }
  const stored = { notes, articles, storeId, sequence };
  const backup = await keep(new Blob(writer.end()), now, stored);
  await stamp(backup.at);
  await dropSince(sequence).catch(() => undefined);
  return backup;
}

/** Tells whoever shows the copies that they have changed. `at`: of the newest, or 0. */
export const stamp = (at: number): Promise<void> => browser.storage.local.set({ [stampItem]: { at } });

/** Writes a copy, checks it, and only then lets older ones go. To be called in turn. */
export async function keep(
  archive: Blob,
  now: number,
  stored: Pick<Entry, 'notes' | 'articles' | 'storeId' | 'sequence'>,
): Promise<Backup> {
  const before = await sweep();
  // Two copies never share a time, whatever the clock does.
  const at = before.some((entry) => entry.at === now) ? Math.max(...before.map((entry) => entry.at)) + 1 : now;
  const zipped = await new Response(archive.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const made = Math.max(0, ...before.map((entry) => entry.made)) + 1;
  const done: Entry = { ...stored, made, at, bytes: zipped.byteLength, sha256: await sha256(zipped) };
  await writeFile(dataName(at), zipped);
  const held = await countRecords(await readChecked(done));
  if (held.notes !== done.notes || held.articles !== done.articles) throw new Error('This backup is damaged.');
  await writeFile(entryName(at), JSON.stringify(done));
  const kept = staying(before, done);
  for (const entry of before) if (!kept.includes(entry)) await drop(entry.at);
  return { at, notes: done.notes, articles: done.articles, bytes: done.bytes };
}

/** Drops what was begun and never finished. Answers with the whole ones. */
async function sweep(): Promise<Entry[]> {
  const whole = await entries();
  const names = new Set(whole.flatMap(({ at }) => [dataName(at), entryName(at)]));
  for (const name of await fileNames()) if (!names.has(name)) await removeFile(name);
  return whole;
}

/** What is known of a copy goes first: half dropped, it is no copy. */
async function drop(at: number): Promise<void> {
  await removeFile(entryName(at));
  await removeFile(dataName(at));
}

async function readChecked(entry: Entry): Promise<Blob> {
  const file = await readFile(dataName(entry.at));
  const damaged = !file || (await sha256(await file.arrayBuffer())) !== entry.sha256;
  if (damaged) throw new Error('This backup is damaged.');
  return file;
}

/** How many records a copy really holds, one in memory at a time. */
async function countRecords(zipped: Blob): Promise<Pick<Entry, 'notes' | 'articles'>> {
  const count = { notes: 0, articles: 0 };
  const isWhole = await eachRecord(zipped, (list) => {
    count[list]++;
  });
  return isWhole ? count : { notes: -1, articles: -1 };
}

/** Gives the JSON of each record of an archive by gzip. Answers with whether the archive was whole. */
export async function eachRecord(
  zipped: Blob,
  take: (list: 'notes' | 'articles', json: string) => void,
): Promise<boolean> {
  const splitter = splitJson(new Set(['articles', 'notes']), (list, json) =>
    take(list === 'notes' ? 'notes' : 'articles', json),
  );
  const decoder = new TextDecoder();
  const reader = zipped.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const trouble = splitter.push(decoder.decode(next.value, { stream: true }));
    if (trouble !== null) throw new Error(trouble);
  }
  return !('error' in splitter.end());
}

/** Half a minute without a call of the extension API and the browser may stop the worker in the middle of a copy. */
const stayAwake = async (): Promise<void> => void (await browser.runtime.getPlatformInfo());

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
