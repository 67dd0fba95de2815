// The same text in other markup at another address: the reader view of an article. Its notes are offered there, not painted;
// once linked they stand on their words, exactly, whatever the markup, and a note made there stands on the live page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { editRow, openPopup, rowsOf, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, press, readingOf, showNotes, untilShown } from './steps.ts';

const path = '/river-flood';
const readerPath = '/reader';
const noted = ['At least 43 people were killed', 'It sounded like a train', '64 inspectors'];
const later = '11.40pm on Sunday';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  let reader: string;

  beforeAll(async () => {
    site = await startSite();
    url = site.url(path);
    reader = site.url(readerPath);
    driver = await start();
    await grantEverywhere(driver);
    await showNotes(driver);
    const page = await driver.open(url);
    site.serve(readerPath, await readerView(page));
    const popup = await openPopup(driver, url);
    for (const words of noted) await note(popup, words);
    await popup.close();
    await page.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('notes of the live page are offered in the reader view, not painted', async () => {
    const page = await driver.open(reader);
    const popup = await openPopup(driver, reader);
    await untilShown(popup, /You have 3 notes on this text at/);
    expect((await readingOf(driver, reader)).places).toEqual([]);
    const painted = await driver.highlights(page);
    expect([...(painted['claimlight-note'] ?? []), ...(painted['claimlight-note-dark'] ?? [])]).toEqual([]);
    expect((await rowsOf(popup)).join()).not.toContain('Look again');

    await press(popup, 'Link the addresses');
    const placed = await until('the notes placed', async () => {
      const { places } = await readingOf(driver, reader);
      return places.length === noted.length && places;
    });
    expect(placed.map(({ state }) => state)).toEqual(noted.map(() => 'exact'));
    const notes = await until('the notes painted', async () => {
      const found = await driver.highlights(page);
      const all = [...(found['claimlight-note'] ?? []), ...(found['claimlight-note-dark'] ?? [])];
      return all.length === noted.length && all.map(plain);
    });
    for (const words of noted) expect(notes.join('\n')).toContain(words);
    await popup.close();
    await page.close();
  });

  test('a note made in the reader view stands on the live page', async () => {
    const page = await driver.open(reader);
    const popup = await openPopup(driver, reader);
    await note(popup, later);
    const made = (await storedNotes(popup)).find(({ text }) => text.includes(later));
    await popup.close();
    await page.close();
    const live = await driver.open(url);
    const place = await until('the note placed', async () =>
      (await readingOf(driver, url)).places.find(({ id }) => id === made?.id),
    );
    expect(place).toMatchObject({ state: 'exact' });
    expect(plain(place?.exact ?? '')).toContain(later);
    await live.close();
  });
});

async function note(popup: Page, words: string): Promise<void> {
  await editRow(popup, words);
  await typeInto(popup, 'textarea', `Look again: ${words}`);
  await savedNote(popup, (one) => one.text.includes(words));
  await press(popup, 'Close');
}

/** What is typography alone. */
const plain = (words: string): string =>
  words
    .replace(/\u00ad/g, '')
    .replace(/\s/g, ' ')
    .replace(/["“”]/g, '"')
    .replace(/['‘’]/g, "'")
    .normalize('NFC');

/**
 * The page as a reader view sets it: headline and paragraphs in divisions of its own, no links, no metadata, typewriter
 * quotation marks, letters taken apart (NFD), soft hyphens in long words, no-break spaces after figures, nodes split anywhere.
 */
const readerView = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const set = (text: string): string =>
      text
        .replace(/\s+/g, ' ')
        .replace(/[“”]/g, '"')
        .replace(/[‘’]/g, "'")
        .normalize('NFD')
        .replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
        .replace(/\p{L}{4}(?=\p{L}{4})/gu, '$&\u00ad')
        .replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
    const split = (text: string): string =>
      (text.match(/.{1,37}/gsu) ?? []).map((piece, n) => (n % 3 === 1 ? `<em>${piece}</em>` : piece)).join('<!-- -->');
    const body = [...document.querySelectorAll('.story-body > p, .story-body > h2, .story-body > blockquote')]
      .map(
        (block) =>
          `<div class="x"><${block.localName}>${split(set(block.textContent ?? ''))}</${block.localName}></div>`,
      )
      .join('\n');
    const title = set(document.querySelector('h1')?.textContent ?? '');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="page"><h1>${title}</h1><div class="content">${body}</div></div></body></html>`;
  });
