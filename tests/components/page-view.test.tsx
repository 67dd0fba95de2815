// @vitest-environment happy-dom
// The list of a page as a reader uses it: walked by keys, filtered, and with a note written against a claim.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putEditRequest } from '../../utils/edit-request.ts';
import { button, close, desk, onward, open, openAfresh, page, press, rows, settle, stored } from './page-desk.ts';

const words = () => [...page.querySelectorAll('.row .words')].map((each) => each.textContent);
const type = (field: HTMLTextAreaElement | HTMLInputElement | null, value: string) => {
  if (!field) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const area = () => page.querySelector('textarea');

beforeEach(() => openAfresh('popup'));
afterEach(close);

describe('the list', () => {
  test('stands in the order of the article, with sources and a reading', () => {
    expect(words()).toEqual(['Eleven people were hurt', '“It fell at once,”', 'it was sound', '40 crowns']);
    expect(rows()[0]?.textContent).toContain('Injured: 11 people');
    expect(rows()[1]?.textContent).toContain('Runa Vik · named person');
    expect(page.textContent).toContain('1 of 2 attributions rests on unnamed sources.');
    expect(page.textContent).toContain('0 of 4 checked');
  });

  test('one stop in the tab order; arrows, Home and End walk', async () => {
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    rows()[0]?.focus();
    press(document.activeElement, 'ArrowDown');
    await settle(() => expect(document.activeElement).toBe(rows()[1]));
    press(document.activeElement, 'End');
    await settle(() => expect(document.activeElement).toBe(rows()[3]));
    press(document.activeElement, 'ArrowDown');
    press(document.activeElement, 'Home');
    await settle(() => expect(document.activeElement).toBe(rows()[0]));
  });

  test('keys as quick as they can be typed count from the row they have come to, a verdict too', async () => {
    rows()[0]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) press(document.activeElement, key);
    expect(document.activeElement).toBe(rows()[2]);
    press(document.activeElement, '4');
    await settle(() => expect(rows()[2]?.textContent).toContain('Mostly false'));
  });

  test('a click scrolls the page there and makes the row current', async () => {
    rows()[2]?.click();
    await settle(() => expect(rows()[2]?.getAttribute('aria-current')).toBe('true'));
    expect(desk.asked).toContainEqual({ name: 'show', request: { reading: 1, key: 'statement:it was sound:0' } });
  });

  test('filters by kind, and the sourcing chart filters too', async () => {
    button('Figures').click();
    await settle(() => expect(words()).toEqual(['40 crowns']));
    button('Every kind').click();
    button('1 unnamed').click();
    await settle(() => expect(words()).toEqual(['it was sound']));
    button('1 unnamed').click();
    await settle(() => expect(words()).toHaveLength(4));
  });

  test('in order of weight the most worth checking comes first', async () => {
    const order = page.querySelectorAll('select')[1];
    if (!order) throw new Error('no order');
    order.value = 'weight';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(() => expect(words()[0]).toBe('40 crowns'));
  });
});

describe('a note', () => {
  test('Enter opens the editor, focused; each key is kept at once and saved; Escape goes back to the row', async () => {
    press(rows()[0] ?? null, 'Enter');
    await settle(() => expect(document.activeElement).toBe(area()));
    type(area(), 'The table says nine.');
    expect(Object.values(localStorage).join()).toContain('The table says nine.');
    await settle(async () => expect(await stored()).toMatchObject([{ text: 'The table says nine.', revision: 1 }]));
    await settle(() => expect(page.textContent).toContain('Saved'));
    expect(Object.keys(localStorage)).toEqual([]);
    press(area(), 'Escape');
    await settle(() => expect(document.activeElement).toBe(rows()[0]));
    // The list hears of the note by the store, which may be after the editor has gone.
    await settle(() => expect(rows()[0]?.textContent).toContain('The table says nine.'));
  });

  test('a popup closed right after a key has lost nothing when it opens again', async () => {
    desk.answer = (name) => (name === 'saveNote' ? new Promise(() => undefined) : onward);
    press(rows()[1] ?? null, 'Enter');
    await settle(() => expect(area()).not.toBeNull());
    type(area(), 'Asked her on the phone.');
    close();
    expect(await stored()).toEqual([]);
    // The next popup is another window: fresh modules, the same localStorage.
    desk.answer = null;
    vi.resetModules();
    const { sendWaitingDrafts } = await import('../../utils/drafts/save-drafts.ts');
    await sendWaitingDrafts();
    expect(await stored()).toMatchObject([{ text: 'Asked her on the phone.', target: 'claim' }]);
    expect(Object.keys(localStorage)).toEqual([]);
    await open('popup');
    await settle(() => expect(rows()[1]?.textContent).toContain('Asked her on the phone.'));
  });

  test('a request from the page opens the editor for its claim', async () => {
    await putEditRequest({ tabId: 7, key: 'figure:40 crowns:0', at: Date.now() });
    await settle(() => expect(page.querySelector('.editor blockquote')?.textContent).toBe('40 crowns'));
  });

  test('at its verdict: one digit judges, and the mark is lit again', async () => {
    await putEditRequest({ tabId: 7, key: 'figure:40 crowns:0', at: Date.now() });
    await settle(() => expect(document.activeElement?.matches('.scale input')).toBe(true));
    expect(desk.asked.map(({ name }) => name)).toContain('show');
    press(document.activeElement, '5');
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'false' }]));
  });

  test('a panel opened to write it shows the list only with the editor in it', async () => {
    close();
    // Of another tab, which the view before has no ear for.
    await putEditRequest({ tabId: 8, key: 'figure:40 crowns:0', at: Date.now() });
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      if (document.querySelector('.list') && !document.querySelector('.editor')) seen.push('a list alone');
    });
    watch.observe(document.body, { childList: true, subtree: true });
    await open('popup', 3, 8);
    await settle(() => expect(page.querySelector('.editor blockquote')?.textContent).toBe('40 crowns'));
    watch.disconnect();
    expect(seen).toEqual([]);
  });

  test('deleted, it can be taken back', async () => {
    press(rows()[0] ?? null, 'Enter');
    await settle(() => expect(area()).not.toBeNull());
    type(area(), 'Wrong row.');
    await settle(async () => expect(await stored()).toHaveLength(1));
    await settle(() => button('Delete').click());
    await settle(async () => expect(await stored()).toHaveLength(0));
    await settle(() => button('Undo').click());
    await settle(async () => expect(await stored()).toMatchObject([{ text: 'Wrong row.' }]));
  });

  test('a verdict counts as checked, and true without evidence says that it needs some', async () => {
    press(rows()[3] ?? null, 'Enter');
    await settle(() => expect(area()).not.toBeNull());
    page.querySelectorAll<HTMLInputElement>('.scale input')[0]?.click();
    await settle(() => expect(page.textContent).toContain('1 of 4 checked'));
    expect(page.textContent).toContain('needs evidence');
  });
});

test('the library, the side panel and the options are one click away', () => {
  for (const name of ['Side panel', 'Library']) expect(button(name)).toBeTruthy();
  expect(page.querySelector('footer [aria-label="Options"]')).toBeTruthy();
});

test('nothing to export, no export; with a note it is there', async () => {
  expect(() => button('Export')).toThrow();
  rows()[0]?.click();
  await settle(() => button('Write a note').click());
  await settle(() => expect(area()).not.toBeNull());
  page.querySelectorAll<HTMLInputElement>('.scale input')[0]?.click();
  await settle(() => expect(button('Export')).toBeTruthy());
});
