// Claims are found in the background, for all tabs: what a page is given is whole and of its own text, whatever becomes of
// the background, of other tabs and of the page itself meanwhile.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, readingOf } from './steps.ts';

/** Every mark on such a story holds its own word: what is painted tells which text it is of. */
const line = {
  berths: 'The mayor of the old town said that the harbour has lost',
  trees: 'The owner of the old farm said that the orchard has lost',
};
type Lost = keyof typeof line;
const paragraphs = (lost: Lost, count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${line[lost]} ${n + 3000} ${lost}.</p>`).join('\n');
const story = (lost: Lost, count: number): string =>
  `<!doctype html><html lang="en"><head><title>All ${lost}</title><meta property="og:type" content="article"></head>
  <body><article><h1>All ${lost}</h1>${paragraphs(lost, count)}</article></body></html>`;

/** So long that its claims are found for a second or more. */
const long = 2500;
const last = (lost: Lost): string => `${long + 2999} ${lost}`;

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    site.serve('/long-story', story('berths', long));
    site.serve('/other-story', story('trees', long));
    site.serve('/short-story', story('trees', 12));
    driver = await start();
    await grantEverywhere(driver);
    // All of them are looked at, not the few that are most worth checking.
    const desk = await driver.extensionPage('options.html');
    await desk.evaluate(() => chrome.storage.local.set({ settings: { view: 'all' } }));
    await desk.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const painted = async (page: Page): Promise<string[]> => Object.values(await driver.highlights(page)).flat();
  const some = (page: Page) =>
    until('the first marks', async () => {
      const words = await painted(page);
      return words.length > 0 && words;
    });
  const toTheEnd = (page: Page, lost: Lost) =>
    until(`marks to the last of the ${lost}`, async () => (await painted(page)).includes(last(lost)));
  /** How the list of a story differs from one that is whole and in order. */
  const faults = async (path: string, lost: Lost, count: number) => {
    const { claims } = await readingOf(driver, site.url(path));
    const figures = claims.filter(({ kind }) => kind === 'figure').map(({ exact }) => exact);
    const wanted = Array.from({ length: count }, (_, n) => `${n + 3000} ${lost}`);
    return {
      missing: wanted.filter((one, n) => figures[n] !== one),
      others: claims.filter(({ exact }) => !exact.includes(lost)).map(({ exact }) => exact),
      twice: claims.length - new Set(claims.map(({ key }) => key)).size,
    };
  };
  const none = { missing: [], others: [], twice: 0 };

  test('a background that is stopped in the middle is asked again, and the marks come whole', async () => {
    const page = await driver.open(site.url('/long-story'));
    const words = await some(page);
    await driver.stopBackground();
    // The first screen was painted, the rest was still being looked for.
    expect(words).not.toContain(last('berths'));
    await page.bringToFront();
    await toTheEnd(page, 'berths');
    expect(await faults('/long-story', 'berths', long)).toEqual(none);
    await page.close();
  });

  test('two tabs at once have each its own claims', async () => {
    const slow = await driver.open(site.url('/long-story'));
    await some(slow);
    const quick = await driver.open(site.url('/short-story'));
    await some(quick);
    expect(await faults('/short-story', 'trees', 12)).toEqual(none);
    await slow.bringToFront();
    await toTheEnd(slow, 'berths');
    expect(await faults('/long-story', 'berths', long)).toEqual(none);
    await quick.close();
    await slow.close();
  });

  test('a page that becomes another in the middle never shows marks of both', async () => {
    const page = await driver.open(site.url('/long-story'));
    await some(page);
    await page.evaluate(
      (html) => {
        const article = document.querySelector('article');
        article?.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children);
      },
      `<h1>All trees</h1>${paragraphs('trees', long)}`,
    );
    const mixed: string[][] = [];
    await until('marks to the last of the trees', async () => {
      // Ranges whose words are gone are empty.
      const words = (await painted(page)).filter((one) => one.trim() !== '');
      const [berths, trees] = [words.find((one) => one.includes('berths')), words.find((one) => one.includes('trees'))];
      if (berths && trees) mixed.push([berths, trees]);
      return words.includes(last('trees'));
    });
    expect(mixed).toEqual([]);
    expect(await faults('/long-story', 'trees', long)).toEqual(none);
    await page.close();
  });

  test('a tab that goes on to another address in the middle is answered of that one alone', async () => {
    const page = await driver.open(site.url('/long-story'));
    await some(page);
    await page.goto(site.url('/other-story'), { waitUntil: 'load' });
    await toTheEnd(page, 'trees');
    expect(await faults('/other-story', 'trees', long)).toEqual(none);
    await page.close();
  });
});
