// One face for two browsers: the built extension in a real profile, pages from loopback, real clicks.
import type { Page } from 'puppeteer-core';
import { claimKinds } from '../../../utils/claims/model/kinds.ts';

export type BrowserName = 'chromium' | 'firefox';

/** `meanwhile`: what happens to the profile while no browser has it. */
export type Restart = { readonly kill?: boolean; readonly meanwhile?: () => Promise<void> };

export type Driver = {
  readonly name: BrowserName;
  /** Opens an address of the test site in a new tab, and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab: 'popup.html?tabId=3'. */
  extensionPage(path: string): Promise<Page>;
  /** The extension's own id of the tab that shows an address (site access needed). */
  tabId(url: string): Promise<number>;
  /** Lets the extension's own request for site access, made by a real click, succeed without a prompt. */
  allowRequests(pattern: string): Promise<void>;
  /** A real click on the toolbar button while this page is in front; gives the popup's text once it shows `until`. */
  toolbarClick(page: Page, until: string): Promise<string>;
  /** The names of painted highlights and the words under them, as the page itself can see them. */
  highlights(page: Page): Promise<Record<string, string[]>>;
  /**
   * Opens the card with `open`, presses “write a note” in it, and gives the text of the extension page that opens.
   * `before`: what is done in the card first, with the keyboard in it.
   */
  writeFromCard(page: Page, open: () => Promise<void>, before?: () => Promise<void>): Promise<string>;
  /** No script of any page opened in this tab from now on runs. */
  scriptsOff(page: Page): Promise<void>;
  /** Where files that the extension saves arrive. */
  readonly downloads: string;
  /** Fires one of the extension's commands while this page is in front. */
  command(page: Page, name: string): Promise<void>;
  /** Stops the extension's background in the middle of whatever it does, as the browser does when it needs the memory. */
  stopBackground(): Promise<void>;
  /** What scripts of ours have let fail in any page so far, as the browser's console tells it. */
  complaints(): Promise<readonly string[]>;
  /** Ends the browser and starts it again on the same profile. `kill`: by SIGKILL, no goodbye. */
  restart(options?: Restart): Promise<void>;
  /** Resolves when the user has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
};

/** From an open card to its “write a note”, which has the focus when the card is opened by the command. */
export async function pressWrite(
  page: Page,
  open: () => Promise<void>,
  command: () => Promise<void>,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const cards = () => page.evaluate(() => document.querySelectorAll('claimlight-card').length);
  await until('the card', async () => {
    if ((await cards()) === 0) await open();
    return (await cards()) === 1;
  });
  await command();
  await until('the keyboard in the card', () =>
    page.evaluate(() => document.activeElement?.localName === 'claimlight-card'),
  );
  await before();
  await page.keyboard.press('Enter');
}

/** The words of each highlight in the page; names are known, as Firefox cannot iterate the registry from everywhere. */
export const readHighlights = (names: string[]): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const name of names) {
    const highlight = CSS.highlights.get(name);
    if (highlight) found[name] = [...highlight].map((range) => String(range)).sort();
  }
  return found;
};

export const layerNames = [...claimKinds, 'note', 'pointed', 'focus'].flatMap((layer) => [
  `claimlight-${layer}`,
  `claimlight-${layer}-dark`,
]);

/** So long a state is waited for, ms: a busy machine is no fault. What never comes costs this much once, in a failing test. */
export const patience = 300_000;

/** Waits until `probe` gives something other than null, undefined or false; says what it waited for when it gives up. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  ms = patience,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`Waited ${ms} ms for: ${what}. Last seen: ${last instanceof Error ? last.message : String(last)}`);
}
