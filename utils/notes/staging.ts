// An import comes in chunks into a staging area and is swapped in by one transaction: all of it or nothing, also when the
// worker dies half way. The preview is the same walk without the writing, so it cannot promise something else.
import * as v from 'valibot';
import type { ImportChoice, ImportPreview } from '../messages.ts';
import { articles, database, imports, notes, type StagedRow, staged } from './database.ts';
import { mergeArticle, mergeNote } from './merge.ts';
import { articleSchema, noteSchema } from './note.ts';
import { articleFor } from './note-store.ts';
import { type Ledger, type NoteChange, write } from './transaction.ts';

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
    await imports.add({ id, at: now });
    return id;
  });
}

/** Parses and stages records; each that does not parse is kept as refused, with its reason. Answers with how many were staged. */
export function importChunk(
  importId: string,
  chunk: { readonly articles: readonly unknown[]; readonly notes: readonly unknown[] },
): Promise<number> {
  const rows = [
    ...chunk.articles.map((record) => rowOf(importId, 'article', v.safeParse(articleSchema, record), record)),
    ...chunk.notes.map((record) => rowOf(importId, 'note', v.safeParse(noteSchema, record), record)),
  ];
  return write(async () => {
    await known(importId);
    const seen = new Set<string>();
    const keys = rows.map((row): [string, string, string] => [row.importId, row.kind, row.id]);
    const before = await staged.bulkGet(keys);
    const kept = rows.map((row, at) => {
      const again = before[at] !== undefined || seen.has(`${row.kind}:${row.id}`);
      seen.add(`${row.kind}:${row.id}`);
      // A chunk sent twice after a lost reply is no fault of the file.
      const repeated = before[at] && JSON.stringify(before[at].record) === JSON.stringify(row.record);
      return again && !repeated ? refused(importId, row.id, 'its id stands twice in the file') : row;
    });
    await staged.bulkPut(kept);
    return kept.filter((row) => row.kind !== 'refused').length;
  });
}

/** What a commit with the choice `all` would do. */
export const importPreview = (importId: string): Promise<ImportPreview> =>
  // async, or Dexie does not follow the awaits inside and the transaction ends too early
  database.transaction('r', [articles, notes, imports, staged], async () => await walk(importId, 'all', null));

/** Takes the staged records in, in one transaction. `new-only` leaves every note that is here as it is. */
export const importCommit = (importId: string, choice: ImportChoice): Promise<ImportPreview> =>
  write(async (ledger) => {
    const done = await walk(importId, choice, ledger);
    await drop(importId);
    return done;
  });

/** Drops a staging area. Answers with how many records it held. */
export const importAbort = (importId: string): Promise<number> => write(() => drop(importId));

async function drop(importId: string): Promise<number> {
  await imports.delete(importId);
  return await staged.where('importId').equals(importId).delete();
}

async function known(importId: string): Promise<void> {
  if (!(await imports.get(importId))) throw new Error('no such import: start again');
}

async function walk(importId: string, choice: ImportChoice, ledger: Ledger | null): Promise<ImportPreview> {
  await known(importId);
  const tally = { added: 0, changed: 0, same: 0, older: 0 };
  const refusals: { record: string; reason: string }[] = [];
  const refuse = (record: string, reason: string) => {
    if (refusals.length < mostRefusalsShown) refusals.push({ record, reason });
  };
  /** The id in the file, and the id of the record it is or becomes here. */
  const homes = new Map<string, string>();
  for (let rows = await next(importId, undefined); rows.length > 0; rows = await next(importId, rows.at(-1))) {
    const ours = await notes.bulkGet(rows.map((row) => row.id));
    const changes: NoteChange[] = [];
    for (const [at, row] of rows.entries()) {
      if (row.kind === 'article') homes.set(row.id, await takeArticle(row, choice, ledger));
      if (row.kind === 'refused') {
        const { record, reason } = v.parse(refusalSchema, row.record);
        refuse(record, reason);
      }
      if (row.kind !== 'note') continue;
      const incoming = v.parse(noteSchema, row.record);
      const before = ours[at]?.note;
      const home = before?.articleId ?? homes.get(incoming.articleId) ?? (await atHome(incoming.articleId));
      if (!home) {
        refuse(row.id, 'its article is neither in the file nor here');
        continue;
      }
      const decision = mergeNote(before, { ...incoming, articleId: home });
      if (decision.kind === 'refused') refuse(row.id, decision.reason);
      else if (choice === 'new-only' && before) tally.same++;
      else {
        tally[decision.kind]++;
        if (decision.kind !== 'same' && decision.note) changes.push({ before, after: decision.note });
      }
    }
    if (ledger && changes.length > 0) await ledger.putNotes(changes);
  }
  return { ...tally, refused: refusals };
}

const atHome = async (articleId: string): Promise<string | undefined> => (await articles.get(articleId))?.id;

/** Finds the record here by id, then by address; makes or completes it where there is a ledger. */
async function takeArticle(row: StagedRow, choice: ImportChoice, ledger: Ledger | null): Promise<string> {
  const incoming = v.parse(articleSchema, row.record);
  const ours = (await articles.get(row.id)) ?? (await articleFor(incoming));
  if (!ours) {
    await ledger?.putArticle(undefined, incoming);
    return incoming.id;
  }
  const merged = choice === 'all' ? mergeArticle(ours, incoming) : null;
  if (merged) await ledger?.putArticle(ours, merged);
  return ours.id;
}

/** In order of the key, so that articles come before the notes that hang on them. */
const next = (importId: string, last: StagedRow | undefined): Promise<StagedRow[]> =>
  staged
    .where('[importId+kind+id]')
    .between([importId, last?.kind ?? '', last?.id ?? ''], [importId, '\uffff', ''], false, false)
    .limit(200)
    .toArray();

const refusalSchema = v.object({ record: v.string(), reason: v.string() });

const refused = (importId: string, record: string, reason: string): StagedRow => ({
  importId,
  kind: 'refused',
  id: crypto.randomUUID(),
  record: { record, reason },
});

type Parsed =
  | { success: true; output: { id: string } }
  | { success: false; issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] };

function rowOf(importId: string, kind: 'article' | 'note', parsed: Parsed, record: unknown): StagedRow {
  if (parsed.success) return { importId, kind, id: parsed.output.id, record: parsed.output };
  const id = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  const name = typeof id === 'string' ? id.slice(0, 100) : `${kind} without an id`;
  const [issue] = parsed.issues;
  return refused(importId, name, `${v.getDotPath(issue) ?? kind}: ${issue.message}`.slice(0, 300));
}
