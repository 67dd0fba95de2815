// One article as the server has it becomes one with what stands here. Two machines may have made a record each for one
// address: then both documents stand for the one record that is here, on each machine, and notes may name either.
import type { Fetched } from '../../sync/local-calls.ts';
import { type Body, listIn } from '../../sync/merge/body.ts';
import { integrate, type Leaf, type Outcome } from '../../sync/merge/integrate.ts';
import { articles } from '../database.ts';
import type { ArticleRecord } from '../note.ts';
import type { Ledger } from '../transaction.ts';
import { articleOf, bodyOfArticle, originIn } from './bodies.ts';
import { firstOrigin, keepUnknown, knownOf, markOf, notesOn, rowsOf, sentStill, waitingOf } from './rows.ts';
import { outbox, type SyncedRow, synced } from './tables.ts';
import { placeHeld } from './take-note.ts';

/** An article that was erased elsewhere and has still to go, or to stay. */
export const gone = 'gone';
const someId = '00000000-0000-4000-8000-000000000000';

/** False where what came is no article. */
export async function takeArticle(fetched: Fetched, ledger: Ledger): Promise<boolean> {
  const { doc, ends, leaves } = fetched;
  const row = await synced.get(doc);
  const origin = row?.origin || firstOrigin(leaves);
  if (origin === '') return await keepUnknown(fetched);
  const isSound = (body: Body): boolean => originIn(body) === origin && articleOf(body, someId, undefined) !== null;
  const sound = leaves.filter(({ body }) => body === null || isSound(body));
  const { id, record, next } = await meet(row, origin, ends, sound);
  const local = `a:${id}`;
  const closing = [...(row?.closing ?? []), ...next.closing];
  const sent = sentStill(row, next.known.revs[0]);
  // A whole text is not kept a second time for a merge that knows sets without it.
  const known = { ...next.known, past: undefined };
  const kept: SyncedRow = { doc, local, origin, known, closing, sent, mark: markOf(next.base) };
  if (!next.ours && record) return await leave(kept, record, ledger);
  const changed = await put(next, record, id, ledger);
  if (changed === null) return false;
  await synced.put(kept);
  if (next.ours) await placeHeld(doc, id, ledger);
  await note(local, next, changed, closing.length > 0);
  return sound.length === leaves.length;
}

/** Which record here it is, and what comes of the two. */
async function meet(row: SyncedRow | undefined, origin: string, ends: readonly string[], sound: readonly Leaf[]) {
  const own = row?.local.slice(2) ?? '';
  const before = own === '' ? undefined : await articles.get(own);
  const waiting = own === '' ? null : await waitingOf(row, `a:${own}`, origin);
  const ours = before ? bodyOfArticle(before, origin) : null;
  const alone = integrate({ known: knownOf(row), waiting, ours }, ends, sound);
  if (before || !alone.ours) return { id: own || origin, record: before, next: alone };
  // It is new here, or comes back after it was forgotten: another record may stand at its address by now.
  const id = await placeFor(sound.find(({ body }) => body)?.body ?? null, origin);
  if (own !== '' && id !== own && (await rowsOf(`a:${own}`)).length < 2) await outbox.delete(`a:${own}`);
  const record = id === own ? undefined : await articles.get(id);
  if (!record) return { id, record, next: alone };
  // Of two records nothing is known of how they hang together.
  const both = { known: knownOf(row), waiting: { base: null }, ours: bodyOfArticle(record, origin) };
  return { id, record, next: integrate(both, ends, sound) };
}

/** The record that stands here at one of its addresses, unless the reader has parted the two; else its own. */
async function placeFor(body: Body | null, origin: string): Promise<string> {
  if (await articles.get(origin)) return origin;
  const urls = listIn(body, 'urls').map(String);
  const parted = listIn(body, 'unlinked');
  const there = await articles.where('urls').anyOf(urls).sortBy('id');
  const [one] = there.filter((each) => !each.unlinked?.includes(urls[0] ?? '') && !parted.includes(each.urls[0]));
  return one?.id ?? origin;
}

/** Whether the record changed; null where it is none. */
async function put(
  { ours }: Outcome,
  record: ArticleRecord | undefined,
  id: string,
  ledger: Ledger,
): Promise<boolean | null> {
  if (!ours) return false;
  const after = articleOf(ours, id, record);
  if (!after) return null;
  if (record && markOf(bodyOfArticle(after, '')) === markOf(bodyOfArticle(record, ''))) return false;
  await ledger.putArticle(record, after);
  return true;
}

/** What waits of a record goes to each of its documents: only one that stands alone is known to be in step. */
async function note(local: string, next: Outcome, changed: boolean, isClosing: boolean): Promise<void> {
  const isAlone = (await rowsOf(local)).length < 2;
  if (next.dirty || isClosing) await outbox.put({ local, base: next.base, ...(next.lost && { again: true as const }) });
  else if (isAlone) await outbox.delete(local);
  else if (changed && !(await outbox.get(local))) await outbox.put({ local, base: next.base });
}

/** Notes may name any of its documents, so none of them goes while notes are here; that is known at the end of the round. */
async function leave(kept: SyncedRow, record: ArticleRecord, ledger: Ledger): Promise<boolean> {
  if ((await notesOn(record.id)) > 0) await synced.put({ ...kept, waits: gone });
  else await remove(kept, record, ledger);
  return true;
}

/** After the last page: those without notes go, the others are sent back. */
export async function mendArticles(ledger: Ledger): Promise<void> {
  for (const { waits, ...kept } of await synced.where('waits').equals(gone).toArray()) {
    const record = await articles.get(kept.local.slice(2));
    if (record && (await notesOn(record.id)) === 0) {
      await remove(kept, record, ledger);
      continue;
    }
    await synced.put(kept);
    if (record) await outbox.put({ local: kept.local, base: null });
  }
}

/** The record stays as long as another document stands for it. */
async function remove(kept: SyncedRow, record: ArticleRecord, ledger: Ledger): Promise<void> {
  const others = (await rowsOf(kept.local)).filter(({ doc, known }) => doc !== kept.doc && !known.dead);
  if (others.length > 0) return void (await synced.put({ ...kept, local: '' }));
  await ledger.removeArticle(record);
  await outbox.delete(kept.local);
  await synced.put(kept);
}
