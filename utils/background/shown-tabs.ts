// Which tab shows which article, so that a written note reaches its marks. Kept in storage.session, one key a tab: the
// worker's memory is gone after half a minute, and one list would be written by two at once.
import { browser } from 'wxt/browser';
import { changeColours } from '../injection.ts';
import type { Colours } from '../mark-colours.ts';
import { askTab } from '../messages.ts';
import { articlesByIds } from '../notes/note-store.ts';
import { showCount } from './badge.ts';

const prefix = 'shows:';

/** Remembers the article (articleKey form) that a tab's annotator has read. */
export const rememberTab = (tabId: number, key: string): Promise<void> =>
  browser.storage.session.set({ [prefix + tabId]: key });

/** Forgets a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(prefix + tabId);

/** Tells every tab that shows one of these articles to fetch, anchor and paint its notes again. */
export async function tellTabs(articleIds: readonly string[]): Promise<void> {
  const articles = await articlesByIds([...new Set(articleIds)]);
  await tellTabsAt(articles.flatMap(({ urls }) => urls));
}

/** The same by address, for articles that have just been forgotten. */
export function tellTabsAt(urls: readonly string[]): Promise<void> {
  const addresses = new Set<unknown>(urls);
  return tell((key) => addresses.has(key));
}

/** Tells every tab that shows an article: the settings it was painted by have changed. */
export const tellAllTabs = (): Promise<void> => tell(() => true);

async function tell(concerns: (key: unknown) => boolean): Promise<void> {
  for (const { tabId, key } of tabsIn(await browser.storage.session.get(null))) if (concerns(key)) knock(tabId);
}

/** Paints every tab that shows an article in the reader's new colours. */
export async function recolourTabs(before: Colours, now: Colours): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  for (const { tabId } of tabsIn(await browser.storage.session.get(null))) await changeColours(tabId, before, now);
}

/** Takes our script out of every tab where we may not be: the browser tells no address there. */
export async function leaveTabs(): Promise<void> {
  for (const { tabId } of tabsIn(await browser.storage.session.get(null))) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.url) continue;
    await forgetTab(tabId);
    // Where nobody answers there is nothing left to take out.
    await askTab(tabId, 'quit', {}).catch(() => undefined);
    await showCount(tabId, 0);
  }
}

/** Every tab that shows an article, and which. */
const tabsIn = (stored: Record<string, unknown>): { tabId: number; key: unknown }[] =>
  Object.entries(stored).flatMap(([item, key]) =>
    item.startsWith(prefix) ? [{ tabId: Number(item.slice(prefix.length)), key }] : [],
  );

/** Milliseconds between two knocks at one tab: every pause in typing saves, and each knock makes the tab anchor anew. */
const rest = 500;
const resting = new Map<number, { again: boolean }>();

/** Tells a tab at once; what comes while it rests is told together, at the end of the rest. */
function knock(tabId: number): void {
  const waiting = resting.get(tabId);
  if (waiting) {
    waiting.again = true;
    return;
  }
  const here = { again: false };
  resting.set(tabId, here);
  setTimeout(() => {
    resting.delete(tabId);
    if (here.again) knock(tabId);
  }, rest);
  // Where nobody answers the tab has gone on, and reads afresh when it comes back.
  void askTab(tabId, 'notesChanged', {}).catch(() => undefined);
}
