// What the keyboard commands and the context menus do. Each begins in the very turn of the event: opening the side panel
// later would be refused for want of a gesture.
import { type Browser, browser } from 'wxt/browser';
import { askTab } from '../messages.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { putWalked } from '../walked.ts';
import { words } from '../words.ts';
import { askOrInject } from './on-demand.ts';
import { hasPanel, openEditor, openSidePanel, sidebar } from './open-editor.ts';

type Tab = Browser.tabs.Tab;

/** Answers a command by its name in the manifest; unknown ones and those without a tab do nothing. */
export async function runCommand(name: string, tab: Tab | undefined): Promise<void> {
  if (name === 'open-library')
    return void (await browser.tabs.create({ url: browser.runtime.getURL('/library.html') }));
  if (name === 'toggle-view') return await toggleView();
  const tabId = tab?.id;
  if (tabId === undefined) return;
  if (name === 'open-side-panel') return await openSide(tabId);
  if (name === 'note-selection') return await noteSelection(tabId, tab?.windowId ?? -1);
  if (name === 'next-claim') await walk(tabId, tab?.windowId ?? -1, 1);
  if (name === 'previous-claim') await walk(tabId, tab?.windowId ?? -1, -1);
  if (name === 'open-card') await askOrInject(tabId, () => askTab(tabId, 'openCard', {}));
  if (name === 'toggle-marks') await askOrInject(tabId, () => askTab(tabId, 'marks', {}));
  if (name === 'mark-page') await askOrInject(tabId, () => askTab(tabId, 'read', { force: true }));
}

/** To the next mark or the one before: an open panel says where that is, and without one the card opens there. */
async function walk(tabId: number, windowId: number, by: 1 | -1): Promise<void> {
  const card = !(await hasPanel(windowId));
  const reply = await askOrInject(tabId, () => askTab(tabId, 'walk', { by, card }));
  if (reply?.key) await putWalked({ tabId, key: reply.key, at: Date.now() });
}

/** Key or all, in every tab: the tabs hear of it as of any setting. */
async function toggleView(): Promise<void> {
  const { view } = await readSettings();
  await writeSettings({ view: view === 'key' ? 'all' : 'key' });
}

/** The menus carry the commands' names, so a click on one is that command. Made anew at each install and update. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const menus = [
    { id: 'note-selection', title: words('commandNoteSelection'), contexts: ['selection'] },
    { id: 'toggle-marks', title: words('commandToggleMarks'), contexts: ['page', 'action'] },
    { id: 'mark-page', title: words('commandMarkPage'), contexts: ['page'] },
    { id: 'open-library', title: words('commandLibrary'), contexts: ['page', 'action'] },
  ] as const;
  for (const { contexts, ...menu } of menus) browser.contextMenus.create({ ...menu, contexts: [...contexts] });
}

async function openSide(tabId: number): Promise<void> {
  const panel = sidebar();
  if (panel) await panel.open();
  else await openSidePanel(tabId);
}

async function noteSelection(tabId: number, windowId: number): Promise<void> {
  const opening = openEditor({ tabId, windowId }, { selection: true }, Date.now());
  await askOrInject(tabId, () => askTab(tabId, 'read', { force: false }));
  await opening;
}
