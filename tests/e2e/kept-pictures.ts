// What is seen beside the picture kept of it, in Chromium and with the fonts of the tests: what nobody meant to change has
// not changed. After a change that was meant, KEEP=1 takes new pictures; look at each of them before it is committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { browsers } from './browsers.ts';
import { difference } from './same-picture.ts';
import { atRest } from './screen.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const outcome = fileURLToPath(new URL('../../.output/pictures/', import.meta.url));
const keep = process.env.KEEP === '1';
/** Part of the pixels that may differ: a cursor's blink or "now" that became "1 minute ago" stays below it. */
const tolerance = 0.003;

/** Whether pictures are compared in this run; else it is said once. */
export const arePictured = process.platform === 'linux' && browsers.some(([name]) => name === 'chromium');
if (!arePictured)
  console.warn('The kept pictures are compared in Chromium on Linux, with the fonts of the tests: not in this run.');

/** A page in front, in a theme, with nothing that moves or blinks. */
export async function still(page: Page, theme: string): Promise<void> {
  await page.bringToFront();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await atRest(page);
}

/** Holds a picture (PNG, base64) against the kept one of that name; `scratch`: a page of ours that compares them. */
export async function looksAsKept(scratch: Page, name: string, now: string): Promise<void> {
  const file = `${name}.png`;
  await Promise.all([folder, outcome].map((each) => mkdir(each, { recursive: true })));
  if (keep) await writeFile(folder + file, now, 'base64');
  await writeFile(outcome + file, now, 'base64');
  const before = await readFile(folder + file, 'base64');
  expect(await difference(scratch, before, now), `see .output/pictures/${file}`).toBeLessThan(tolerance);
}
