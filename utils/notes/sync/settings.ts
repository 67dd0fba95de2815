// The settings as sync sees them: those that travel, and how they last stood on the server. Per person or per screen are the
// name put on notes, what is marked and shown, and the sites never to touch: they stay. So does what claim watch remembers.

import { readSettings, type Settings, writeSettings } from '../../settings.ts';
import type { Local } from '../../sync/local-calls.ts';
import { write } from '../transaction.ts';
import { accountIn, sharesIn } from './places.ts';
import type { Space } from './tables.ts';

/** A setting that travels joins here. */
const travelling = ['colours', 'watch', 'markdown', 'lookUps', 'searches', 'ledger', 'scale'] as const;

export const settingsCalls = (space: Space): Pick<Local, 'settings' | 'keepSettings'> => ({
  async settings() {
    if (!sharesIn(await accountIn(space), space)) return null;
    const all = await readSettings();
    const row = await space.sync.get('settings');
    const now = { k: 's', ...Object.fromEntries(travelling.map((name) => [name, all[name]])) };
    return { now, known: row?.key === 'settings' ? row : null };
  },

  async keepSettings(next, known) {
    const items = travelling.filter((name) => next?.[name] !== undefined).map((name) => [name, next?.[name]]);
    if (items.length > 0) await writeSettings(Object.fromEntries(items) as Partial<Settings>);
    await write(async () => void (await space.sync.put({ ...known, key: 'settings' })), true);
  },
});
