// Single-page sites: each story is its own article, whichever way the page comes to it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../utils/messages.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { addressOf, singlePage, stories, type Told } from './single-page.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, readingOf } from './steps.ts';

const { ferry, school, orchard } = stories;

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    for (const story of Object.values(stories)) site.serve(addressOf(story), singlePage(story));
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** Calls one of the page's own functions. */
  const ask = (page: Page, call: string) => page.evaluate(`site.${call}`);
  const open = async (story: Told) => {
    const page = await driver.open(site.url(addressOf(story)));
    await marked(page, story);
    return page;
  };
  /** All that is marked stands in this story, and something is. */
  const marked = (page: Page, story: Told) =>
    until(`marks in “${story.title}” alone`, async () => {
      const words = Object.values(await driver.highlights(page)).flat();
      const told = story.lines.join('\n');
      return words.length >= 3 && words.every((one) => told.includes(one) || story.title.includes(one));
    });
  /** What the views are told once the article of this address has been read. */
  const told = (story: Told): Promise<PageReading> =>
    until(`“${story.title}” as the article`, async () => {
      const reading = await readingOf(driver, site.url(addressOf(story)));
      return reading.article.title === story.title && reading.article.url.endsWith(story.slug) ? reading : null;
    });
  const expectOnly = (reading: PageReading, story: Told) => {
    const words = [...story.lines, story.title].join('\n');
    expect(reading.isArticle).toBe(true);
    expect(reading.claims.length).toBeGreaterThan(3);
    expect(reading.claims.filter(({ exact }) => !words.includes(exact))).toEqual([]);
    expect(reading.article.urls.every((url) => url.endsWith(story.slug))).toBe(true);
  };

  test('pushState, replaceState, back and forward', async () => {
    const page = await open(ferry);
    expectOnly(await told(ferry), ferry);
    await ask(page, `push('${school.slug}')`);
    await marked(page, school);
    const second = await told(school);
    expectOnly(second, school);
    // What the head says is still of the first story.
    expect(second.article.byline).toBeUndefined();
    expect(second.article.published).toBe('2025-11-04');
    await ask(page, `replace('${orchard.slug}')`);
    await marked(page, orchard);
    expectOnly(await told(orchard), orchard);
    await page.evaluate(() => history.back());
    await marked(page, ferry);
    const back = await told(ferry);
    expectOnly(back, ferry);
    expect(back.article.byline).toBe('Ada Quill');
    await page.evaluate(() => history.forward());
    await marked(page, orchard);
    await page.close();
  });

  test('a story that comes late is not confused with the one before', async () => {
    const page = await open(ferry);
    await ask(page, `pushLate('${school.slug}', 1500)`);
    await marked(page, school);
    expectOnly(await told(school), school);
    await page.close();
  });

  test('another story under the same address is read anew', async () => {
    const page = await open(ferry);
    await ask(page, `swap('${orchard.slug}')`);
    await marked(page, orchard);
    await page.close();
  });

  test('stories one below the other are an article each', async () => {
    const page = await open(ferry);
    await ask(page, `append('${school.slug}')`);
    await ask(page, `append('${orchard.slug}')`);
    await marked(page, ferry);
    expectOnly(await told(ferry), ferry);
    await ask(page, `scrollTo('${school.slug}', true)`);
    await marked(page, school);
    expectOnly(await told(school), school);
    // A site may move the address alone.
    await ask(page, `scrollTo('${orchard.slug}', false)`);
    await marked(page, orchard);
    expectOnly(await told(orchard), orchard);
    await ask(page, `scrollTo('${ferry.slug}', true)`);
    await marked(page, ferry);
    await page.close();
  });

  test('the Navigation API: taken over by the page, and cancelled by it', async () => {
    const page = await open(ferry);
    if (!(await ask(page, 'navigations()'))) {
      console.warn('NOT CHECKED: this browser has no Navigation API.');
      await page.close();
      return;
    }
    await ask(page, 'cancel()');
    await ask(page, `navigate('${school.slug}')`);
    await ask(page, 'intercept()');
    expect(await page.evaluate(() => location.pathname)).toBe(addressOf(ferry));
    expectOnly(await told(ferry), ferry);
    await marked(page, ferry);
    await ask(page, `navigate('${orchard.slug}')`);
    await marked(page, orchard);
    expectOnly(await told(orchard), orchard);
    await page.close();
  });
});
