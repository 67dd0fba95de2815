// The one way into the store for writing: it checks first that this store may be written, keeps the counts in step in the
// same transaction, and moves the canary afterwards. What it gives back is committed.
import { rememberFull, sureOfRoom } from './after-full.ts';
import { canaryAgrees, writeCanary } from './canary.ts';
import {
  articles,
  database,
  epoch,
  freshMeta,
  imports,
  journal,
  meta,
  notes,
  parts,
  rowOf,
  type StoreMeta,
  watched,
  wordsOf,
} from './database.ts';
import { faultFound } from './disk.ts';
import { faultOf, refusal } from './fault.ts';
import { articleChanged, keepJournal, noneTouched, noteChanged, type Touched } from './journal.ts';
import { sureOfLog } from './new-log.ts';
import type { ArticleRecord, Note } from './note.ts';
import { keepSince, noneWritten, type Written } from './since.ts';
import { type Log, logOf, noLog } from './sync/log.ts';
import { spaces } from './sync/tables.ts';
import { sameContent } from './versions.ts';

export type NoteChange = { readonly before: Note | undefined; readonly after: Note };
export type ArticleChange = { readonly before: ArticleRecord | undefined; readonly after: ArticleRecord };

const tables = [
  articles,
  notes,
  meta,
  journal,
  imports,
  parts,
  watched,
  ...spaces.flatMap(({ sync, synced, outbox }) => [sync, synced, outbox]),
];

/** Puts and removes rows, and counts as it goes. */
export type Ledger = {
  /** `by`: the hand that wrote the content; where that is the same as before, whoever wrote it then. */
  putNote(before: Note | undefined, after: Note, by?: string): Promise<void>;
  putNotes(changes: readonly NoteChange[]): Promise<void>;
  removeNote(before: Note): Promise<void>;
  putArticle(before: ArticleRecord | undefined, after: ArticleRecord): Promise<void>;
  putArticles(changes: readonly ArticleChange[]): Promise<void>;
  removeArticle(before: ArticleRecord): Promise<void>;
};

// Until what is kept of them outside the database is written, too.
let going: Promise<void> = Promise.resolve();

/** Resolves once the writes that are under way have ended, whatever came of them. */
export const writesEnded = (): Promise<void> => going;

/**
 * Runs a write in one transaction and answers once it has completed with `strict` durability. Throws a `refusal` where
 * the store is another than the one last written, newer than this code, or will not open; then nothing was written.
 * What is written is put down for sync, where a server is named; `merging`: it came from there.
 */
export function write<T>(run: (ledger: Ledger) => Promise<T>, merging = false): Promise<T> {
  const writing = writeNow(run, merging);
  going = Promise.allSettled([going, writing]).then(() => undefined);
  return writing;
}

async function writeNow<T>(run: (ledger: Ledger) => Promise<T>, merging: boolean): Promise<T> {
  await sureOfLog();
  await sureOfRoom();
  await open();
  await check();
  let written: StoreMeta | null = null;
  const left = noneWritten();
  const transaction = async () => {
    const before = (await meta.get('store')) ?? freshMeta();
    if (before.epoch > epoch) throw refusal('newer-schema');
    const count = { notes: before.notes, bin: before.bin, articles: before.articles };
    const touched = { ...noneTouched(), any: false };
    const outcome = await run(ledgerOf(count, touched, left, merging ? noLog : logOf()));
    if (touched.any) {
      written = { ...before, ...count, sequence: before.sequence + 1 };
      await meta.put(written);
      await keepJournal(written.sequence, touched);
    }
    return outcome;
  };
  try {
    const result = await database.transaction('rw', tables, transaction);
    if (written) await mirror(written, left);
    return result;
  } catch (error) {
    if ((await faultFound(error)) === 'full') await rememberFull();
    throw error;
  }
}

// Outside the database, so that what is acknowledged outlives it.
async function mirror(meta: StoreMeta, left: Written): Promise<void> {
  await Promise.all([writeCanary(meta), keepSince(meta.id, meta.sequence, left)]);
}

/** The reader's decision after the store was replaced: go on with the one that is there. Backups are left alone. */
export async function acceptStore(): Promise<void> {
  await open();
  const row = (await meta.get('store')) ?? freshMeta();
  await meta.put(row);
  await writeCanary(row);
}

/**
 * The reader's decision where the store does not open: a new, empty one in its place. What the old one still held is gone;
 * backups are left alone. Throws where the browser does not let go of it.
 */
export async function startAnew(): Promise<void> {
  database.close();
  await database.delete();
  await acceptStore();
}

// Once a write: Dexie itself tries an open that failed again, and a store that will not open must not be asked for ever.
async function open(): Promise<void> {
  try {
    if (!database.isOpen()) await database.open();
  } catch (error) {
    throw refusal(faultOf(error) === 'full' ? 'full' : 'unopenable');
  }
}

// The store that was found right; asked again when it is another. A wrong one is asked each time, for the reader may decide.
let trusted: string | null = null;

async function check(): Promise<void> {
  const row = await meta.get('store');
  if (row && row.id === trusted) return;
  if (!(await canaryAgrees(row))) throw refusal('replaced');
  trusted = row?.id ?? null;
}

type Count = { notes: number; bin: number; articles: number };

function ledgerOf(count: Count, touched: Touched & { any: boolean }, left: Written, log: Log): Ledger {
  const tally = (before: Note | undefined, after: Note | undefined) => {
    if (before) count[before.deleted === null ? 'notes' : 'bin']--;
    if (after) count[after.deleted === null ? 'notes' : 'bin']++;
    touched.any = true;
    const id = (after ?? before)?.id;
    if (id === undefined) return;
    left.notes.set(id, after ?? null);
    if (!after || noteChanged(before, after)) touched.notes.add(id);
  };
  const tallyArticle = (before: ArticleRecord | undefined, after: ArticleRecord | undefined) => {
    if (!before) count.articles++;
    if (!after) count.articles--;
    touched.any = true;
    const id = (after ?? before)?.id;
    if (id === undefined) return;
    left.articles.set(id, after ?? null);
    if (!after || articleChanged(before, after)) touched.articles.add(id);
  };
  return {
    async putNote(before, after, by) {
      tally(before, after);
      await log([{ before, after }]);
      const row = before && sameContent(before, after) ? await notes.get(after.id) : undefined;
      await notes.put(rowOf(after, row ? wordsOf(row) : { revision: after.revision, by: by ?? null }));
    },
    async putNotes(changes) {
      for (const { before, after } of changes) tally(before, after);
      await log(changes);
      await notes.bulkPut(changes.map(({ after }) => rowOf(after)));
    },
    async removeNote(before) {
      tally(before, undefined);
      await log([{ before, after: null }]);
      await notes.delete(before.id);
    },
    async putArticle(before, after) {
      tallyArticle(before, after);
      await log([{ before, after }]);
      await articles.put(after);
    },
    async putArticles(changes) {
      for (const { before, after } of changes) tallyArticle(before, after);
      await log(changes);
      await articles.bulkPut(changes.map(({ after }) => after));
    },
    async removeArticle(before) {
      tallyArticle(before, undefined);
      await log([{ before, after: null }]);
      await articles.delete(before.id);
    },
  };
}
