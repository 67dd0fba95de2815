// Everything by the keyboard alone, in both browsers: the first answer on the welcome page, the card in the page, the list,
// the filters, the editor, the library and the options. Only keys are pressed here; nothing is clicked or focused by script
// but where a reader would already be.
import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { openPopup, rowsOf, savedNote } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { readingOf, textOf, untilShown } from './steps.ts';

const article = `<!doctype html><html lang="en"><head><title>Crane falls at Orvik harbour</title>
<meta property="og:type" content="article"></head><body style="margin:0;font:18px/1.5 serif">
<p><a id="start" href="#harbour">All about the harbour</a></p><article>
<h1>Crane falls at Orvik harbour</h1>
<p>Eleven people were injured, harbour master Lene Tvedt said. “Nobody had looked at that crane for years,” she said.
The old crane at the timber quay fell into the basin during the storm, in front of the waiting ferry and its queue.</p>
<p>Repairs to the quay will cost 3.2 million crowns, according to the port authority, and take until the end of May. The
ferry lands at the fish market until then, and passengers are asked to come early, as the way is longer.</p>
<p>The port lost 40 berths, the authority said. The rail of the quay went with it, and a good part of the roof.</p>
</article></body></html>`;

/** Presses Tab, with Shift backwards, until the focus is on something like this; fails after `most` presses. */
async function tabTo(page: Page, selector: string, back = false, most = 80): Promise<void> {
  await page.bringToFront();
  for (let press = 0; press < most; press++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

const focusOn = (page: Page, selector: string): Promise<unknown> =>
  until(`the keyboard on ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
  );

/** The words on what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  let page: Page;
  const cards = () => page.evaluate(() => document.querySelectorAll('claimlight-card').length);
  const lit = async () => {
    const found = await driver.highlights(page);
    return [...(found['claimlight-focus'] ?? []), ...(found['claimlight-focus-dark'] ?? [])][0] ?? null;
  };
  const inCard = () => page.evaluate(() => document.activeElement?.localName === 'claimlight-card');

  beforeAll(async () => {
    site = await startSite();
    site.serve('/crane', article);
    url = site.url('/crane');
    driver = await start();
    await driver.allowRequests('<all_urls>');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('welcome: site access is given by Enter on the button', async () => {
    const welcome = await driver.extensionPage('welcome.html');
    await tabTo(welcome, '.access-choice .primary');
    await welcome.keyboard.press('Enter');
    await until('the gate to be registered', () =>
      welcome.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
    );
    await welcome.close();
    page = await driver.open(url);
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  });

  describe('the card', () => {
    const open = async () => {
      await driver.command(page, 'open-card');
      await until('the keyboard in the card', inCard);
    };
    const shut = () => until('no card', async () => (await cards()) === 0);

    test('Escape closes it and gives the keyboard back to where it was', async () => {
      await page.focus('#start');
      await driver.command(page, 'next-claim');
      const first = await until('a mark in hand', lit);
      await open();
      await page.keyboard.press('Escape');
      await shut();
      await focusOn(page, '#start');
      // The statement and the casualties in it are the same words.
      for (const step of ['next-claim', 'previous-claim'] as const) {
        const before = await lit();
        for (let press = 0; press < 2; press++) await driver.command(page, step);
        await until('other words in hand', async () => ![null, before].includes(await lit()));
      }
      expect(await lit()).toBe(first);
    });

    test('Tab goes from the close button over why, look-ups and width to the actions', async () => {
      await open();
      // Backwards from “write a note”: width, look-ups, why, close.
      for (let press = 0; press < 4; press++) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
      }
      await page.keyboard.press('Enter');
      await shut();
      await focusOn(page, '#start');
      await open();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      // A press counts only once the card has been in sight for a moment.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.keyboard.press('Enter');
      await shut();
      await until('“not a claim” kept', async () => (await readingOf(driver, url)).dismissed.length === 1);
      const popup = await openPopup(driver, url, '1 marked as not a claim');
      await tabTo(popup, 'details.not-claims summary');
      await popup.keyboard.press('Enter');
      await tabTo(popup, '.not-claims li button');
      await popup.keyboard.press('Enter');
      await until('it is a claim again', async () => (await readingOf(driver, url)).dismissed.length === 0);
      await popup.close();
    });

    test('keys widen and narrow the mark, and the note is on those very words', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      let widened = '';
      const text = await driver.writeFromCard(
        page,
        () => driver.command(page, 'open-card'),
        async () => {
          const start = await until('a mark in hand', lit);
          await page.keyboard.down('Shift');
          for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'] as const)
            await page.keyboard.press(key);
          await page.keyboard.up('Shift');
          widened = await until('other words lit', async () => ((await lit()) === start ? null : lit()));
          expect(widened.startsWith(start)).toBe(true);
          // The key pressed once more finds the card open: what was set in it stays.
          await driver.command(page, 'open-card');
          await new Promise((resolve) => setTimeout(resolve, 400));
          expect(await lit()).toBe(widened);
        },
      );
      expect(widened).not.toBe('');
      expect(text).toContain(widened);
    });
  });

  test('popup: filter, order, next unchecked, verdict, editor and back to the row', async () => {
    const popup = await openPopup(driver, url);
    const all = (await rowsOf(popup)).length;
    await tabTo(popup, '.chips .chip:nth-of-type(2)');
    await popup.keyboard.press(' ');
    await until('fewer rows', async () => (await rowsOf(popup)).length < all);
    await tabTo(popup, '.chips .chip', true);
    await popup.keyboard.press('Enter');
    await until('all rows', async () => (await rowsOf(popup)).length === all);

    await tabTo(popup, '.choices select:nth-of-type(2)');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await untilShown(popup, 'Most worth checking first');
    const weights = (await readingOf(driver, url)).claims.toSorted((a, b) => b.weight - a.weight);
    await popup.bringToFront();
    expect((await rowsOf(popup))[0]).toContain(weights[0]?.exact);

    await tabTo(popup, 'button.next');
    await popup.keyboard.press('Enter');
    await focusOn(popup, '.current button.row');
    const first = await focused(popup);
    await popup.keyboard.press('2');
    await until('the verdict on the row', async () => /Mostly true/.test(await focused(popup)));
    await popup.keyboard.press('n');
    await until('the next row', async () => !(await focused(popup)).startsWith(first.slice(0, 30)));
    const last = (await rowsOf(popup)).length - 1;
    for (const [key, row] of [
      ['End', last],
      ['Home', 0],
      ['ArrowDown', 1],
    ] as const) {
      await popup.keyboard.press(key);
      await until(`the keyboard on row ${row}`, () =>
        popup.evaluate((nth) => document.activeElement === document.querySelectorAll('button.row')[nth], row),
      );
    }

    await popup.keyboard.press('Enter');
    await focusOn(popup, 'form.editor textarea');
    await popup.keyboard.type('The harbour log says ten.');
    await tabTo(popup, 'input[inputmode="url"]');
    await popup.keyboard.type('https://log.example/1');
    await popup.keyboard.press('Enter');
    await untilShown(popup, 'looked up');
    await tabTo(popup, 'input[role="combobox"]');
    await popup.keyboard.type('quay');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '.scale input', true);
    await popup.keyboard.press('ArrowRight');
    await untilShown(popup, /Saved/);
    const note = await savedNote(popup, (one) => one.tags.includes('quay') && one.verdict !== null);
    expect(note).toMatchObject({ text: 'The harbour log says ten.', evidence: [{ url: 'https://log.example/1' }] });

    // What was done last goes first; in the text the browser's own undo works.
    await undo(popup);
    await savedNote(popup, (one) => one.id === note.id && one.verdict === null);
    await tabTo(popup, '[aria-keyshortcuts="Control+Z"]');
    await popup.keyboard.press('Enter');
    await savedNote(popup, (one) => one.id === note.id && one.tags.length === 0);
    await popup.keyboard.press('Enter');
    await savedNote(popup, (one) => one.id === note.id && one.evidence.length === 0);
    await tabTo(popup, 'form.editor .fields select', true);
    await tabTo(popup, 'textarea[placeholder]', true);
    await popup.keyboard.press('End');
    await popup.keyboard.type('!');
    await savedNote(popup, (one) => one.text.endsWith('!'));
    await undo(popup);
    await savedNote(popup, (one) => one.id === note.id && !one.text.endsWith('!'));
    // How much of what was typed goes at once is each browser's own.
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await popup.keyboard.type('The harbour log says ten.');
    await savedNote(popup, (one) => one.id === note.id && one.text === 'The harbour log says ten.');

    await popup.keyboard.press('Escape');
    await focusOn(popup, 'button.row');
    expect(await popup.$('form.editor')).toBeNull();
    await popup.close();
  });

  test('library: search, tick, tag, export, delete and undo', async () => {
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'The harbour log says ten.');
    await tabTo(library, 'input[type="search"]');
    await library.keyboard.type('harbour log');
    await until('one note', async () => (await library.$$('.note-row')).length === 1);
    await tabTo(library, '.note-tick');
    await library.keyboard.press(' ');
    await untilShown(library, '1 selected');
    await tabTo(library, '.bulk-bar .danger', true);
    await tabTo(library, '.bulk-bar .menu > button', true);
    await library.keyboard.press('Enter');
    await tabTo(library, '.menu-list button');
    await library.keyboard.press('Enter');
    await until('the file', async () => (await readdir(driver.downloads)).length > 0);
    await tabTo(library, '.bulk-bar .danger');
    await library.keyboard.press('Enter');
    await savedNote(library, (one) => one.text.startsWith('The harbour log') && one.deleted !== null);
    await until('undo offered', async () => /Undo/.test(await textOf(library)));
    await tabTo(library, '.done-bar button');
    await library.keyboard.press('Enter');
    await savedNote(library, (one) => one.text.startsWith('The harbour log') && one.deleted === null);
    await library.close();
  });

  test('options: a switch by Space, kept over a reload', async () => {
    const options = await driver.extensionPage('options.html');
    await untilShown(options, 'Hide which words carry notes');
    const first = 'fieldset.kinds .switch input';
    await tabTo(options, first);
    await options.keyboard.press(' ');
    await until('the switch off', () => options.$eval(first, (input) => !(input as HTMLInputElement).checked));
    await tabTo(options, '#never input');
    await options.keyboard.type('mail.example');
    await options.keyboard.press('Enter');
    await untilShown(options, 'mail.example');
    await options.close();
    const again = await driver.extensionPage('options.html');
    await untilShown(again, 'mail.example');
    expect(await again.$eval(first, (input) => (input as HTMLInputElement).checked)).toBe(false);
    await again.close();
  });
});

const undo = async (page: Page): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};
