// The number on the toolbar button: how many claims of the tab's article ask to be checked. Browsers clear a tab's own
// badge when it navigates, so nothing here listens for that.
import { browser } from 'wxt/browser';

/** `count` 0 clears it; four digits do not fit. A tab that is gone is no error. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** The badge in the accent of the house, once for all tabs. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f4f8f' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
