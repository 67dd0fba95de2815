// @vitest-environment happy-dom
// What a reader hears of a page's list, in the order it is heard, and how far the keyboard goes until the first claim.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putEditRequest } from '../../utils/edit-request.ts';
import { close, openAfresh, page, press, rows, settle } from './page-desk.ts';

/** Everything the Tab key stops at, in order. */
const stops = (): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea, summary, [tabindex]')].filter(
    (each) => each.tabIndex >= 0 && !each.hasAttribute('disabled') && !each.closest('[hidden]'),
  );

/** Headings, named groups and rows as they follow each other. */
const heard = (): string[] =>
  [
    ...page.querySelectorAll('h1, h2, [role="progressbar"], [role="toolbar"], [role="status"], .sentence-words, .row'),
  ].map((each) =>
    each.matches('.row')
      ? 'a claim'
      : each.matches('.sentence-words')
        ? 'its sentence'
        : (each.getAttribute('aria-label') ?? each.getAttribute('role') ?? each.textContent ?? ''),
  );

beforeEach(() => openAfresh('panel'));
afterEach(close);

test('title, progress, sources, view, filters, own notes, then sentence by sentence', () => {
  expect(heard().filter((each) => each !== 'status')).toEqual([
    'The ferry was late',
    'Claims checked',
    'Sources: filter the list',
    'View',
    'Filters',
    'Write a note',
    'In the article',
    'a claim',
    'its sentence',
    'a claim',
    'a claim',
    'its sentence',
    'a claim',
  ]);
});

test('at most four stops come before the first claim, and the rows are one stop', () => {
  const order = stops();
  const first = order.findIndex((each) => each.matches('.row'));
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(4);
  expect(order.filter((each) => each.matches('.row'))).toHaveLength(1);
});

test('from a mark to its verdict takes three keys: walk, “write a note”, a digit', async () => {
  // The first two are pressed in the page (tests/e2e/card-keys.e2e.ts); here they arrive.
  await putEditRequest({ tabId: 7, key: 'figure:40 crowns:0', at: Date.now() });
  await settle(() => expect(document.activeElement?.matches('.scale input')).toBe(true));
  press(document.activeElement, '4');
  await settle(() => expect(page.querySelector<HTMLInputElement>('.scale .mostly-false input')?.checked).toBe(true));
});

test('from the list a verdict takes two keys: Tab to the row in hand, a digit', async () => {
  rows()[0]?.focus();
  press(document.activeElement, '1');
  await settle(() => expect(rows()[0]?.textContent).toContain('True'));
});
