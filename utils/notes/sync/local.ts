// The store as sync sees it (utils/sync/local-calls.ts). Merging is done inside the one writer's transaction, by pure rules.
import type { Local, Parcel, Parcels, Sending } from '../../sync/local-calls.ts';
import type { Body } from '../../sync/merge/body.ts';
import { longestHistory } from '../../sync/merge/integrate.ts';
import { same } from '../../sync/merge/same.ts';
import type { Change } from '../../sync/remote-calls.ts';
import { write } from '../transaction.ts';
import { mendElsewhere } from './mend-elsewhere.ts';
import { type Integrate, type Place, placeOf } from './places.ts';
import { formerCalls } from './rekey.ts';
import { baseOf, markOf, rowsOf } from './rows.ts';
import { bodyHere, type Seen, seenOf } from './seen.ts';
import { settingsCalls } from './settings.ts';
import type { OutboxRow, Space, SyncedRow } from './tables.ts';
import { mendArticles, takeArticle } from './take-article.ts';
import { type Places, takeNote } from './take-note.ts';

const merging = true;

/** The store as one of the spaces sees it. */
export const localIn = (space: Space, integrate: Integrate): Local => {
  const { sync, synced, outbox } = space;
  return {
    ...formerCalls(space),
    ...settingsCalls(space),

    async since() {
      const row = await sync.get('account');
      return row?.key === 'account' ? row.since : null;
    },

    async unnamed(after, most) {
      const rows = await outbox.where('local').above(after).limit(most).primaryKeys();
      const named = new Set((await synced.where('local').anyOf(rows).toArray()).map((row) => row.local));
      return {
        locals: rows.filter((each) => !named.has(each)),
        last: rows.length < most ? null : (rows.at(-1) ?? null),
      };
    },

    async named(names) {
      await write(async () => {
        for (const [name, doc] of names) {
          // It may have been erased before it ever came here.
          const row = await synced.get(doc);
          const known = row?.known ?? { revs: [], dead: true };
          await synced.put({ closing: [], ...row, doc, local: name, origin: name.slice(2), known });
        }
      }, merging);
    },

    async wanted(changes) {
      const rows = await synced.bulkGet(changes.filter(isOurs).map(({ id }) => id));
      return changes.filter(isOurs).flatMap(({ id, revs }, at) => {
        const row = rows[at];
        const has = (rev: string) => row?.known.revs.includes(rev) || row?.sent?.rev === rev;
        return revs.filter((rev) => !has(rev)).map((rev) => ({ id, rev }));
      });
    },

    async take(fetched, last) {
      return await write(async (ledger) => {
        const place = await placeOf(space, integrate);
        let odd = 0;
        // Notes stand on articles.
        for (const each of fetched.filter(({ doc }) => doc.startsWith('a:')))
          if (!(await takeArticle(each, ledger, place))) odd++;
        const places: Places = new Map();
        for (const each of fetched.filter(({ doc }) => doc.startsWith('n:')))
          if (!(await takeNote(each, ledger, places, place))) odd++;
        const row = last === null ? undefined : await sync.get('account');
        if (row?.key === 'account' && last !== null) await sync.put({ ...row, since: last });
        return odd;
      }, merging);
    },

    mend: () =>
      write(async (ledger) => {
        const place = await placeOf(space, integrate);
        await mendArticles(ledger, place);
        return await mendElsewhere(place);
      }, merging),

    waiting: (after, most) => write(async () => waiting(after, most, await placeOf(space, integrate)), merging),

    async sending(sendings) {
      await write(async () => {
        const changed = sendings.filter(({ unchanged }) => !unchanged);
        const rows = await synced.bulkGet(changed.map(({ doc }) => doc));
        const sent = changed.flatMap(({ revs: [rev = ''], known, ours }, at) => {
          const row = rows[at];
          return row ? [{ ...row, sent: { rev, parent: known.revs[0] ?? '', body: ours } }] : [];
        });
        await synced.bulkPut(sent);
      }, merging);
    },

    async sent(sendings) {
      await write(async () => {
        const place = await placeOf(space, integrate);
        for (const sending of sendings.filter((each) => each.local.startsWith('a:')))
          await settleArticle(sending, place);
        await settleNotes(
          sendings.filter((each) => each.local.startsWith('n:')),
          place,
        );
      }, merging);
    },
  };
};

const isOurs = ({ id }: Change): boolean => /^[an]:[0-9a-f]{32}$/.test(id);

async function waiting(after: string, most: number, place: Place): Promise<Parcels> {
  const { outbox, synced } = place;
  const outs = await outbox.where('local').above(after).limit(most).toArray();
  const locals = outs.map(({ local: name }) => name);
  const rows = Map.groupBy(await synced.where('local').anyOf(locals).sortBy('doc'), (row) => row.local);
  const seen = await seenOf(locals, place, outs);
  const parcels: Parcel[] = [];
  const settled: string[] = [];
  for (const out of outs) {
    const made: Parcel[] = [];
    let stuck = false;
    for (const row of rows.get(out.local) ?? []) {
      const ours = bodyHere(row, seen);
      stuck ||= ours === undefined;
      if (ours !== undefined) made.push(...parcelOf(out, row, ours, seen));
    }
    if (made.length === 0 && !stuck) settled.push(out.local);
    parcels.push(...made);
  }
  await outbox.bulkDelete(settled);
  return { parcels, last: outs.length < most ? null : (locals.at(-1) ?? null) };
}

function parcelOf(out: OutboxRow, row: SyncedRow, ours: Body | null, seen: Seen): Parcel[] {
  const base = baseOf(out, row.origin, seen.docOf);
  const unchanged = out.again ? false : isUnchanged(row, ours, base);
  const { doc, local: name, known, closing } = row;
  return unchanged && closing.length === 0 ? [] : [{ doc, local: name, known, base, ours, unchanged, closing }];
}

function isUnchanged(row: SyncedRow, ours: Body | null, base: Body | null): boolean {
  if (ours === null) return row.known.dead;
  if (row.known.dead) return false;
  return row.mark === undefined ? same(ours, base) : row.mark === markOf(ours);
}

/** What was sent stands on the server: it is the base of what is written from now on. */
function settledRow(row: SyncedRow, { revs, known, base, ours, unchanged }: Sending): SyncedRow {
  const [head] = known.revs;
  const isArticle = row.local.startsWith('a:');
  const before = head !== undefined && base ? { rev: head, body: base } : known.past;
  const past = isArticle ? undefined : before;
  const now = { revs: revs.slice(0, longestHistory), dead: ours === null, past };
  const mark = isArticle ? { mark: markOf(ours) } : {};
  return { ...row, known: unchanged ? row.known : now, closing: [], sent: undefined, ...mark };
}

async function settleNotes(sendings: readonly Sending[], place: Place): Promise<void> {
  const { outbox, synced } = place;
  const rows = await synced.bulkGet(sendings.map(({ doc }) => doc));
  const seen = await seenOf(
    sendings.map(({ local: name }) => name),
    place,
  );
  const [settled, behind, done]: [SyncedRow[], OutboxRow[], string[]] = [[], [], []];
  for (const [at, sending] of sendings.entries()) {
    const row = rows[at];
    if (!row) continue;
    const now = settledRow(row, sending);
    settled.push(now);
    // Written on while it was under way: the rest follows.
    if (same(bodyHere(now, seen), sending.ours)) done.push(sending.local);
    else behind.push({ local: sending.local, base: sending.ours });
  }
  await synced.bulkPut(settled);
  await outbox.bulkPut(behind);
  await outbox.bulkDelete(done);
}

/** It is in step only when each of its documents is. */
async function settleArticle(sending: Sending, place: Place): Promise<void> {
  const { outbox, synced } = place;
  const row = await synced.get(sending.doc);
  if (!row) return;
  await synced.put(settledRow(row, sending));
  const seen = await seenOf([sending.local], place);
  let isBehind = false;
  for (const each of await rowsOf(sending.local, place)) {
    const here = bodyHere(each, seen) ?? null;
    if (each.doc === sending.doc) isBehind ||= !same(here, sending.ours);
    else if (each.mark !== undefined && !each.known.dead) isBehind ||= each.mark !== markOf(here);
  }
  if (isBehind) await outbox.put({ local: sending.local, base: sending.ours });
  else await outbox.delete(sending.local);
}
