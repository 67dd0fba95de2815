// The desk in real browsers: a short article checked to its end by keys alone, then changed, with axe over every state.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { openPopup, storedNotes, typeInto } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, press, textOf, untilShown } from './steps.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on the page as it stands, colours at rest. */
async function faults(page: Page): Promise<unknown> {
  await until('colours at rest', () =>
    page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
  );
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')))`);
}

const article = (hurt: string) => `<!doctype html><html lang="en"><head><title>Crane falls at Orvik harbour</title>
<meta property="og:type" content="article"></head><body><article><h1>Crane falls at Orvik harbour</h1>
<p>The old crane at the timber quay fell into the harbour basin during the storm, in front of the waiting ferry. It took
the rail of the quay with it and a good part of the wooden roof that had sheltered the queue since the quay was built.</p>
<p>${hurt} people were injured, harbour master Lene Tvedt said. “Nobody had looked at that crane for years,” she said.
The port had been told to take it down, and the work had been put off again and again for want of money.</p>
<p>Repairs to the quay will cost 3.2 million crowns, according to the port authority. The ferry lands at the fish market
until then, and passengers are asked to come early, as the way from the station is longer than the one they know.</p>
</article></body></html>`;

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    site = await startSite();
    site.serve('/crane', article('Eleven'));
    url = site.url('/crane');
    driver = await start();
    await grantEverywhere(driver);
    page = await driver.open(url);
    popup = await openPopup(driver, url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const left = async () =>
    /(\d+) of (\d+) checked/
      .exec(await textOf(popup))
      ?.slice(1)
      .map(Number) ?? [];

  test('by keys alone from the first claim to the summary', async () => {
    await popup.bringToFront();
    await press(popup, /^Next unchecked/);
    const [, total = 0] = await left();
    expect(total).toBeGreaterThan(2);
    await untilShown(popup, 'Why is this marked?');
    expect(await faults(popup)).toEqual([]);

    await popup.keyboard.press('l');
    await until('the field for the reason', () => popup.$('.later input:focus'));
    expect(await faults(popup)).toEqual([]);
    await popup.keyboard.type('The office opens on Monday.');
    await popup.keyboard.press('Enter');
    await until('one checked', async () => (await left())[0] === 1);
    for (let checked = 2; checked <= total; checked++) {
      await until('the keyboard in the list', () => popup.$('button.row:focus'));
      await popup.keyboard.press('n');
      await until('the next row', () => popup.$('.current button.row:focus'));
      await popup.keyboard.press('4');
      await until(`${checked} checked`, async () => (await left())[0] === checked);
    }
    await until('the summary', () => popup.$('.summary'));
    expect(await faults(popup)).toEqual([]);
    const notes = await storedNotes(popup);
    expect(notes.filter(({ verdict }) => verdict === 'mostly-false')).toHaveLength(total - 1);
    expect(notes.filter(({ later }) => later !== null)).toHaveLength(1);
  });

  test('the editor shows how the Markdown looks', async () => {
    await popup.keyboard.press('Enter');
    await until('the editor', () => popup.$('form.editor textarea:focus'));
    await typeInto(popup, 'form.editor textarea', 'Says **who**? See [the log](https://log.example/1).');
    await until('the preview', () => popup.$('.preview a[href="https://log.example/1"]'));
    expect(await faults(popup)).toEqual([]);
    await press(popup, 'Close');
  });

  test('changed words are shown word by word', async () => {
    site.serve('/crane', article('Fourteen'));
    await page.reload();
    const again = await openPopup(driver, url);
    await until('was and now', () => again.$('.words .now ins'));
    const marked = await again.$$eval('.row del, .row ins', (all) => all.map((each) => each.textContent));
    expect(marked).toEqual(expect.arrayContaining(['Eleven', 'Fourteen']));
    expect(await faults(again)).toEqual([]);
    await again.close();
  });
});
