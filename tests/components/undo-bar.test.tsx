// @vitest-environment happy-dom
// The bar with the undo goes after ten seconds, but not from under the pointer or the keyboard; a failure stays.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UndoBar } from '../../components/shared/UndoBar.tsx';

let page: HTMLElement;
const closed = vi.fn();
const bar = (): Element => {
  const found = page.querySelector('.undo-bar');
  if (!found) throw new Error('no bar');
  return found;
};
const show = (text: string, kind: 'done' | 'trouble' = 'done') =>
  act(() => render(<UndoBar done={{ text, kind, undo: async () => '' }} onUndo={() => {}} onClose={closed} />, page));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const on = (type: string) =>
  act(() => void bar().dispatchEvent(new Event(type, { bubbles: type.startsWith('focus') })));

beforeEach(() => {
  vi.useFakeTimers();
  closed.mockClear();
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
  vi.useRealTimers();
});

test('it goes after ten seconds, and what it undoes is told with its button', async () => {
  await show('Verdict: False');
  expect(
    document.getElementById(page.querySelector('.undo')?.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toBe('Verdict: False');
  await wait(9_900);
  expect(closed).not.toHaveBeenCalled();
  await wait(200);
  expect(closed).toHaveBeenCalledOnce();
});

test.each([
  ['pointerenter', 'pointerleave'],
  ['focusin', 'focusout'],
])('not while %s, but ten seconds after %s', async (enter, leave) => {
  await show('Verdict: False');
  await on(enter);
  await wait(60_000);
  expect(closed).not.toHaveBeenCalled();
  await on(leave);
  await wait(10_100);
  expect(closed).toHaveBeenCalledOnce();
});

test('the next deed begins anew', async () => {
  await show('Verdict: False');
  await wait(9_000);
  await show('Verdict: True');
  await wait(9_000);
  expect(closed).not.toHaveBeenCalled();
});

test('a failure stays', async () => {
  await show('The disk is full.', 'trouble');
  await wait(60_000);
  expect(closed).not.toHaveBeenCalled();
});
