// An import comes in chunks into a staging area and is swapped in by one transaction: all of it or nothing, also when the
// worker dies half way. The preview is the same walk without the writing, so it cannot promise something else.
import * as v from 'valibot';
import type { ImportChoice, ImportPreview } from '../messages.ts';
import { articles, database, imports, notes, parts, type RefusedRecord, type StagedRow } from './database.ts';
import { articleFinder } from './find-articles.ts';
import { mergeArticle, mergeNote } from './merge.ts';
import { type ArticleRecord, articleSchema, type Note, noteSchema } from './note.ts';
import { type ArticleChange, type Ledger, type NoteChange, write } from './transaction.ts';

const day = 24 * 60 * 60 * 1000;
const mostRefusalsShown = 1000;

/** Opens a staging area and drops those left behind more than a day ago. */
export function importStart(now: number): Promise<string> {
  return write(async () => {
    for (const { id } of await imports
      .where('at')
      .below(now - day)
      .toArray())
      await drop(id);
    const id = crypto.randomUUID();
    await imports.add({ id, at: now, parts: 0, records: 0 });
    return id;
  });
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
    const { parts: part, records } = await known(importId);
    const rows: StagedRow[] = [
      { importId, kind: 'article', part, records: someArticles },
      { importId, kind: 'note', part, records: someNotes },
      { importId, kind: 'refused', part, records: refused },
    ];
    const filled = rows.filter((row) => row.records.length > 0);
    if (!(await isRepeated(filled))) {
      await parts.bulkAdd(filled);
      const more = someArticles.length + someNotes.length;
      await imports.update(importId, { parts: part + 1, records: records + more });
    }
    return someArticles.length + someNotes.length;
  });
}

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
    .transaction('r', [articles, notes, imports, parts], async () => await walk(importId, 'all', null))
    .finally(() => walks.delete(importId));

/** Takes the staged records in, in one transaction. `new-only` leaves every note that is here as it is. */
export const importCommit = (importId: string, choice: ImportChoice): Promise<ImportPreview> =>
  write(async (ledger) => {
    const done = await walk(importId, choice, ledger);
    await drop(importId);
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
const walks = new Map<string, { done: number; readonly total: number; stopped: boolean }>();

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

type Walk = {
  readonly choice: ImportChoice;
  readonly ledger: Ledger | null;
  readonly tally: { added: number; changed: number; same: number; older: number };
  /** The id in the file, and the id of the record it is or becomes here. */
  readonly homes: Map<string, string>;
  /** Ids of notes that stood in the file before. */
  readonly seen: Set<string>;
  refuse(record: string, reason: string): void;
};

/** In the order of the key: articles before the notes that hang on them, each part of a kind in the order of the file. */
async function walk(importId: string, choice: ImportChoice, ledger: Ledger | null): Promise<ImportPreview> {
  const { parts: count } = await known(importId);
  const tally = { added: 0, changed: 0, same: 0, older: 0 };
  const refused: RefusedRecord[] = [];
  const refuse = (record: string, reason: string) => {
    if (refused.length < mostRefusalsShown) refused.push({ record, reason });
  };
  const state: Walk = { choice, ledger, tally, homes: new Map(), seen: new Set(), refuse };
  const kinds = ['article', 'note', 'refused'] as const;
  const going = { done: 0, total: count * kinds.length, stopped: false };
  walks.set(importId, going);
  for (const kind of kinds)
    for (let part = 0; part < count; part++) {
      // Thrown inside the transaction: the browser takes back what was written so far.
      if (going.stopped) throw new Error('given up');
      going.done++;
      const row = await parts.get([importId, kind, part]);
      if (row?.kind === 'article') await takeArticles(row.records, state);
      if (row?.kind === 'note') await takeNotes(row.records, state);
      if (row?.kind === 'refused') for (const { record, reason } of row.records) refuse(record, reason);
    }
  return { ...tally, refused };
}

async function takeNotes(records: readonly Note[], { choice, ledger, tally, homes, seen, refuse }: Walk) {
  const ours = await notes.bulkGet(records.map(({ id }) => id));
  const changes: NoteChange[] = [];
  for (const [at, incoming] of records.entries()) {
    if (seen.has(incoming.id)) {
      refuse(incoming.id, 'its id stands twice in the file');
      continue;
    }
    seen.add(incoming.id);
    const before = ours[at]?.note;
    const home = before?.articleId ?? homes.get(incoming.articleId) ?? (await atHome(incoming.articleId));
    if (!home) {
      refuse(incoming.id, 'its article is neither in the file nor here');
      continue;
    }
    const decision = mergeNote(before, home === incoming.articleId ? incoming : { ...incoming, articleId: home });
    if (decision.kind === 'refused') refuse(incoming.id, decision.reason);
    else if (choice === 'new-only' && before) tally.same++;
    else {
      tally[decision.kind]++;
      if (decision.kind !== 'same' && decision.note) changes.push({ before, after: decision.note });
    }
  }
  if (ledger && changes.length > 0) await ledger.putNotes(changes);
}

const atHome = async (articleId: string): Promise<string | undefined> => (await articles.get(articleId))?.id;

/** Finds each record here by id, then by address; makes or completes it where there is a ledger. */
async function takeArticles(records: readonly ArticleRecord[], { choice, ledger, homes }: Walk): Promise<void> {
  const finder = await articleFinder(records);
  const changes = new Map<string, ArticleChange>();
  for (const incoming of records) {
    const ours = finder.find(incoming);
    homes.set(incoming.id, ours?.id ?? incoming.id);
    const after = ours ? (choice === 'all' ? mergeArticle(ours, incoming) : null) : incoming;
    if (!after) continue;
    const pending = changes.get(after.id);
    changes.set(after.id, { before: pending ? pending.before : (ours ?? undefined), after });
    finder.add(after);
  }
  if (ledger && changes.size > 0) await ledger.putArticles([...changes.values()]);
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
