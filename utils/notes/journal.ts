// What was written since when: for each write that moved the count of writes (`sequence`), the ids it touched, put down in
// the same transaction. Whoever keeps something made of the notes (the search's index) reads here what it has missed; a gap,
// as code that knew no journal leaves it, tells that it must be made anew.
import { articles, database, type JournalRow, journal, meta, notes } from './database.ts';
import type { ArticleRecord, Note } from './note.ts';

/** Writes remembered. Who has missed more begins anew. */
const length = 4000;
/** A write that touches more is an import of a library: reading that anew is as quick. */
const mostTouched = 5000;

/** The database of the search's index: made of the notes, so it goes with them (erase.ts). */
export const indexName = 'claimlight-index';

/** Gathers what one transaction touches. */
export type Touched = { readonly notes: Set<string>; readonly articles: Set<string> };

export const noneTouched = (): Touched => ({ notes: new Set(), articles: new Set() });

/** To be called within the transaction that moves the sequence to this. */
export async function keepJournal(sequence: number, touched: Touched): Promise<void> {
  const all = touched.notes.size + touched.articles.size > mostTouched;
  const row: JournalRow = all
    ? { sequence, notes: [], articles: [], all }
    : { sequence, notes: [...touched.notes], articles: [...touched.articles] };
  await journal.put(row);
  // Not at each write: a range that is empty costs as much as one that is not.
  if (sequence % 50 === 0)
    await journal
      .where('sequence')
      .below(sequence - length)
      .delete();
}

/** Whether a write of this note changes what a search finds: where it was last seen is written at each visit. */
export const noteChanged = (before: Note | undefined, after: Note): boolean =>
  !before ||
  before.lastSeen?.state !== after.lastSeen?.state ||
  before.lastSeen?.exact !== after.lastSeen?.exact ||
  differ(before, after, ['lastSeen']);

/** The same of an article: when it was last seen is written at each visit too. */
export const articleChanged = (before: ArticleRecord | undefined, after: ArticleRecord): boolean =>
  !before || differ(before, after, ['seen', 'revision', 'text', 'dismissed']);

// What was not written anew is the very same value.
const differ = <T extends object>(before: T, after: T, but: readonly (keyof T)[]): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
    (key) => !but.includes(key as keyof T) && Reflect.get(before, key) !== Reflect.get(after, key),
  );

/** Where a store stands: which it is, how often it was written, and what it holds. */
export type Standing = {
  readonly store: string;
  readonly sequence: number;
  readonly notes: number;
  readonly articles: number;
};

/** Null before anything was ever written. Notes of the bin count. */
export async function standing(): Promise<Standing | null> {
  const row = await meta.get('store');
  return row ? { store: row.id, sequence: row.sequence, notes: row.notes + row.bin, articles: row.articles } : null;
}

export type Missed = {
  /** Up to which write this tells. */
  readonly sequence: number;
  /** As they stand now; null: no longer there. */
  readonly notes: ReadonlyMap<string, Note | null>;
  readonly articles: ReadonlyMap<string, ArticleRecord | null>;
  /** More was missed: ask again from `sequence`. */
  readonly more: boolean;
};

/**
 * What changed since a write of this store, of about so many records; null where that is no longer known: another store,
 * one put back to before it, or too much.
 */
export async function missedSince(store: string, sequence: number, most: number): Promise<Missed | null> {
  return await database.transaction('r', [meta, journal, notes, articles], async () => {
    const now = await standing();
    if (now?.store !== store || now.sequence < sequence) return null;
    const rows = now.sequence === sequence ? [] : await journal.where('sequence').above(sequence).toArray();
    if (rows.length !== now.sequence - sequence || rows.some(({ all }) => all)) return null;
    const touched = noneTouched();
    let upTo = sequence;
    for (const row of rows) {
      if (touched.notes.size + touched.articles.size >= most) break;
      for (const id of row.notes) touched.notes.add(id);
      for (const id of row.articles) touched.articles.add(id);
      upTo = row.sequence;
    }
    const [noteIds, articleIds] = [[...touched.notes], [...touched.articles]];
    const noteRows = noteIds.length > 0 ? await notes.bulkGet(noteIds) : [];
    const records = articleIds.length > 0 ? await articles.bulkGet(articleIds) : [];
    return {
      sequence: upTo,
      notes: new Map(noteIds.map((id, n) => [id, noteRows[n]?.note ?? null])),
      articles: new Map(articleIds.map((id, n) => [id, records[n] ?? null])),
      more: upTo < now.sequence,
    };
  });
}
