// The store goes over to other keys: everything here is to be sent anew under them, and what the server has under the old
// ones is put down to be erased there, once the rest has arrived.
import type { Local } from '../../sync/local-calls.ts';
import { write } from '../transaction.ts';
import { putAllDown } from './join.ts';
import { type ChangeRow, formerly, own, type SettingsRow, type Space, type SyncedRow } from './tables.ts';

/** From here on. Nothing happens where no server is named any more. */
export async function takeKeys({ facts, keys }: ChangeRow, space: Space = own): Promise<void> {
  const { sync, synced } = space;
  await write(async () => {
    const row = await sync.get('account');
    if (row?.key !== 'account') return;
    const rows = await synced.toArray();
    await synced.bulkPut(rows.map(formerRow));
    await putAllDown(space);
    const settings = await sync.get('settings');
    if (settings?.key === 'settings') await synced.put(formerSettings(settings));
    await sync.delete('settings');
    await sync.put({ ...row, facts, keys, since: null });
    await sync.delete('change');
  }, true);
}

const formerSettings = ({ doc, revs }: SettingsRow): SyncedRow => ({
  ...{ doc, local: formerly, origin: '', closing: [] },
  known: { revs, dead: false },
});

/** A note that waits for its article stands on the server alone, and stays there. */
function formerRow({ doc, local, known: { revs, dead }, closing, held }: SyncedRow): SyncedRow {
  const known = { revs, dead };
  const isThere = (!dead && revs.length > 0) || closing.length > 0;
  const isOurs = local !== '' && held === undefined;
  return { doc, local: isThere && isOurs ? formerly : '', origin: '', known, closing };
}

export const formerCalls = ({ synced }: Space): Pick<Local, 'former' | 'cleared'> => ({
  async former(most) {
    const rows = await synced.where('local').equals(formerly).limit(most).toArray();
    return rows.map(({ doc, known, closing }) => ({ doc, ends: [...(known.dead ? [] : [known.revs]), ...closing] }));
  },

  async cleared(stones) {
    await write(async () => {
      const rows = new Map<string, SyncedRow>();
      for (const { doc, revs } of stones) {
        const known = { revs: [...revs, ...(rows.get(doc)?.known.revs ?? [])].slice(0, 200), dead: true };
        rows.set(doc, { doc, local: '', origin: '', known, closing: [] });
      }
      await synced.bulkPut([...rows.values()]);
    }, true);
  },
});
