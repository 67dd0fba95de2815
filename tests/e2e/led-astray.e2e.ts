// A page that wants a press on "not a claim": it fades, masks, cuts, moves or covers the card. A press counts only where
// the reader saw the card as it is; where a trick has no effect at all, the card looks the same to the pixel.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { craneArticle } from './keys.ts';
import { difference } from './same-picture.ts';
import { type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, pointOf, readingOf } from './steps.ts';
import { tricks } from './tricks.ts';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const boxOf = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelector('claimlight-card')?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    });
  /** Longer than a card must have stood still before a press on it counts: what is tried here is all but that. */
  const stand = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));

  test.each(tricks)('%s', async (name, script, outcome) => {
    const path = `/${name.replaceAll(' ', '-')}`;
    // Its own text, so that no two are one article.
    site.serve(path, craneArticle.replaceAll('Lene Tvedt', `Lene ${name.replaceAll(' ', '')}`));
    const page = await driver.open(site.url(path));
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
    const box = await until('the card', async () => {
      if (!(await boxOf(page))) await clickWords(page, '3.2 million crowns');
      return boxOf(page);
    });
    // Neither picture with a button under the pointer.
    const { x, y } = await pointOf(page, 'Crane falls');
    await page.mouse.move(x, y);
    await stand(page);
    const picture = () => page.screenshot({ clip: box, encoding: 'base64', captureBeyondViewport: false });
    const before = outcome === 'seen' ? await picture() : '';
    await page.evaluate(`{ const card = document.querySelector('claimlight-card'); ${script} }`);
    await stand(page);
    const after = outcome === 'seen' ? await picture() : '';
    // A browser that is photographed may lay the page out anew for it.
    if (outcome === 'seen') await stand(page);
    const button = { x: box.x + box.width - 40, y: box.y + box.height - 24 };
    await page.mouse.move(button.x, button.y);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.mouse.click(button.x, button.y);
    // Asked for after the press, and answered: the press has been heard.
    const pressed = async () => (await readingOf(driver, site.url(path))).dismissed.length;
    if (outcome === 'seen') {
      await until('the press to count', async () => (await pressed()) === 1);
      expect(await difference(page, before, after)).toBe(0);
    } else expect(await pressed()).toBe(0);
    await page.close();
  });
});
