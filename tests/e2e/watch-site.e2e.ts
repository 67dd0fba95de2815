// Claim watch on a site that the reader names: off until asked for, a record after that, news on the library's shelf of
// changed claims, and nothing left of it once it is switched off.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { clickIn, openPopup, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { grantEverywhere, press, readingOf, untilShown } from './steps.ts';

const flood = '/river-flood';
const crane = '/crane';
/** An article with a note is watched in any case: its record tells when a visit as long as the others has counted. */
const noted = '/noted';
const craneHtml = (hurt: string) => `<!doctype html><html lang="en"><head><title>Crane falls at Orvik harbour</title>
<meta property="og:type" content="article"></head><body><article><h1>Crane falls at Orvik harbour</h1>
<p>The old crane at the timber quay fell into the harbour basin during the storm, in front of the waiting ferry. It took
the rail of the quay with it and a good part of the wooden roof that had sheltered the queue since the quay was built.</p>
<p>${hurt} people were injured, harbour master Lene Tvedt said. “Nobody had looked at that crane for years,” she said.
The port had been told to take it down, and the work had been put off again and again for want of money.</p>
</article></body></html>`;

/** Of which article the claim watch keeps a record, and when it was last visited, read from the database itself. */
const records = (page: Page): Promise<{ articleId: string; at: number }[]> =>
  page.evaluate(
    () =>
      new Promise<{ articleId: string; at: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('claimlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('watched').objectStore('watched').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ articleId, at }: { articleId: string; at: number }) => ({ articleId, at })));
          };
        };
      }),
  );

const shelf = (library: Page): Promise<string[]> =>
  library.$$eval('.article-group.news', (all) => all.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ')));

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let notedId: string;

  /** How many articles without notes a record is kept of. */
  const kept = async (page: Page): Promise<number> =>
    (await records(page)).filter(({ articleId }) => articleId !== notedId).length;
  const visit = async (path: string) => {
    const page = await driver.open(site.url(path));
    await until('the page read', async () => (await readingOf(driver, site.url(path))).claims.length > 0);
    await page.bringToFront();
    return page;
  };
  /** The switch comes after the list. */
  const isOn = async (popup: Page) => {
    await until('the switch', () => popup.$('.watch-site input'));
    return await popup.$eval('.watch-site input', (box) => (box as HTMLInputElement).checked);
  };
  const toggle = async (popup: Page) => {
    const box = await until('the switch', () => popup.$('.watch-site input'));
    await clickIn(popup, box);
  };
  const changedShelf = async () => {
    const library = await driver.extensionPage('library.html');
    await press(library, /^Changed or gone/, '.shelves');
    return library;
  };

  /** Visits the noted article until that visit has counted: one begun before it and as long has counted by then. */
  const anotherVisit = async (helper: Page) => {
    const last = async () => (await records(helper)).find(({ articleId }) => articleId === notedId)?.at ?? 0;
    const before = await last();
    const page = await visit(noted);
    await until('the visit to count', async () => (await last()) > before);
    await page.close();
  };

  beforeAll(async () => {
    site = await startSite();
    site.serve(crane, craneHtml('Eleven'));
    site.serve(noted, await articleHtml('live-blog'));
    driver = await start();
    await grantEverywhere(driver);
    const page = await visit(noted);
    const popup = await openPopup(driver, site.url(noted));
    await press(popup, 'Note this article');
    await typeInto(popup, 'textarea', 'Ask for the log of that day.');
    notedId = (await savedNote(popup, ({ text }) => text.startsWith('Ask for the log'))).articleId;
    await until('its record', async () => (await records(popup)).length === 1);
    await popup.close();
    await page.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('nothing is kept of an article without notes, until the switch is on; undone, nothing is kept again', async () => {
    const page = await visit(flood);
    const popup = await openPopup(driver, site.url(flood));
    expect(await isOn(popup)).toBe(false);
    await page.bringToFront();
    await anotherVisit(popup);
    expect(await kept(popup)).toBe(0);

    await toggle(popup);
    await untilShown(popup, 'Articles on news.example are watched from now on.');
    await page.bringToFront();
    await until('a record', async () => (await kept(popup)) === 1);
    await popup.bringToFront();
    await press(popup, 'Undo', '.undo-bar');
    await untilShown(popup, 'news.example is not watched.');
    expect(await isOn(popup)).toBe(false);
    await until('no record', async () => (await kept(popup)) === 0);

    await toggle(popup);
    await page.bringToFront();
    await until('a record', async () => (await kept(popup)) === 1);
    await popup.close();
    await page.close();
    const options = await driver.extensionPage('options.html');
    await untilShown(options, 'Erase everything');
    expect(await options.$eval('#watch', (section) => section.textContent)).toContain('news.example');
    await options.close();
  });

  test('what changed stands on the library’s shelf, article by article; ignored, undone, seen', async () => {
    const first = await visit(crane);
    const helper = await driver.extensionPage('options.html');
    await first.bringToFront();
    await until('two records', async () => (await kept(helper)) === 2);
    await first.close();
    let library = await changedShelf();
    expect(await shelf(library)).toEqual([]);
    await library.close();

    site.serve(flood, await articleHtml('river-flood-updated'));
    site.serve(crane, craneHtml('Fourteen'));
    for (const path of [flood, crane]) {
      const page = await visit(path);
      const popup = await openPopup(driver, site.url(path), 'changed since');
      await popup.close();
      await page.close();
    }

    library = await changedShelf();
    await until('both articles', async () => (await shelf(library)).length === 2);
    const craneNews = () => shelf(library).then((all) => all.find((each) => each.startsWith('Crane falls')) ?? '');
    expect(await craneNews()).toMatch(/1 change since/);
    expect((await shelf(library)).join()).toMatch(/River Osk flood.*\d+ changes since/);
    expect((await storedNotes(library)).map(({ articleId }) => articleId)).toEqual([notedId]);
    const fold = await until('the fold of the crane', async () => {
      const found = await library.evaluateHandle(
        () =>
          [...document.querySelectorAll('.article-group.news')]
            .find((each) => each.textContent?.startsWith('Crane falls'))
            ?.querySelector('summary') ?? null,
      );
      return found.asElement();
    });
    await library.bringToFront();
    await (fold as NonNullable<Awaited<ReturnType<Page['$']>>>).click();
    await untilShown(library, 'Fourteen');
    const marked = await library.$$eval('.news del, .news ins', (all) =>
      all.map(({ textContent }) => textContent?.trim()),
    );
    expect(marked).toEqual(expect.arrayContaining(['Eleven', 'Fourteen']));

    await press(library, /^This change does not matter: .*Fourteen/);
    await until('the crane gone', async () => (await craneNews()) === '');
    await press(library, 'Undo', '.done-bar');
    await until('the crane again', async () => (await craneNews()) !== '');
    await press(library, 'Mark all articles as seen');
    await until('an empty shelf', async () => (await shelf(library)).length === 0);
    await library.close();
    const again = await changedShelf();
    await untilShown(again, /Backup/);
    expect(await shelf(again)).toEqual([]);
    await again.close();
    await helper.close();
  });

  test('off: the record goes at once, and later visits keep none', async () => {
    const page = await visit(crane);
    const popup = await openPopup(driver, site.url(crane));
    expect(await isOn(popup)).toBe(true);
    await toggle(popup);
    await untilShown(popup, /news\.example is no longer watched\. The record of 2 articles was cleared\./);
    expect(await kept(popup)).toBe(0);
    await page.reload();
    await page.bringToFront();
    await until('the page read again', async () => (await readingOf(driver, site.url(crane))).claims.length > 0);
    await anotherVisit(popup);
    expect(await kept(popup)).toBe(0);
    // A list follows its page while it is looked at.
    await popup.bringToFront();
    await untilShown(popup, 'Watch articles on news.example for changes');
    await popup.close();
    await page.close();
  });
});
