// @vitest-environment happy-dom
// The two views of a page in its list: what each shows and counts, and the switch between them.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageView } from '../../components/page/PageView.tsx';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { defaultSettings, readSettings, writeSettings } from '../../utils/settings.ts';
import { cleanStore } from '../notes/make.ts';
import { claims, desk, onward, reading } from './page-desk.ts';

let page: HTMLElement;
const tab = { id: 7, windowId: 1, url: 'https://news.example/ferry' };
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
const words = () => [...page.querySelectorAll('.row .words')].map((each) => each.textContent);
const switches = () => [...page.querySelectorAll<HTMLButtonElement>('.views button')];
const said = () =>
  switches().map((each) => `${each.textContent}${each.getAttribute('aria-pressed') === 'true' ? ' on' : ''}`);

const rest = { view: 'all' } as const;
const day: Claim = {
  key: 'date:Monday:0',
  kind: 'date',
  start: 97,
  end: 98,
  exact: 'Monday',
  rule: 'made',
  weight: 0,
  ...rest,
};
/** The casualty and the quotation are Key, the others not; a day is there too. */
const mixed = [...claims.map((claim, nth) => (nth < 2 ? claim : { ...claim, ...rest })), day];

const event = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(browser.permissions, { contains: async () => true, onAdded: event, onRemoved: event });

async function open(list: readonly Claim[]) {
  desk.answer = (name) => (name === 'read' ? { ...reading(), claims: list } : onward);
  page = document.createElement('div');
  document.body.append(page);
  render(<PageView tab={tab} turn={0} place="popup" />, page);
  await settle(() => expect(switches()).toHaveLength(2));
}

beforeEach(async () => {
  await cleanStore();
  await browser.storage.local.clear();
  localStorage.clear();
  desk.asked.length = 0;
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('Key comes first: what is not in it is neither listed nor counted', async () => {
  await open(mixed);
  expect(words()).toEqual(['Eleven people were hurt', '“It fell at once,”']);
  expect(said()).toEqual(['Key 2 on', 'All 4']);
  expect(page.textContent).toContain('0 of 2 checked');
});

test('All lists everything but days, which are not marked unless the reader says so', async () => {
  await open(mixed);
  switches()[1]?.click();
  await settle(() => expect(words()).toHaveLength(4));
  expect(said()).toEqual(['Key 2', 'All 4 on']);
  expect(page.textContent).toContain('0 of 4 checked');
  await settle(async () => expect((await readSettings()).view).toBe('all'));
  await writeSettings({ kinds: { ...defaultSettings.kinds, date: true } });
  await settle(() => expect(words()).toContain('Monday'));
  expect(said()).toEqual(['Key 2', 'All 4 on']);
});

test('a claim with a verdict stands in Key, too', async () => {
  await writeSettings({ view: 'all' });
  await open(mixed);
  await settle(() => expect(words()).toHaveLength(4));
  const figure = [...page.querySelectorAll<HTMLButtonElement>('.row')].at(-1);
  figure?.focus();
  figure?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }));
  await settle(() => expect(page.textContent).toContain('1 of 4 checked'));
  switches()[0]?.click();
  await settle(() => expect(words()).toEqual(['Eleven people were hurt', '“It fell at once,”', '40 crowns']));
  expect(said()).toEqual(['Key 3 on', 'All 4']);
});

test('where nothing is Key, the list says so and offers all', async () => {
  await open(mixed.map((claim) => ({ ...claim, ...rest })));
  expect(words()).toEqual([]);
  expect(page.textContent).toContain('Nothing here asks to be checked first.');
  const offer = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show all 4');
  offer?.click();
  await settle(() => expect(words()).toHaveLength(4));
});
