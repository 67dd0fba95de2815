// All devices come to the same, whatever happens on the way, and no words are lost. The long form: npm run test:long -- sync.
import { expect, test, vi } from 'vitest';
import { story } from './model.ts';

// The witness outside the database is one for the whole browser, and here are three of them.
vi.mock('../../utils/notes/canary.ts', () => ({ canaryAgrees: async () => true, writeCanary: async () => undefined }));

const long = process.env.CLAIMLIGHT_LONG === '1';
const first = Number(process.env.CLAIMLIGHT_SEED ?? 1);
const stories = long ? 50 : 2;
const operations = long ? 250 : 100;

test(`${stories} stories of ${operations} operations on three devices`, { timeout: 3_600_000 }, async () => {
  for (let seed = first; seed < first + stories; seed++) {
    const { held, lost, count, cycles, words } = await story(seed, operations);
    console.log(`seed ${seed}: ${words} words, ${JSON.stringify(count)}, at rest after ${cycles} cycles`);
    expect(held[1], `seed ${seed}`).toEqual(held[0]);
    expect(held[2], `seed ${seed}`).toEqual(held[0]);
    expect(lost, `seed ${seed}`).toEqual([]);
    expect(count.kills + count.faults).toBeGreaterThan(5);
  }
});
