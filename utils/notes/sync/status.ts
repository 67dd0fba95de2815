// Where sync stands: whose server, what was looked at, and the last word of the last round. Reads are for the options too.
import { originPattern } from '../../sync/address.ts';
import type { State } from '../../sync/state.ts';
import { articles } from '../database.ts';
import { accountIn, elsewhere as inOther, sharesIn } from './places.ts';
import {
  type AccountRow,
  type ChangeRow,
  type OfferRow,
  own,
  type Space,
  type StatusRow,
  second,
  spaces,
} from './tables.ts';

export const accountRow = (space: Space = own): Promise<AccountRow | null> => accountIn(space);
/** Whether any server is named. */
export const isSynced = async (): Promise<boolean> =>
  (await accountRow()) !== null || (await accountRow(second)) !== null;

export async function offerRow({ sync }: Space = own): Promise<OfferRow | null> {
  const row = await sync.get('offer');
  return row?.key === 'offer' ? row : null;
}

/** The match patterns that the servers named take. */
export async function serversNamed(): Promise<string[]> {
  const rows = [await accountRow(), await accountRow(second)];
  return rows.flatMap((row) => (row ? originPattern(row.account.url) : []));
}

/** The match patterns that were granted for sync alone. */
export async function syncOrigins(): Promise<string[]> {
  const found: string[] = [];
  for (const space of spaces) {
    const origin = ((await accountRow(space)) ?? (await offerRow(space)))?.origin ?? null;
    if (origin !== null) found.push(origin);
  }
  return found;
}

export async function statusRow({ sync }: Space = own): Promise<StatusRow | null> {
  const row = await sync.get('status');
  return row?.key === 'status' ? row : null;
}

/** A new passphrase that has not been gone over to yet. */
export async function changeRow({ sync }: Space = own): Promise<ChangeRow | null> {
  const row = await sync.get('change');
  return row?.key === 'change' ? row : null;
}
export const keepChange = async (row: Omit<ChangeRow, 'key'>, { sync }: Space = own): Promise<void> =>
  void (await sync.put({ ...row, key: 'change' }));

export const keepOffer = async (row: Omit<OfferRow, 'key'>, { sync }: Space = own): Promise<void> =>
  void (await sync.put({ ...row, key: 'offer' }));
export const dropOffer = ({ sync }: Space = own): Promise<void> => sync.delete('offer');

/** Only as long as there is a server: a round that ends after the reader has left says nothing any more. */
export async function keepStatus(
  change: Partial<StatusRow> & { readonly state: State },
  space: Space = own,
): Promise<void> {
  if (!(await accountRow(space))) return;
  const before = (await statusRow(space)) ?? fresh;
  await space.sync.put({ ...before, ...change, key: 'status' });
}

const fresh = { failures: 0, next: 0, inStep: null, skew: null, refused: 0, tooLarge: 0 };

/** How many changes wait to be sent. */
export const waitingCount = ({ outbox }: Space = own): Promise<number> => outbox.count();

/** What the options show; no password, and no key. */
export type SyncShown = {
  readonly database: string;
  readonly user: string;
  readonly host: string;
  /** Where the database lies. */
  readonly address: string;
  /** The match pattern it takes. */
  readonly origin: string;
  readonly status: StatusRow | null;
  readonly waiting: number;
  /** Articles that the database has too and that stand here in the other one. */
  readonly elsewhere: number;
  /** The label of its articles. */
  readonly space: string | undefined;
  /** Whether settings travel. */
  readonly shares: boolean;
};

/** Null where no server is named. */
export async function syncShown(space: Space = own): Promise<SyncShown | null> {
  const row = await accountRow(space);
  if (!row) return null;
  const { url } = row.account;
  const { host } = new URL(url);
  const address = url.slice(0, url.lastIndexOf('/'));
  const database = databaseIn(url);
  const origin = originPattern(url);
  const { user } = row.account;
  const elsewhere = await space.synced
    .where('waits')
    .equals(inOther)
    .filter(({ doc }) => doc.startsWith('a:'))
    .count();
  return {
    database,
    host,
    address,
    origin,
    user,
    status: await statusRow(space),
    waiting: await waitingCount(space),
    elsewhere,
    space: row.space,
    shares: sharesIn(row, space),
  };
}

/** Whether settings travel: for the server that is named, or the one that was looked at. On, all is read once more for them. */
export const keepSharing = (shares: boolean, key: 'account' | 'offer', { sync }: Space): Promise<number> =>
  sync
    .where('key')
    .equals(key)
    .modify((row) => void Object.assign(row, { shares }, key === 'account' && shares && { since: null }));

/** Where an article may belong, for the library. `second`: null where no second server is named. */
export type SpacesShown = { readonly second: { readonly database: string; readonly label: string } | null };

export async function spacesShown(): Promise<SpacesShown> {
  const row = await accountRow(second);
  if (!row?.space) return { second: null };
  return { second: { database: databaseIn(row.account.url), label: row.space } };
}

/** The ids of articles that belong to a database that is not named. */
export async function strayArticles(): Promise<string[]> {
  const label = (await accountRow(second))?.space ?? '';
  const own = new Set(label === '' ? [] : await articles.where('space').equals(label).primaryKeys());
  return (await articles.where('space').above('').primaryKeys()).filter((id) => !own.has(id));
}

const databaseIn = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
