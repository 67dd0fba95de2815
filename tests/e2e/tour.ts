// `npm run tour`: the main job, then every screen and state in both browsers, both themes and three widths, and in every
// language of ours in Chromium, as pictures in .output/tour/<browser>/. TOUR=chromium-de, or a part of a screen's name
// after a slash (TOUR=chromium/library), takes a part of it; TOUR=chromium-de/store its pictures for the stores.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startChromium } from './driver/chromium.ts';
import type { Driver } from './driver/driver.ts';
import { startFirefox } from './driver/firefox.ts';
import { mainJob } from './main-job.ts';
import { atRest, type Screen } from './screen.ts';
import { freshScreens, screens } from './screens.ts';
import { startSite } from './site.ts';
import { buildSpeaking } from './speaking.ts';
import { allow, fill, type Stage, sayIn } from './stage.ts';
import { storePictures } from './store-pictures.ts';

const folder = fileURLToPath(new URL('../../.output/tour', import.meta.url));
const languages = (await readdir(new URL('../../public/_locales', import.meta.url))).filter((name) => name !== 'en');
const [onlyRun, onlyScreen] = (process.env.TOUR ?? '').split('/');

type Ready = { driver: Driver; say: (key: string) => string; away?: string };
type Run = { name: string; english: boolean; dark: boolean | null; start: () => Promise<Ready> };
const runs: readonly Run[] = [
  { name: 'chromium', english: true, dark: null, start: () => inEnglish(startChromium()) },
  { name: 'firefox-light', english: true, dark: false, start: () => inEnglish(startFirefox()) },
  { name: 'firefox-dark', english: true, dark: true, start: () => inEnglish(startFirefox({ dark: true })) },
  ...languages.map((language) => ({
    name: `chromium-${language}`,
    english: false,
    dark: null,
    start: async () => {
      const { folder: away, say } = await buildSpeaking(language);
      return { driver: await startChromium({ folder: away }), say, away };
    },
  })),
];

async function inEnglish(starting: Promise<Driver>): Promise<Ready> {
  return { driver: await starting, say: sayIn('en') };
}

/** Its own width, the narrowest we hold to, and a wide one. */
const widthsOf = ({ width }: Screen): number[] => [...new Set([320, width, width < 700 ? 560 : 1600])];

async function pictures(page: Page, screen: Screen, run: Run): Promise<void> {
  await page.bringToFront();
  for (const theme of run.dark === null ? (['light', 'dark'] as const) : [run.dark ? 'dark' : 'light']) {
    if (!run.english && theme === 'dark') continue;
    if (run.dark === null) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of run.english ? widthsOf(screen) : [screen.width]) {
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
  const { driver, say, away } = await run.start();
  try {
    const stage: Stage = { driver, site, say };
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
    // The stores take pictures of one browser.
    if (run.dark === null && (!onlyScreen || onlyScreen === 'store'))
      await storePictures(stage, page, `${folder}/store/${run.name.split('-')[1] ?? 'en'}`);
    await page.close();
  } finally {
    await driver.close();
    await site.close();
    if (away) await rm(away, { recursive: true, force: true });
  }
}
