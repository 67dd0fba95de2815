// What went wrong with the store while nobody looked: a backup that could not be made, rows that are gone. Kept outside the
// database, for the pages that show backups; a console is no place where a reader looks.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { articles, meta, notes } from './database.ts';
import { faultFound } from './disk.ts';

/** In storage.local. */
export const troubleItem = 'storeTrouble';

const schema = v.object({
  /** Milliseconds since 1970: when it was found. */
  at: v.number(),
  /** full: no room for a backup; unread: a row cannot be read; missing: fewer rows are there than were written. */
  kind: v.picklist(['full', 'unread', 'missing']),
  /** How many notes and articles are missing; 0 else. */
  missing: v.number(),
});
export type StoreTrouble = v.InferOutput<typeof schema>;

/** What is to be told; null where all is well. */
export async function storeTrouble(): Promise<StoreTrouble | null> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(troubleItem))[troubleItem]);
  return stored.success ? stored.output : null;
}

/** Runs a backup and remembers how it went; throws what it throws. */
export async function minded<T>(backingUp: () => Promise<T>, now: number): Promise<T> {
  try {
    const done = await backingUp();
    const missing = await missingRows();
    if (missing > 0) await remember({ at: now, kind: 'missing', missing });
    else await browser.storage.local.remove(troubleItem);
    return done;
  } catch (error) {
    const isFull = (await faultFound(error)) === 'full';
    await remember({ at: now, kind: isFull ? 'full' : 'unread', missing: 0 });
    throw error;
  }
}

const remember = (trouble: StoreTrouble): Promise<void> =>
  browser.storage.local.set({ [troubleItem]: trouble }).catch(() => undefined);

/** By how much the rows fall short of the counts kept with each write. To be asked when idle: it takes half a second. */
async function missingRows(): Promise<number> {
  const row = await meta.get('store');
  const kept = (row?.notes ?? 0) + (row?.bin ?? 0) + (row?.articles ?? 0);
  return Math.max(0, kept - (await notes.count()) - (await articles.count()));
}
