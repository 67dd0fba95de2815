// Chromium keeps all databases of an extension in one log. A browser that is killed may leave the last record there half
// written; the next one reads past it, goes on writing behind it, and the one after finds the log damaged and throws every
// database away (seen in Chromium 156, without a line of ours too). So no write of ours goes behind such a record for long:
// with each start of the browser a new log is begun first, which Chromium does when a database is deleted. The background
// writes the notes and an open library its index into the same log: who comes first begins it, and the other waits.
import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';

/** Holds nothing, ever: it is there to be deleted. */
const name = 'claimlight-log';
/** In storage.session: begun since the browser was started. */
const item = 'logBegun';

/** ms: a write at the same moment would have Chromium forget to begin it. */
const quiet = 100;
/** Its own housekeeping may be that write: of 155 starts with one stroke 2 began no new log. */
const strokes = 2;
/** ms: a browser that does not let go of what is to be deleted must not hold up a save for ever. */
const longest = 5_000;

let beginning: Promise<void> | null = null;

/** Begins a new log once after each start of the browser; whoever writes waits for it, for a while. Never rejects. */
export function sureOfLog(): Promise<void> {
  beginning ??= inTime(navigator.locks ? navigator.locks.request(name, beginOnce) : beginOnce()).catch(() => {
    beginning = null;
  });
  return beginning;
}

async function beginOnce(): Promise<void> {
  if ((await browser.storage.session.get(item))[item] === true) return;
  await beginLog();
  await browser.storage.session.set({ [item]: true });
}

/** Where it takes too long it goes on behind. */
const inTime = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, longest))]);

/** Has Chromium write what its log holds into tables, and begin another. Rejects where there is no room for that. */
export async function beginLog(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  const stone = new Dexie(name);
  stone.version(1).stores({});
  // What is not there is deleted without a stroke.
  await stone.open();
  for (let stroke = 0; stroke < strokes; stroke++) {
    await stone.delete();
    await new Promise((resolve) => setTimeout(resolve, quiet));
    // In the new log: the next start has it to delete, and writes nothing into the old one before.
    await stone.open();
  }
  stone.close();
}
