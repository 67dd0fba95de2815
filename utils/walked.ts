// Where a walk from mark to mark has come, for the open list: it says so to readers who do not see the paint. Travels
// through storage.session, as the page's own script may not speak to the views.
import { browser } from 'wxt/browser';

/** `at`: milliseconds; it tells two steps to the same claim apart. */
export type Walked = { readonly tabId: number; readonly key: string; readonly at: number };

const item = 'walked';

export const putWalked = (walked: Walked): Promise<void> => browser.storage.session.set({ [item]: walked });

/** Calls back with the key of each claim that is walked to in a tab, until the signal aborts. */
export function watchWalks(tabId: number, arrived: (key: string) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const walked = changes[item]?.newValue as Walked | undefined;
    if (area === 'session' && walked?.tabId === tabId) arrived(walked.key);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
