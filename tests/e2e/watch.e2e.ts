// Coming back to an article that was changed meanwhile: what changed since when, word by word; the same text at another
// address; and a note whose words are gone is put on new ones.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { chooseRow, editRow, openPopup, rowsOf, savedNote, typeInto } from './popup-steps.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { grantEverywhere, press, readingOf, textOf, untilShown } from './steps.ts';

const path = '/river-flood';
const mirror = '/mirror-of-the-flood';
const toll = 'At least 43 people were killed';
const inspectors = '64 inspectors';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;

  beforeAll(async () => {
    site = await startSite();
    url = site.url(path);
    driver = await start();
    await grantEverywhere(driver);
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    for (const words of [toll, inspectors]) {
      await editRow(popup, words);
      await typeInto(popup, 'textarea', `Look again: ${words}`);
      await savedNote(popup, (one) => one.text.includes(words));
      await press(popup, 'Close');
    }
    await kept(popup, 1);
    await popup.close();
    await page.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('a visit that finds the same words has nothing to tell', async () => {
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    const first = await kept(popup, 1);
    await until('the second visit to take its place', async () => (await watched(popup))[0]?.at !== first.at);
    expect(await watched(popup)).toMatchObject([{ visits: 1, changes: 0 }]);
    expect(await textOf(popup)).not.toMatch(/changed since/);
    await popup.close();
    await page.close();
  });

  test('what changed is told by weight, word by word; what does not matter stays away, and all can be seen', async () => {
    site.serve(path, await articleHtml('river-flood-updated'));
    const page = await driver.open(url);
    let popup = await openPopup(driver, url);
    await untilShown(popup, /\d+ claims changed since/);
    await press(popup, 'Show', '.notice');
    await until('the list', () => popup.$('.changes li'));
    const shown = await changes(popup);
    expect(shown[0]).toMatch(/^Figure changed/);
    expect(shown.find((text) => text.includes('people were killed'))).toMatch(/Was: At least 43.*Now: At least 51/);
    expect(shown.some((text) => /^Gone.*64 inspectors/.test(text))).toBe(true);
    expect(shown.some((text) => /^Headline changed/.test(text))).toBe(true);
    // The patients' figure only moved to another place: no news.
    expect(shown.join()).not.toContain('67 people');
    expect(
      await popup.evaluate(() => [...document.querySelectorAll('.changes ins')].map((ins) => ins.textContent?.trim())),
    ).toContain('51');

    await press(popup, /^This change does not matter: Headline changed/);
    await until('the headline gone', async () => !(await changes(popup)).some((text) => /^Headline/.test(text)));
    await popup.close();
    popup = await openPopup(driver, url);
    await untilShown(popup, /\d+ claims changed since/);
    await press(popup, 'Show', '.notice');
    await until('the list', () => popup.$('.changes li'));
    expect((await changes(popup)).some((text) => /^Headline/.test(text))).toBe(false);
    await press(popup, 'Mark all as seen');
    await until('nothing left to tell', async () => !/claims changed since/.test(await textOf(popup)));
    expect(await watched(popup)).toMatchObject([{ visits: 2, changes: 0 }]);
    await popup.close();
    await page.close();
  });

  test('a note whose words are gone is put on the selection, and knows its old words', async () => {
    const page = await driver.open(url);
    await until('the notes placed', async () =>
      (await readingOf(driver, url)).places.some(({ state }) => state === 'orphan'),
    );
    await page.evaluate(() => {
      const node = [...document.querySelectorAll('article p')].find(
        (element) => (element.textContent ?? '').length > 120,
      );
      const text = document.createTreeWalker(node ?? document.body, NodeFilter.SHOW_TEXT).nextNode();
      getSelection()?.setBaseAndExtent(text as Text, 0, text as Text, 18);
    });
    const chosen = await page.evaluate(() => String(getSelection()));
    const popup = await openPopup(driver, url);
    await chooseRow(popup, inspectors);
    expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.misplaced a')?.href)).toContain(
      `https://web.archive.org/web/*/${url}`,
    );
    await press(popup, 'Move the note to the selection');
    const note = await savedNote(popup, (one) => one.text.includes(inspectors) && one.pastSelectors.length === 1);
    expect(note.selector?.exact.trim()).toBe(chosen.trim());
    expect(note.pastSelectors[0]?.exact).toContain(inspectors);
    await until('the note in its new place', async () =>
      (await readingOf(driver, url)).places.some(({ id, state }) => id === note.id && state === 'exact'),
    );
    await popup.close();
    await page.close();
  });

  test('the same text at another address: offered, not painted; linked, its notes stand there too', async () => {
    const html = await articleHtml('river-flood-updated');
    site.serve(mirror, html.replace(/<link[^>]*rel="canonical"[^>]*>|<meta[^>]*og:url[^>]*>/g, ''));
    const other = site.url(mirror);
    const page = await driver.open(other);
    const popup = await openPopup(driver, other);
    await untilShown(popup, /You have 2 notes on this text at/);
    expect((await readingOf(driver, other)).places).toEqual([]);
    expect((await rowsOf(popup)).join()).not.toContain('Look again');
    await press(popup, 'Link the addresses');
    await until('the notes placed', async () => (await readingOf(driver, other)).places.length === 2);
    await untilShown(popup, 'Look again');
    await press(popup, 'Undo');
    await until('the notes gone again', async () => (await readingOf(driver, other)).places.length === 0);
    await popup.close();
    await page.close();
  });

  test('forgetting the article forgets its visits', async () => {
    const library = await driver.extensionPage('library.html');
    const articleId = (await savedNote(library, () => true)).articleId;
    await library.evaluate(
      (id) => chrome.runtime.sendMessage({ to: 'background', name: 'forgetArticle', request: { articleId: id } }),
      articleId,
    );
    expect(await watched(library)).toEqual([]);
    await library.close();
  });
});

type Row = { at: number; visits: number; changes: number };

/** What the claim watch keeps, read from the database itself. */
const watched = (page: Page): Promise<Row[]> =>
  page.evaluate(
    () =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('claimlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('watched').objectStore('watched').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(
              all.result.map(({ at, visits, changes }: { at: number; visits: unknown[]; changes: unknown[] }) => ({
                at,
                visits: visits.length,
                changes: changes.length,
              })),
            );
          };
        };
      }),
  );

/** Waits until so many visits are kept of the one article there is. */
const kept = (page: Page, visits: number): Promise<Row> =>
  until(`${visits} visits kept`, async () => (await watched(page)).find((row) => row.visits === visits));

const changes = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.changes li')].map((item) =>
      (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );
