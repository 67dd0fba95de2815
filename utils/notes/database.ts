// The tables of the store and their versions. A row wraps its note, so that the keys the indexes need ("in the bin",
// "tags in use") never mix with the note's own fields, and fields of a newer version travel through untouched.
import { Dexie } from 'dexie';
import type { KeptChange } from '../watch/news.ts';
import type { Visit } from '../watch/visit.ts';
import { type ArticleRecord, completeArticle, completeNote, type Note } from './note.ts';
import type { ImportPreview } from './note-calls.ts';

/** The shape of what is stored, counted by hand. Older code that meets a newer one reads, and refuses to write. */
export const epoch = 1;

/** `bin` is a number because IndexedDB indexes neither booleans nor null. `tags` is empty in the bin: the bin suggests none. */
export type NoteRow = {
  readonly note: Note;
  readonly bin: 0 | 1;
  readonly tags: readonly string[];
  /**
   * The revision at which the reader's content last changed, and the hand that wrote it; later revisions only moved the
   * note or put versions beside it. Rows of older code have neither: then it is the note's own revision.
   */
  readonly words?: Words | undefined;
};
export type Words = { readonly revision: number; readonly by: string | null };

/** The one row of `meta`: who this store is, how often it was written, and the counts (counting 100,000 rows takes 0.5 s). */
export type StoreMeta = {
  readonly key: 'store';
  readonly epoch: number;
  /** Made with the database: a database that was silently replaced by an empty one has another. */
  readonly id: string;
  readonly sequence: number;
  /** Notes that are not in the bin. */
  readonly notes: number;
  readonly articles: number;
  readonly bin: number;
};

/**
 * An import under way: when it began, how many chunks came and how many records they held, and whether it is our own.
 * `done`: it was taken in, and this is what came of it.
 */
export type ImportRow = {
  readonly id: string;
  readonly at: number;
  readonly parts: number;
  readonly records: number;
  readonly isOurs?: boolean;
  readonly done?: ImportPreview;
};

/** Why a record of an import will not be taken. `foreign`: it is, but for an address of another site. */
export type RefusedRecord = { readonly record: string; readonly reason: string; readonly foreign?: true };

/** The records of one chunk that wait for the commit: a row for many, as 100,000 rows of one take minutes to write. */
export type StagedRow =
  | { readonly importId: string; readonly kind: 'article'; readonly part: number; readonly records: ArticleRecord[] }
  | { readonly importId: string; readonly kind: 'note'; readonly part: number; readonly records: Note[] }
  | { readonly importId: string; readonly kind: 'refused'; readonly part: number; readonly records: RefusedRecord[] };

/** What the claim watch keeps of one article: a cache, so it is in no archive and no backup. */
export type WatchRow = {
  readonly id: string;
  /** articleKey form. */
  readonly urls: readonly string[];
  /** The article's record, where it has one. */
  readonly articleId: string | null;
  /** When it was last visited. */
  readonly at: number;
  /** About what it takes, of all visits together. */
  readonly bytes: number;
  /** Oldest first. */
  readonly visits: readonly Visit[];
  /** `at` of the newest visit whose words the reader has taken note of. */
  readonly seen: number;
  /** What changed from that one to the newest. */
  readonly changes: readonly KeptChange[];
  /** Keys of changes that do not matter. */
  readonly ignored: readonly string[];
};

/** What one write touched (journal.ts). `all`: too much to name. */
export type JournalRow = {
  readonly sequence: number;
  readonly notes: readonly string[];
  readonly articles: readonly string[];
  readonly all?: boolean;
};

// strict: an acknowledged note survives a power cut. No cache: Dexie's would show rows before they are committed.
export const database = new Dexie('claimlight', { chromeTransactionDurability: 'strict', cache: 'disabled' });

database.version(1).stores({
  articles: 'id, *urls, fingerprint, [seen+id]',
  notes: 'note.id, [note.articleId+bin], [bin+note.modified+note.id], note.deleted, *tags',
  meta: 'key',
  imports: 'id, at',
  staged: '[importId+kind+id], importId',
});
// A table more changes nothing that older code knows: the epoch stays.
database.version(2).stores({ watched: 'id, *urls, articleId, at, bytes' });
// An import left half way by older code is given up with its table.
database.version(3).stores({ staged: null, parts: '[importId+kind+part]' });
// Only notes with a day to look again have a place in this index. Older code knows nothing of it and keeps it in step.
database.version(4).stores({
  notes: 'note.id, [note.articleId+bin], [bin+note.modified+note.id], note.deleted, *tags, note.later.recheckOn',
});
// What sync remembers (sync/tables.ts). Older code would write without remembering, which the next round would not see.
database.version(5).stores({ sync: 'key', synced: 'doc, local, waits', outbox: 'local' });
// Older code writes and puts nothing down: a gap, which tells (journal.ts).
database.version(6).stores({ journal: 'sequence' });
// A second server, and which articles belong to it; only those have a place in this index.
database.version(7).stores({
  articles: 'id, *urls, fingerprint, [seen+id], space',
  sync2: 'key',
  synced2: 'doc, local, waits',
  outbox2: 'local',
});
database.on('populate', (transaction) => {
  void transaction.table<StoreMeta>('meta').add(freshMeta());
});

export const articles = database.table<ArticleRecord, string>('articles');
export const notes = database.table<NoteRow, string>('notes');
export const meta = database.table<StoreMeta, 'store'>('meta');
export const imports = database.table<ImportRow, string>('imports');
export const parts = database.table<StagedRow, [string, string, number]>('parts');
export const journal = database.table<JournalRow, number>('journal');
export const watched = database.table<WatchRow, string>('watched');

// Rows of an older version get the fields that came since wherever they are read, so no reader has to ask. What is not
// there is read as undefined.
articles.hook('reading', completeArticle);
notes.hook('reading', (row: NoteRow | undefined) => row && withNote(row));
parts.hook('reading', (row: StagedRow | undefined) => row && withRecords(row));

function withNote(row: NoteRow): NoteRow {
  const note = completeNote(row.note);
  return note === row.note ? row : { ...row, note };
}

function withRecords(row: StagedRow): StagedRow {
  if (row.kind === 'note') return { ...row, records: row.records.map(completeNote) };
  return row.kind === 'article' ? { ...row, records: row.records.map(completeArticle) } : row;
}

/** The meta row of an empty store. */
export const freshMeta = (): StoreMeta => ({
  key: 'store',
  epoch,
  id: crypto.randomUUID(),
  sequence: 0,
  notes: 0,
  articles: 0,
  bin: 0,
});

/** A note with the keys its indexes need. */
export const rowOf = (note: Note, words?: Words): NoteRow => ({
  note,
  bin: note.deleted === null ? 0 : 1,
  tags: note.deleted === null ? note.tags : [],
  words: words ?? { revision: note.revision, by: null },
});

/** When the content of a row was written, and by whom. */
export const wordsOf = ({ note, words }: NoteRow): Words => words ?? { revision: note.revision, by: null };
