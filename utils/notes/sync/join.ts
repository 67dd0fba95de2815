// Joining a server and leaving it. Joining puts everything that is here down to be sent, so that what the server has already
// is found out name by name; leaving forgets the server and all that was known of it, and touches no note.
import { articles, notes } from '../database.ts';
import { write } from '../transaction.ts';
import { sightOf } from './places.ts';
import { type AccountRow, type OutboxRow, own, type Space } from './tables.ts';

const batch = 2000;

/** From here on what is written is put down. What was known of a server before is forgotten. */
export async function join(account: Omit<AccountRow, 'key' | 'since'>, space: Space = own): Promise<void> {
  await forget(space);
  await write(async () => {
    await space.sync.put({ ...account, key: 'account', since: null });
    await putAllDown(space);
  }, true);
}

/** Everything of the space is to be sent, as if it had never been. To be called within a transaction that writes. */
export async function putAllDown(space: Space): Promise<void> {
  const { outbox } = space;
  await outbox.clear();
  const { isIn } = await sightOf(space);
  const isOurs = await noteSight(space);
  const articleIds = (await articles.toCollection().primaryKeys()).filter(isIn);
  const ids = (await notes.toCollection().primaryKeys()).filter(isOurs);
  const rows = [...articleIds.map((id) => `a:${id}`), ...ids.map((id) => `n:${id}`)];
  for (let at = 0; at < rows.length; at += batch)
    await outbox.bulkPut(rows.slice(at, at + batch).map((local): OutboxRow => ({ local, before: null })));
}

/** Forgets the server: user, password, keys and all that was known of it. */
export async function forget({ sync, synced, outbox }: Space = own): Promise<void> {
  await write(async () => {
    await sync.clear();
    await synced.clear();
    await outbox.clear();
  }, true);
}

/** The ids of all notes of a space, the bin included, in batches. `label`: of one that is only looked at. */
export async function* noteIds(space: Space = own, label?: string): AsyncGenerator<string[]> {
  const isOurs = await noteSight(space, label);
  let last = '';
  for (;;) {
    const ids = await notes.where(':id').above(last).limit(batch).primaryKeys();
    const end = ids.at(-1);
    if (end === undefined) return;
    last = end;
    yield ids.filter(isOurs);
  }
}

/** Whether a note belongs to the space, by its id: those of marked articles are few, and found by their articles. */
async function noteSight(space: Space, label?: string): Promise<(id: string) => boolean> {
  const { isIn } = await sightOf(space, label);
  const marked = await articles.where('space').above('').primaryKeys();
  const places = marked.flatMap((id) =>
    isIn(id) === (space !== own)
      ? [
          [id, 0],
          [id, 1],
        ]
      : [],
  );
  const ids = new Set(places.length > 0 ? await notes.where('[note.articleId+bin]').anyOf(places).primaryKeys() : []);
  return (id) => ids.has(id) === (space !== own);
}
