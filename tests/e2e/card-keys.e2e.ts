// The card in the page by the keyboard alone, in both browsers: where Tab goes, where Escape leads back to, and the mark
// widened and narrowed by keys.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { craneArticle, focusOn, tabTo } from './keys.ts';
import { openPopup } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, readingOf } from './steps.ts';

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
    site.serve('/crane', craneArticle);
    url = site.url('/crane');
    driver = await start();
    await grantEverywhere(driver);
    page = await driver.open(url);
    await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const open = async () => {
    await driver.command(page, 'open-card');
    await until('the keyboard in the card', inCard);
  };
  const shut = () => until('no card', async () => (await cards()) === 0);

  test('Escape closes it and gives the keyboard back to where it was', async () => {
    await page.focus('#start');
    await driver.command(page, 'next-claim');
    const first = await until('a mark in hand', lit);
    // The walk opens it: asked to open once more, it might come back after the Escape.
    await until('the keyboard in the card', inCard);
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

  test('a walk opens the card where no panel is open, with the keyboard in it', async () => {
    await page.focus('#start');
    await driver.command(page, 'next-claim');
    await until('the keyboard in the card', inCard);
    expect(await cards()).toBe(1);
    await page.keyboard.press('Escape');
    await shut();
    await focusOn(page, '#start');
    await driver.command(page, 'previous-claim');
    await until('the keyboard in the card again', inCard);
    await page.keyboard.press('Escape');
    await shut();
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
    // A press counts only once the card has been in sight for a moment; one before that does nothing.
    await until('a press that counts', async () => {
      if ((await cards()) > 0) await page.keyboard.press('Enter');
      return (await cards()) === 0;
    });
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
        // Asked for after the key and answered: the key has been heard.
        await readingOf(driver, url);
        await page.bringToFront();
        expect(await lit()).toBe(widened);
      },
    );
    expect(widened).not.toBe('');
    expect(text).toContain(widened);
  });
});
