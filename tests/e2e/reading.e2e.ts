// Reading: an article is found and marked, anything else is left alone, and the page is what it was before us.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { expectationsAt, missing } from './expectations.ts';
import { type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, readingOf } from './steps.ts';

const seed = expectationsAt('../../../shared/data/seed/seed-article.claims.json');
const flood = expectationsAt('../articles/river-flood/claims.json');
const sets = [
  { path: '/river-flood', set: flood },
  { path: '/seed', set: seed },
].filter((entry) => entry.set !== null);

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  const bare = new Map<string, string>();
  const html = (): string => document.documentElement.outerHTML;

  beforeAll(async () => {
    site = await startSite();
    driver = await start();
    for (const { path } of sets) {
      const page = await driver.open(site.url(path));
      bare.set(path, await page.evaluate(html));
      await page.close();
    }
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test.each(sets)(
    '$path: every listed claim is found with its source, value and date; nothing else of the page',
    async ({ path, set }) => {
      const page = await driver.open(site.url(path));
      const painted = await until('marks', async () => {
        const found = await driver.highlights(page);
        return Object.keys(found).length >= 4 && found;
      });
      const reading = await readingOf(driver, site.url(path));
      expect(reading.isArticle).toBe(true);
      expect(missing(set?.claims ?? [], reading.claims)).toEqual([]);
      const marked = [...Object.values(painted).flat(), ...reading.claims.map(({ exact }) => exact)];
      for (const words of set?.mustNotMark ?? [])
        expect(marked.filter((mark) => mark.includes(words) || (words.includes(mark) && mark.length > 6))).toEqual([]);
      expect(await page.evaluate(html)).toBe(bare.get(path));
      await page.close();
    },
  );

  test('the badge counts the checkable claims, dates not among them', async () => {
    const url = site.url('/river-flood');
    const page = await driver.open(url);
    const reading = await readingOf(driver, url);
    const countable = reading.claims.filter(({ kind }) => kind !== 'date').length;
    expect(countable).toBeGreaterThan(10);
    const tabId = await driver.tabId(url);
    const extension = await driver.extensionPage('options.html');
    const badge = await until('the badge', () =>
      extension.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    );
    expect(badge).toBe(String(countable));
    await extension.close();
    await page.close();
  });

  test.each(['/front-page', '/shop'])('%s: nothing is marked', async (path) => {
    const page = await driver.open(site.url(path));
    const marked = await driver.open(site.url('/river-flood'));
    // The article, opened after it, is marked: the gate has had its time here too.
    await until('marks on the article', async () => Object.keys(await driver.highlights(marked)).length > 0);
    expect(await driver.highlights(page)).toEqual({});
    await marked.close();
    await page.close();
  });

  test('a click on a mark opens the card, Escape takes it away without a trace', async () => {
    const url = site.url('/river-flood');
    const page = await driver.open(url);
    const reading = await readingOf(driver, url);
    const casualty = reading.claims.find(({ kind, exact }) => kind === 'casualty' && exact.length > 10);
    expect(casualty).toBeDefined();
    const cards = () => page.evaluate(() => document.querySelectorAll('claimlight-card').length);
    await until('the card', async () => {
      if ((await cards()) === 0) await clickWords(page, casualty?.exact ?? '');
      return (await cards()) === 1;
    });
    expect(await page.evaluate(() => document.querySelector('claimlight-card')?.shadowRoot)).toBeNull();
    const focus = await driver.highlights(page);
    expect([...(focus['claimlight-focus'] ?? []), ...(focus['claimlight-focus-dark'] ?? [])]).toEqual([
      casualty?.exact,
    ]);
    await page.keyboard.press('Escape');
    await until('the card to be gone', async () => (await cards()) === 0);
    expect(await page.evaluate(html)).toBe(bare.get('/river-flood'));
    await page.close();
  });

  test('two commands walk from mark to mark', async () => {
    const page = await driver.open(site.url('/river-flood'));
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
    const inHand = async () => {
      const found = await driver.highlights(page);
      return [...(found['claimlight-focus'] ?? []), ...(found['claimlight-focus-dark'] ?? [])][0] ?? null;
    };
    await driver.command(page, 'next-claim');
    const first = await until('a claim in hand', inHand);
    await driver.command(page, 'next-claim');
    const second = await until('the next claim in hand', async () => ((await inHand()) === first ? null : inHand()));
    expect(second).not.toBe(first);
    await driver.command(page, 'previous-claim');
    await until('the first claim again', async () => (await inHand()) === first);
    await driver.command(page, 'open-card');
    await until('the card', () => page.evaluate(() => document.querySelectorAll('claimlight-card').length === 1));
    await page.close();
  });
});
