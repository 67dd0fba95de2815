// "Write a note" travels from the page to an extension page through storage.session: the page that opens finds the
// request waiting, a page already open hears of it. Opening and storing happen in one turn, neither awaits the other.
import { browser } from 'wxt/browser';
import type { Stretch } from './messages.ts';

export type EditRequest = {
  readonly tabId: number;
  /** The claim to edit, or the tab's selection. */
  readonly key?: string;
  /** More or fewer words than the claim's own. */
  readonly stretch?: Stretch;
  readonly selection?: true;
  /** Milliseconds; a request older than a minute is stale. */
  readonly at: number;
};

const item = 'editRequest';

export const putEditRequest = (request: EditRequest): Promise<void> => browser.storage.session.set({ [item]: request });

/** Whether a request waits for a tab, one that is not stale. */
export const hasEditRequest = async (tabId: number, now: number): Promise<boolean> =>
  isAskedFor(await browser.storage.session.get(item), tabId, now);

/** The same, of what storage.session is known to hold. */
export function isAskedFor(kept: Readonly<Record<string, unknown>>, tabId: number, now: number): boolean {
  const request = kept[item] as EditRequest | undefined;
  return request?.tabId === tabId && now - request.at < 60_000;
}

/** Takes the waiting request for a tab, once; null where there is none or it is older than a minute. */
export async function takeEditRequest(tabId: number, now: number): Promise<EditRequest | null> {
  const request = (await browser.storage.session.get(item))[item] as EditRequest | undefined;
  if (!request || request.tabId !== tabId) return null;
  await browser.storage.session.remove(item);
  return now - request.at < 60_000 ? request : null;
}

/** Calls back when a new request arrives, until the signal aborts. */
export function watchEditRequests(arrived: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[item]?.newValue) arrived();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
