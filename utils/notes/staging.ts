// An import comes in chunks into a staging area and is swapped in by one transaction: all of it or nothing, also when the
// worker dies half way. The preview is the same walk without the writing, so it cannot promise something else.

import * as v from 'valibot';
import { articles, database, imports, notes, parts, type RefusedRecord, type StagedRow } from './database.ts';
import { believedArticle, believedNote } from './from-file.ts';
import { type Going, walk } from './import-walk.ts';
import { articleSchema, noteSchema } from './note.ts';
import type { ImportChoice, ImportPreview } from './note-calls.ts';
import { type Ledger, write } from './transaction.ts';

const day = 24 * 60 * 60 * 1000;

/** Opens a staging area and drops those left behind more than a day ago. `isOurs`: what comes is a backup made here, or believed. */
export function importStart(now: number, isOurs = false): Promise<string> {
  return write(async () => {
    await sweep(now - day);
    const id = crypto.randomUUID();
    await imports.add({ id, at: now, parts: 0, records: 0, isOurs });
    return id;
  });
}

/**
 * Drops the staging areas opened before a time. When the browser starts, or we are installed anew, no import goes on: what
 * is there was left by one that was killed.
 */
export const sweepImports = (before: number): Promise<number> => write(() => sweep(before));

async function sweep(before: number): Promise<number> {
  const left = await imports.where('at').below(before).primaryKeys();
  for (const id of left) await drop(id);
  return left.length;
}

/** Parses and stages records; each that does not parse is kept as refused, with its reason. Answers with how many were staged. */
export function importChunk(
  importId: string,
  chunk: { readonly articles: readonly unknown[]; readonly notes: readonly unknown[] },
): Promise<number> {
  const refused: RefusedRecord[] = [];
  const someArticles = chunk.articles.flatMap((record) => parsed('article', articleSchema, record, refused));
  const someNotes = chunk.notes.flatMap((record) => parsed('note', noteSchema, record, refused));
  return write(async () => {
    const { parts: part, records, isOurs = false } = await known(importId);
    const named = [...refused];
    const believed = someArticles.map((article) => believedArticle(article, isOurs, named));
    const rows: StagedRow[] = [
      { importId, kind: 'article', part, records: believed },
      { importId, kind: 'note', part, records: someNotes.map(believedNote) },
      { importId, kind: 'refused', part, records: named },
    ];
    const filled = rows.filter((row) => row.records.length > 0);
    const repeated = looksNew(filled) ? false : await isRepeated(filled);
    newest = filled[0] ? { importId, part, first: JSON.stringify(filled[0].records[0]) } : null;
    if (!repeated) {
      await parts.bulkAdd(filled);
      const more = someArticles.length + someNotes.length;
      await imports.update(importId, { parts: part + 1, records: records + more });
    }
    return someArticles.length + someNotes.length;
  });
}

// What the chunk before begins with. In memory alone: a worker that died meanwhile looks into the store.
let newest: { readonly importId: string; readonly part: number; readonly first: string } | null = null;

/** Reading the chunk before takes as long as writing this one, and hardly any begins as the one before did. */
const looksNew = ([row]: readonly StagedRow[]): boolean =>
  row !== undefined &&
  newest?.importId === row.importId &&
  newest.part === row.part - 1 &&
  newest.first !== JSON.stringify(row.records[0]);

/** A chunk sent twice after a lost reply is no fault of the file. */
async function isRepeated(rows: readonly StagedRow[]): Promise<boolean> {
  const [first] = rows;
  if (!first || first.part === 0) return rows.length === 0;
  const before = await parts.bulkGet(rows.map((row) => [row.importId, row.kind, row.part - 1]));
  const key = ({ records: [one] }: StagedRow) => JSON.stringify(one);
  return rows.every((row, at) => {
    const same = before[at];
    if (same?.records.length !== row.records.length || key(same) !== key(row)) return false;
    return JSON.stringify(same.records) === JSON.stringify(row.records);
  });
}

/** What a commit with the choice `all` would do. */
export const importPreview = (importId: string): Promise<ImportPreview> =>
  // async, or Dexie does not follow the awaits inside and the transaction ends too early
  database
    .transaction('r', [articles, notes, imports, parts], async () => await walkOf(importId, 'all', null))
    .finally(() => walks.delete(importId));

/**
 * Takes the staged records in, in one transaction. `new-only` leaves every note that is here as it is. What was taken is
 * written down with it: asked again after a lost reply, it answers the same and does nothing more.
 */
export const importCommit = (importId: string, choice: ImportChoice): Promise<ImportPreview> =>
  write(async (ledger) => {
    const row = await known(importId);
    if (row.done) return row.done;
    const done = await walkOf(importId, choice, ledger);
    await drop(importId);
    await imports.add({ ...row, parts: 0, records: 0, done });
    return done;
  }).finally(() => walks.delete(importId));

/** Drops a staging area, and stops its taking in where that goes on. Answers with how many records it held. */
export function importAbort(importId: string): Promise<number> {
  const going = walks.get(importId);
  if (going) going.stopped = true;
  return write(() => drop(importId));
}

/** How far its preview or commit is, in parts; 0 of 0 while neither goes on. */
export function importProgress(importId: string): { done: number; total: number } {
  const { done, total } = walks.get(importId) ?? { done: 0, total: 0 };
  return { done, total };
}

// In memory alone: where the worker dies, the walk has died with it.
const walks = new Map<string, Going>();

async function walkOf(importId: string, choice: ImportChoice, ledger: Ledger | null): Promise<ImportPreview> {
  const row = await known(importId);
  const going: Going = { done: 0, total: 0, stopped: false };
  walks.set(importId, going);
  return await walk(row, choice, ledger, going);
}

async function drop(importId: string): Promise<number> {
  const row = await imports.get(importId);
  await imports.delete(importId);
  await parts.where('[importId+kind+part]').between([importId], [importId, []]).delete();
  return row?.records ?? 0;
}

async function known(importId: string) {
  const row = await imports.get(importId);
  if (!row) throw new Error('no such import: start again');
  return row;
}

type Schema<T> = v.GenericSchema<unknown, T>;

function parsed<T>(kind: string, schema: Schema<T>, record: unknown, refused: RefusedRecord[]): T[] {
  const result = v.safeParse(schema, record, { abortEarly: true });
  if (result.success) return [result.output];
  const id = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  const name = typeof id === 'string' ? id.slice(0, 100) : `${kind} without an id`;
  const [issue] = result.issues;
  refused.push({ record: name, reason: `${v.getDotPath(issue) ?? kind}: ${issue.message}`.slice(0, 300) });
  return [];
}
