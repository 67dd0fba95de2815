// Which tab this window speaks of. A popup and a side panel have no tab of their own and speak of the one in front; the
// small window opened for the editor carries ?tabId=. No page can forge it: nothing here is web-accessible.
import { browser } from 'wxt/browser';

export type Tab = { readonly id: number; readonly windowId: number; readonly url: string | undefined };

/** `tab`: null where there is none, its `url` only where access is granted. `inTab`: whether we stand in a tab ourselves. */
export type FoundTab = { readonly tab: Tab | null; readonly inTab: boolean };

export async function findTab(): Promise<FoundTab> {
  // Asked at once: each answer takes its time, and the list waits for both.
  const [own, [inFront]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const wanted = Number(new URLSearchParams(location.search).get('tabId'));
  const found = own && wanted ? await browser.tabs.get(wanted).catch(() => undefined) : inFront;
  const inTab = own !== undefined;
  if (found?.id === undefined) return { tab: null, inTab };
  return { tab: { id: found.id, windowId: found.windowId, url: found.url }, inTab };
}
