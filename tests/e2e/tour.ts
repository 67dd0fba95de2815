// `npm run tour`: the main job, then every screen and state in both browsers, both themes and three widths, and in every
// language of ours in Chromium, as pictures in .output/tour/<browser>/. TOUR=chromium-de, or a part of a screen's name
// after a slash (TOUR=chromium/library), takes a part of it.
import { mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startChromium } from './driver/chromium.ts';
import type { Driver } from './driver/driver.ts';
import { startFirefox } from './driver/firefox.ts';
import { mainJob } from './main-job.ts';
import { atRest, freshScreens, type Screen, screens } from './screens.ts';
import { startSite } from './site.ts';
import { allow, fill, type Stage, sayIn } from './stage.ts';

const folder = fileURLToPath(new URL('../../.output/tour', import.meta.url));
const languages = (await readdir(new URL('../../public/_locales', import.meta.url))).filter((name) => name !== 'en');
const [onlyRun, onlyScreen] = (process.env.TOUR ?? '').split('/');

type Run = { name: string; language: string; dark: boolean | null; start: () => Promise<Driver> };
const runs: readonly Run[] = [
  { name: 'chromium', language: 'en', dark: null, start: () => startChromium({ language: 'en' }) },
  { name: 'firefox-light', language: 'en', dark: false, start: () => startFirefox() },
  { name: 'firefox-dark', language: 'en', dark: true, start: () => startFirefox({ dark: true }) },
  ...languages.map((language) => ({
    name: `chromium-${language}`,
    language,
    dark: null,
    start: () => startChromium({ language }),
  })),
];

/** Its own width, the narrowest we hold to, and a wide one. */
const widthsOf = ({ width }: Screen): number[] => [...new Set([320, width, width < 700 ? 560 : 1600])];

async function pictures(page: Page, screen: Screen, run: Run): Promise<void> {
  await page.bringToFront();
  const own = run.language !== 'en';
  for (const theme of run.dark === null ? (['light', 'dark'] as const) : [run.dark ? 'dark' : 'light']) {
    if (own && theme === 'dark') continue;
    if (run.dark === null) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of own ? [screen.width] : widthsOf(screen)) {
      await page.setViewport({ width, height: screen.height });
      await atRest(page);
      await page.screenshot({ path: `${folder}/${run.name}/${screen.name}-${theme}-${width}.png` });
    }
  }
}

for (const run of runs) {
  if (onlyRun && run.name !== onlyRun) continue;
  console.log(`${run.name}:`);
  await mkdir(`${folder}/${run.name}`, { recursive: true });
  const site = await startSite();
  const driver = await run.start();
  try {
    const stage: Stage = { driver, site, say: sayIn(run.language) };
    const show = async (list: readonly Screen[]) => {
      for (const screen of list) {
        if (onlyScreen && !screen.name.includes(onlyScreen)) continue;
        const page = await screen.open(stage);
        await pictures(page, screen, run);
        await page.close();
        console.log(`  ${screen.name}`);
      }
    };
    await show(freshScreens);
    await allow(stage);
    if (run.name === 'chromium' && !onlyScreen)
      await mainJob(driver, site, `${folder}/main-job`, (line) => console.log(`  ${line}`));
    const { page } = await fill(stage);
    await show(screens);
    await page.close();
  } finally {
    await driver.close();
    await site.close();
  }
}
