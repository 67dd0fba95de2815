// What the tests of faults share: how much is tried, and random moments that can be had again.

/** CLAIMLIGHT_LONG=1: `npm run test:long`, which takes hours. */
const isLong = process.env.CLAIMLIGHT_LONG === '1';

/** How much of something is tried: `long` by `npm run test:long`, `short` with all other tests. */
export const amount = (short: number, long: number): number => (isLong ? long : short);

/** A night's amount in pieces: CLAIMLIGHT_PART=2/8 tries the second of eight parts of it. */
const [part = 1, parts = 1] = (process.env.CLAIMLIGHT_PART ?? '1/1').split('/').map(Number);

/** Those of so many things in a row that this part tries. */
export const partOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, nth) => nth).filter((nth) => nth % parts === part - 1);

/** Printed by each test that uses it; CLAIMLIGHT_SEED repeats a run. */
export const seed = Number(process.env.CLAIMLIGHT_SEED ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1 in an order that the seed decides. */
export function random(): () => number {
  console.info(`CLAIMLIGHT_SEED=${seed}`);
  return numbersFrom(seed);
}

/** Numbers from 0 to 1 in an order that a whole number decides (mulberry32). */
export function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
