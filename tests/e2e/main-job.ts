// The main job in a row, as `npm start` shows it without a display: open an article, see its claims, note one through the
// real popup page, export it; with pictures of the page, the popup and the library in both themes.
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver/driver.ts';
import { editRow, openPopup, savedNote, typeInto } from './popup-steps.ts';
import { atRest } from './screen.ts';
import type { Site } from './site.ts';
import { clickWords, grantEverywhere, press, readingOf, untilShown } from './steps.ts';

const sample = '/river-flood';
const noteText = 'The table further down adds up to 43: ask the governor’s office when it was last changed.';

/** Does the job and says in `say` what was found and done. Pictures and the exported file go into `folder`. */
export async function mainJob(driver: Driver, site: Site, folder: string, say: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  await grantEverywhere(driver, 'key');
  const url = site.url(sample);
  const page = await driver.open(url);
  await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  const { article, claims } = await readingOf(driver, url);
  say(`Article: “${article.title}” (${article.publisher}, ${article.published}).`);
  const kinds = Map.groupBy(claims, ({ kind }) => kind);
  say(`Claims: ${[...kinds].map(([kind, found]) => `${found.length} ${kind}`).join(', ')}.`);
  const claim =
    claims.find(({ kind, exact, view }) => kind === 'casualty' && view === 'key' && exact.length > 20) ?? claims[0];
  if (!claim) throw new Error('No claim was found in the sample article.');
  say(`In hand: ${claim.kind} “${claim.exact}”, found by the rule “${claim.rule}”.`);

  await clickWords(page, claim.exact);
  await until('the card', () => page.evaluate(() => document.querySelector('claimlight-card') !== null));
  // The marks are measured again once the page has been quiet in its other colours.
  const marked = (theme: 'light' | 'dark') =>
    until(`marks on ${theme} ground`, async () => {
      const layers = Object.keys(await driver.highlights(page)).filter((name) => !name.includes('focus'));
      return layers.length > 0 && layers.every((name) => name.endsWith('-dark') === (theme === 'dark'));
    });
  await pictures(page, folder, 'page', marked);
  await page.keyboard.press('Escape');

  const popup = await openPopup(driver, url);
  await editRow(popup, claim.exact);
  await typeInto(popup, 'textarea', noteText);
  await clickWords(popup, 'Mixed');
  const note = await savedNote(popup, ({ text, verdict }) => text === noteText && verdict === 'mixed');
  say(`Noted through the popup, and saved: note ${note.id}, revision ${note.revision}.`);
  await pictures(popup, folder, 'editor');
  await press(popup, 'Close');
  await popup.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0));
  await pictures(popup, folder, 'popup');
  await popup.close();

  const library = await driver.extensionPage('library.html');
  await library.setViewport({ width: 1200, height: 800 });
  await untilShown(library, noteText.slice(0, 40));
  await pictures(library, folder, 'library');
  await press(library, /^Export/);
  await press(library, /archive/i);
  const file = await until('the exported file', async () =>
    (await readdir(driver.downloads)).find((name) => name.endsWith('.json')),
  );
  await rename(join(driver.downloads, file), join(folder, file));
  say(`Exported: ${file}.`);
  await library.close();
  await page.close();
}

/** `ready`: what is waited for besides, once a theme is set. */
async function pictures(
  page: Page,
  folder: string,
  name: string,
  ready: (theme: 'light' | 'dark') => Promise<unknown> = async () => {},
): Promise<void> {
  await page.bringToFront();
  for (const theme of ['light', 'dark'] as const) {
    try {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    } catch {
      // Firefox takes no theme from here: one picture, in its own.
      await page.screenshot({ path: `${folder}/${name}.png` });
      return;
    }
    await ready(theme);
    await atRest(page);
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  }
}
