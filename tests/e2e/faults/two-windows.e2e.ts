// Two windows write on one note, or one deletes what the other writes on: no words are lost, and the reader is told.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../browsers.ts';
import { type Driver, until } from '../driver/driver.ts';
import { chooseRow, editRow, openPopup, savedNote, storedNotes, typeInto } from '../popup-steps.ts';
import { articleHtml, type Site, startSite } from '../site.ts';
import { grantEverywhere, press, textOf, untilShown } from '../steps.ts';

const toll = 'At least 43 people were killed';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  let page: Page;
  beforeAll(async () => {
    site = await startSite();
    site.serve('/two', await articleHtml('river-flood'));
    url = site.url('/two');
    driver = await start();
    await grantEverywhere(driver);
    page = await driver.open(url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('words written in two windows at once both stand, whole', async () => {
    const first = await openPopup(driver, url);
    await editRow(first, toll);
    await typeInto(first, 'textarea', 'Begun in one window. ');
    await savedNote(first, ({ text }) => text.startsWith('Begun in one window.'));
    const second = await openPopup(driver, url);
    await editRow(second, toll);
    await until('what the first has written', () =>
      second.evaluate(() => document.querySelector('textarea')?.value.startsWith('Begun in one window.')),
    );
    // Each is written on before it hears of the other's words.
    await typeInto(second, 'textarea', 'The second asked the council.');
    await typeInto(first, 'textarea', 'The first asked the governor.');
    const stands = (words: string) => async () => JSON.stringify(await storedNotes(first)).includes(words);
    await until('the first window’s words', stands('The first asked the governor.'));
    await until('the second window’s words', stands('The second asked the council.'));
    expect(await storedNotes(first)).toHaveLength(1);
    await first.close();
    await second.close();
  });

  test('deleted in one window while it is written on in another: told, kept, taken back', async () => {
    const writing = await openPopup(driver, url);
    await editRow(writing, '1,150 people');
    await typeInto(writing, 'textarea', 'Boats and helicopters. ');
    const { id } = await savedNote(writing, ({ text }) => text.startsWith('Boats'));
    const other = await openPopup(driver, url);
    await chooseRow(other, '1,150 people');
    await press(other, 'Edit note');
    await press(other, 'Delete');
    await savedNote(other, (note) => note.id === id && note.deleted !== null);
    await typeInto(writing, 'textarea', 'Who counted?');
    await untilShown(writing, 'It is in the bin');
    await press(writing, 'Take it out of the bin');
    await savedNote(
      writing,
      (note) =>
        note.id === id && note.deleted === null && note.text.includes('Who counted?') && /Boats/.test(note.text),
    );
    await until('no word of the bin', async () => !(await textOf(writing)).includes('It is in the bin'));
    await writing.close();
    await other.close();
    await page.close();
  });
});
