// Which browsers the end-to-end tests run in: both, unless BROWSER names one while working.
import { startChromium } from './driver/chromium.ts';
import type { BrowserName, Driver } from './driver/driver.ts';
import { startFirefox } from './driver/firefox.ts';

const all: Record<BrowserName, () => Promise<Driver>> = { chromium: startChromium, firefox: startFirefox };
const chosen = process.env.BROWSER;

if (chosen) console.warn(`BROWSER=${chosen}: the other browser is not tested in this run.`);

export const browsers = (Object.entries(all) as [BrowserName, () => Promise<Driver>][]).filter(
  ([name]) => !chosen || name === chosen,
);
