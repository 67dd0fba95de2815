// Putting the store back as a copy has it: what the copy has not goes, what it has stands as it stood then, bin included.
// The records come by the staging area, as those of any import; merging them (import-walk.ts) takes nothing away.
import { articles, imports, notes, parts, type RefusedRecord } from './database.ts';
import type { ArticleRecord, Note } from './note.ts';
import { importAbort } from './staging.ts';
import { type ArticleChange, type Ledger, type NoteChange, write } from './transaction.ts';

export type Replaced = {
  /** Notes and articles that stand now as the copy has them. */
  readonly notes: number;
  readonly articles: number;
  /** Notes that were here and are not in the copy. */
  readonly gone: number;
};

/**
 * Replaces everything by what is staged, in one transaction. A note that is here and in the copy gets a revision above
 * both, so that an open editor hears of it. Nothing is done where a record of the copy was refused, or none was staged.
 */
export async function replaceAll(importId: string): Promise<Replaced> {
  const done = await write(async (ledger) => {
    const staged = await stagedOf(importId);
    // Half a copy would take away more than it gives back.
    const [bad] = staged.refused;
    if (bad) throw new Error(`${bad.record}: ${bad.reason}`);
    const [ours, records] = await Promise.all([notes.toArray(), articles.toArray()]);
    const gone = await replaceNotes(new Map(ours.map(({ note }) => [note.id, note])), staged.notes, ledger);
    await replaceArticles(new Map(records.map((record) => [record.id, record])), staged.articles, ledger);
    return { notes: staged.notes.length, articles: staged.articles.length, gone };
  });
  await importAbort(importId);
  return done;
}

/** Ids of notes that the staged copy has outside the bin and that lie in it here: merging leaves them there. */
export async function binnedHere(importId: string): Promise<string[]> {
  const { notes: staged } = await stagedOf(importId);
  const wanted = staged.filter(({ deleted }) => deleted === null).map(({ id }) => id);
  const rows = await notes.bulkGet(wanted);
  return rows.flatMap((row) => (row?.bin === 1 ? [row.note.id] : []));
}

type Staged = { notes: Note[]; articles: ArticleRecord[]; refused: RefusedRecord[] };

async function stagedOf(importId: string): Promise<Staged> {
  if (!(await imports.get(importId))) throw new Error('no such import: start again');
  const rows = await parts.where('[importId+kind+part]').between([importId], [importId, []]).toArray();
  const staged: Staged = { notes: [], articles: [], refused: [] };
  for (const row of rows) {
    if (row.kind === 'note') staged.notes.push(...row.records);
    else if (row.kind === 'article') staged.articles.push(...row.records);
    else staged.refused.push(...row.records);
  }
  return staged;
}

async function replaceNotes(here: ReadonlyMap<string, Note>, staged: readonly Note[], ledger: Ledger): Promise<number> {
  const kept = new Set(staged.map(({ id }) => id));
  const gone = [...here.values()].filter(({ id }) => !kept.has(id));
  for (const note of gone) await ledger.removeNote(note);
  const changes = staged.map((note): NoteChange => {
    const before = here.get(note.id);
    return { before, after: before ? { ...note, revision: Math.max(note.revision, before.revision) + 1 } : note };
  });
  await ledger.putNotes(changes);
  return gone.length;
}

async function replaceArticles(
  here: ReadonlyMap<string, ArticleRecord>,
  staged: readonly ArticleRecord[],
  ledger: Ledger,
): Promise<void> {
  const kept = new Set(staged.map(({ id }) => id));
  for (const record of here.values()) if (!kept.has(record.id)) await ledger.removeArticle(record);
  await ledger.putArticles(staged.map((after): ArticleChange => ({ before: here.get(after.id), after })));
}
