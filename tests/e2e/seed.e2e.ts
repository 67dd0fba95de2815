// The main job on the seed article, where ../shared holds it: note, kill, come back, a changed copy, out and in.
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { editRow, openPopup, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { type Site, seedFile, startSite } from './site.ts';
import { grantEverywhere, press, readingOf, untilShown } from './steps.ts';

const here = existsSync(seedFile);
if (!here) console.warn('NOT CHECKED: ../shared is absent, so the main job is tested on our own articles alone.');

describe.skipIf(!here).each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('noted, killed, found again, changed, exported, forgotten and imported', async () => {
    const url = site.url('/seed');
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    const { claims } = await readingOf(driver, url);
    const html = readFileSync(seedFile, 'utf8');
    const paragraphs = html.match(/<p data-paragraph="\d+">.*?<\/p>/gs) ?? [];
    const casualty = claims.find(({ kind }) => kind === 'casualty');
    const quote = claims.find(({ kind, exact }) => kind === 'quote' && paragraphs.some((one) => one.includes(exact)));
    const leaving = paragraphs.find((one) => quote && one.includes(quote.exact));
    if (!casualty || !quote || !leaving) throw new Error('The seed article has lost its casualty or its quotation.');
    for (const [claim, text] of [
      [casualty, 'Compare with the count of last month.'],
      [quote, 'Ask for the recording.'],
    ] as const) {
      await editRow(popup, claim.exact);
      await typeInto(popup, 'textarea', text);
      await savedNote(popup, (note) => note.text === text);
      await press(popup, 'Close');
    }

    await driver.restart({ kill: true });
    await grantEverywhere(driver);
    const statesAt = async () => {
      const again = await driver.open(url);
      const { places } = await until('both notes placed', async () => {
        const reading = await readingOf(driver, url);
        return reading.places.length === 2 && reading;
      });
      await again.close();
      return places.map(({ state }) => state).toSorted();
    };
    expect(await statesAt()).toEqual(['exact', 'exact']);
    site.serve('/seed', html.replace(leaving, ''));
    expect(await statesAt()).toEqual(['exact', 'orphan']);

    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'Ask for the recording.');
    const before = await storedNotes(library);
    await press(library, /^Export all/);
    await press(library, /^Archive/);
    const file = await until('the archive', async () =>
      (await readdir(driver.downloads)).find((name) => name.endsWith('.json')),
    );
    await library.evaluate(
      (articleId) => chrome.runtime.sendMessage({ to: 'background', name: 'forgetArticle', request: { articleId } }),
      before[0]?.articleId ?? '',
    );
    await until('an empty store', async () => (await storedNotes(library)).length === 0);
    const input = await until('the file field', () => library.$('input[type="file"]'));
    await input.uploadFile(join(driver.downloads, file));
    await untilShown(library, 'Nothing has been changed yet');
    await press(library, 'Import', '.import-panel');
    await until('the notes again', async () => (await storedNotes(library)).length === 2);
    const texts = (notes: typeof before) => notes.map(({ id, text }) => `${id} ${text}`).toSorted();
    expect(texts(await storedNotes(library))).toEqual(texts(before));
    await library.close();
    await page.close().catch(() => undefined);
  });
});
