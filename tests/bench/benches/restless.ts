// A page that changes every 10 ms, many windows high and marked in every line: what share of the main thread it takes with
// our marks and without us, in real Chromium, by the processor's clock.
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { until } from '../../e2e/driver/driver.ts';
import { startSite } from '../../e2e/site.ts';
import { grantEverywhere } from '../../e2e/steps.ts';
import { tickingPage } from '../../e2e/ticking-page.ts';
import type { Row } from './row.ts';

/** So long the page is left alone before, and looked at, ms. */
const settling = 15_000;
const looking = 10_000;

export async function restlessRows(): Promise<Row[]> {
  const site = await startSite();
  const driver = await startChromium();
  try {
    site.serve('/ticking', tickingPage);
    const without = await driver.open(site.url('/ticking'));
    const alone = await shares(without);
    await without.close();
    await grantEverywhere(driver);
    const page = await driver.open(site.url('/ticking'));
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
    const marked = await shares(page);
    const row = (what: 'TaskDuration' | 'ScriptDuration', measure: string): Row => ({
      measure,
      ours: `${marked[what].toFixed(1)} %`,
      peers: { 'without us': `${alone[what].toFixed(1)} %` },
      data: 'a made page, a change every 10 ms',
    });
    return [row('TaskDuration', 'restless page, main thread'), row('ScriptDuration', 'restless page, scripts')];
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Percent of the time that the main thread works, and in scripts. */
async function shares(page: Page): Promise<Record<'TaskDuration' | 'ScriptDuration', number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  await new Promise((resolve) => setTimeout(resolve, settling));
  const begun = performance.now();
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, looking));
  const after = await read();
  const seconds = (performance.now() - begun) / 1000;
  const share = (name: string) => (100 * ((after.get(name) ?? 0) - (before.get(name) ?? 0))) / seconds;
  return { TaskDuration: share('TaskDuration'), ScriptDuration: share('ScriptDuration') };
}
