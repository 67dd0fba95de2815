// What the tests of faults share: how much is tried, and random moments that can be had again.

/** CLAIMLIGHT_LONG=1: `npm run test:long`, which takes hours. */
const isLong = process.env.CLAIMLIGHT_LONG === '1';

/** How much of something is tried: `long` by `npm run test:long`, `short` with all other tests. */
export const amount = (short: number, long: number): number => (isLong ? long : short);

/** Printed by each test that uses it; CLAIMLIGHT_SEED repeats a run. */
export const seed = Number(process.env.CLAIMLIGHT_SEED ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1 in an order that the seed decides (mulberry32). */
export function random(from: number = seed): () => number {
  console.info(`CLAIMLIGHT_SEED=${from}`);
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
