// What stands here, as one of the spaces sees it, read for a whole page of names at once.
import type { Body } from '../../sync/merge/body.ts';
import { articles, notes } from '../database.ts';
import type { ArticleRecord, Note } from '../note.ts';
import { bodyOfArticle, bodyOfNote, isArticleRecord } from './bodies.ts';
import type { Place } from './places.ts';
import { articleDoc } from './rows.ts';
import type { OutboxRow, SyncedRow } from './tables.ts';

/**
 * What a page of names needs, read at once: a read for each of thousands takes most of the time. What follows has nothing to
 * wait for, since a transaction that waits for anything but its own reads is over.
 */
export type Seen = {
  readonly notes: ReadonlyMap<string, Note | undefined>;
  readonly articles: ReadonlyMap<string, ArticleRecord | undefined>;
  /** Moved to the other space, and not there yet: it stays on this server until then. */
  readonly moving: ReadonlySet<string>;
  readonly docOf: (articleId: string) => string;
};

export async function seenOf(locals: readonly string[], place: Place, outs: readonly OutboxRow[] = []): Promise<Seen> {
  const idsOf = (kind: string) => locals.filter((each) => each.startsWith(kind)).map((each) => each.slice(2));
  const [noteIds, articleIds] = [idsOf('n:'), idsOf('a:')];
  const [rows, records] = [await notes.bulkGet(noteIds), await articles.bulkGet(articleIds)];
  const before = outs.flatMap((out) => (out.before && !isArticleRecord(out.before) ? [out.before.articleId] : []));
  const docs = new Map<string, string>();
  for (const id of new Set([...rows.flatMap((row) => row?.note.articleId ?? []), ...before]))
    docs.set(id, await articleDoc(id, place));
  const notesSeen = rows.map((row) => (row && !place.isHidden(row.note.articleId) ? row.note : undefined));
  const recordsSeen = records.map((record) => (record && !place.isHidden(record.id) ? record : undefined));
  const moved = [
    ...noteIds.filter((_, at) => rows[at] && !notesSeen[at]).map((id) => `n:${id}`),
    ...articleIds.filter((_, at) => records[at] && !recordsSeen[at]).map((id) => `a:${id}`),
  ];
  return {
    notes: new Map(noteIds.map((id, at) => [id, notesSeen[at]])),
    articles: new Map(articleIds.map((id, at) => [id, recordsSeen[at]])),
    moving: await movingOf(moved, place),
    docOf: (id) => docs.get(id) ?? '',
  };
}

async function movingOf(moved: string[], { other }: Place): Promise<ReadonlySet<string>> {
  const rows = moved.length > 0 ? await other.outbox.bulkGet(moved) : [];
  return new Set(moved.filter((_, at) => rows[at]));
}

/** What stands here under a name; null: nothing. `undefined`: it cannot travel yet. */
export function bodyHere(row: SyncedRow, seen: Seen): Body | null | undefined {
  if (seen.moving.has(row.local)) return undefined;
  const id = row.local.slice(2);
  if (row.local.startsWith('a:')) {
    const record = seen.articles.get(id);
    return record ? bodyOfArticle(record, row.origin) : null;
  }
  const note = seen.notes.get(id);
  if (!note) return row.held ?? null;
  const article = seen.docOf(note.articleId);
  return article === '' ? undefined : bodyOfNote(note, article);
}
