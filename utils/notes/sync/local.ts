// The store as sync sees it (utils/sync/local-calls.ts). Merging is done inside the one writer's transaction, by pure rules.
import type { Local, Parcel, Parcels, Sending } from '../../sync/local-calls.ts';
import type { Body } from '../../sync/merge/body.ts';
import { longestHistory } from '../../sync/merge/integrate.ts';
import { same } from '../../sync/merge/same.ts';
import type { Change } from '../../sync/remote-calls.ts';
import { articles, notes } from '../database.ts';
import { write } from '../transaction.ts';
import { bodyOfArticle, bodyOfNote } from './bodies.ts';
import { articleDoc, baseOf, markOf, rowsOf } from './rows.ts';
import { type OutboxRow, outbox, type SyncedRow, sync, synced } from './tables.ts';
import { mendArticles, takeArticle } from './take-article.ts';
import { takeNote } from './take-note.ts';

const merging = true;

export const local: Local = {
  async since() {
    const row = await sync.get('account');
    return row?.key === 'account' ? row.since : null;
  },

  async unnamed(after, most) {
    const rows = await outbox.where('local').above(after).limit(most).primaryKeys();
    const named = new Set((await synced.where('local').anyOf(rows).toArray()).map((row) => row.local));
    return { locals: rows.filter((each) => !named.has(each)), last: rows.length < most ? null : (rows.at(-1) ?? null) };
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
      let odd = 0;
      // Notes stand on articles.
      for (const each of fetched.filter(({ doc }) => doc.startsWith('a:')))
        if (!(await takeArticle(each, ledger))) odd++;
      for (const each of fetched.filter(({ doc }) => doc.startsWith('n:'))) if (!(await takeNote(each, ledger))) odd++;
      const row = last === null ? undefined : await sync.get('account');
      if (row?.key === 'account' && last !== null) await sync.put({ ...row, since: last });
      return odd;
    }, merging);
  },

  mend: () => write(mendArticles, merging),

  waiting: (after, most) => write(() => waiting(after, most), merging),

  async sending(sendings) {
    await write(async () => {
      for (const { doc, revs, known, ours, unchanged } of sendings) {
        const row = await synced.get(doc);
        const [rev = ''] = revs;
        if (row && !unchanged) await synced.put({ ...row, sent: { rev, parent: known.revs[0] ?? '', body: ours } });
      }
    }, merging);
  },

  async sent(sendings) {
    await write(async () => {
      for (const sending of sendings) await settle(sending);
    }, merging);
  },
};

const isOurs = ({ id }: Change): boolean => /^[an]:[0-9a-f]{32}$/.test(id);

/** What stands here under a name; null: nothing. `undefined`: it cannot travel yet. */
async function bodyHere(row: SyncedRow): Promise<Body | null | undefined> {
  const id = row.local.slice(2);
  if (row.local.startsWith('a:')) {
    const record = await articles.get(id);
    return record ? bodyOfArticle(record, row.origin) : null;
  }
  const note = (await notes.get(id))?.note;
  if (!note) return row.held ?? null;
  const article = await articleDoc(note.articleId);
  return article === '' ? undefined : bodyOfNote(note, article);
}

async function waiting(after: string, most: number): Promise<Parcels> {
  const rows = await outbox.where('local').above(after).limit(most).toArray();
  const parcels: Parcel[] = [];
  for (const out of rows) {
    const made = await parcelsOf(out);
    if (made.length === 0 && (await isSettled(out.local))) await outbox.delete(out.local);
    parcels.push(...made);
  }
  return { parcels, last: rows.length < most ? null : (rows.at(-1)?.local ?? null) };
}

const isSettled = async (name: string): Promise<boolean> => {
  for (const row of await rowsOf(name)) if ((await bodyHere(row)) === undefined) return false;
  return true;
};

async function parcelsOf(out: OutboxRow): Promise<Parcel[]> {
  const parcels: Parcel[] = [];
  for (const row of await rowsOf(out.local)) {
    const ours = await bodyHere(row);
    if (ours === undefined) continue;
    const base = await baseOf(out, row.origin);
    const unchanged = out.again ? false : isUnchanged(row, ours, base);
    const { doc, local: name, known, closing } = row;
    if (!unchanged || closing.length > 0) parcels.push({ doc, local: name, known, base, ours, unchanged, closing });
  }
  return parcels;
}

function isUnchanged(row: SyncedRow, ours: Body | null, base: Body | null): boolean {
  if (ours === null) return row.known.dead;
  if (row.known.dead) return false;
  return row.mark === undefined ? same(ours, base) : row.mark === markOf(ours);
}

/** What was sent stands on the server: it is the base of what is written from now on. */
async function settle({ doc, local: name, revs, known, base, ours, unchanged }: Sending): Promise<void> {
  const row = await synced.get(doc);
  if (!row) return;
  const [head] = known.revs;
  const past = head !== undefined && base ? { rev: head, body: base } : known.past;
  const isArticle = name.startsWith('a:');
  const now: SyncedRow = {
    ...row,
    known: unchanged
      ? row.known
      : { revs: revs.slice(0, longestHistory), dead: ours === null, past: isArticle ? undefined : past },
    closing: [],
    sent: undefined,
    ...(isArticle && { mark: markOf(ours) }),
  };
  await synced.put(now);
  const here = await bodyHere(now);
  // Written on while it was under way, or one of two documents of an article: the rest follows.
  const others = isArticle ? (await rowsOf(name)).filter(({ mark }) => mark !== undefined) : [];
  const isBehind = (await Promise.all(others.map(async (each) => (await bodyHere(each)) ?? null))).some(
    (body, at) => !others[at]?.known.dead && others[at]?.mark !== markOf(body),
  );
  if (isBehind || !same(here, ours)) await outbox.put({ local: name, base: ours });
  else await outbox.delete(name);
}
