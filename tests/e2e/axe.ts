// What axe finds, with colours at rest and the size of targets among its rules (WCAG 2.2, 2.5.8: 24 px).
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { until } from './driver/driver.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Rules broken on the page as it stands, each with the elements that break it; an empty list is what is wanted. */
export async function faults(page: Page): Promise<unknown> {
  await until('colours at rest', () =>
    page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
  );
  await page.evaluate(axe);
  return page.evaluate(`axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')))`);
}

/** By how many pixels the page is wider than its window; 0 where nothing must be scrolled sideways. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
