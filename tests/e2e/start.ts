// `npm start`: builds, opens a browser with the extension on our sample article, and says what to do next.
// Without a display it runs headless, does the main job through the real pages, prints it, and leaves screenshots.
import { fileURLToPath } from 'node:url';
import { startChromium } from './driver/chromium.ts';
import { until } from './driver/driver.ts';
import { mainJob } from './main-job.ts';
import { startSite } from './site.ts';
import { grantEverywhere } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const site = await startSite();
const driver = await startChromium({ headless: !hasDisplay });
try {
  if (hasDisplay) await show();
  else {
    await mainJob(driver, site, `${root}.output/tour`, console.log);
    console.log('Pictures of the page, the popup, the editor and the library: .output/tour/');
    console.log(
      'Next: load .output/chrome-mv3 into your own browser (README, “In your own browser”), or run npm test.',
    );
  }
} finally {
  await driver.close().catch(() => {});
  await site.close();
}

/** A window for the reader: stays until it is closed. */
async function show(): Promise<void> {
  await grantEverywhere(driver, 'key');
  const page = await driver.open(site.url('/river-flood'));
  await until('the marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  console.log(
    [
      '',
      'Claimlight is running on a sample article.',
      '  1. Click an underlined passage: its card opens. "Write a note" opens the editor.',
      '  2. Click the Claimlight button in the toolbar for the list of claims; Alt+. and Alt+, walk from mark to mark.',
      '  3. "Library" in the popup shows all notes, and exports and imports them.',
      'Close the browser window to end.',
    ].join('\n'),
  );
  await driver.closed();
}
