// Site access: nothing without it, one page by a click on the toolbar button, all articles once granted, nothing once
// it is taken back; a page that is no article only when the reader asks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { openPopup, savedNote } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, press, textOf, untilShown } from './steps.ts';

/** The smallest that both viewers open. */
const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
`;

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const marked = async (page: Awaited<ReturnType<Driver['open']>>) =>
    Object.keys(await driver.highlights(page)).length > 0;

  test('without site access a click on the toolbar button marks this page', async () => {
    const page = await driver.open(site.url('/river-flood'));
    expect(await marked(page)).toBe(false);
    const popup = await driver.toolbarClick(page, 'Note this article');
    expect(popup).toContain('River Osk flood');
    await until('marks', () => marked(page));
    await page.close();
  });

  test('with it articles are marked as they open; taken back, no page is touched any more', async () => {
    await grantEverywhere(driver);
    const page = await driver.open(site.url('/river-flood'));
    await until('marks', () => marked(page));
    const extension = await driver.extensionPage('options.html');
    const registered = () =>
      extension.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    expect(await registered()).toBe(1);
    await extension.evaluate(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      await chrome.permissions.remove({ origins });
    });
    await until('the gate to be withdrawn', async () => (await registered()) === 0);
    const again = await driver.open(site.url('/live-blog'));
    // A popup opened after it has asked for this page and been refused: what would have come by itself had come by then.
    const hidden = await extension.evaluate(async () =>
      Math.max(...(await chrome.tabs.query({})).flatMap(({ id, url }) => (url || id === undefined ? [] : [id]))),
    );
    const refused = await driver.extensionPage(`popup.html?tabId=${hidden}`);
    await untilShown(refused, 'Claimlight can’t see this page');
    expect(await marked(again)).toBe(false);
    await refused.close();
    await extension.close();
    await again.close();
    await page.close();
  });

  test('where there is no article the popup says so, and marks the page when asked', async () => {
    await grantEverywhere(driver);
    const url = site.url('/shop');
    const page = await driver.open(url);
    const popup = await openPopup(driver, url, 'No article here');
    await press(popup, 'Mark anyway');
    await untilShown(popup, 'Note this article');
    await popup.close();
    await page.close();
  });

  test('a PDF is called one, whatever its address says, and a note is kept on the address', async () => {
    await grantEverywhere(driver);
    const pdf = { 'content-type': 'application/pdf' };
    for (const path of ['/pillars.pdf', '/pillars']) site.serve(path, onePage, pdf);
    const named = await driver.open(site.url('/pillars.pdf'));
    const popup = await openPopup(driver, site.url('/pillars.pdf'), 'This is a PDF');
    await press(popup, 'Note this address');
    await until('the editor', () => popup.$('textarea'));
    await popup.type('textarea', 'The cost stands on page 3.');
    await savedNote(popup, ({ text, selector }) => text === 'The cost stands on page 3.' && selector === null);
    await popup.close();
    await named.close();
    // Firefox tells nobody what its viewer shows, so there the address has to.
    const plain = await driver.open(site.url('/pillars'));
    const second = await openPopup(driver, site.url('/pillars'), 'Note this address');
    expect(await textOf(second)).toMatch(/This is a PDF|Extensions can’t read this page/);
    await second.close();
    await plain.close();
  });

  test('an article in a language without a claim finder says so, and a selection can be noted', async () => {
    const url = site.url('/polish-news');
    const page = await driver.open(url);
    const popup = await openPopup(driver, url, 'Claims are found in English and German so far');
    expect(await marked(page)).toBe(false);
    await untilShown(popup, 'Note selection');
    await popup.close();
    await page.close();
  });
});
