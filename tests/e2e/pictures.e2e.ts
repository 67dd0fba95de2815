// The screens beside the pictures kept of them, in Chromium and with the fonts of the tests: what nobody meant to change has
// not changed. After a change that was meant, KEEP=1 takes new pictures; look at each of them before it is committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { startChromium } from './driver/chromium.ts';
import type { Driver } from './driver/driver.ts';
import { difference } from './same-picture.ts';
import { atRest, type Screen } from './screen.ts';
import { screens } from './screens.ts';
import { type Site, startSite } from './site.ts';
import { allow, fill, type Stage, sayIn } from './stage.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const outcome = fileURLToPath(new URL('../../.output/pictures/', import.meta.url));
const keep = process.env.KEEP === '1';
/** Part of the pixels that may differ: a cursor's blink or "now" that became "1 minute ago" stays below it. */
const tolerance = 0.003;
const names = ['popup', 'popup-row', 'popup-editor', 'popup-no-article', 'panel', 'library', 'library-none', 'options'];
const kept = screens.filter(({ name }) => names.includes(name));

const here = process.platform === 'linux' && browsers.some(([name]) => name === 'chromium');
if (!here)
  console.warn('The kept pictures are compared in Chromium on Linux, with the fonts of the tests: not in this run.');

test.skipIf(!here)('every screen that has a picture is there to be compared', () => {
  expect(kept.map(({ name }) => name).sort()).toEqual(names.toSorted());
});

if (here) {
  let driver: Driver;
  let site: Site;
  let stage: Stage;
  let scratch: Page;

  beforeAll(async () => {
    await Promise.all([mkdir(folder, { recursive: true }), mkdir(outcome, { recursive: true })]);
    site = await startSite();
    driver = await startChromium();
    stage = { driver, site, say: sayIn('en') };
    await allow(stage);
    await fill(stage);
    scratch = await driver.extensionPage('welcome.html');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const shot = async (screen: Screen, theme: string): Promise<string> => {
    const page = await screen.open(stage);
    await page.bringToFront();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(() => {
      const still = new CSSStyleSheet();
      still.replaceSync('* { caret-color: transparent !important }');
      document.adoptedStyleSheets.push(still);
    });
    await atRest(page);
    const taken = await page.screenshot({ encoding: 'base64' });
    await page.close();
    return taken;
  };

  test.each(kept.flatMap((screen) => ['light', 'dark'].map((theme) => ({ name: screen.name, theme, screen }))))(
    '$name, $theme, looks as it did',
    async ({ name, theme, screen }) => {
      const file = `${name}-${theme}.png`;
      const now = await shot(screen, theme);
      if (keep) await writeFile(folder + file, now, 'base64');
      await writeFile(outcome + file, now, 'base64');
      const before = await readFile(folder + file, 'base64');
      const unlike = await difference(scratch, before, now);
      expect(unlike, `see .output/pictures/${file}`).toBeLessThan(tolerance);
    },
  );
}
