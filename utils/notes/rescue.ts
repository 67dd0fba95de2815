// The store is lost: the last backup of it and all that was written since become one backup, which the reader is offered
// like any other. What lies in the store's place is not touched.
import { archivePieces } from '../exchange/archive/archive.ts';
import { readSettings } from '../settings.ts';
import { eachRecord, inTurn, keep, readBackup, stamp } from './backup.ts';
import { entries } from './backup-entries.ts';
import { canary } from './canary.ts';
import type { ArticleRecord, Note } from './note.ts';
import { storeHealth } from './note-store.ts';
import { dropSince, type Written, writtenSince } from './since.ts';

/** Resolves with whether there was anything that no backup had. `now`: milliseconds since 1970. */
export const rescue = (now: number): Promise<boolean> =>
  inTurn(async () => {
    const health = await storeHealth();
    const lost = await canary();
    if (health === 'ok' || health === 'newer-schema' || !lost) return false;
    const last = await lastReadable(lost.id);
    const written = await writtenSince(lost.id, last?.sequence ?? 0, lost.sequence);
    if (written.notes.size + written.articles.size === 0) return false;
    const { blob, notes, articles } = await together(last?.archive, written, now);
    const { at } = await keep(blob, now, { notes, articles, storeId: lost.id, sequence: lost.sequence });
    await stamp(at);
    await dropSince(lost.sequence);
    return true;
  });

/** The newest backup of a store that is not damaged itself. */
async function lastReadable(store: string): Promise<{ sequence: number; archive: Blob } | null> {
  for (const { storeId, sequence, at } of await entries()) {
    const archive = storeId === store ? await readBackup(at).catch(() => null) : null;
    if (archive) return { sequence, archive };
  }
  return null;
}

/** Records that become one piece of the archive. */
const batchSize = 500;

/** An archive of the backup in which the records written since stand in the place of the older ones. */
async function together(last: Blob | undefined, written: Written, now: number) {
  const writer = archivePieces({ at: now, settings: await readSettings() }, (json) => new Blob([json]));
  const count = { notes: 0, articles: 0 };
  let batch: { notes: Note[]; articles: ArticleRecord[] } = { notes: [], articles: [] };
  const add = (most = 0) => {
    if (batch.notes.length + batch.articles.length < most) return;
    writer.add(batch);
    count.notes += batch.notes.length;
    count.articles += batch.articles.length;
    batch = { notes: [], articles: [] };
  };
  if (last)
    await eachRecord(last, (list, json) => {
      const record = JSON.parse(json);
      if (!written[list].has(record.id)) batch[list].push(record);
      add(batchSize);
    });
  batch.notes.push(...left(written.notes));
  batch.articles.push(...left(written.articles));
  add();
  return { blob: new Blob(writer.end()), ...count };
}

const left = <T>(records: ReadonlyMap<string, T | null>): T[] => [...records.values()].filter((each) => each !== null);
