// What happens by the clock: a backup soon after changes, and once a day the bin and a backup. Alarms, because a timer
// dies with the worker.
import { browser } from 'wxt/browser';
import { recoverFromFull, wasFull } from '../notes/after-full.ts';
import { backUp, backups } from '../notes/backup.ts';
import { moveBackups } from '../notes/backup-move.ts';
import { daysLived } from '../notes/days-lived.ts';
import { isCopyDue } from '../notes/saved-copies.ts';
import { wasLarge } from '../notes/since.ts';
import { sweepImports } from '../notes/staging.ts';
import { minded } from '../notes/store-trouble.ts';
import { pruneWatched } from '../notes/watch-store.ts';
import { purgeBin } from '../notes/write-notes.ts';
import { readSettings } from '../settings.ts';
import { isUnder } from './site-access.ts';
import { soonSync } from './sync-alarm.ts';

const soon = 'backup-soon';
const daily = 'daily';
const minute = 60_000;
const day = 24 * 60 * minute;
/** Minutes. An alarm already set is left, so that a reader who never pauses is backed up too. */
const backUpAfter = 3;
/** A copy of a hundred thousand notes takes the processor for some seconds: not every three minutes. */
const largeBackUpAfter = 10;
/** Bytes, packed. */
const large = 4_000_000;

/**
 * Sees to it that what was just written is backed up within minutes, after a full disk or a large import at once, and sent
 * where a server is named. Never rejects.
 */
export async function soonBackUp(): Promise<void> {
  void soonSync();
  try {
    if (await wasFull()) return await recoverFromFull(() => backUp(Date.now()));
    // First, for a backup made at once may be cut off.
    await arrangeBackUp();
    if (wasLarge()) await minded(() => backUp(Date.now()), Date.now());
  } catch (error) {
    console.warn('No backup could be arranged:', error);
  }
}

async function arrangeBackUp(): Promise<void> {
  const set = await browser.alarms.get(soon);
  // One that a clock gone wrong has put a year off is none.
  if (set && set.scheduledTime < Date.now() + 2 * largeBackUpAfter * minute) return;
  const size = (await backups())[0]?.bytes ?? 0;
  await browser.alarms.create(soon, { delayInMinutes: size > large ? largeBackUpAfter : backUpAfter });
}

/** At a start: sets the daily alarm where it is missing, as browsers may drop alarms, and clears up what was cut off. */
export async function arrangeUpkeep(now: number): Promise<void> {
  const set = await browser.alarms.get(daily);
  if (!set || set.scheduledTime > now + 2 * day)
    await browser.alarms.create(daily, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  await sweepImports(now).catch((error) => console.warn('What a killed import left stays for now:', error));
  await moveBackups().catch((error) => console.warn('Backups of an earlier version stay where they are:', error));
}

/** Answers an alarm. A store that may not be written is left alone, and so are its backups. */
export async function runUpkeep(name: string, now: number): Promise<void> {
  try {
    if (name === daily) {
      const lived = await daysLived(now);
      await purgeBin(now, lived);
      const { sites, keepDays } = (await readSettings()).watch;
      await pruneWatched({ keepDays, isWatched: (url) => isUnder(url, sites) }, now);
    }
    if (name === daily || name === soon) await minded(() => backUp(now), now);
    if (name === daily) await saveCopyIfDue(now);
  } catch (error) {
    console.warn(`${name} was put off:`, error);
  }
}

/** Opens the page that saves a copy among the downloads, beside the reader's tabs; it closes itself. */
async function saveCopyIfDue(now: number): Promise<void> {
  if (await isCopyDue((await readSettings()).copyEvery, now))
    await browser.tabs.create({ url: browser.runtime.getURL('/copy.html'), active: false });
}

/**
 * Closes storage.local to content scripts, where the browser can: settings name sites, and a page's renderer may be
 * compromised (no note lies there). Called whenever the worker starts, for the browser does not remember it everywhere.
 */
export function closeStorage(): void {
  browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);
}
