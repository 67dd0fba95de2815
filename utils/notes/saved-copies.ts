// A copy of the archive among the downloads, as often as the reader wishes: the only kind that outlives the extension.
// The permission for it is optional, asked for when the reader chooses how often, and may be taken back in the browser.
import { browser } from 'wxt/browser';
import { backups } from './backup.ts';

/** In storage.local: the time of the backup that was saved last. */
const item = 'copySaved';
const day = 24 * 60 * 60 * 1000;
/** The daily alarm is not to the minute. */
const slack = 60 * 60 * 1000;

/** Milliseconds since 1970: of which backup the last saved copy is; null where none was saved. */
export async function lastCopy(): Promise<number | null> {
  const at: unknown = (await browser.storage.local.get(item))[item];
  return typeof at === 'number' ? at : null;
}

export const copySaved = (at: number): Promise<void> => browser.storage.local.set({ [item]: at });

/** Whether a copy is due: wished for (`copyEvery` days), allowed, the last one old enough, and something backed up since. */
export async function isCopyDue(copyEvery: number, now: number): Promise<boolean> {
  if (copyEvery <= 0 || !(await browser.permissions.contains({ permissions: ['downloads'] }))) return false;
  const last = (await lastCopy()) ?? 0;
  const newest = (await backups())[0]?.at ?? 0;
  return newest > last && now - last >= copyEvery * day - slack;
}
