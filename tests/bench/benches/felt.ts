// Speed as a reader feels it, in Chromium with the built extension and 100,000 notes in the store: from a click on the
// toolbar button to the list of this page, from a click on a mark to its card, and how much the page's own layout moves (not at all).
import { rm } from 'node:fs/promises';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { type Driver, until } from '../../e2e/driver/driver.ts';
import { openPopup } from '../../e2e/popup-steps.ts';
import { type Site, startSite } from '../../e2e/site.ts';
import { grantEverywhere, readingOf } from '../../e2e/steps.ts';
import { article, note, uuid } from '../../exchange/make.ts';
import { cardTimes } from './felt-card.ts';
import { measuredBuild, popupTimes } from './felt-popup.ts';
import type { Row } from './row.ts';

const stored = Number(process.env.CLAIMLIGHT_NOTES ?? 100_000);
const perArticle = 20;
const chunk = 4000;

export async function feltRows(): Promise<Row[]> {
  const site = await startSite();
  const folder = await measuredBuild();
  const driver = await startChromium({ folder });
  const data = `${stored} notes stored, our sample article`;
  try {
    await grantEverywhere(driver);
    await store(driver);
    const address = site.url('/river-flood');
    const open = async () => {
      const page = await driver.open(address);
      await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
      return page;
    };
    const page = await open();
    const popup = await popupTimes(driver, page, await driver.tabId(address));
    await page.close();
    const card = await cardTimes(open);
    const { rows, longest } = await scrolled(driver, site);
    const row = (measure: string, ours: string, peers: Row['peers'] = {}): Row => ({ measure, ours, peers, data });
    const empty = (share: number) => ({ 'an empty page': inMs(at(popup.floor, share)) });
    return [
      row('toolbar button clicked to the popup’s list, median', inMs(at(popup.times, 0.5)), empty(0.5)),
      row('toolbar button clicked to the popup’s list, p95', inMs(at(popup.times, 0.95)), empty(0.95)),
      row('of it processor time of the popup, median', inMs(at(popup.busy, 0.5))),
      row('of it processor time of the popup, p95', inMs(at(popup.busy, 0.95))),
      row('mark clicked to its card, the first time, after resting on it, slowest', inMs(at(card.rested, 1))),
      row('mark clicked to its card, the first time, pressed on arrival, slowest', inMs(at(card.pressed, 1))),
      row('mark clicked to its card, the first time, in one moment, slowest', inMs(at(card.sudden, 1))),
      row('mark clicked to its card, again, p95', inMs(at(card.again, 0.95))),
      row('layout shift in the page', String(card.shift)),
      {
        measure: `a list of ${rows} claims walked to its end, longest task`,
        ours: inMs(longest),
        peers: {},
        data: 'made page',
      },
    ];
  } finally {
    await driver.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fills the store by import, as a reader would. */
async function store(driver: Driver): Promise<void> {
  const desk = await driver.extensionPage('options.html');
  const ask = (name: string, request: object): Promise<unknown> =>
    desk.evaluate(
      async (call, sent) => {
        const reply = await chrome.runtime.sendMessage({ to: 'background', name: call, request: JSON.parse(sent) });
        if (!reply?.ok) throw new Error(`${call}: ${reply?.error}`);
        return reply.value;
      },
      name,
      JSON.stringify(request),
    );
  const { importId } = (await ask('importStart', {})) as { importId: string };
  for (let from = 0; from < stored; from += chunk) {
    const numbers = Array.from({ length: Math.min(chunk, stored - from) }, (_, n) => from + n);
    const ids = [...new Set(numbers.map((n) => Math.floor(n / perArticle)))];
    await ask('importChunk', {
      importId,
      articles: ids.map((n) => {
        const url = `https://paper.example/story-${n}`;
        return article({ id: uuid(1_000_000 + n), url, urls: [url], title: `Story ${n}` });
      }),
      notes: numbers.map((n) => note({ id: uuid(n), articleId: uuid(1_000_000 + Math.floor(n / perArticle)) })),
    });
  }
  await ask('importCommit', { importId, choice: 'all' });
  // An import is backed up by itself soon after: not in the middle of what is timed here.
  await ask('backUpNow', {});
  await desk.close();
}

const paragraph = (n: number) =>
  `<p>The harbour lost ${n + 40} berths in ${1990 + (n % 30)}, mayor Lene Tvedt said. “Nobody told us,” she said on 4 May.</p>`;

/** A list of some two thousand claims, walked by PageDown: how long the window was ever deaf. */
async function scrolled(driver: Driver, site: Site): Promise<{ rows: number; longest: number }> {
  const body = Array.from({ length: 340 }, (_, n) => paragraph(n)).join('\n');
  site.serve(
    '/long',
    `<!doctype html><html lang="en"><title>Berths</title><article><h1>Berths</h1>${body}</article></html>`,
  );
  const page = await driver.open(site.url('/long'));
  await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  const rows = (await readingOf(driver, site.url('/long'))).claims.length;
  const popup = await openPopup(driver, site.url('/long'));
  await popup.bringToFront();
  await popup.evaluate(() => {
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) performance.measure('task', { start: 0, end: duration });
    });
    tasks.observe({ type: 'longtask' });
  });
  await popup.focus('button.row');
  for (let press = 0; press < 120; press++) await popup.keyboard.press('PageDown');
  await popup.keyboard.press('Home');
  await popup.keyboard.press('End');
  const longest = await popup.evaluate(() =>
    Math.max(0, ...performance.getEntriesByName('task').map(({ duration }) => duration)),
  );
  await popup.close();
  await page.close();
  return { rows, longest };
}

const at = (times: readonly number[], share: number): number => {
  const order = times.toSorted((a, b) => a - b);
  return order[Math.min(order.length - 1, Math.ceil(order.length * share) - 1)] ?? Number.NaN;
};
const inMs = (value: number): string => `${value.toFixed(0)} ms`;
