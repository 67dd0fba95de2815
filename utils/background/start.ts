// What is put in place when the browser starts, and when the extension is new or another version.

import { browser } from 'wxt/browser';
import { sureOfLog } from '../notes/new-log.ts';
import { rescue } from '../notes/rescue.ts';
import { dressBadge } from './badge.ts';
import { makeMenus } from './commands.ts';
import { returnToSites } from './site-access.ts';
import { arrangeSync } from './sync.ts';
import { arrangeUpkeep } from './upkeep.ts';

/** With each start of the browser: what a browser forgets. */
export function wake(replaced = false): void {
  void sureOfLog();
  void rescue(Date.now()).catch((error) => console.warn('The last backup stays the newest:', error));
  void returnToSites(replaced);
  void dressBadge();
  void arrangeUpkeep(Date.now());
  void arrangeSync().catch(() => undefined);
}

/** After an installation or an update, too: the menus; the welcome page where the extension is new. */
export function settleIn(reason: string): void {
  void makeMenus();
  wake(reason === 'update');
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
