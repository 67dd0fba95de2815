// What the fake browser lacks: scripting, the badge, windows of our own, and a tab that answers.
import { type Mock, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Puts a mock in the place of `namespace.method`, whether the fake has it or not. */
export function fake(
  namespace: string,
  method: string,
  answer: (...given: never[]) => unknown = () => undefined,
): Mock {
  const mock = vi.fn(async (...given: never[]) => await answer(...given));
  const there: unknown = Reflect.get(browser, namespace);
  const home = typeof there === 'object' && there !== null ? there : {};
  if (home !== there) Reflect.set(browser, namespace, home);
  Reflect.set(home, method, mock);
  return mock;
}

export type Sender = Browser.runtime.MessageSender;

/** A content script in the top frame of tab 5. */
export const page = (url: string): Sender => ({
  id: browser.runtime.id,
  url,
  frameId: 0,
  tab: { id: 5, windowId: 3, index: 0 } as Browser.tabs.Tab,
});

/** A page of the extension. */
export const ownPage = (): Sender => ({ id: browser.runtime.id, url: `${browser.runtime.getURL('/')}popup.html` });

/** Sends a message to whoever listens, from a sender of the test's choice. */
export const trigger = (message: unknown, sender: Sender, reply: (value: unknown) => void): Promise<unknown> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender, reply);
