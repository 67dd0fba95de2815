// What stood here in the other space, and has a place in this one since: it was left on the server, so all is read once more.
import { elsewhere, isNoteHidden, type Place } from './places.ts';
import { placeFor } from './take-article.ts';

/** Whether there is any; to be called within a transaction that writes. */
export async function mendElsewhere(place: Place): Promise<boolean> {
  const { sync, synced } = place;
  const free = [];
  for (const { waits, held, ...row } of await synced.where('waits').equals(elsewhere).toArray()) {
    const isArticle = row.doc.startsWith('a:');
    const has = isArticle
      ? (await placeFor(held ?? null, row.origin, place)) !== null
      : !(await isNoteHidden(row.origin, place));
    if (has) free.push(row);
  }
  const account = await sync.get('account');
  if (free.length === 0 || account?.key !== 'account') return false;
  await synced.bulkPut(free);
  await sync.put({ ...account, since: null });
  return true;
}
