// The bits of the word lists are written out as constants; the order in which a pack is read must give the same ones.
import { expect, test } from 'vitest';
import * as tags from '../../utils/claims/attribution/words/tags.ts';

const bits = Object.entries(tags).flatMap(([name, bit]) => (typeof bit === 'number' ? [[name, bit] as const] : []));

test('each list has the bit of its place, and no two share one', () => {
  tags.tagged.forEach((name, index) => {
    expect(Object.fromEntries(bits)[name], name).toBe(1 << index);
  });
  expect(new Set(bits.map(([, bit]) => bit)).size).toBe(tags.tagged.length + 1);
});
