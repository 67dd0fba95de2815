// A marked page beside the pictures kept of it: both views at normal line height, where a line below the words comes close
// to the next line, and the card on light, sepia and dark ground.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './driver/chromium.ts';
import { type Driver, until } from './driver/driver.ts';
import { arePictured, looksAsKept, still } from './kept-pictures.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere } from './steps.ts';

const grounds = {
  light: 'background:#fff;color:#222',
  sepia: 'background:#f4ecd8;color:#433422',
  dark: 'background:#16181c;color:#d4d4d4',
};
const toll = 'At least 43 people were killed';

test.skipIf(!arePictured)('the article tells its toll in these words', async () => {
  expect(await articleHtml('river-flood')).toContain(toll);
});

if (arePictured) {
  let driver: Driver;
  let site: Site;
  let scratch: Page;

  beforeAll(async () => {
    site = await startSite();
    const html = await articleHtml('river-flood');
    for (const [ground, look] of Object.entries(grounds)) {
      const style = `<style>body { ${look} } p { line-height: normal !important }</style>`;
      site.serve(`/${ground}`, html.replace('</head>', `${style}</head>`));
    }
    driver = await startChromium();
    await grantEverywhere(driver, 'key');
    scratch = await driver.extensionPage('welcome.html');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The page with its toll in the upper third of the window, marked. */
  const opened = async (ground: string): Promise<Page> => {
    const page = await driver.open(site.url(`/${ground}`));
    await page.setViewport({ width: 900, height: 640 });
    await page.evaluate((words) => {
      const [first] = [...document.querySelectorAll('p')].filter((each) => each.textContent?.includes(words));
      if (first) scrollTo(0, first.getBoundingClientRect().top + scrollY - 120);
    }, toll);
    await until('the toll marked', async () => JSON.stringify(await driver.highlights(page)).includes(toll));
    return page;
  };
  const taken = async (page: Page, name: string): Promise<void> => {
    await still(page, name.endsWith('dark') ? 'dark' : 'light');
    const now = await page.screenshot({ encoding: 'base64' });
    await page.close();
    await looksAsKept(scratch, name, now);
  };

  test.each(['light', 'dark'])('in Key, %s', async (ground) => {
    await taken(await opened(ground), `page-key-${ground}`);
  });

  test.each(Object.keys(grounds))('the card, %s', async (ground) => {
    const page = await opened(ground);
    await page.bringToFront();
    await clickWords(page, toll);
    await until('the card', () => page.evaluate(() => document.querySelector('claimlight-card') !== null));
    await taken(page, `page-card-${ground}`);
  });

  test.each(['light', 'dark'])('in All, %s', async (ground) => {
    await grantEverywhere(driver, 'all');
    await taken(await opened(ground), `page-all-${ground}`);
  });
}
