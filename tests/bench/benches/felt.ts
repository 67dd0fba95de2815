// Speed as a reader feels it, in Chromium with the built extension and 100,000 notes in the store: from the popup's opening
// to the list of this page, from a click on a mark to its card, and how much the page's own layout moves (not at all).
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { type Driver, until } from '../../e2e/driver/driver.ts';
import { openPopup } from '../../e2e/popup-steps.ts';
import { type Site, startSite } from '../../e2e/site.ts';
import { clickWords, grantEverywhere, readingOf } from '../../e2e/steps.ts';
import { article, note, uuid } from '../../exchange/make.ts';
import type { Row } from './row.ts';

const stored = Number(process.env.CLAIMLIGHT_NOTES ?? 100_000);
const perArticle = 20;
const chunk = 4000;
const opens = 30;

export async function feltRows(): Promise<Row[]> {
  const site = await startSite();
  const driver = await startChromium();
  const data = `${stored} notes stored, our sample article`;
  try {
    await grantEverywhere(driver);
    await store(driver);
    const page = await driver.open(site.url('/river-flood'));
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
    const popup = await popupTimes(driver, await driver.tabId(site.url('/river-flood')));
    const { first, again, shift } = await cardTimes(page);
    const { rows, longest } = await scrolled(driver, site);
    const row = (measure: string, ours: string): Row => ({ measure, ours, peers: {}, data });
    return [
      row('popup opened to its list, median', inMs(at(popup.times, 0.5))),
      row('popup opened to its list, p95', inMs(at(popup.times, 0.95))),
      row('of it processor time of the popup, p95', inMs(at(popup.busy, 0.95))),
      row('mark clicked to its card, the first time', inMs(first)),
      row('mark clicked to its card, again, p95', inMs(at(again, 0.95))),
      row('layout shift in the page', String(shift)),
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

/** From the navigation's start to the frame with the first row, in the popup's own clock. */
async function popupTimes(driver: Driver, tabId: number): Promise<{ times: number[]; busy: number[] }> {
  const popup = await driver.extensionPage('options.html');
  await popup.setViewport({ width: 400, height: 580 });
  await popup.bringToFront();
  await popup.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('button.row')) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('list'));
    }).observe(document, { childList: true, subtree: true });
  });
  const address = (await popup.evaluate(() => chrome.runtime.getURL('/popup.html'))) as string;
  const session = await popup.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
    1000;
  const times: number[] = [];
  const busy: number[] = [];
  for (let open = 0; open < opens; open++) {
    const before = await spent();
    await popup.goto(`${address}?tabId=${tabId}`);
    times.push(
      await until('the list', () => popup.evaluate(() => performance.getEntriesByName('list')[0]?.startTime ?? null)),
    );
    // A popup that stays in its process counts on, one in a new process begins anew.
    const after = await spent();
    busy.push(after >= before ? after - before : after);
  }
  await popup.close();
  return { times, busy };
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

/** From the click's own time to the frame that shows the card. */
async function cardTimes(page: Page): Promise<{ first: number; again: number[]; shift: number }> {
  await page.evaluate(() => {
    let clicked = 0;
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });
    new MutationObserver((records) => {
      const cards = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (cards.some(({ nodeName }) => nodeName === 'CLAIMLIGHT-CARD'))
        requestAnimationFrame(() => performance.measure('card', { start: clicked, end: performance.now() }));
    }).observe(document.documentElement, { childList: true });
  });
  const seen = () => page.evaluate(() => performance.getEntriesByName('card').map(({ duration }) => duration));
  const words = ['At least 43 people were killed', '184 millimetres', '97 per cent'];
  for (let turn = 0; turn < 12; turn++) {
    await clickWords(page, words[turn % words.length] ?? '');
    await until('the card', async () => (await seen()).length > turn);
    await page.keyboard.press('Escape');
  }
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  const [first = Number.NaN, ...again] = await seen();
  return { first, again, shift };
}

const at = (times: readonly number[], share: number): number => {
  const order = times.toSorted((a, b) => a - b);
  return order[Math.min(order.length - 1, Math.ceil(order.length * share) - 1)] ?? Number.NaN;
};
const inMs = (value: number): string => `${value.toFixed(0)} ms`;
