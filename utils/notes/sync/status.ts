// Where sync stands: whose server, what was looked at, and the last word of the last round. Reads are for the options too.
import { originPattern } from '../../sync/address.ts';
import type { State } from '../../sync/state.ts';
import { type AccountRow, type ChangeRow, type OfferRow, outbox, type StatusRow, sync } from './tables.ts';

export async function accountRow(): Promise<AccountRow | null> {
  const row = await sync.get('account');
  return row?.key === 'account' ? row : null;
}

export async function offerRow(): Promise<OfferRow | null> {
  const row = await sync.get('offer');
  return row?.key === 'offer' ? row : null;
}

/** The match pattern that was granted for sync alone; null where there is none. */
export const syncOrigin = async (): Promise<string | null> =>
  ((await accountRow()) ?? (await offerRow()))?.origin ?? null;

export async function statusRow(): Promise<StatusRow | null> {
  const row = await sync.get('status');
  return row?.key === 'status' ? row : null;
}

/** A new passphrase that has not been gone over to yet. */
export async function changeRow(): Promise<ChangeRow | null> {
  const row = await sync.get('change');
  return row?.key === 'change' ? row : null;
}
export const keepChange = async (row: Omit<ChangeRow, 'key'>): Promise<void> =>
  void (await sync.put({ ...row, key: 'change' }));

export const keepOffer = async (row: Omit<OfferRow, 'key'>): Promise<void> =>
  void (await sync.put({ ...row, key: 'offer' }));
export const dropOffer = (): Promise<void> => sync.delete('offer');

/** Only as long as there is a server: a round that ends after the reader has left says nothing any more. */
export async function keepStatus(change: Partial<StatusRow> & { readonly state: State }): Promise<void> {
  if (!(await accountRow())) return;
  const before = (await statusRow()) ?? fresh;
  await sync.put({ ...before, ...change, key: 'status' });
}

const fresh = { failures: 0, next: 0, inStep: null, skew: null, refused: 0, tooLarge: 0 };

/** How many changes wait to be sent. */
export const waitingCount = (): Promise<number> => outbox.count();

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
};

/** Null where no server is named. */
export async function syncShown(): Promise<SyncShown | null> {
  const row = await accountRow();
  if (!row) return null;
  const { url } = row.account;
  const { host, pathname } = new URL(url);
  const address = url.slice(0, url.lastIndexOf('/'));
  const database = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  const origin = originPattern(url);
  const { user } = row.account;
  return { database, host, address, origin, user, status: await statusRow(), waiting: await waitingCount() };
}
