// What the merge reads and writes besides notes and articles, always within a transaction.

import type { Fetched } from '../../sync/local-calls.ts';
import type { Body } from '../../sync/merge/body.ts';
import type { Leaf, Standing, Waiting } from '../../sync/merge/integrate.ts';
import { canonical } from '../../sync/merge/same.ts';
import { uuidOf } from '../../sync/merge/uuid-of.ts';
import { notes } from '../database.ts';
import { bodyOfArticle, bodyOfNote, isArticleRecord, originIn } from './bodies.ts';
import type { Place } from './places.ts';
import { formerly, type OutboxRow, type Space, type SyncedRow } from './tables.ts';

/** The documents that stand for one note or article, the same first on each reading. */
export const rowsOf = async (local: string, { synced }: Space): Promise<SyncedRow[]> =>
  await synced.where('local').equals(local).sortBy('doc');

/** The document a note names its article by; '' where it has none yet. */
export async function articleDoc(articleId: string, space: Space): Promise<string> {
  const rows = await rowsOf(`a:${articleId}`, space);
  return (rows.find(({ known }) => !known.dead) ?? rows[0])?.doc ?? '';
}

/** How a thing stood when it last agreed with the server, as it would have travelled. `docOf`: an article's document. */
export function baseOf(row: OutboxRow, origin: string, docOf: (articleId: string) => string): Body | null {
  if (row.base !== undefined) return row.base;
  const { before } = row;
  if (!before) return null;
  return isArticleRecord(before) ? bodyOfArticle(before, origin) : bodyOfNote(before, docOf(before.articleId));
}

/** What waits to be sent of it, for the merge. */
export async function waitingOf(
  row: SyncedRow | undefined,
  local: string,
  origin: string,
  space: Space,
): Promise<Waiting | null> {
  const out = await space.outbox.get(local);
  if (!out) return null;
  const doc = out.before && !isArticleRecord(out.before) ? await articleDoc(out.before.articleId, space) : '';
  return { base: baseOf(out, origin, () => doc), sent: row?.sent };
}

export const knownOf = (row: SyncedRow | undefined): Standing['known'] =>
  row && row.known.revs.length > 0 ? row.known : null;

/** Keeps what is on its way as long as nothing else came in between. */
export const sentStill = (row: SyncedRow | undefined, head: string | undefined): SyncedRow['sent'] =>
  row?.sent && row.sent.rev !== head && (row.known.revs[0] ?? '') === (head ?? '') ? row.sent : undefined;

export const markOf = (body: Body | null): string => (body ? uuidOf(canonical(body)) : '');

/** The id a document was made under; '' where all that came of it is erased, or no sense. */
export const firstOrigin = (leaves: readonly Leaf[]): string =>
  leaves.map(({ body }) => originIn(body)).find((id) => id !== '') ?? '';

/** Erased before it ever came here: should it come back by a file, it must grow from where it ended. */
export async function keepUnknown({ doc, ends, leaves }: Fetched, { synced, integrate }: Place): Promise<boolean> {
  // What is put down to be erased there stays so.
  if ((await synced.get(doc))?.local === formerly) return true;
  const { known } = integrate({ known: null, waiting: null, ours: null }, ends, leaves);
  await synced.put({ doc, local: '', origin: '', known, closing: [] });
  return leaves.every(({ body }) => body === null);
}

/** In the bin or not. */
export const notesOn = async (articleId: string): Promise<number> =>
  await notes.where('[note.articleId+bin]').between([articleId, 0], [articleId, 1], true, true).count();
