// @vitest-environment happy-dom
// What the annotator answers while a reading goes on.
import { expect, test } from 'vitest';
import type { LazyCards } from '../../utils/annotator/cards.ts';
import { annotatorHandlers } from '../../utils/annotator/desk.ts';
import type { Session } from '../../utils/annotator/session.ts';
import type { PageReading } from '../../utils/messages.ts';

test('a list asked for while the store is being asked waits for its answer', async () => {
  let answered: (value: unknown) => void = () => {};
  const waiting = new Promise((resolve) => {
    answered = resolve;
  });
  let marks = true;
  const session = {
    ...({} as Session),
    settled: () => waiting,
    number: () => 1,
    reading: () => ({ ...({} as PageReading), marks }),
  };
  const early = annotatorHandlers(session, {} as LazyCards).read({ force: false }, {} as never);
  marks = false;
  answered(null);
  expect((await early).marks).toBe(false);
});
