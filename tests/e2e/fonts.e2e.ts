// The browsers under test draw with the fonts that the driver gives them, not with the machine's: where a line breaks, and
// what a kept picture shows, is the same everywhere. On Linux, where a browser can be told so.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver } from './driver/driver.ts';

const here = process.platform === 'linux';
if (!here) console.warn('Fonts are fixed on Linux only: layout is tested with the fonts of this machine.');

/** Widths of the letter a, in thousandths of its size, as the files of DejaVu Sans, Serif and Sans Mono say: of 2048. */
const widths = { sans: (1255 / 2048) * 1000, serif: (1221 / 2048) * 1000, mono: (1233 / 2048) * 1000 };

describe.skipIf(!here).each(browsers)('%s', (_, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  test.each([
    ['system-ui', 'sans'],
    ['sans-serif', 'sans'],
    ['Georgia, serif', 'serif'],
    ['monospace', 'mono'],
    // As Debian's Chromium brings it, under its own name and under the one it stands in for.
    ['Liberation Sans, monospace', 'mono'],
    ['Arial, monospace', 'mono'],
    ['Noto Sans, monospace', 'mono'],
  ] as const)('%s is drawn with our %s letters', async (family, ours) => {
    const page = await driver.extensionPage('options.html');
    const width = await page.evaluate((name) => {
      const context = new OffscreenCanvas(10, 10).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = `1000px ${name}`;
      return context.measureText('a').width;
    }, family);
    await page.close();
    expect(width).toBeCloseTo(widths[ours], 0);
  });
});
