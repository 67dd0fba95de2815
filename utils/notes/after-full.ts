// After a full disk. Chromium's database goes on writing behind the record that was cut off, and throws everything away at the
// next start because of it (seen in Chromium 156). So with the first write that succeeds again everything is backed up
// elsewhere, and the database is made to begin another log: what stood in the old one is whole in its tables then.
import { browser } from 'wxt/browser';
import { beginLog } from './new-log.ts';

/** In storage.session: with the browser the log has ended too. */
const item = 'wasFull';

/** A write was refused for want of room. */
export const rememberFull = (): Promise<void> => browser.storage.session.set({ [item]: true }).catch(() => undefined);

/** Whether one was, since the browser was started, and nothing was done about it. */
export const wasFull = (): Promise<boolean> =>
  browser.storage.session.get(item).then(
    (stored) => stored[item] === true,
    () => false,
  );

/** Backs up, then has a new log begun. Throws where there is no room for it; then it is to be called again. */
export async function recoverFromFull(backingUp: () => Promise<unknown>): Promise<void> {
  await backingUp();
  await beginLog();
  await browser.storage.session.remove(item);
}
