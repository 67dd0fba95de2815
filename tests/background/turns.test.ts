// Long work of several tabs by turns: fair, one text a tab, and with pauses in which others have the thread.
import { expect, test } from 'vitest';
import { createTurns } from '../../utils/background/turns.ts';

/** A clock that the work itself moves on, ms, and a note of who worked when. */
function bench() {
  let time = 0;
  const log: string[] = [];
  function* work(name: string, steps: number, ms: number): Generator<void, string> {
    for (let n = 0; n < steps; n++) {
      time += ms;
      if (log.at(-1) !== name) log.push(name);
      yield;
    }
    return `${name} is done`;
  }
  const turns = createTurns(
    () => new Promise((resolve) => setImmediate(resolve)),
    () => time,
  );
  return { turns, work, log };
}

test('a short text does not wait for the end of a long one that came before', async () => {
  const { turns, work } = bench();
  const order: string[] = [];
  const long = turns.take(1, work('long', 500, 4)).then(() => order.push('long'));
  const short = turns.take(2, work('short', 5, 4)).then(() => order.push('short'));
  await Promise.all([long, short]);
  expect(order).toEqual(['short', 'long']);
});

test('three tabs have turns of one length, one after the other', async () => {
  const { turns, work, log } = bench();
  await Promise.all([1, 2, 3].map((tab) => turns.take(tab, work(`tab ${tab}`, 8, 4))));
  // 8 ms a turn are two steps: four turns each.
  expect(log).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3].map((tab) => `tab ${tab}`));
});

test('between two turns others have the thread', async () => {
  const { turns, work, log } = bench();
  const done = turns.take(1, work('text', 20, 4));
  setImmediate(() => log.push('a save'));
  await done;
  expect(log.indexOf('a save')).toBeGreaterThan(0);
  expect(log.indexOf('a save')).toBeLessThan(log.length - 1);
});

test('a tab’s newer text takes the place of its older one, and of no other tab’s', async () => {
  const { turns, work } = bench();
  const older = turns.take(1, work('older', 100, 4));
  const other = turns.take(2, work('other', 100, 4));
  const newer = turns.take(1, work('newer', 2, 4));
  expect(await Promise.all([older, other, newer])).toEqual([null, 'other is done', 'newer is done']);
});

test('a tab that is closed takes no more turns', async () => {
  const { turns, work, log } = bench();
  const closed = turns.take(1, work('closed', 1000, 4));
  turns.drop(1);
  expect(await closed).toBeNull();
  expect(log.length).toBeLessThan(2);
  expect(await turns.take(2, work('next', 2, 4))).toBe('next is done');
});

test('a tab that is closed in its own turn takes no more of them', async () => {
  const { turns, work, log } = bench();
  function* closing(): Generator<void, string> {
    turns.drop(1);
    yield;
    yield* work('after', 9, 9);
    return 'never';
  }
  expect(await turns.take(1, closing())).toBeNull();
  expect(await turns.take(2, work('next', 2, 4))).toBe('next is done');
  expect(log).not.toContain('never');
});

test('work that fails fails for its own tab alone', async () => {
  const { turns, work } = bench();
  function* failing(): Generator<void, string> {
    yield;
    throw new Error('no such word');
  }
  const broken = turns.take(1, failing());
  const whole = turns.take(2, work('whole', 3, 4));
  await expect(broken).rejects.toThrow('no such word');
  expect(await whole).toBe('whole is done');
});
