// @vitest-environment happy-dom
// Claims of one sentence: its words once, a verdict for one or for all of them.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageView } from '../../components/page/PageView.tsx';
import { articleFor, notesOf } from '../../utils/notes/note-store.ts';
import { cleanStore, makeFacts } from '../notes/make.ts';
import { claims, desk } from './page-desk.ts';

let page: HTMLElement;
const tab = { id: 7, windowId: 1, url: 'https://news.example/ferry' };
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
const rows = () => [...page.getElementsByTagName('button')].filter(({ classList }) => classList.contains('row'));
const row = (at: number): HTMLButtonElement => {
  const found = rows()[at];
  if (!found) throw new Error(`no row ${at}`);
  return found;
};
const stored = async () => {
  const article = await articleFor(makeFacts());
  return article ? await notesOf(article.id) : [];
};
const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const button = (text: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.includes(text));
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};

async function open() {
  page = document.createElement('div');
  document.body.append(page);
  render(<PageView tab={tab} turn={0} place="panel" />, page);
  await settle(() => expect(rows()).toHaveLength(claims.length));
}
function close() {
  render(null, page);
  page.remove();
}

const event = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(browser.permissions, { contains: async () => true, onAdded: event, onRemoved: event });

beforeEach(async () => {
  await cleanStore();
  await browser.storage.session.clear();
  localStorage.clear();
  desk.answer = null;
  desk.asked.length = 0;
  await open();
});
afterEach(close);

describe('a sentence of two claims', () => {
  const tick = () => page.querySelector<HTMLInputElement>('.whole input');
  const verdicts = async () => (await stored()).map(({ verdict }) => verdict);

  test('its words stand once, its claims below', () => {
    const sentence = page.querySelector('.sentence-words')?.closest('li');
    expect(sentence?.querySelector('.sentence-words')?.textContent).toBe(
      '“It fell at once,” said Runa Vik. Officials said it was sound.',
    );
    expect(sentence?.querySelectorAll('.row')).toHaveLength(2);
  });

  test('is judged as a whole where that is chosen, and taken back as a whole', async () => {
    row(1).click();
    await settle(() => expect(tick()).not.toBe(null));
    tick()?.click();
    await settle(() => expect(tick()?.checked).toBe(true));
    press(row(1), '5');
    await settle(async () => expect(await verdicts()).toEqual(['false', 'false']));
    await settle(() => button('Undo').click());
    await settle(async () => expect(await verdicts()).toEqual([]));
  });

  test('else claim by claim; the choice does not go on to the next', async () => {
    row(1).click();
    await settle(() => expect(tick()).not.toBe(null));
    tick()?.click();
    row(2).click();
    await settle(() => expect(tick()?.checked).toBe(false));
    press(row(2), '5');
    await settle(async () => expect(await verdicts()).toEqual(['false']));
  });
});
