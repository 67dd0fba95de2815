// What was written since the last backup, a second time outside the database: where the browser loses that, no acknowledged
// write goes with it (rescue.ts). In storage.local, where a write is one append; sealed, as Firefox lets content
// scripts read there, by a key among the files, which our own origin alone may open.
import { browser } from 'wxt/browser';
import { base64Of, bytesOf } from '../exchange/base64.ts';
import type { ArticleRecord, Note } from './note.ts';

/** What a write has left of each record it touched; null: it is gone. */
export type Written = {
  readonly notes: Map<string, Note | null>;
  readonly articles: Map<string, ArticleRecord | null>;
};

export const noneWritten = (): Written => ({ notes: new Map(), articles: new Map() });

/** Writes kept. A backup comes within minutes, so these are more than hands can make. */
const most = 2000;
/** Records of one write: what touches more is an import, or a library put in order, and is backed up instead. */
const mostRecords = 200;

const nameOf = (sequence: number): string => `since:${sequence}`;
type Sealed = { readonly store: string; readonly iv: string; readonly sealed: string };

let large = false;

/** Whether since this was last asked a write was too large to be kept: it wants a backup at once. */
export function wasLarge(): boolean {
  const was = large;
  large = false;
  return was;
}

/** Records that are still there: what was erased wants no backup, which would come before the one that has it. */
const left = (records: ReadonlyMap<string, object | null>): number =>
  [...records.values()].filter((record) => record !== null).length;

/** To be called once this write is committed, before it is acknowledged. Never rejects. */
export async function keepSince(store: string, sequence: number, written: Written): Promise<void> {
  const touched = written.notes.size + written.articles.size;
  large ||= left(written.notes) + left(written.articles) > mostRecords;
  if (touched === 0 || touched > mostRecords) return;
  try {
    if (sequence % 50 === 0) await drop(sequence - most, 50);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify([[...written.notes], [...written.articles]]));
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyHeld(), text);
    const item: Sealed = { store, iv: base64Of(iv), sealed: base64Of(new Uint8Array(bytes)) };
    await browser.storage.local.set({ [nameOf(sequence)]: item });
  } catch {
    // The write itself stands, and the next backup has it.
  }
}

/** What was left by the writes of a store after `from`, up to `to`: of each record the newest. */
export async function writtenSince(store: string, from: number, to: number): Promise<Written> {
  const first = Math.max(from + 1, to - most - 50);
  const names = Array.from({ length: Math.max(0, to - first + 1) }, (_, n) => nameOf(first + n));
  const items: Record<string, Sealed | undefined> = await browser.storage.local.get(names);
  const all = noneWritten();
  for (const name of names) {
    const item = items[name];
    if (item?.store !== store) continue;
    const written = await opened(item).catch(() => null);
    for (const [id, note] of written?.notes ?? []) all.notes.set(id, note);
    for (const [id, article] of written?.articles ?? []) all.articles.set(id, article);
  }
  return all;
}

async function opened({ iv, sealed: bytes }: Sealed): Promise<Written> {
  const from = { name: 'AES-GCM', iv: new Uint8Array(bytesOf(iv)) };
  const text = await crypto.subtle.decrypt(from, await keyHeld(), new Uint8Array(bytesOf(bytes)));
  // Sealed by us: what it is needs no proof.
  const [notes, articles] = JSON.parse(new TextDecoder().decode(text));
  return { notes: new Map(notes), articles: new Map(articles) };
}

/** A backup has all writes up to this one. */
export const dropSince = (sequence: number): Promise<void> => drop(sequence, most + 50);

const drop = (sequence: number, count: number): Promise<void> =>
  browser.storage.local.remove(Array.from({ length: Math.min(count, sequence) }, (_, n) => nameOf(sequence - n)));

const keyFile = 'since.key';
let key: Promise<CryptoKey> | null = null;

/** With the files it is gone: the next write makes another. */
export function forgetKey(): void {
  key = null;
}

function keyHeld(): Promise<CryptoKey> {
  const held = key ?? readKey();
  key = held;
  held.catch(forgetKey);
  return held;
}

async function readKey(): Promise<CryptoKey> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(keyFile, { create: true });
  let bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  if (bytes.length !== 32) {
    bytes = crypto.getRandomValues(new Uint8Array(32));
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  }
  return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
