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

/** Words that stand out by less than 7 to 1 (WCAG 2.2, 1.4.6), for those who ask for more contrast; none is wanted. */
export async function faintWords(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run({ runOnly: ['color-contrast-enhanced'] }).then(({ violations }) =>
    violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => [any[0]?.data?.contrastRatio, html].join(' '))))`);
}

/** By how many pixels the page is wider than its window; 0 where nothing must be scrolled sideways. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** What can be pressed or filled but lies partly beside the window, where nothing scrolls to it. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth
        ? true
        : scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && element.checkVisibility() && (left < -1 || right > innerWidth + 1) && !scrolls(element);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
