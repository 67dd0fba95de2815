// What axe finds, with colours at rest and the size of targets among its rules (WCAG 2.2, 2.5.8: 24 px).
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { until } from './driver/driver.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Runs axe with these options, and gives what `each` makes of its violations. The script comes once into a page. */
async function run(page: Page, options: object, each: string): Promise<unknown> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(${each}))`);
}

const atRest = (page: Page): Promise<unknown> =>
  until('colours at rest', () =>
    page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
  );

const ruleAndPlaces = `({ id, nodes }) => [[id, ...nodes.map(({ html }) => html)].join(' ')]`;

/** Rules broken on the page as it stands, each with the elements that break it; an empty list is what is wanted. */
export async function faults(page: Page): Promise<unknown> {
  await atRest(page);
  return run(page, { rules: { 'target-size': { enabled: true } } }, ruleAndPlaces);
}

/** The same for the rules on colours alone: all that can be another in a page's other theme. */
export async function colourFaults(page: Page): Promise<unknown> {
  await atRest(page);
  return run(page, { runOnly: ['color-contrast', 'link-in-text-block'] }, ruleAndPlaces);
}

/** Words that stand out by less than 7 to 1 (WCAG 2.2, 1.4.6), for those who ask for more contrast; none is wanted. */
export const faintWords = (page: Page): Promise<unknown> =>
  run(
    page,
    { runOnly: ['color-contrast-enhanced'] },
    `({ nodes }) => nodes.map(({ html, any }) => [any[0]?.data?.contrastRatio, html].join(' '))`,
  );

/** What would move for longer than a millisecond as the page is asked to be now; each element once. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
        const slow = [transitionDuration, animationName === 'none' ? '0s' : animationDuration]
          .join()
          .split(',')
          .some((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000) > 1);
        return slow ? [`${element.localName}.${element.className}${part}`] : [];
      }),
    );
    return [...new Set(found)];
  });

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
