// @vitest-environment happy-dom
// "Write a note" on more or fewer words than were found: a new note is made on them, one that is there goes to them and
// can go back; and the key that hides the marks.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageView } from '../../components/page/PageView.tsx';
import { putEditRequest } from '../../utils/edit-request.ts';
import { articleFor, notesOf } from '../../utils/notes/note-store.ts';
import { cleanStore, makeFacts } from '../notes/make.ts';
import { claims, desk, onward } from './page-desk.ts';

let page: HTMLElement;
const key = 'figure:40 crowns:0';
const stretch = { reading: 1, start: 80, end: 99 };
const settle = <T,>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 60_000 });
const event = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(browser.permissions, { contains: async () => true, onAdded: event, onRemoved: event });

const stored = async () => {
  const article = await articleFor(makeFacts());
  return article ? await notesOf(article.id) : [];
};
const describes = () => desk.asked.filter(({ name }) => name === 'describe').map(({ request }) => request);
const pressed = (text: string) => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.includes(text));
  if (!found) throw new Error(`no button “${text}”`);
  found.click();
};

beforeEach(async () => {
  await cleanStore();
  localStorage.clear();
  desk.answer = null;
  desk.asked.length = 0;
  page = document.createElement('div');
  document.body.append(page);
  render(<PageView tab={{ id: 7, windowId: 1, url: 'https://news.example/ferry' }} turn={0} place="popup" />, page);
  await settle(() => expect(page.querySelectorAll('.row')).toHaveLength(claims.length));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('a new note is described on the words chosen, in the reading they were chosen in', async () => {
  await putEditRequest({ tabId: 7, key, stretch, at: Date.now() });
  await settle(() => expect(page.querySelector('form.editor')).not.toBeNull());
  expect(describes()).toEqual([{ reading: 1, key, span: { start: 80, end: 99 } }]);
});

test('a note that is there goes to the words chosen, remembers the old ones, and goes back on undo', async () => {
  await putEditRequest({ tabId: 7, key, at: Date.now() });
  const area = await settle(() => page.querySelector('textarea') ?? Promise.reject(new Error('no editor')));
  area.value = 'Which crowns?';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(async () => expect((await stored()).map(({ selector }) => selector?.exact)).toEqual(['40 crowns']));
  pressed('Close');
  // A request finds a note by its row: the list must have heard of it from the store.
  await settle(() => expect(page.querySelector('.excerpt')?.textContent).toBe('Which crowns?'));

  desk.answer = (name, request: { span?: unknown }) =>
    name === 'describe' && request.span
      ? { selector: { exact: 'It cost 40 crowns', prefix: '', suffix: '' }, hint: null, scope: 'article' }
      : onward;
  await putEditRequest({ tabId: 7, key, stretch, at: Date.now() });
  await settle(async () => {
    const [note] = await stored();
    expect(note?.selector?.exact).toBe('It cost 40 crowns');
    expect(note?.pastSelectors.map(({ exact }) => exact)).toEqual(['40 crowns']);
    expect(note?.text).toBe('Which crowns?');
  });
  await settle(() => pressed('Undo'));
  await settle(async () => expect((await stored()).map(({ selector }) => selector?.exact)).toEqual(['40 crowns']));
});

test('M in the list hides the marks of the page', async () => {
  desk.answer = (name) => (name === 'marks' ? { on: false } : onward);
  const row = page.querySelector<HTMLElement>('.row');
  row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', code: 'KeyM', bubbles: true, cancelable: true }));
  await settle(() => expect(desk.asked).toContainEqual({ name: 'marks', request: {} }));
  await settle(() => expect(page.textContent).toContain('The marks on this page are hidden'));
});
