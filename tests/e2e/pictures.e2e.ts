// The screens beside the pictures kept of them.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './driver/chromium.ts';
import type { Driver } from './driver/driver.ts';
import { arePictured, looksAsKept, still } from './kept-pictures.ts';
import { screens } from './screens.ts';
import { type Site, startSite } from './site.ts';
import { allow, fill, type Stage, sayIn } from './stage.ts';

const names = ['popup', 'popup-row', 'popup-editor', 'popup-no-article', 'panel', 'library', 'library-none', 'options'];
const kept = screens.filter(({ name }) => names.includes(name));

test.skipIf(!arePictured)('every screen that has a picture is there to be compared', () => {
  expect(kept.map(({ name }) => name).sort()).toEqual(names.toSorted());
});

if (arePictured) {
  let driver: Driver;
  let site: Site;
  let stage: Stage;
  let scratch: Page;

  beforeAll(async () => {
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

  test.each(kept.flatMap((screen) => ['light', 'dark'].map((theme) => ({ name: screen.name, theme, screen }))))(
    '$name, $theme, looks as it did',
    async ({ name, theme, screen }) => {
      const page = await screen.open(stage);
      await still(page, theme);
      const now = await page.screenshot({ encoding: 'base64' });
      await page.close();
      await looksAsKept(scratch, `${name}-${theme}`, now);
    },
  );
}
