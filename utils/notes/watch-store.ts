// The claim watch's memory: a bounded few visits of each watched article, and what changed since the reader last took note.
// Written by the background alone; nothing of it leaves in an archive, and all of it goes with "forget this article".
import { newsSince, samePage } from '../watch/news.ts';
import { weightOf } from '../watch/record.ts';
import type { Visit } from '../watch/visit.ts';
import { notes, type WatchRow, watched } from './database.ts';
import { articleFor, watchRowFor } from './note-store.ts';
import { write } from './transaction.ts';

export type WatchLimits = { readonly visits: number; readonly bytes: number; readonly total: number };
const limits: WatchLimits = { visits: 12, bytes: 200_000, total: 20_000_000 };
const day = 24 * 60 * 60 * 1000;

/**
 * Keeps a visit of the article at an address (articleKey form) and compares it with the newest one the reader has seen.
 * A visit that found the same words as the one before takes its place. What says nothing new counts as seen.
 */
export function keepVisit(address: string, visit: Visit, bounds: WatchLimits = limits): Promise<void> {
  return write(async () => {
    const article = await articleFor({ urls: [address], fingerprint: '' });
    const urls = [...new Set([address, ...(article?.urls ?? [])])];
    const row = await watchRowFor(urls);
    const before = row?.visits ?? [];
    const last = before.at(-1);
    const base = before.find(({ at }) => at === row?.seen) ?? before[0];
    const again = last !== undefined && samePage(last, visit);
    const dismissed = new Set(article?.dismissed.map(({ key }) => key));
    const ignored = row?.ignored ?? [];
    const changes = base
      ? newsSince(base, visit).filter(({ key, claim }) => !ignored.includes(key) && !dismissed.has(claim ?? ''))
      : [];
    const visits = [...(again ? before.slice(0, -1) : before), visit];
    const seen = changes.length === 0 || !base || (again && last === base) ? visit.at : base.at;
    const kept = thinned(visits, seen, bounds);
    await watched.put({
      id: row?.id ?? crypto.randomUUID(),
      urls,
      articleId: article?.id ?? null,
      at: visit.at,
      bytes: sizeOf(kept),
      visits: kept,
      seen,
      changes: seen === visit.at ? [] : changes,
      ignored,
    });
    await makeRoom(bounds.total);
  });
}

/** The reader has taken note of everything up to the visit at `at`; later news stays. */
export function changesSeen(id: string, at: number): Promise<void> {
  return write(async () => {
    const row = await watched.get(id);
    const newest = row?.visits.at(-1);
    if (row && newest?.at === at) await watched.put({ ...row, seen: at, changes: [] });
  });
}

/** "This change does not matter", remembered for the article; `matters` takes it back while its words still stand. */
export function weighChange(id: string, key: string, matters: boolean): Promise<void> {
  return write(async () => {
    const row = await watched.get(id);
    const newest = row?.visits.at(-1);
    if (!row || !newest) return;
    const others = row.ignored.filter((each) => each !== key);
    const ignored = matters ? others : [...others, key].slice(-500);
    const base = row.visits.find(({ at }) => at === row.seen) ?? newest;
    const changes = newsSince(base, newest).filter((change) => !ignored.includes(change.key));
    await watched.put({ ...row, ignored, changes });
  });
}

/** Drops what is kept of articles without notes, where all their addresses are meant. Answers with how many they were. */
export const clearWatched = (isMeant: (url: string) => boolean = () => true): Promise<number> =>
  drop(({ urls }) => urls.every(isMeant));

/** Drops articles without notes not visited for `keepDays`, and those of sites no longer watched. */
export const pruneWatched = (
  watching: { readonly keepDays: number; readonly isWatched: (url: string) => boolean },
  now: number,
): Promise<number> =>
  drop(({ at, urls }) => at < now - watching.keepDays * day || !urls.some((url) => watching.isWatched(url)));

function drop(doomed: (row: WatchRow) => boolean): Promise<number> {
  return write(async () => {
    let count = 0;
    for (const id of await watched.toCollection().primaryKeys()) {
      const row = await watched.get(id);
      if (!row || !doomed(row) || (await isNoted(row))) continue;
      await watched.delete(id);
      count++;
    }
    return count;
  });
}

/** Notes in the bin count: they may come back. */
async function isNoted({ articleId, urls }: WatchRow): Promise<boolean> {
  const id = articleId ?? (await articleFor({ urls, fingerprint: '' }))?.id;
  if (id === undefined) return false;
  const places = [
    [id, 0],
    [id, 1],
  ];
  return (await notes.where('[note.articleId+bin]').anyOf(places).count()) > 0;
}

/** The first, the one last seen and the newest always stay; of the others the oldest go first. */
function thinned(visits: readonly Visit[], seen: number, { visits: most, bytes }: Omit<WatchLimits, 'total'>): Visit[] {
  const kept = [...visits];
  while (kept.length > most || sizeOf(kept) > bytes) {
    const at = kept.findIndex((visit, n) => n > 0 && n < kept.length - 1 && visit.at !== seen);
    if (at < 0) break;
    kept.splice(at, 1);
  }
  return kept;
}

const sizeOf = (visits: readonly Visit[]): number => visits.reduce((sum, visit) => sum + weightOf(visit), 0);

/** Longest not visited goes first: whole where the article has no note, else all but what `thinned` never drops. */
async function makeRoom(total: number): Promise<void> {
  // From the index alone: the rows are large.
  let sum = (await watched.orderBy('bytes').keys()).reduce<number>((all, bytes) => all + Number(bytes), 0);
  if (sum <= total) return;
  for (const id of await watched.orderBy('at').primaryKeys()) {
    const row = await watched.get(id);
    if (!row) continue;
    const visits = (await isNoted(row)) ? thinned(row.visits, row.seen, { visits: 0, bytes: 0 }) : [];
    const bytes = sizeOf(visits);
    if (visits.length === 0) await watched.delete(id);
    else if (bytes < row.bytes) await watched.put({ ...row, visits, bytes });
    sum += bytes - row.bytes;
    if (sum <= total) return;
  }
}
