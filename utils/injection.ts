// Brings our scripts into pages, and the only file that names browser.scripting.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Colours } from './mark-colours.ts';
import { sheetOf } from './mark-sheet.ts';
import { readSettings } from './settings.ts';

const gateId = 'gate';
/** As soon as the page's own words are there: images and frames may take seconds more. */
const runAt = 'document_end';
const gateFile = '/content-scripts/gate.js';
const annotatorFile = '/content-scripts/annotator.js';
/** origin AUTHOR: with USER, Chromium 156 paints a highlight's underline but not its background (seen on screen). */
const sheet = (tabId: number) => ({
  target: { tabId },
  files: ['content-scripts/annotator.css'],
  origin: 'AUTHOR' as const,
});

/** no-access: the reader has not let us see this tab; unsupported: nobody may (the browser's own pages, stores). */
export type Injected = 'ready' | 'no-access' | 'unsupported';

const acknowledged = v.object({ ready: v.literal(true) });

/**
 * Runs the annotator in the top frame of a tab and waits for its first reading. Running it again is harmless: the newer
 * takes over. `isReady`: the page's own words are there, as the gate tells; else the browser waits for the rest of the page.
 * Chromium counts insertions of a sheet, so an old one is taken out first.
 */
export async function injectAnnotator(tabId: number, isReady = false): Promise<Injected> {
  // Side by side: the sheet is there long before the page is read. Where one is refused, so is the other.
  const dressed = dress(tabId);
  dressed.catch(() => undefined);
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [annotatorFile],
      injectImmediately: isReady,
    });
    await dressed;
    return v.is(acknowledged, frame?.result) ? 'ready' : 'unsupported';
  } catch (error) {
    return await whyNot(tabId, error);
  }
}

async function dress(tabId: number): Promise<void> {
  await browser.scripting.removeCSS(sheet(tabId)).catch(() => undefined);
  await browser.scripting.insertCSS(sheet(tabId));
  await wear(tabId, sheetOf((await readSettings()).colours));
}

/** Puts the reader's colours over ours; what is empty changes nothing. */
async function wear(tabId: number, css: string): Promise<void> {
  if (css === '') return;
  const look = { target: { tabId }, css, origin: 'AUTHOR' as const };
  await browser.scripting.removeCSS(look).catch(() => undefined);
  await browser.scripting.insertCSS(look);
}

/** Changes the colours in a tab that is painted already. A tab that is gone or closed to us is passed over. */
export async function changeColours(tabId: number, before: Colours, now: Colours): Promise<void> {
  const old = sheetOf(before);
  try {
    if (old) await browser.scripting.removeCSS({ target: { tabId }, css: old, origin: 'AUTHOR' });
    await wear(tabId, sheetOf(now));
  } catch {
    // It is dressed anew when it is read again.
  }
}

/** Puts another script beside the annotator. False where the tab is gone or closed to us. */
export async function injectBeside(tabId: number, script: 'card' | 'anchoring'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
    return true;
  } catch {
    return false;
  }
}

/** Runs the gate in a tab that was open before site access was granted. False where that is refused. */
export async function injectGate(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [gateFile] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the gate run on pages loaded from now on at exactly these match patterns, and no others; whether it did not so
 * already. Not for parallel calls. Where it does it is left alone: a page that loads while it is taken out and put back would
 * go without.
 */
export async function registerGate(matches: readonly string[], excludeMatches: readonly string[]): Promise<boolean> {
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] });
  if (there?.runAt === runAt && same(there.matches, matches) && same(there.excludeMatches, excludeMatches))
    return false;
  if (there) await browser.scripting.unregisterContentScripts({ ids: [gateId] });
  if (matches.length === 0) return there !== undefined;
  await browser.scripting.registerContentScripts([
    {
      id: gateId,
      js: [gateFile.slice(1)],
      matches: [...matches],
      ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
      runAt,
      allFrames: false,
    },
  ]);
  return true;
}

const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...b].sort());

// The tab's address is known only where access is granted; elsewhere the browser's own words are all there is.
async function whyNot(tabId: number, error: unknown): Promise<Injected> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  if (url !== undefined && !/^(https?|file):/i.test(url)) return 'unsupported';
  // Firefox says of its viewers what it says of pages that are closed to us.
  if (await isOpen(url)) return 'unsupported';
  const reason = error instanceof Error ? error.message : String(error);
  return /cannot access an? \S{1,40} url|cannot be scripted|error page|no tab with id|invalid tab/i.test(reason)
    ? 'unsupported'
    : 'no-access';
}

/** Whether the reader has let us see all pages of this one's host. Ports are no part of patterns. */
async function isOpen(url = ''): Promise<boolean> {
  const { protocol = '', hostname } = URL.parse(url) ?? {};
  return (
    /^https?:$/.test(protocol) && (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))
  );
}
