// When the next round of sync is: an alarm, because a timer dies with the worker.
import { browser } from 'wxt/browser';
import { isSynced } from '../notes/sync/status.ts';

export const syncAlarm = 'sync';
/** Half a minute: the soonest that browsers allow, and about one pause in writing. */
export const soon = 30_000;

/** After a write: soon, unless it is so already. Never rejects. */
export async function soonSync(): Promise<void> {
  try {
    if (await isSynced()) await syncAt(Date.now() + soon);
  } catch (error) {
    console.warn('No round of sync could be arranged:', error);
  }
}

/** At `at`, in milliseconds since 1970, or sooner where it is set so. `later`: not sooner, whatever is set. */
export async function syncAt(at: number, later = false): Promise<void> {
  const set = await browser.alarms.get(syncAlarm);
  const now = Date.now();
  // One that a clock gone wrong has put ahead is none.
  if (set && !later && set.scheduledTime <= at && set.scheduledTime > now - 60_000) return;
  await browser.alarms.create(syncAlarm, { when: Math.max(at, now + 1000) });
}
