// One note as the server has it becomes one with what stands here. A note whose article has not come yet waits for it.
import type { Fetched } from '../../sync/local-calls.ts';
import { type Body, textIn } from '../../sync/merge/body.ts';
import { same } from '../../sync/merge/same.ts';
import { articles, notes } from '../database.ts';
import { mostVersions, type Note } from '../note.ts';
import type { Ledger } from '../transaction.ts';
import { bodyOfNote, isArticleRecord, noteOf, originIn } from './bodies.ts';
import { elsewhere, leaveThere, type Place } from './places.ts';
import { articleDoc, firstOrigin, keepUnknown, knownOf, sentStill, waitingOf } from './rows.ts';
import type { SyncedRow } from './tables.ts';

/** Articles by the document that names them, as far as they were looked up in this transaction: notes come by hundreds. */
export type Places = Map<string, string>;

/** False where what came is no note: it is left as it was here. */
export async function takeNote(fetched: Fetched, ledger: Ledger, places: Places, space: Place): Promise<boolean> {
  const { doc, ends, leaves } = fetched;
  const { synced, outbox } = space;
  const row = await synced.get(doc);
  const origin = row?.origin || firstOrigin(leaves);
  if (origin === '') return await keepUnknown(fetched, space);
  // Who says that he is a note must be one, whole, before anything is merged with it.
  const sound = leaves.filter(({ body }) => body === null || (originIn(body) === origin && isSound(body)));
  const local = `n:${origin}`;
  const there = (await notes.get(origin))?.note;
  const hidden = there && space.isHidden(there.articleId);
  if (hidden && sound.some(({ body }) => body)) {
    await leaveThere({ doc, local, origin }, row, undefined, space);
    return sound.length === leaves.length;
  }
  const note = hidden ? undefined : there;
  const ours = note ? bodyOfNote(note, await articleDoc(note.articleId, space)) : (row?.held ?? null);
  const out = await waitingOf(row, local, origin, space);
  // Here, and nobody knows since when: as if it had been written just now.
  const waiting = out ?? (ours && !row ? { base: null } : null);
  const next = space.integrate({ known: knownOf(row), waiting, ours }, ends, sound);
  const closing = [...(row?.closing ?? []), ...next.closing];
  const kept: SyncedRow = { doc, local, origin, known: next.known, closing, sent: sentStill(row, next.known.revs[0]) };
  if (next.ours && !(await put(next.ours, note, kept, ledger, places, space))) return false;
  if (!next.ours) {
    if (note) await ledger.removeNote(note);
    await synced.put(kept);
  }
  const again = next.lost && { again: true as const };
  const isBehind = next.dirty || closing.length > 0;
  await (isBehind ? outbox.put({ local, base: next.base, ...again }) : outbox.delete(local));
  return sound.length === leaves.length;
}

const isSound = (body: Body): boolean => noteOf(body, '00000000-0000-4000-8000-000000000000', undefined) !== null;

async function put(
  body: Body,
  note: Note | undefined,
  kept: SyncedRow,
  ledger: Ledger,
  places: Places,
  space: Place,
): Promise<boolean> {
  const { synced } = space;
  const article = textIn(body, 'article');
  const found = places.get(article) ?? (await articleIdOf(article, ledger, space));
  if (found !== null) places.set(article, found);
  const articleId = found ?? note?.articleId;
  if (articleId === undefined) {
    await synced.put({ ...kept, waits: textIn(body, 'article'), held: body });
    return true;
  }
  const after = noteOf(body, articleId, note);
  if (!after || after.conflicts.length > mostVersions) return false;
  if (!note || after.articleId !== note.articleId || !same(bodyOfNote(after, ''), bodyOfNote(note, '')))
    await ledger.putNote(note, after);
  await synced.put(kept);
  return true;
}

/**
 * Which article a document stands for here; null where it is not here. One that was forgotten here, and not yet there,
 * comes back with the note: an edit beats erasing.
 */
async function articleIdOf(doc: string, ledger: Ledger, space: Place): Promise<string | null> {
  const row = await space.synced.get(doc);
  if (!row || row.local === '') return null;
  const id = row.local.slice(2);
  if (await articles.get(id)) return space.isHidden(id) ? null : id;
  const before = (await space.outbox.get(row.local))?.before;
  if (!before || !isArticleRecord(before)) return null;
  const [there] = await articles.where('urls').anyOf(before.urls).toArray();
  if (there) return space.isHidden(there.id) ? null : there.id;
  await ledger.putArticle(undefined, before);
  space.adopt(id);
  return id;
}

/** The notes that waited for this article come to stand on it. */
export async function placeHeld(doc: string, articleId: string, ledger: Ledger, { synced }: Place): Promise<void> {
  for (const row of await synced.where('waits').equals(doc).toArray()) {
    const { waits, held, ...kept } = row;
    const note = held && noteOf(held, articleId, undefined);
    // One that stands here in the other space stays there.
    if (note && (await notes.get(note.id))) {
      await synced.put({ ...kept, waits: elsewhere, known: { revs: [], dead: true } });
      continue;
    }
    if (note) await ledger.putNote(undefined, note);
    if (note) await synced.put(kept);
  }
}
