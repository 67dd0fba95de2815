// Copies that an earlier version kept in storage.local move to files. One that is damaged goes; one that cannot be moved
// yet stays and is tried again.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn, keep, stamp } from './backup.ts';

const listItem = 'backups';
const oldSchema = v.object({
  at: v.number(),
  notes: v.number(),
  articles: v.number(),
  chunks: v.number(),
  sha256: v.string(),
  storeId: v.string(),
  sequence: v.number(),
  whole: v.boolean(),
});

/** Answers with how many were moved. Throws where files cannot be written; then nothing was taken from storage.local. */
export const moveBackups = (): Promise<number> => inTurn(move);

async function move(): Promise<number> {
  const stored: unknown = (await browser.storage.local.get(listItem))[listItem];
  if (!Array.isArray(stored)) return 0;
  const old = stored.filter((each) => v.is(oldSchema, each)).sort((a, b) => a.at - b.at);
  let moved = 0;
  const keys: string[] = [];
  for (const { at, notes, articles, chunks, sha256, storeId, sequence, whole } of old) {
    const mine = Array.from({ length: chunks }, (_, n) => `backup:${at}:${n}`);
    keys.push(...mine);
    const pieces = await browser.storage.local.get(mine);
    const archive = new Blob(mine.map((key) => (typeof pieces[key] === 'string' ? pieces[key] : '')));
    if (!whole || (await digest(archive)) !== sha256) continue;
    await keep(archive, at, { notes, articles, storeId, sequence });
    moved++;
  }
  await browser.storage.local.remove(keys);
  await stamp(old.at(-1)?.at ?? 0);
  return moved;
}

async function digest(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
