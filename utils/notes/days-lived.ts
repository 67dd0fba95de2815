// How much time has really gone by: a clock may jump by years and back. Each daily round is counted with what the clock
// says has passed since the one before, two days at most, so that no jump makes the bin a month old at once.
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** In storage.local: the rounds, oldest first. */
const item = 'rounds';
const most = 2 * 24 * 60 * 60 * 1000;
/** Enough for the bin's 30 days, and some. */
const rounds = 90;
const schema = v.array(v.object({ at: v.number(), lived: v.number() }));

/** Milliseconds that have been lived through since a time the clock once showed; 0 for one of which nothing is known. */
export type Lived = (since: number) => number;

/** Counts this round. `now`: milliseconds since 1970. */
export async function daysLived(now: number): Promise<Lived> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(item))[item]);
  const before = stored.success ? stored.output : [];
  const passed = now - (before.at(-1)?.at ?? now);
  const all = [...before, { at: now, lived: Math.min(Math.max(passed, 0), most) }].slice(-rounds);
  await browser.storage.local.set({ [item]: all });
  return (since) => {
    // The rounds after the first that came later than that time.
    const first = all.findIndex(({ at }) => at >= since);
    return first < 0 ? 0 : all.slice(first + 1).reduce((sum, { lived }) => sum + lived, 0);
  };
}
