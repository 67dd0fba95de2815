// The first article of a page, as a reader meets it: a fresh tab, the built extension, no code of ours warm in that page.
// Measured in both browsers from the page's load to its first mark, and in Chromium what of the page's main thread it takes.
// CLAIMLIGHT_BESIDE names another copy of the project, built, that is measured in the same run, tab by tab in turns.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from '../../e2e/driver/chromium.ts';
import type { BrowserName, Driver } from '../../e2e/driver/driver.ts';
import { until } from '../../e2e/driver/driver.ts';
import { startFirefox } from '../../e2e/driver/firefox.ts';
import { articleHtml, type Site, seedFile, startSite } from '../../e2e/site.ts';
import { grantEverywhere } from '../../e2e/steps.ts';
import { mainThread, type Spent } from './main-thread.ts';
import type { Row } from './row.ts';

const tabs = Number(process.env.CLAIMLIGHT_TABS ?? 15);
const beside = process.env.CLAIMLIGHT_BESIDE;
const starts = { chromium: startChromium, firefox: startFirefox };
const folders: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** In the page: notes when there is a mark for the first time, by the page's own clock. */
const noting = `<script>
  const look = () => CSS.highlights.size > 0 ? performance.mark('first mark') : setTimeout(look, 4);
  look();
</script>`;

export async function firstRows(): Promise<Row[]> {
  const site = await startSite();
  const html = await readFile(seedFile, 'utf8').catch(() => articleHtml('river-flood'));
  site.serve('/first', html.replace('<head>', `<head>${noting}`));
  site.serve('/traced', html);
  try {
    return [...(await rowsOf('chromium', site)), ...(await rowsOf('firefox', site))];
  } finally {
    await site.close();
  }
}

type Side = { readonly driver: Driver; readonly waits: number[]; readonly spent: Spent[] };

/** Ours and, where one is named, the other copy. */
async function rowsOf(browser: BrowserName, site: Site): Promise<Row[]> {
  const sides: Side[] = [];
  try {
    for (const folder of [undefined, beside && join(beside, '.output', folders[browser])]) {
      if (sides.length > 0 && !folder) break;
      const driver = await starts[browser](folder ? { folder } : {});
      sides.push({ driver, waits: [], spent: [] });
      await grantEverywhere(driver);
    }
    for (let tab = 0; tab < tabs; tab++)
      for (const { driver, waits, spent } of sides) {
        waits.push(await wait(driver, site.url('/first')));
        if (browser === 'chromium') spent.push(await mainThread(driver, site.url('/traced')));
      }
  } finally {
    for (const { driver } of sides) await driver.close();
  }
  const row = (measure: string, value: (side: Side) => number): Row => {
    const [ours, theirs] = sides.map((side) => `${value(side).toFixed(0)} ms`);
    return { measure, ours: ours ?? '', peers: theirs ? { 'the other copy': theirs } : {}, data: `${tabs} fresh tabs` };
  };
  const rows = [
    row(`${browser}: load to first mark, the first tab of all`, ({ waits }) => waits[0] ?? Number.NaN),
    row(`${browser}: load to first mark, median`, ({ waits }) => middle(waits)),
    row(`${browser}: load to first mark, quickest`, ({ waits }) => Math.min(...waits)),
  ];
  if (browser !== 'chromium') return rows;
  return [
    ...rows,
    row('page’s main thread in all, median', ({ spent }) => middle(spent.map(({ sum }) => sum))),
    row('of it the longest task, median', ({ spent }) => middle(spent.map(({ longest }) => longest))),
  ];
}

/** From the page's load to its first mark, ms; below 0 where the mark was there before. */
async function wait(driver: Driver, url: string): Promise<number> {
  const page = await driver.open(url);
  const found = await until('the first mark', () =>
    page.evaluate(() => {
      const [mark] = performance.getEntriesByName('first mark');
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return mark && loaded ? { ms: mark.startTime - loaded.loadEventStart } : null;
    }),
  );
  await page.close();
  return found.ms;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
