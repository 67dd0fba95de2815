// One article as the server has it becomes one with what stands here. Two machines may have made a record each for one
// address: then both documents stand for the one record that is here, on each machine, and notes may name either.
import type { Fetched } from '../../sync/local-calls.ts';
import { type Body, listIn } from '../../sync/merge/body.ts';
import type { Leaf, Outcome } from '../../sync/merge/integrate.ts';
import { articles } from '../database.ts';
import type { ArticleRecord } from '../note.ts';
import type { Ledger } from '../transaction.ts';
import { articleOf, bodyOfArticle, originIn } from './bodies.ts';
import { leaveThere, type Place } from './places.ts';
import { firstOrigin, keepUnknown, knownOf, markOf, notesOn, rowsOf, sentStill, waitingOf } from './rows.ts';
import type { SyncedRow } from './tables.ts';
import { placeHeld } from './take-note.ts';

/** An article that was erased elsewhere and has still to go, or to stay. */
export const gone = 'gone';
const someId = '00000000-0000-4000-8000-000000000000';

/** False where what came is no article. */
export async function takeArticle(fetched: Fetched, ledger: Ledger, place: Place): Promise<boolean> {
  const { doc, ends, leaves } = fetched;
  const { synced } = place;
  const row = await synced.get(doc);
  const origin = row?.origin || firstOrigin(leaves);
  if (origin === '') return await keepUnknown(fetched, place);
  const isSound = (body: Body): boolean => originIn(body) === origin && articleOf(body, someId, undefined) !== null;
  const sound = leaves.filter(({ body }) => body === null || isSound(body));
  const met = await meet(row, origin, ends, sound, place);
  if (!met) {
    await leaveThere({ doc, local: row?.local ?? '', origin }, row, addressesIn(sound), place);
    return true;
  }
  const { id, record, next } = met;
  const local = `a:${id}`;
  const closing = [...(row?.closing ?? []), ...next.closing];
  const sent = sentStill(row, next.known.revs[0]);
  // A whole text is not kept a second time for a merge that knows sets without it.
  const known = { ...next.known, past: undefined };
  const kept: SyncedRow = { doc, local, origin, known, closing, sent, mark: markOf(next.base) };
  if (!next.ours && record) return await leave(kept, record, ledger, place);
  const changed = await put(next, record, id, ledger, place);
  if (changed === null) return false;
  await synced.put(kept);
  if (next.ours) await placeHeld(doc, id, ledger, place);
  await note(local, next, changed, closing.length > 0, place);
  return sound.length === leaves.length;
}

/** What tells whether it has a place here by now (`mendElsewhere`). */
const addressesIn = (sound: readonly Leaf[]): Body => {
  const body = sound.find((each) => each.body)?.body ?? null;
  return { urls: listIn(body, 'urls'), unlinked: listIn(body, 'unlinked') };
};

/** Which record here it is, and what comes of the two; null where it stands here in the other space. */
async function meet(
  row: SyncedRow | undefined,
  origin: string,
  ends: readonly string[],
  sound: readonly Leaf[],
  place: Place,
) {
  const own = row?.local.slice(2) ?? '';
  const there = own === '' ? undefined : await articles.get(own);
  const before = there && !place.isHidden(own) ? there : undefined;
  const waiting = own === '' ? null : await waitingOf(row, `a:${own}`, origin, place);
  const ours = before ? bodyOfArticle(before, origin) : null;
  const alone = place.integrate({ known: knownOf(row), waiting, ours }, ends, sound);
  if (before || !alone.ours) return { id: own || origin, record: before, next: alone };
  // It is new here, or comes back after it was forgotten: another record may stand at its address by now.
  const id = await placeFor(sound.find(({ body }) => body)?.body ?? null, origin, place);
  if (id === null) return null;
  if (own !== '' && id !== own && (await rowsOf(`a:${own}`, place)).length < 2) await place.outbox.delete(`a:${own}`);
  const record = id === own ? undefined : await articles.get(id);
  if (!record) return { id, record, next: alone };
  // Of two records nothing is known of how they hang together.
  const both = { known: knownOf(row), waiting: { base: null }, ours: bodyOfArticle(record, origin) };
  return { id, record, next: place.integrate(both, ends, sound) };
}

/**
 * The record that stands here at one of its addresses, unless the reader has parted the two; else its own. Null where either
 * belongs to the other space.
 */
export async function placeFor(body: Body | null, origin: string, { isHidden }: Place): Promise<string | null> {
  if (await articles.get(origin)) return isHidden(origin) ? null : origin;
  const urls = listIn(body, 'urls').map(String);
  const parted = listIn(body, 'unlinked');
  const there = await articles.where('urls').anyOf(urls).sortBy('id');
  const same = there.filter((each) => !each.unlinked?.includes(urls[0] ?? '') && !parted.includes(each.urls[0]));
  const [one] = same.filter(({ id }) => !isHidden(id));
  return one?.id ?? (same.length > 0 ? null : origin);
}

/** Whether the record changed; null where it is none. */
async function put(
  { ours }: Outcome,
  record: ArticleRecord | undefined,
  id: string,
  ledger: Ledger,
  { label, adopt }: Place,
): Promise<boolean | null> {
  if (!ours) return false;
  const after = articleOf(ours, id, record, label);
  if (!after) return null;
  if (record && markOf(bodyOfArticle(after, '')) === markOf(bodyOfArticle(record, ''))) return false;
  await ledger.putArticle(record, after);
  adopt(id);
  return true;
}

/** What waits of a record goes to each of its documents: only one that stands alone is known to be in step. */
async function note(local: string, next: Outcome, changed: boolean, isClosing: boolean, place: Place): Promise<void> {
  const { outbox } = place;
  const isAlone = (await rowsOf(local, place)).length < 2;
  if (next.dirty || isClosing) await outbox.put({ local, base: next.base, ...(next.lost && { again: true as const }) });
  else if (isAlone) await outbox.delete(local);
  else if (changed && !(await outbox.get(local))) await outbox.put({ local, base: next.base });
}

/** Notes may name any of its documents, so none of them goes while notes are here; that is known at the end of the round. */
async function leave(kept: SyncedRow, record: ArticleRecord, ledger: Ledger, place: Place): Promise<boolean> {
  if ((await notesOn(record.id)) > 0) await place.synced.put({ ...kept, waits: gone });
  else await remove(kept, record, ledger, place);
  return true;
}

/** After the last page: those without notes go, the others are sent back. */
export async function mendArticles(ledger: Ledger, place: Place): Promise<void> {
  const { synced, outbox } = place;
  for (const { waits, ...kept } of await synced.where('waits').equals(gone).toArray()) {
    const there = await articles.get(kept.local.slice(2));
    // Moved to the other space meanwhile, it is gone from this one.
    const record = there && !place.isHidden(there.id) ? there : undefined;
    if (record && (await notesOn(record.id)) === 0) {
      await remove(kept, record, ledger, place);
      continue;
    }
    await synced.put(kept);
    if (record) await outbox.put({ local: kept.local, base: null });
  }
}

/** The record stays as long as another document stands for it. */
async function remove(kept: SyncedRow, record: ArticleRecord, ledger: Ledger, place: Place): Promise<void> {
  const { synced, outbox } = place;
  const others = (await rowsOf(kept.local, place)).filter(({ doc, known }) => doc !== kept.doc && !known.dead);
  if (others.length > 0) return void (await synced.put({ ...kept, local: '' }));
  await ledger.removeArticle(record);
  await outbox.delete(kept.local);
  await synced.put(kept);
}
