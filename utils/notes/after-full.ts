// After a full disk. Each write that finds no room leaves its record cut off in the log that Chromium keeps for all databases;
// Chromium goes on writing behind it, and throws everything away when it opens the log again, which it does after a failed
// write or at the next start (seen in Chromium 156). So once there was no room nothing is written until there is some, and
// then into a new log; and with the first write that succeeds again everything is backed up elsewhere.
import { browser } from 'wxt/browser';
import { isFull } from './disk.ts';
import { refusal } from './fault.ts';
import { beginLog } from './new-log.ts';

/** In storage.session, as with the browser the log has ended too: 'full', then 'begun' until the backup is made. */
const item = 'wasFull';

const standing = (): Promise<unknown> =>
  browser.storage.session.get(item).then(
    (stored) => stored[item],
    () => undefined,
  );

/** A write was refused for want of room. */
export const rememberFull = (): Promise<void> => browser.storage.session.set({ [item]: 'full' }).catch(() => undefined);

/** Whether one was, since the browser was started, and nothing was backed up since. */
export const wasFull = async (): Promise<boolean> => (await standing()) !== undefined;

/**
 * Whoever writes asks first. Throws 'full' while there is no room, and leaves the database alone. In Firefox, whose store has
 * no such log, the write itself is tried.
 */
export async function sureOfRoom(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  if ((await standing()) !== 'full') return;
  if (await isFull()) throw refusal('full');
  await beginLog().catch(() => {
    throw refusal('full');
  });
  await browser.storage.session.set({ [item]: 'begun' });
}

/** Backs up once there is room. Throws while there is none; then it is to be called again. */
export async function recoverFromFull(backingUp: () => Promise<unknown>): Promise<void> {
  await sureOfRoom();
  await backingUp();
  await browser.storage.session.remove(item);
}
