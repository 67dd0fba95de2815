// Noting: from the toolbar to a claim, a note kept as it is typed, its verdict and evidence, selections, delete and undo.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { chooseRow, editRow, openPopup, rowsOf, savedNote, typeInto } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, press, readingOf, showNotes, textOf, untilShown } from './steps.ts';

const path = '/river-flood';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;

  beforeAll(async () => {
    site = await startSite();
    url = site.url(path);
    driver = await start();
    await grantEverywhere(driver);
    await showNotes(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** "43 dead" in the headline has no row of its own: the story tells it again. */
  const claimsOf = async (kind: string) =>
    (await readingOf(driver, url)).claims.filter((claim) => claim.kind === kind && claim.exact !== '43 dead');

  test('the toolbar button opens the popup with this page’s claims', async () => {
    const page = await driver.open(url);
    const [casualty] = await claimsOf('casualty');
    const text = await driver.toolbarClick(page, casualty?.exact ?? 'no casualty found');
    expect(text).toContain('Note this article');
    await page.close();
  });

  test('a click on a row scrolls the page there; filters narrow the list', async () => {
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    const quotes = await claimsOf('quote');
    const last = quotes.at(-1)?.exact ?? '';
    await press(popup, /^Quotes/);
    await until('quotes alone', async () => {
      const rows = await rowsOf(popup);
      return rows.length === quotes.length && rows.every((row) => row.startsWith('Quote'));
    });
    await chooseRow(popup, last);
    const seen = () =>
      page.evaluate(
        (words) => {
          const node = [...document.querySelectorAll('p')].find((element) => element.textContent?.includes(words));
          const box = node?.getBoundingClientRect();
          return box ? box.bottom > 0 && box.top < innerHeight : false;
        },
        last.slice(0, 25),
      );
    await until('the page to stand at the quotation', seen);
    await popup.close();
    const again = await openPopup(driver, url);
    await until('the filter kept', async () => (await rowsOf(again)).length === quotes.length);
    await press(again, /^Every kind/);
    await until('all of them', async () => (await rowsOf(again)).length > quotes.length);
    await again.close();
    await page.close();
  });

  test('words typed and a popup closed at once: all of it is there when it opens again', async () => {
    const page = await driver.open(url);
    const [casualty] = await claimsOf('casualty');
    const words = casualty?.exact ?? '';
    let popup = await openPopup(driver, url);
    await editRow(popup, words);
    await typeInto(popup, 'textarea', 'The hospital list of that night gives another figure.');
    await popup.close();

    popup = await openPopup(driver, url);
    await untilShown(popup, 'The hospital list of that night');
    const note = await savedNote(popup, (one) => one.text.startsWith('The hospital list'));
    expect(note.text).toBe('The hospital list of that night gives another figure.');
    expect(note.claim?.kind).toBe('casualty');
    expect(note.selector?.exact).toBe(words);
    const painted = await until('the note painted', async () => {
      const found = await driver.highlights(page);
      return found['claimlight-note'] ?? found['claimlight-note-dark'];
    });
    expect(painted).toContain(words);
    await popup.close();
    await page.close();
  });

  test('verdict, evidence and tags are kept, and a verdict without evidence is flagged', async () => {
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    const [casualty] = await claimsOf('casualty');
    await editRow(popup, casualty?.exact ?? '');
    await clickWords(popup, 'False');
    await untilShown(popup, /needs evidence/);
    await typeInto(popup, 'input[inputmode="url"]', 'https://records.example/table');
    await popup.keyboard.press('Enter');
    await untilShown(popup, 'records.example');
    // Of a link that nothing is said of, nobody knows whether it bears on the verdict.
    expect(await textOf(popup)).toMatch(/Needs evidence: which link/);
    await clickWords(popup, 'contradicts');
    await typeInto(popup, 'input[aria-label="Add a tag"]', 'flood');
    await popup.keyboard.press('Enter');
    const note = await savedNote(popup, (one) => one.tags.includes('flood') && one.evidence.length === 1);
    expect(note).toMatchObject({ verdict: 'false', tags: ['flood'] });
    expect(note.evidence[0]).toMatchObject({ url: 'https://records.example/table', stance: 'contradicts', kind: null });
    expect(await textOf(popup)).not.toMatch(/needs evidence/);
    await popup.close();
    await page.close();
  });

  test('the reader’s own selection, and the article as a whole', async () => {
    const page = await driver.open(url);
    const chosen = await page.evaluate(() => {
      const node = [...document.querySelectorAll('article p')].find(
        (element) => (element.textContent ?? '').length > 120,
      );
      const text = document.createTreeWalker(node ?? document.body, NodeFilter.SHOW_TEXT).nextNode();
      getSelection()?.setBaseAndExtent(text as Text, 0, text as Text, 24);
      return String(getSelection());
    });
    const popup = await openPopup(driver, url);
    await press(popup, 'Note selection');
    await typeInto(popup, 'textarea', 'Ask the author where this comes from.');
    const selection = await savedNote(popup, (one) => one.text.startsWith('Ask the author'));
    expect(selection).toMatchObject({ target: 'selection', claim: null });
    expect(selection.selector?.exact.trim()).toBe(chosen.trim());
    await press(popup, 'Close');
    await press(popup, 'Note this article');
    await typeInto(popup, 'textarea', 'Well sourced on the whole.');
    const whole = await savedNote(popup, (one) => one.text.startsWith('Well sourced'));
    expect(whole).toMatchObject({ target: 'article', selector: null });
    await popup.close();
    await page.close();
  });

  test('delete, and undo', async () => {
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    await editRow(popup, 'Well sourced on the whole.');
    await press(popup, 'Delete');
    await savedNote(popup, (one) => one.text.startsWith('Well sourced') && one.deleted !== null);
    await press(popup, 'Undo');
    await savedNote(popup, (one) => one.text.startsWith('Well sourced') && one.deleted === null);
    await popup.close();
    await page.close();
  });

  test('“write a note” in the card opens that claim’s editor in a page of the extension', async () => {
    const page = await driver.open(url);
    const [figure] = await claimsOf('figure');
    expect(figure).toBeDefined();
    const opened = await driver.writeFromCard(page, () => clickWords(page, figure?.exact ?? ''));
    expect(opened).toContain(figure?.exact);
    expect(opened).toContain('Verdict');
    await page.close();
  });
});
