// What the reader asks for by popup, command or menu: the annotator is brought in where it is not there yet. A command and
// a menu click grant access to the tab by themselves, as a click on the toolbar button does.
import { browser } from 'wxt/browser';
import { NoReply } from '../envelope.ts';
import { type Injected, injectAnnotator } from '../injection.ts';
import { isUnder } from './site-access.ts';
import { blockedSites, untouchedSites } from './untouched.ts';

/**
 * Brings the annotator into a tab. A site never to touch is left alone unless `force` says that the reader insists; one
 * that is blocked by policy is left alone whoever insists.
 */
export async function annotate(tabId: number, force: boolean): Promise<Injected> {
  const untouched = force ? await blockedSites() : await untouchedSites();
  if (untouched.length > 0) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (isUnder(tab?.url ?? '', untouched)) return 'no-access';
  }
  return await injectAnnotator(tabId);
}

/** Asks a tab's annotator, and once more after bringing it in where nobody answered. Null where it cannot be brought in. */
export async function askOrInject<T>(tabId: number, asking: () => Promise<T>): Promise<T | null> {
  try {
    return await asking();
  } catch (error) {
    if (!(error instanceof NoReply)) throw error;
  }
  return (await annotate(tabId, true)) === 'ready' ? await asking() : null;
}
