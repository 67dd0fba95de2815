// Which backups stay: the newest few, then fewer the older they are, so that a mistake found late can still be undone.
// A lost store is worth more than one more copy of the new one: its last copy that held notes always stays.

/** What is asked of a backup; `sequence`: the store's count of writes then, `storeId` and `bytes`: of which store, how much. */
export type Tiered = {
  readonly at: number;
  readonly notes: number;
  readonly bytes: number;
  readonly storeId: string;
  readonly sequence: number;
  /** Which copy this was since the first: no clock says which is newest. */
  readonly made: number;
};

/** Newest first: by the count of copies; of those from before it, by the clock. */
export const newestFirst = (a: Pick<Tiered, 'made' | 'at'>, b: Pick<Tiered, 'made' | 'at'>): number =>
  b.made - a.made || b.at - a.at;

const newest = 3;
const days = 7;
const weeks = 4;
const day = 24 * 60 * 60 * 1000;
/** Of all that stay by their day or week; the newest stay in any case. */
const mostBytes = 500_000_000;

/** Those of `all` (in any order) that stay beside `done`, the one just made, which stays too. */
export function staying<T extends Tiered>(all: readonly T[], done: T): T[] {
  const before = all.filter((each) => each !== done).toSorted(newestFirst);
  const lost = before.find((each) => each.storeId !== done.storeId && each.notes > 0);
  const states = [done];
  for (const each of before)
    if (each.storeId === done.storeId && !states.some(({ sequence }) => sequence === each.sequence)) states.push(each);
  const kept = new Set([...states.slice(0, newest), ...(lost ? [lost] : [])]);
  let bytes = [...kept].reduce((sum, each) => sum + each.bytes, 0);
  const tiers = [...lastOfEach(states, day, days), ...lastOfEach(states, 7 * day, weeks)];
  for (const each of tiers) {
    if (kept.has(each) || bytes + each.bytes > mostBytes) continue;
    kept.add(each);
    bytes += each.bytes;
  }
  return [...kept];
}

/** Of newest first: the last one made in each of the newest `most` stretches of time that have any. */
function lastOfEach<T extends Tiered>(states: readonly T[], length: number, most: number): T[] {
  const found = new Map<number, T>();
  for (const each of states) {
    const stretch = Math.floor(each.at / length);
    if (!found.has(stretch)) found.set(stretch, each);
  }
  return [...found.values()].slice(0, most);
}
