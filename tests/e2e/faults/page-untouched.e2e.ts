// Whatever the page: it stays byte for byte what it was, nothing of ours fails in it, its policy has nothing to report, and
// what is selected and where it is scrolled stays. Pages by chance, and, where they are there, real ones, with their scripts
// and without.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../browsers.ts';
import { type Driver, until } from '../driver/driver.ts';
import { type Site, startSite } from '../site.ts';
import { grantEverywhere } from '../steps.ts';
import { amount, numbersFrom, partOf, seed } from './long.ts';
import { chancePage, watched } from './witness-page.ts';

const made = { chromium: amount(6, 2000), firefox: amount(4, 300) };
/** Each twice: with its scripts and without. */
const real = { chromium: amount(3, Number.POSITIVE_INFINITY), firefox: amount(1, 100) };
/** Only ../shared may be absent. */
const folder = fileURLToPath(new URL('../../../../shared/data/articles/', import.meta.url));
const scriptless = { 'content-security-policy': "script-src 'nonce-witness'" };

/** Of what a policy has reported all but the page's own scripts, which it was to do without. */
const notOfItsScripts = (reports: readonly string[]) => reports.filter((report) => !report.startsWith('script-src'));

/** Chromium's own buttons of a player say this now and then, where we are not in the page too. */
const ownOfPlayers = (html: string, error: string) =>
  /^ResizeObserver loop completed/.test(error) && /<(?:audio|video)\b/i.test(html);

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  let site: Site;
  let desk: Page;
  let page: Page;
  beforeAll(async () => {
    site = await startSite();
    driver = await start();
    await grantEverywhere(driver);
    desk = await driver.extensionPage('options.html');
    site.serve('/first', '<!doctype html><title>First</title>');
    page = await driver.open(site.url('/first'));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** Opens the page, has it read whether or not it is an article, and gives what it has seen. */
  async function visit(path: string) {
    await page.goto(site.url(path), { waitUntil: 'load' });
    const before = JSON.parse(String(await page.evaluate('window.__witness()')));
    const claims = await until('the reading', () =>
      desk.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url)?.id;
        if (tab === undefined) return null;
        await chrome.runtime.sendMessage({
          to: 'background',
          name: 'annotate',
          request: { tabId: tab, force: true },
        });
        const message = { to: 'annotator', name: 'read', request: { force: true } };
        const reply = await chrome.tabs.sendMessage(tab, message).catch(() => null);
        return reply?.ok ? { found: reply.value.claims.length } : null;
      }, site.url(path)),
    );
    const after = JSON.parse(String(await page.evaluate('window.__witness()')));
    return {
      ...after,
      moved: before.place === after.place ? false : `${before.place} to ${after.place}`,
      found: claims.found,
    };
  }
  /** Bytes of the tab's heap, our part of it counted, without garbage; Firefox tells nobody. */
  async function heapOf(tab: Page): Promise<number> {
    if (name === 'firefox') return 0;
    const session = await tab.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }
  const untouched = { changes: [], errors: [], reports: [], same: true, moved: false };

  test('pages by chance stay what they were', async () => {
    console.info(`CLAIMLIGHT_SEED=${seed}`);
    const tried = partOf(made[name]);
    const before = await heapOf(page);
    let found = 0;
    for (const nth of tried) {
      const html = watched(chancePage(numbersFrom(seed + nth)), 'witness');
      const strict = nth % 2 === 1;
      site.serve('/chance', html, strict ? scriptless : {});
      const seen = await visit('/chance');
      expect({ ...seen, reports: notOfItsScripts(seen.reports) }, `page ${nth}`).toMatchObject(untouched);
      found += seen.found;
    }
    expect(found).toBeGreaterThan(tried.length);
    await page.goto(site.url('/first'), { waitUntil: 'load' });
    const left = (await heapOf(page)) - before;
    expect(left, 'bytes left behind').toBeLessThan(5_000_000);
    console.info(
      `${name}: ${tried.length} pages by chance untouched, ${found} claims found in them, ${(left / 1e6).toFixed(1)} MB left`,
    );
  });

  test('real pages stay what they were', async ({ skip }) => {
    if (!existsSync(folder)) {
      console.warn('No real pages here: not tried.');
      skip('no real pages');
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html.gz'),
    );
    const step = Math.max(1, Math.floor(files.length / real[name]));
    const chosen = files.filter((_, nth) => nth % step === 0).slice(0, real[name]);
    const tried = partOf(chosen.length);
    let gone = 0;
    const elsewhere = { changes: [], errors: [] };
    for (const nth of tried) {
      const file = chosen[nth] ?? '';
      const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      site.serve('/real', watched(html, 'witness'), scriptless);
      const { reports, ...seen } = await visit('/real');
      const failed = seen.errors.filter((each: string) => !ownOfPlayers(html, each));
      // A page that gives the keyboard to a field of its own scrolls to it, and may do so late.
      const moved = /,(?:input|textarea|button)$/.test(seen.place) ? false : seen.moved;
      expect({ ...seen, errors: failed, moved }, file).toMatchObject({
        changes: [],
        errors: [],
        same: true,
        moved: false,
      });
      expect(notOfItsScripts(reports), file).toEqual([]);
      // With its scripts it changes by itself, or goes elsewhere; of us there is nothing in it, and nothing of ours has failed.
      site.serve('/real', watched(html));
      const { changes, errors } = await visit('/real').catch((error) => {
        if (error instanceof Error && /navigat|Address rejected|context|__witness/i.test(error.message))
          return elsewhere;
        throw error;
      });
      gone += changes === elsewhere.changes ? 1 : 0;
      expect(
        [...changes, ...errors].filter((each: string) => /claimlight|extension:/i.test(each)),
        file,
      ).toEqual([]);
    }
    console.info(
      `${name}: ${tried.length} real pages untouched, with their scripts and without (${gone} went elsewhere)`,
    );
  });
});
