// Which tab shows which article, so that a written note reaches its marks. Kept in storage.session, one key a tab: the
// worker's memory is gone after half a minute, and one list would be written by two at once.
import { browser } from 'wxt/browser';
import { askTab } from '../messages.ts';
import { articlesByIds } from '../notes/note-store.ts';

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
export async function tellTabsAt(urls: readonly string[]): Promise<void> {
  const addresses = new Set<unknown>(urls);
  for (const [item, key] of Object.entries(await browser.storage.session.get(null))) {
    if (!item.startsWith(prefix) || !addresses.has(key)) continue;
    // No annotator there any more: the tab has gone on, and reads afresh when it comes back.
    await askTab(Number(item.slice(prefix.length)), 'notesChanged', {}).catch(() => undefined);
  }
}
