// How long a reader waits for the popup: from a real click on the pinned toolbar button to the frame with the page's list.
// Measured in a copy of the build whose popup notes that frame; a script more to fetch is in our figure, not left out of it.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { buildOf } from '../../e2e/driver/build.ts';
import { type Driver, until } from '../../e2e/driver/driver.ts';

export type Opened = {
  /** From the click to the frame with the list, ms. */
  readonly times: readonly number[];
  /** The same for a page with nothing but one row in the popup's place: what the browser takes for itself. */
  readonly floor: readonly number[];
  /** Processor time of the popup's thread from its navigation to its list, ms. */
  readonly busy: readonly number[];
};

const opens = 30;

const noteFrame = `const look = () => {
  if (!document.querySelector('button.row')) return;
  observer.disconnect();
  requestAnimationFrame(() => performance.mark('list'));
};
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
look();`;
const script = '<script async src="/note-frame.js"></script>';

/** A copy of the built extension whose popup marks the frame of its list, and an empty page beside it that does so too. */
export async function measuredBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-measured-'));
  await cp(buildOf('chromium'), folder, { recursive: true });
  await writeFile(join(folder, 'note-frame.js'), noteFrame);
  const popup = join(folder, 'popup.html');
  await writeFile(popup, (await readFile(popup, 'utf8')).replace('<title>', `${script}<title>`));
  await writeFile(join(folder, 'empty.html'), `<!doctype html>${script}<title>Empty</title><button class="row">Row`);
  return folder;
}

/** `page`: the article in front whose list is opened; `tabId`: the extension's own number for it. */
export async function popupTimes(driver: Driver, page: Page, tabId: number): Promise<Opened> {
  const busy = await processorTimes(driver, tabId);
  const extension = [...(await page.browser().extensions()).values()][0];
  if (!extension) throw new Error('no extension');
  const desk = await driver.extensionPage('options.html');
  const become = (popup: string) => desk.evaluate((name) => chrome.action.setPopup({ popup: name }), popup);
  await pin(page, extension.id);
  const times = await clicked(page, extension, 'popup.html');
  await become('empty.html');
  const floor = await clicked(page, extension, 'empty.html');
  await become('popup.html');
  await desk.close();
  return { times, floor, busy };
}

/** An icon that is not pinned slides into the toolbar for a quarter of a second before Chromium opens its popup. */
async function pin(page: Page, id: string): Promise<void> {
  const settings = await page.browser().newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, pinnedToToolbar: true })`,
  );
  await settings.close();
}

async function clicked(page: Page, extension: Extension, name: string): Promise<number[]> {
  const times: number[] = [];
  for (let open = 0; open < opens; open++) {
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = Date.now();
    await page.triggerExtensionAction(extension);
    const popup = await until('the popup', async () =>
      (await extension.pages()).find((candidate) => candidate.url().endsWith(`/${name}`)),
    );
    const shown = await until('the list', () =>
      popup.evaluate(() => {
        const frame = performance.getEntriesByName('list')[0];
        return frame ? performance.timeOrigin + frame.startTime : null;
      }),
    );
    times.push(shown - before);
    await popup.close();
  }
  return times;
}

/** In a tab of the popup's size, as a popup's thread cannot be asked for what it did before one could ask. */
async function processorTimes(driver: Driver, tabId: number): Promise<number[]> {
  const popup = await driver.extensionPage('options.html');
  await popup.setViewport({ width: 400, height: 580 });
  await popup.bringToFront();
  const address = (await popup.evaluate(() => chrome.runtime.getURL('/popup.html'))) as string;
  const session = await popup.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
    1000;
  const busy: number[] = [];
  for (let open = 0; open < opens; open++) {
    const before = await spent();
    await popup.goto(`${address}?tabId=${tabId}`);
    await until('the list', () => popup.evaluate(() => performance.getEntriesByName('list').length > 0));
    // A popup that stays in its process counts on, one in a new process begins anew.
    const after = await spent();
    busy.push(after >= before ? after - before : after);
  }
  await popup.close();
  return busy;
}
