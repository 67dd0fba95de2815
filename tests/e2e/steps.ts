// What a reader does, step by step, in either browser; shared by the end-to-end tests and `npm start`.

import type { ElementHandle, Page } from 'puppeteer-core';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type ClaimKind, capital, claimKinds } from '../../utils/claims/model/kinds.ts';
import type { PageReading } from '../../utils/messages.ts';
import { type Driver, until } from './driver/driver.ts';
import { hit } from './hit.ts';

/** Each kind by its name in the English options, where the browsers of the tests read. */
export const kindLabels: Readonly<Record<string, ClaimKind>> = Object.fromEntries(
  claimKinds.map((kind) => [english[`kind${capital(kind)}`].message, kind]),
);

/** Presses a button by the words on it, in a part of the page. Waits for it; a real, trusted click. */
export async function press(page: Page, name: string | RegExp, within = 'body'): Promise<void> {
  const wanted = typeof name === 'string' ? new RegExp(`^${escaped(name)}$`) : name;
  await until(`a button “${wanted.source}” to be pressed`, async () => {
    const found = await page.evaluateHandle(
      (source, flags, home) => {
        const pattern = new RegExp(source, flags);
        const words = (element: Element) =>
          (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
        return (
          [
            ...(document.querySelector(home) ?? document.body).querySelectorAll(
              'button, [role="button"], [role="radio"], [role="menuitem"], summary, a',
            ),
          ].find(
            (element) => pattern.test(words(element)) && element.checkVisibility() && !element.matches(':disabled'),
          ) ?? null
        );
      },
      wanted.source,
      wanted.flags,
      within,
    );
    const button = found.asElement() as ElementHandle<Element> | null;
    return button !== null && hit(page, button);
  });
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The gate is registered, with this many patterns left out; a page of ours asks. */
export const untilGate = (page: Page, excepted = 0): Promise<unknown> =>
  until('the gate to be registered', () =>
    page.evaluate(async (count) => {
      const [gate] = await chrome.scripting.getRegisteredContentScripts();
      return gate !== undefined && (gate.excludeMatches ?? []).length === count;
    }, excepted),
  );

/** Everything that is found is marked and listed, days too: for tests that are not about the Key view. */
const showAll = (page: Page): Promise<void> =>
  page.evaluate(async (names) => {
    const { settings } = await chrome.storage.local.get('settings');
    const kinds = Object.fromEntries(names.map((name) => [name, true]));
    await chrome.storage.local.set({ settings: { ...(settings as object), view: 'all', kinds } });
  }, claimKinds);

/**
 * The reader's answer on the welcome page, where it was not given yet: mark articles on all sites. `view`: as the reader
 * finds it (Key), or everything.
 */
export async function grantEverywhere(driver: Driver, view: 'key' | 'all' = 'all', excepted = 0): Promise<void> {
  await driver.allowRequests('<all_urls>');
  const page = await driver.extensionPage('welcome.html');
  const granted = () => page.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).length > 0);
  if (!(await granted())) await press(page, /mark articles automatically/i);
  await until('site access', granted);
  await untilGate(page, excepted);
  if (view === 'all') await showAll(page);
  await page.close();
}

/** The reader's wish in the options, where it was not made yet: notes show on the page. */
export async function showNotes(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('options.html');
  const box = await until('the switch', () => page.$('#show-notes'));
  await page.bringToFront();
  if (!(await page.$eval('#show-notes', (input) => input.matches(':checked')))) await box.click();
  await until('the wish kept', () =>
    page.evaluate(async () => Reflect.get(Object((await chrome.storage.local.get('settings')).settings), 'showNotes')),
  );
  await page.close();
}

/** What the annotator of the tab at this address answers: the list that every view shows. */
export async function readingOf(driver: Driver, url: string): Promise<PageReading> {
  const tabId = await driver.tabId(url);
  const page = await driver.extensionPage('options.html');
  // As JSON: WebDriver BiDi leaves out an object that stands in two places, as a source shared by two claims does.
  const json = await until('the annotator to answer', () =>
    page.evaluate(async (tab) => {
      const reply = await chrome.tabs.sendMessage(tab, { to: 'annotator', name: 'read', request: { force: false } });
      return reply?.ok ? JSON.stringify(reply.value) : null;
    }, tabId),
  );
  await page.close();
  return JSON.parse(json);
}

/** The page's text on all lines, as a person would read it. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits for words to stand on a page. */
export const untilShown = (page: Page, words: string | RegExp, ms?: number): Promise<string> =>
  until(
    `“${words}” on the page`,
    async () => {
      const text = await textOf(page);
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    },
    ms,
  );

/** The middle of the first of these words in the page's text, brought into the window. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const find = (wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box && box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  };
  await page.bringToFront();
  return until(`“${words}” in the page`, () => page.evaluate(find, words));
}

/** Clicks in the middle of the first of these words in the page's text. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
}

/** How far the page's own layout has moved by itself since it was loaded, the two frames to come included; Chromium. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += Number(Reflect.get(entry, 'value'));
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    // Entries are handed over in a task of their own, after the frame.
    await new Promise((done) => setTimeout(done));
    add(observer.takeRecords());
    return sum;
  });
