// @vitest-environment happy-dom
// The first approach to a mark brings the card; a reader who stays away, or a page that makes events of its own, does not.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchApproach } from '../../utils/annotator/approach.ts';
import { lazyCards, type MakeCards } from '../../utils/annotator/cards.ts';
import { leave as leaveFor } from '../../utils/annotator/later.ts';
import type { Session } from '../../utils/annotator/session.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';

let leave: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const point = (type: string, x: number, isTrusted = true) => {
  const event = new PointerEvent(type, { clientX: x, clientY: 5, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(event);
};
/** Words between 100 and 200 pixels are marked. */
const watched = () => {
  const isMarked = vi.fn((x: number) => x > 100 && x < 200);
  const near = vi.fn();
  watchApproach(isMarked, near, leave.signal);
  return { isMarked, near };
};

describe('an approach', () => {
  test('is a pointer on a mark, looked for ten times a second at most and once for all', () => {
    const { isMarked, near } = watched();
    for (let x = 0; x < 90; x++) point('pointermove', x);
    vi.advanceTimersByTime(100);
    expect(isMarked.mock.calls.length).toBe(1);
    expect(near).not.toHaveBeenCalled();
    point('pointermove', 90);
    point('pointermove', 150);
    vi.advanceTimersByTime(99);
    expect(near).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(near).toHaveBeenCalledTimes(1);
    point('pointermove', 150);
    point('pointerdown', 150);
    vi.advanceTimersByTime(1000);
    expect(near).toHaveBeenCalledTimes(1);
  });

  test('is at once where the pointer goes down on one', () => {
    const { near } = watched();
    point('pointerdown', 50);
    expect(near).not.toHaveBeenCalled();
    point('pointerdown', 150);
    expect(near).toHaveBeenCalledTimes(1);
  });

  test('is no event of the page’s making, and none after the end', () => {
    const { isMarked, near } = watched();
    point('pointermove', 150, false);
    point('pointerdown', 150, false);
    vi.advanceTimersByTime(1000);
    point('pointermove', 150);
    leave.abort();
    vi.advanceTimersByTime(1000);
    point('pointerdown', 150);
    expect(isMarked).not.toHaveBeenCalled();
    expect(near).not.toHaveBeenCalled();
  });
});

describe('cards that are prepared', () => {
  const claim = { key: 'figure:40:0' } as Claim;
  const session = {} as Session;
  const made = (open = vi.fn(() => true)) => {
    const make: MakeCards = () => ({
      open,
      close: () => undefined,
      isOpen: () => false,
      holdsKeyboard: () => false,
      isOurs: () => false,
    });
    return { make, open };
  };

  test('are fetched once, and a click that comes before they are there opens one all the same', async () => {
    const { make, open } = made();
    let arrive = (_: boolean): void => undefined;
    const load = vi.fn(() => new Promise<boolean>((resolve) => (arrive = resolve)));
    const cards = lazyCards(session, load, leave.signal);
    cards.prepare();
    const opened = cards.open(claim, false);
    cards.prepare();
    expect(open).not.toHaveBeenCalled();
    leaveFor('card', make);
    arrive(true);
    expect(await opened).toBe(true);
    expect(open).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('are asked for again by the click where they could not be fetched', async () => {
    const { make, open } = made();
    leaveFor('card', make);
    const load = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValue(true);
    const cards = lazyCards(session, load, leave.signal);
    cards.prepare();
    await vi.runAllTimersAsync();
    expect(await cards.open(claim, false)).toBe(true);
    expect(load).toHaveBeenCalledTimes(2);
    expect(open).toHaveBeenCalledTimes(1);
  });
});
