// Who the store is, kept a second time outside IndexedDB: both browsers replace a damaged database by an empty one
// without a word (measured), and only a witness elsewhere can tell.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { entries } from './backup-entries.ts';
import type { StoreMeta } from './database.ts';

const item = 'canary';
const canarySchema = v.object({ id: v.string(), notes: v.number(), sequence: v.number() });

/**
 * Whether the store is the one that was last written. Without a canary nothing was ever written, so any store is right,
 * unless a backup tells otherwise: the canary may have been lost together with the store.
 * A store ahead of its canary is right too: the worker may die between the write and the mirror.
 */
export async function canaryAgrees(meta: StoreMeta | undefined): Promise<boolean> {
  const kept = await canary();
  if (!kept) return (meta?.sequence ?? 0) > 0 || !(await isBackedUp());
  return meta !== undefined && meta.id === kept.id && meta.sequence >= kept.sequence;
}

/** The store that was last written; null where none ever was, or that was lost too. */
export async function canary(): Promise<v.InferOutput<typeof canarySchema> | null> {
  const kept = v.safeParse(canarySchema, (await browser.storage.local.get(item))[item]);
  return kept.success ? kept.output : null;
}

/** Whether anything of the reader's lies in a backup; one of an empty store says nothing. */
async function isBackedUp(): Promise<boolean> {
  // Where files cannot be read there is nothing to offer either.
  const all = await entries().catch(() => []);
  return all.some(({ notes, articles }) => notes + articles > 0);
}

/** Mirrors the store after a write. A failure is not the write's: the canary only lags. */
export async function writeCanary(meta: StoreMeta): Promise<void> {
  const { id, notes, sequence } = meta;
  await browser.storage.local.set({ [item]: { id, notes, sequence } }).catch(() => undefined);
}
