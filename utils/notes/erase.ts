// "Erase everything" means every place where anything of the reader's lies: the database with all its tables, the files,
// and the items of the extension. Drafts lie in the pages' own localStorage; the page that asks empties that.

import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { inTurn } from './backup.ts';
import { database } from './database.ts';
import { indexName } from './journal.ts';
import { beginLog } from './new-log.ts';
import { forgetKey } from './since.ts';
import { writesEnded } from './transaction.ts';

/** Erases all of it and opens an empty store. The whole database goes: rows that are only deleted stay in its files for a while. */
export const eraseEverything = (): Promise<void> =>
  inTurn(async () => {
    // Without the canary an empty store is right: cut off half way, nobody is told that it was lost.
    await clearBeside();
    await Dexie.delete(indexName);
    await database.delete();
    // A note saved in another window at this moment has left its traces beside the database only now.
    await writesEnded();
    await clearBeside();
    // What is deleted stays in Chromium's files until it puts some of them together, which it does when there are enough.
    for (let n = 0; n < 3; n++) await beginLog().catch(() => undefined);
    await database.open();
  });

/** All that lies outside the databases. */
async function clearBeside(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  forgetKey();
}
