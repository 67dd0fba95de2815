// Putting the store back as a copy has it: what the copy has not goes, what it has stands as it stood then, bin included.
// Where the store is shared by sync nothing goes: it would go on every machine, with what others wrote. There the words of
// the copy stand again and what is newer stays. The records come by the staging area, as those of any import.
import { articles, imports, notes, parts, type RefusedRecord } from './database.ts';
import { walk } from './import-walk.ts';
import { putBackNote } from './merge.ts';
import type { ArticleRecord, Note } from './note.ts';
import { importAbort } from './staging.ts';
import { namedSpaces } from './sync/places.ts';
import { type ArticleChange, type Ledger, type NoteChange, write } from './transaction.ts';

export type Replaced = {
  /** Notes that stand now as the copy has them. */
  readonly notes: number;
  /** Notes that were here and are not in the copy. */
  readonly gone: number;
  /** Notes whose newer words were kept beside those of the copy, where sync is on; null where it is off. */
  readonly beside: number | null;
};

/**
 * Replaces everything by what is staged, in one transaction. A note that is here and in the copy gets a revision above
 * both, so that an open editor hears of it. Nothing is done where a record of the copy was refused, or none was staged.
 * `now`: milliseconds since 1970, the time of what is written anew while sync is on.
 */
export async function replaceAll(importId: string, now: number): Promise<Replaced> {
  const done = await write(async (ledger) => {
    if ((await namedSpaces()).length > 0) return await putBack(importId, now, ledger);
    const staged = await stagedOf(importId);
    // Half a copy would take away more than it gives back.
    const [bad] = staged.refused;
    if (bad) throw new Error(`${bad.record}: ${bad.reason}`);
    const [ours, records] = await Promise.all([notes.toArray(), articles.toArray()]);
    const gone = await replaceNotes(new Map(ours.map(({ note }) => [note.id, note])), staged.notes, ledger);
    await replaceArticles(new Map(records.map((record) => [record.id, record])), staged.articles, ledger);
    return { notes: staged.notes.length, gone, beside: null };
  });
  await importAbort(importId);
  return done;
}

/** Takes nothing away, here or on any machine. */
async function putBack(importId: string, now: number, ledger: Ledger): Promise<Replaced> {
  const row = await imports.get(importId);
  if (!row) throw new Error('no such import: start again');
  let beside = 0;
  const decide = (ours: Note | undefined, copy: Note) => {
    const decision = putBackNote(ours, copy, now);
    if (ours && decision.kind === 'changed' && decision.note.conflicts.length > ours.conflicts.length) beside++;
    return decision;
  };
  const going = { done: 0, total: 0, stopped: false };
  const { added, changed, same, refused } = await walk(row, 'all', ledger, going, decide);
  const [bad] = refused;
  if (bad) throw new Error(`${bad.record}: ${bad.reason}`);
  return { notes: added + changed + same, gone: 0, beside };
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
