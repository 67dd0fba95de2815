// Notes are glanced at first; what looks for those that no longer stand as they did comes only where there is one.
import { expect, test, vi } from 'vitest';
import { describe } from '../../utils/anchoring/describe.ts';
import { finished, locatorIn } from '../../utils/anchoring/locate.ts';
import { bring, leave } from '../../utils/annotator/later.ts';
import { type Finder, glancedFirst, type Placed, placeNotes } from '../../utils/annotator/places.ts';
import type { AnchorRequest } from '../../utils/messages.ts';
import type { TextMap } from '../../utils/page/text-map.ts';

const before = [
  'The river Marrow burst its banks at Tellsford early on Sunday, the county said in a short statement.',
  'At least 47 people were killed in the valley, according to the fire brigade of Tellsford.',
  'The council has set aside $2.5 million for repairs to the two bridges and the mill.',
].join('\n\n');

const requestOf = (words: string): AnchorRequest => {
  const start = before.indexOf(words);
  return { id: words, kind: null, scope: 'article', ...describe(before, { start, end: start + words.length }) };
};
const requests = ['47', '$2.5 million'].map(requestOf);
const looking = (text: string) => {
  const nothing = () => null;
  const map: TextMap = { text, passages: [], range: nothing, offset: nothing, spanOf: nothing, connected: () => true };
  return async (by: Finder): Promise<readonly Placed[]> => finished(placeNotes(requests, map, () => map, by));
};
const states = (placed: readonly Placed[]) => placed.map(({ place }) => `${place.id}: ${place.state}`);

test('a page whose notes all stand asks for nothing more', async () => {
  const more = vi.fn(async () => locatorIn);
  expect(states(await glancedFirst(looking(before), more))).toEqual(['47: exact', '$2.5 million: exact']);
  expect(more).not.toHaveBeenCalled();
});

test('a note whose figure was corrected is looked for, and found changed', async () => {
  const now = before.replace('47', '52');
  expect(states(await glancedFirst(looking(now), async () => locatorIn))).toEqual([
    '47: changed',
    '$2.5 million: exact',
  ]);
});

test('a note that could not be looked for is not called gone', async () => {
  const now = before.replace('47', '52');
  expect(states(await glancedFirst(looking(now), async () => null))).toEqual(['$2.5 million: exact']);
});

test('what a script left is taken only after it was injected', async () => {
  leave('anchoring', locatorIn);
  expect(await bring<Finder>('anchoring', async () => false)).toBeNull();
  expect(await bring<Finder>('anchoring', async (name) => name === 'anchoring')).toBe(locatorIn);
});
