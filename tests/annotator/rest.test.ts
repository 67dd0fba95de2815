// When a page counts as restless, and what is painted on one.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nearWindow, watchRest } from '../../utils/annotator/rest.ts';

let heard: boolean[];
let end: AbortController;
let stirred: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  // A page that has been open for a while.
  vi.advanceTimersByTime(60_000);
  heard = [];
  end = new AbortController();
  stirred = watchRest((restless) => heard.push(restless), end.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Changes every so many milliseconds, for so long. */
function change(every: number, long: number): void {
  for (let at = 0; at < long; at += every) {
    stirred();
    vi.advanceTimersByTime(every);
  }
}

test('a change every 10 ms is no rest, and when it ends the page rests', () => {
  change(10, 10_000);
  expect(heard).toEqual([true]);
  change(10, 20_000);
  expect(heard).toEqual([true]);
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual([true, false]);
});

test('a story that arrives in many pieces, and a clock that ticks by the second, are rest', () => {
  change(5, 2_000);
  vi.advanceTimersByTime(10_000);
  change(1_000, 60_000);
  expect(heard).toEqual([]);
});

test('a burst from time to time is rest', () => {
  for (let nth = 0; nth < 5; nth++) {
    change(10, 500);
    vi.advanceTimersByTime(20_000);
  }
  expect(heard).toEqual([]);
});

test('nothing is heard once the signal aborts', () => {
  change(10, 10_000);
  end.abort();
  vi.advanceTimersByTime(20_000);
  expect(heard).toEqual([true]);
});

test('what stands within a tenth of a window of the window is near', () => {
  vi.stubGlobal('innerHeight', 800);
  const at = (top: number) => ({ top, range: { getBoundingClientRect: () => ({ top, bottom: top + 20 }) } as Range });
  const marks = [-110, -90, 0, 790, 870, 890].map(at);
  expect(nearWindow(marks).map(({ top }) => top)).toEqual([-90, 0, 790, 870]);
});
