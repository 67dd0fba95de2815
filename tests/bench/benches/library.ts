// The library as a reader feels it, in the built extension in Chromium, with 1,000, 10,000 and 100,000 notes (or
// CLAIMLIGHT_NOTES="1000 5000"), each figure beside the bare Dexie call it stands on, so that growth can be read.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOf } from '../../e2e/driver/build.ts';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { type Driver, until } from '../../e2e/driver/driver.ts';
import {
  bareScript,
  bareTimes,
  firstScreen,
  openedEditor,
  saves,
  scrolled,
  typed,
  watchRows,
} from '../library/in-page.ts';
import { madeNotes } from '../library/made-library.ts';
import type { Row } from './row.ts';

const sizes = (process.env.CLAIMLIGHT_NOTES ?? '1000 10000 100000').split(' ').map(Number);
const chunk = 2000;
const opens = 7;
/** The list's own page of notes. */
const page50 = 50;

export async function libraryRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-library-'));
  await cp(buildOf('chromium'), folder, { recursive: true });
  await cp(
    fileURLToPath(new URL('../../../node_modules/dexie/dist/dexie.js', import.meta.url)),
    join(folder, 'bare-dexie.js'),
  );
  await writeFile(join(folder, 'bare.js'), bareScript);
  await writeFile(
    join(folder, 'bare.html'),
    '<!doctype html><title>Bare</title><script src="bare-dexie.js"></script><script src="bare.js"></script>',
  );
  const rows: Row[] = [];
  try {
    for (const size of sizes) rows.push(...(await measured(folder, size)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

async function measured(folder: string, size: number): Promise<Row[]> {
  const driver = await startChromium({ folder });
  try {
    const filled = await fill(driver, size);
    const newest = madeNotes(Math.max(0, size - page50), size).notes.map(({ id }) => id);
    const settled = await settle(driver);
    const bare = await driver.extensionPage('bare.html');
    const floor = await bareTimes(bare, newest);
    const saved = await saves(bare, newest);
    await bare.close();

    const screens: number[] = [];
    for (let n = 0; n < opens; n++) screens.push(await opened(driver, firstScreen));
    const first: number[] = [];
    for (const word of searches(5))
      first.push(
        await opened(driver, async (page) => {
          await firstScreen(page);
          return await typed(page, word);
        }),
      );
    const keys = await opened(driver, async (page) => {
      await firstScreen(page);
      const times: number[] = [];
      for (const word of searches(13).slice(5))
        for (let end = 2; end <= word.length; end++) times.push(await typed(page, word.slice(0, end)));
      return times.filter((ms) => !Number.isNaN(ms));
    });
    const editors: number[] = [];
    for (let n = 0; n < opens; n++)
      editors.push(
        await opened(driver, async (page) => {
          await firstScreen(page);
          return await openedEditor(page);
        }),
      );
    const longest = await opened(driver, async (page) => {
      await firstScreen(page);
      return await scrolled(page, 150);
    });
    const data = `${size.toLocaleString('en')} made notes`;
    const row = (measure: string, ours: string, peers: Row['peers'] = {}): Row => ({ measure, ours, peers, data });
    const screen = { 'Dexie, 50 notes and their articles': inMs(at(floor.screen, 0.5)) };
    return [
      row('import to its end', `${(filled / 1000).toFixed(1)} s`),
      row('from then to an index that answers', `${(settled / 1000).toFixed(1)} s`),
      row('library opened to its first screen, median', inMs(at(screens, 0.5)), screen),
      row('library opened to its first screen, slowest', inMs(at(screens, 1))),
      row('first search after start, key to first results, median', inMs(at(first, 0.5)), screen),
      row('first search after start, key to first results, slowest', inMs(at(first, 1))),
      row(`as typed, key to first results, median of ${keys.length}`, inMs(at(keys, 0.5)), screen),
      row('as typed, key to first results, p95', inMs(at(keys, 0.95))),
      row('save, message to acknowledgement, median', inMs(at(saved, 0.5)), { 'Dexie, put': inMs(at(floor.put, 0.5)) }),
      row('save, message to acknowledgement, p95', inMs(at(saved, 0.95)), { 'Dexie, put': inMs(at(floor.put, 0.95)) }),
      row('editor opened, median', inMs(at(editors, 0.5)), { 'Dexie, get': inMs(at(floor.note, 0.5)) }),
      row('editor opened, slowest', inMs(at(editors, 1)), { 'Dexie, all tags': inMs(at(floor.tags, 0.5)) }),
      row('scrolled 75 screens down, longest frame', inMs(longest)),
    ];
  } finally {
    await driver.close();
  }
}

/** Words of the library, rare ones and common ones in turn. */
function searches(count: number): string[] {
  const texts = madeNotes(0, 200).notes.map(({ text }) => text.split(' '));
  return Array.from({ length: count }, (_, n) => {
    const words = texts[n * 3]?.toSorted((a, b) => b.length - a.length) ?? [];
    return words[n % 2 === 0 ? 0 : Math.floor(words.length / 3)] ?? 'dog';
  });
}

async function opened<T>(
  driver: Driver,
  measure: (page: Awaited<ReturnType<Driver['extensionPage']>>) => Promise<T>,
): Promise<T> {
  const page = await driver.extensionPage('options.html');
  await watchRows(page);
  await page.bringToFront();
  await page.goto(page.url().replace('options.html', 'library.html'));
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Fills the store by import, as a reader would; gives the ms. */
export async function fill(driver: Driver, size: number): Promise<number> {
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
  for (let from = 0; from < size; from += chunk)
    await ask('importChunk', { importId, ...madeNotes(from, Math.min(size, from + chunk)) });
  const begun = performance.now();
  await ask('importCommit', { importId, choice: 'all' });
  const took = performance.now() - begun;
  // An import is backed up by itself soon after: not in the middle of what is timed here.
  await ask('backUpNow', {});
  await desk.close();
  return took;
}

/** Waits in an open library until its search has an index, where it makes one; gives the ms. */
async function settle(driver: Driver): Promise<number> {
  const begun = performance.now();
  await opened(driver, async (page) => {
    await firstScreen(page);
    await until('the index', () =>
      page.evaluate(
        () =>
          document.documentElement.dataset.index === undefined || document.documentElement.dataset.index === 'ready',
      ),
    );
  });
  return performance.now() - begun;
}

const at = (times: readonly number[], share: number): number => {
  const order = times.toSorted((a, b) => a - b);
  return order[Math.min(order.length - 1, Math.ceil(order.length * share) - 1)] ?? Number.NaN;
};
const inMs = (value: number): string => `${value.toFixed(0)} ms`;
