// Our own screens by the keyboard alone, in both browsers: the first answer on the welcome page, the list, the filters, the
// editor, the library and the options. Only keys are pressed; nothing is clicked.
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { arrowTo, craneArticle, focused, focusOn, tabTo, undo } from './keys.ts';
import { openPopup, rowsOf, savedNote } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { readingOf, textOf, untilGate, untilShown } from './steps.ts';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;

  beforeAll(async () => {
    site = await startSite();
    site.serve('/crane', craneArticle);
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
    await untilGate(welcome);
    await welcome.close();
    const page = await driver.open(url);
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  });

  test('popup: filter, order, next unchecked, verdict, editor and back to the row', async () => {
    const popup = await openPopup(driver, url);
    const all = (await rowsOf(popup)).length;
    // From the top of the page: the sourcing, the view, the filters, new notes, and then the list.
    await popup.evaluate(() => getSelection()?.collapse(document.body, 0));
    await tabTo(popup, 'button.row', false, 5);
    await arrowTo(popup, '.filters', '.chips .chip:nth-of-type(2)', true);
    await popup.keyboard.press(' ');
    await until('fewer rows', async () => (await rowsOf(popup)).length < all);
    await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.press('Enter');
    await until('all rows', async () => (await rowsOf(popup)).length === all);

    await arrowTo(popup, '.filters', '.choices select:nth-of-type(2)');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await untilShown(popup, 'Most worth checking first');
    const weights = (await readingOf(driver, url)).claims.toSorted((a, b) => b.weight - a.weight);
    await popup.bringToFront();
    expect(await popup.$eval('.list :is(.sentence, .item)', (top) => top.textContent)).toContain(weights[0]?.exact);

    await arrowTo(popup, '.pinned', 'button.next', true);
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
    await untilShown(options, 'Show my notes on the page');
    const first = 'fieldset.kinds .switch input';
    await tabTo(options, first);
    await options.keyboard.press(' ');
    await until('the switch off', () => options.$eval(first, (input) => !(input as HTMLInputElement).checked));
    await tabTo(options, '#never input', true);
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
