// "Write a note" opens an editor in an extension page, for in the page every key typed could be overheard. Which window
// that is differs by browser, and all of this was tried: Chrome's side panel opens only from the very turn in which the
// click arrives; Firefox refuses to open its sidebar from a message, but lets the toolbar popup open.
import { browser } from 'wxt/browser';
import { putEditRequest } from '../edit-request.ts';
import type { Stretch } from '../messages.ts';

export type EditorPlace = { readonly tabId: number; readonly windowId: number };
type SidebarAction = { isOpen(details: { windowId: number }): Promise<boolean>; open(): Promise<void> };

/** Firefox alone has it, and the types are Chrome's. */
export const sidebar = (): SidebarAction | undefined => Reflect.get(browser, 'sidebarAction');

/**
 * Opens the editor for a claim or the selection of a tab, and leaves word of what to edit. Call it synchronously in the
 * listener. Answers with what opened: `sidePanel`, `sidebar`, `popup` or `window`; never a dead click.
 */
export async function openEditor(
  place: EditorPlace,
  what: { readonly key: string; readonly stretch?: Stretch } | { readonly selection: true },
  now: number,
): Promise<'sidePanel' | 'sidebar' | 'popup' | 'window'> {
  // Both begin in this turn; awaiting either before the other would lose the gesture or the request.
  const opening = openSidePanel(place.tabId);
  const stored = putEditRequest({ tabId: place.tabId, ...what, at: now });
  const open = sidebar()?.isOpen({ windowId: place.windowId }) ?? Promise.resolve(false);
  await stored.catch(() => undefined);
  if (await opening) return 'sidePanel';
  if (await open.catch(() => false)) return 'sidebar';
  try {
    await browser.action.openPopup({ windowId: place.windowId });
    return 'popup';
  } catch {
    const url = `${browser.runtime.getURL('/sidepanel.html')}?tabId=${place.tabId}`;
    await browser.windows.create({ type: 'popup', url, width: 440, height: 720 });
    return 'window';
  }
}

/** Whether our panel or sidebar stands beside the pages of a window: then it is there that a walk is told of. */
export async function hasPanel(windowId: number): Promise<boolean> {
  try {
    const panel = sidebar();
    if (panel) return await panel.isOpen({ windowId });
    const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
    return open.length > 0;
  } catch {
    return false;
  }
}

/** Opens Chrome's side panel; false where there is none or the browser refuses. Call it synchronously in the listener. */
export function openSidePanel(tabId: number): Promise<boolean> {
  if (!browser.sidePanel) return Promise.resolve(false);
  try {
    return browser.sidePanel.open({ tabId }).then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}
