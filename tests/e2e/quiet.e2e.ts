// Live regions are quiet: what a screen reader is given to say while somebody types, told by the regions' own changes.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { craneArticle } from './keys.ts';
import { editRow, openPopup, savedNote } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, untilShown } from './steps.ts';

/** Slower than any save, as people type who think. Milliseconds. */
const pause = 150;

/**
 * Types into what has the focus from within the page: keys and the wait for their rest then go by one clock, so that a
 * busy machine between driver and browser is no pause of the writer's.
 */
const typeSlowly = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (all, gap) =>
      new Promise<void>((resolve) => {
        const letters = [...all];
        const next = () => {
          const letter = letters.shift();
          if (letter === undefined) return resolve();
          document.execCommand('insertText', false, letter);
          setTimeout(next, gap);
        };
        next();
      }),
    text,
    pause,
  );

/** From now on, every text that comes into a live region. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const live = '[role="status"], [role="alert"], [aria-live]';
    const heard: string[] = [];
    Object.assign(window, { heard });
    const last = new WeakMap<Element, string>();
    const tell = (region: Element) => {
      const text = (region.textContent ?? '').trim();
      if (text !== '' && text !== last.get(region)) heard.push(text);
      last.set(region, text);
    };
    for (const region of document.querySelectorAll(live)) last.set(region, (region.textContent ?? '').trim());
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (around) regions.add(around);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches(live)) regions.add(one);
      }
      regions.forEach(tell);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => ('heard' in window && Array.isArray(window.heard) ? window.heard.map(String) : []));

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    site.serve('/crane', craneArticle);
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('editor: a sentence typed with pauses is said to be saved once', async () => {
    const url = site.url('/crane');
    const page = await driver.open(url);
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
    const popup = await openPopup(driver, url);
    await editRow(popup, '40 berths');
    await popup.focus('form.editor textarea');
    await listen(popup);
    await typeSlowly(popup, 'Ask the port for its list of berths.');
    await savedNote(popup, ({ text }) => text === 'Ask the port for its list of berths.');
    await until('a word that it is saved', async () => (await heard(popup)).length > 0);
    expect(await heard(popup)).toEqual(['Saved']);
    await popup.close();
  });

  test('library: a search typed with pauses says what it found once the keys rest, also where that is nothing', async () => {
    const library = await driver.extensionPage('library.html');
    await untilShown(library, /1 note/);
    await library.focus('input[type="search"]');
    await listen(library);
    await typeSlowly(library, 'berths nowhere');
    await untilShown(library, 'Nothing');
    await until('what was found to be said', async () => (await heard(library)).length > 0);
    expect(await heard(library)).toEqual(['0 notes found']);
    await library.close();
  });
});
