// The bits of the word lists are written out as constants; the order in which a pack is read must give the same ones.
import { describe, expect, test } from 'vitest';
import * as sorts from '../../utils/claims/attribution/words/sorts.ts';
import * as tags from '../../utils/claims/attribution/words/tags.ts';
import { en } from '../../utils/claims/languages/en/en.ts';

const numbersOf = (module: object): Map<string, number> =>
  new Map(Object.entries(module).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

// Each word has one bit that stands for no list: an ending, and the plural of a role.
describe.each([
  ['tags', numbersOf(tags), tags.tagged],
  ['sorts', numbersOf(sorts), sorts.sorts],
])('%s', (_, bits, lists: readonly string[]) => {
  test('each list has the bit of its place', () => {
    lists.forEach((name, index) => {
      expect(bits.get(name), name).toBe(1 << index);
    });
  });

  test('no two share a bit, and all have room in 32', () => {
    expect(bits.size).toBe(lists.length + 1);
    expect(new Set(bits.values()).size).toBe(bits.size);
    expect(bits.size).toBeLessThanOrEqual(32);
  });
});

test('a word is asked for several lists at once, and roles for their plural', () => {
  const is = sorts.askerOf(en);
  expect(is('mayor', sorts.roles | sorts.titles)).toBe(true);
  expect(is('spokesmen', sorts.media | sorts.documents)).toBe(false);
  expect(is('doctors', sorts.roles)).toBe(false);
  expect(is('doctors', sorts.manyRoles)).toBe(true);
  expect(is(undefined, sorts.roles)).toBe(false);
});
