// Steps by the keyboard alone, and the page they are taken on.
import type { Page } from 'puppeteer-core';
import { until } from './driver/driver.ts';

/** A short article with a link above it. */
export const craneArticle = `<!doctype html><html lang="en"><head><title>Crane falls at Orvik harbour</title>
<meta property="og:type" content="article"></head><body style="margin:0;font:18px/1.5 serif">
<p><a id="start" href="#harbour">All about the harbour</a></p><article>
<h1>Crane falls at Orvik harbour</h1>
<p>Eleven people were injured, harbour master Lene Tvedt said. “Nobody had looked at that crane for years,” she said.
The old crane at the timber quay fell into the basin during the storm, in front of the waiting ferry and its queue.</p>
<p>Repairs to the quay will cost 3.2 million crowns, according to the port authority, and take until the end of May. The
ferry lands at the fish market until then, and passengers are asked to come early, as the way is longer.</p>
<p>The port lost 40 berths, the authority said. The rail of the quay went with it, and a good part of the roof.</p>
</article></body></html>`;

/** Presses Tab, with Shift backwards, until the focus is on something like this; fails after `most` presses. */
export async function tabTo(page: Page, selector: string, back = false, most = 80): Promise<void> {
  await page.bringToFront();
  for (let press = 0; press < most; press++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Into a toolbar by Tab (`back`: by Shift and Tab), within it by arrows: to its first control and on from there. */
export async function arrowTo(page: Page, bar: string, selector: string, back = false): Promise<void> {
  const inside = await page.evaluate((home) => document.activeElement?.closest(home) !== null, bar);
  if (!inside) await tabTo(page, `${bar} *`, back);
  await page.keyboard.press('Home');
  for (let press = 0; press < 20; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no arrow came to ${selector}`);
}

export const focusOn = (page: Page, selector: string): Promise<unknown> =>
  until(`the keyboard on ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
  );

/** The words on what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Ctrl+Z. */
export const undo = async (page: Page): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};
