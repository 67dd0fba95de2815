// Joining a server and leaving it. Joining puts everything that is here down to be sent, so that what the server has already
// is found out name by name; leaving forgets the server and all that was known of it, and touches no note.
import { articles, notes } from '../database.ts';
import { write } from '../transaction.ts';
import { type AccountRow, type OutboxRow, outbox, sync, synced } from './tables.ts';

const batch = 2000;

/** From here on what is written is put down. What was known of a server before is forgotten. */
export async function join(account: Omit<AccountRow, 'key' | 'since'>): Promise<void> {
  await forget();
  await write(async () => {
    await sync.put({ ...account, key: 'account', since: null });
    await putAllDown();
  }, true);
}

/** Everything that is here is to be sent, as if it had never been. To be called within a transaction that writes. */
export async function putAllDown(): Promise<void> {
  await outbox.clear();
  const [articleIds, noteIds] = [await articles.toCollection().primaryKeys(), await notes.toCollection().primaryKeys()];
  const rows = [...articleIds.map((id) => `a:${id}`), ...noteIds.map((id) => `n:${id}`)];
  for (let at = 0; at < rows.length; at += batch)
    await outbox.bulkPut(rows.slice(at, at + batch).map((local): OutboxRow => ({ local, before: null })));
}

/** Forgets the server: user, password, keys and all that was known of it. */
export async function forget(): Promise<void> {
  await write(async () => {
    await sync.clear();
    await synced.clear();
    await outbox.clear();
  }, true);
}

/** The ids of all notes, the bin included, in batches. */
export async function* noteIds(): AsyncGenerator<string[]> {
  let last = '';
  for (;;) {
    const ids = await notes.where(':id').above(last).limit(batch).primaryKeys();
    const end = ids.at(-1);
    if (end === undefined) return;
    last = end;
    yield ids;
  }
}
