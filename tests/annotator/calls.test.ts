// What the annotator answers while a reading goes on.
import { expect, test } from 'vitest';
import { listOf } from '../../utils/annotator/calls.ts';
import type { PageReading } from '../../utils/messages.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { makeFacts } from '../notes/make.ts';

const list: PageReading = {
  reading: 1,
  isArticle: true,
  reason: 'made',
  article: makeFacts(),
  claims: [],
  sentences: [],
  dismissed: [],
  places: [],
  languageKnown: true,
  partial: false,
  marks: true,
  shown: defaultSettings,
};

/** A session whose reading of the page is under way until `end` is called: then it is known that marks are off here. */
function reading(number: number) {
  const store = Promise.withResolvers<void>();
  let now = { ...list, reading: number };
  let reads = 0;
  const session = {
    settled: () => store.promise,
    number: () => now.reading,
    read: async () => {
      reads++;
      now = { ...now, reading: now.reading + 1 };
    },
    reading: () => now,
  };
  const end = () => {
    now = { ...now, marks: false };
    store.resolve();
  };
  return { session, end, reads: () => reads };
}

test('a list asked for while the store is being asked waits for its answer', async () => {
  const { session, end, reads } = reading(1);
  const early = listOf(session, false);
  end();
  expect((await early).marks).toBe(false);
  expect(reads()).toBe(0);
});

test('the page is read first where nothing was read yet, or where that is asked for', async () => {
  for (const [number, force] of [
    [0, false],
    [1, true],
  ] as const) {
    const { session, end, reads } = reading(number);
    end();
    expect((await listOf(session, force)).reading).toBe(number + 1);
    expect(reads()).toBe(1);
  }
});
