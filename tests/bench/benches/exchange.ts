// The large store: 100,000 notes into the built extension in real Chromium and out again in every format, through the
// library's own buttons, with the heaps of page, worker and service worker read all the while. CLAIMLIGHT_NOTES: another
// number of notes; CLAIMLIGHT_FORMATS: these formats alone ("archive,csv"). And the time that files made to do harm take.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { offered } from '../../../utils/exchange/index.ts';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { type Driver, until } from '../../e2e/driver/driver.ts';
import { press, untilShown } from '../../e2e/steps.ts';
import { hostileFiles } from '../../exchange/hostile.ts';
import { limitedReader } from '../../exchange/read-hostile.ts';
import { cpuTime } from './cpu-time.ts';
import { heapWatch } from './heap-watch.ts';
import { writeLargeArchive } from './large-archive.ts';
import { ms, type Row } from './row.ts';

const notes = Number(process.env.CLAIMLIGHT_NOTES ?? 100_000);
const data = `${notes} made notes`;
const wait = 15 * 60_000;
const wanted = process.env.CLAIMLIGHT_FORMATS?.split(',');

export async function exchangeRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const driver = await startChromium();
  try {
    const file = join(folder, 'large.claimlight.json');
    const megabytes = Math.round((await writeLargeArchive(file, notes)) / 1e6);
    return [
      ...(await into(driver, file, `${data}, ${megabytes} MB`)),
      ...(await outOf(driver)),
      ...(wanted ? [] : await hostileRows()),
    ];
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function into(driver: Driver, file: string, from: string): Promise<Row[]> {
  const library = await driver.extensionPage('library.html');
  const heap = heapWatch(library);
  const clock = stopwatch(library);
  const input = await until('the file field', () => library.$('input[type="file"]'));
  await input.uploadFile(file);
  await imported(library, /Nothing has been changed yet/);
  const shown = clock();
  await press(library, 'Import', '.import-panel');
  await imported(library, /\d added/);
  const done = clock();
  const most = await heap.stop();
  await library.close();
  process.stderr.write(`in: to the preview ${shown}; from the yes ${done}; ${most}\n`);
  return [
    { measure: 'archive in, to the preview', ours: shown, peers: {}, data: from },
    { measure: 'archive in, from the yes to the end', ours: done, peers: {}, data: from },
    { measure: 'archive in, largest heap', ours: most, peers: {}, data: from },
  ];
}

/** What the page says when it failed is the bench's error. */
async function imported(library: Page, shown: RegExp): Promise<void> {
  const text = await untilShown(library, new RegExp(`${shown.source}|Not imported`), wait);
  if (!shown.test(text)) throw new Error(text);
}

async function outOf(driver: Driver): Promise<Row[]> {
  const rows: Row[] = [];
  const page = await driver.extensionPage('library.html');
  await press(page, 'Export all');
  const labels = await page.$$eval('.menu-list button', (items) => items.map((item) => item.textContent ?? ''));
  await page.close();
  for (const [at, label] of labels.entries()) {
    // What is copied instead of saved comes last, and is no format.
    const format = offered(true)[at];
    if (!format || (wanted && !wanted.includes(format.id))) continue;
    const library = await driver.extensionPage('library.html');
    await press(library, 'Export all');
    const heap = heapWatch(library);
    const before = new Set(await readdir(driver.downloads));
    const clock = stopwatch(library);
    await library.$$eval('.menu-list button', (items, at) => items[at]?.click(), at);
    const name = await until(
      label,
      async () => (await readdir(driver.downloads)).find((each) => !before.has(each) && !each.endsWith('.crdownload')),
      wait,
    );
    const took = clock();
    const size = Math.round((await stat(join(driver.downloads, name))).size / 1e6);
    const most = await heap.stop();
    rows.push({ measure: `out: ${label}`, ours: `${took}, ${most}`, peers: {}, data: `${data}, ${size} MB` });
    // It takes minutes: what is known is told at once, and is not lost with the rest.
    process.stderr.write(`out: ${label}: ${took}, ${most}\n`);
    await rm(join(driver.downloads, name));
    await library.close();
  }
  return rows;
}

/** Each reading gives the time since the one before, by the clock and of the processor. */
function stopwatch(page: Page): () => string {
  let [clock, cpu] = [performance.now(), cpuTime(page)];
  return () => {
    const [before, spent] = [clock, cpu];
    [clock, cpu] = [performance.now(), cpuTime(page)];
    return `${ms(clock - before)} (processor ${ms(cpu - spent)})`;
  };
}

/** By a reader with 200 MB of heap: one that needs more ends the bench. */
async function hostileRows(): Promise<Row[]> {
  const reader = limitedReader();
  const times: [number, string][] = [];
  for (const [name, make] of hostileFiles) times.push([(await reader.read(make())).ms, name]);
  await reader.close();
  const [slowest = 0, name = ''] = times.toSorted(([a], [b]) => b - a)[0] ?? [];
  return [{ measure: 'hostile files, the slowest', ours: ms(slowest), peers: {}, data: `${times.length}: ${name}` }];
}
