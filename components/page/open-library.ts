import { browser } from 'wxt/browser';

const open = (path: '/library.html' | '/library.html#shelf=due' | '/draft.html'): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** Opens the draft desk in a tab of its own. */
export const openDesk = (): void => open('/draft.html');

/** Opens the library in a tab of its own. */
export const openLibrary = (): void => open('/library.html');
export const openDue = (): void => open('/library.html#shelf=due');
