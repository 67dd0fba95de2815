// Sync begun with 100,000 notes (or the first of CLAIMLIGHT_NOTES) while the options, the library and the side panel are open: the
// longest task of our pages' main thread, which is one for all of them, in processor time from Chromium's own trace.
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { until } from '../../e2e/driver/driver.ts';
import { grantEverywhere, press } from '../../e2e/steps.ts';
import { startServer } from '../../sync/server.ts';
import { fill } from './library.ts';
import type { Row } from './row.ts';

const size = Number(process.env.CLAIMLIGHT_NOTES?.split(' ')[0] ?? 100_000);
/** Of sending, in ms: in all it takes minutes, each like the one before. */
const watched = 20_000;

export async function syncStartRows(): Promise<Row[]> {
  const server = await startServer();
  const driver = await startChromium();
  try {
    await server.make('desk');
    await grantEverywhere(driver);
    await fill(driver, size);
    const [options, library, panel] = [
      await driver.extensionPage('options.html'),
      await driver.extensionPage('library.html'),
      await driver.extensionPage('sidepanel.html'),
    ];
    await until('the library', () => library.$('.note-row'));
    await until('the panel', () => panel.$('.page-view'));
    const fields = { address: server.origin, database: 'desk', passphrase: 'correct horse battery' };
    await options.bringToFront();
    for (const [name, value] of Object.entries(fields)) {
      await options.click(`#sync-${name}`);
      await options.keyboard.type(value);
    }
    const looked = await traced(options, async () => {
      await press(options, 'Look at the server');
      await until('the preview', () => options.$('.sync-preview'));
    });
    const begun = await traced(options, async () => {
      await press(options, 'Start sync');
      await until('some notes on the server', async () => server.calls.some(({ path }) => path.includes('_bulk_docs')));
      await new Promise((resolve) => setTimeout(resolve, watched));
    });
    const data = `${size.toLocaleString('en')} made notes, Chromium; options, library and panel open`;
    return [
      row('sync: the first look, longest task of our pages', looked, data),
      row(`sync: the start and ${watched / 1000} s of sending, longest task of our pages`, begun, data),
    ];
  } finally {
    await driver.close();
    await server.close();
  }
}

const row = (measure: string, tasks: readonly number[], data: string): Row => ({
  measure,
  ours: `${Math.max(0, ...tasks).toFixed(0)} ms of ${tasks.reduce((sum, each) => sum + each, 0).toFixed(0)} ms`,
  peers: { 'over 50 ms': tasks.filter((task) => task > 50).length },
  data,
});

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({ name: v.string(), pid: v.number(), tid: v.number(), tdur: v.optional(v.number(), 0) }),
  ),
});

async function traced(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('claimlight-here'));
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = v.parse(traceSchema, JSON.parse(Buffer.from(trace ?? []).toString('utf8')));
  const here = traceEvents.find(({ name }) => name === 'claimlight-here');
  if (!here) throw new Error('The page set no mark.');
  return traceEvents
    .filter(({ name, pid, tid }) => pid === here.pid && tid === here.tid && name.endsWith('RunTask'))
    .map(({ tdur }) => tdur / 1000);
}
