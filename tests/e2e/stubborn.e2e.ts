// Pages that give a painter no peace: one that changes without rest, and one that takes the marks out again.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere } from './steps.ts';
import { longPage, tickingPage } from './ticking-page.ts';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    site.serve('/long', longPage);
    site.serve('/ticking', tickingPage);
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const painted = async (page: Page) => Object.values(await driver.highlights(page)).flat();
  const scroll = (page: Page, y: number) => page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);

  test('a page that never rests is painted where the reader is, and wholly when it rests', async () => {
    const page = await driver.open(site.url('/ticking'));
    const near = async (nth: number) =>
      (await painted(page)).some((each) => new RegExp(`\\b${nth + 40} berths`).test(each));
    await until('the marks far away to be gone', async () => (await near(0)) && !(await near(119)));
    await scroll(page, 1e6);
    await until('the marks of the foot', async () => (await near(119)) && !(await near(0)));
    await page.evaluate(`clearInterval(window.stop)`);
    await until('all marks', async () => (await near(0)) && (await near(60)) && (await near(119)));
    await page.close();
  });

  test('marks that the page takes out come back three times, and then no more', async () => {
    const page = await driver.open(site.url('/long'));
    const all = (await until('marks', async () => (await painted(page)).length > 100 && painted(page))).length;
    for (const top of [400, 800, 1200]) {
      await page.evaluate(() => CSS.highlights.clear());
      expect(await painted(page)).toEqual([]);
      await scroll(page, top);
      await until('the marks to be back', async () => (await painted(page)).length === all);
    }
    await page.evaluate(() => {
      CSS.highlights.clear();
      addEventListener('scrollend', () => (document.title += '!'), { once: true });
    });
    await scroll(page, 1600);
    await until('the end of the scrolling', async () => (await page.title()).endsWith('!'));
    expect(await painted(page)).toEqual([]);
    await page.close();
  });
});
