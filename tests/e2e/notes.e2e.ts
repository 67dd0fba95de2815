// The main job: a note on a claim, kept as it is typed, found again after the browser was killed, standing on its words;
// exported, forgotten, and imported again.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { chooseRow, editRow, openPopup, rowsOf, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, press, readingOf, textOf, untilShown } from './steps.ts';

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
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const claimsOf = async (kind: string) => (await readingOf(driver, url)).claims.filter((claim) => claim.kind === kind);

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
    await untilShown(popup, /wants evidence/);
    await typeInto(popup, 'input[inputmode="url"]', 'https://records.example/table');
    await popup.keyboard.press('Enter');
    await untilShown(popup, 'records.example');
    await typeInto(popup, 'input[aria-label="Add a tag"]', 'flood');
    await popup.keyboard.press('Enter');
    const note = await savedNote(popup, (one) => one.tags.includes('flood') && one.evidence.length === 1);
    expect(note).toMatchObject({ verdict: 'false', tags: ['flood'] });
    expect(note.evidence[0]).toMatchObject({ url: 'https://records.example/table' });
    expect(await textOf(popup)).not.toMatch(/wants evidence/);
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
    await press(popup, 'Done');
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

  test('after the browser was killed the notes are there and stand on the right words', async () => {
    await driver.restart({ kill: true });
    const page = await driver.open(url);
    const painted = await until('notes painted', async () => {
      const found = await driver.highlights(page);
      return [...(found['claimlight-note'] ?? []), ...(found['claimlight-note-dark'] ?? [])].length >= 2 && found;
    });
    const reading = await readingOf(driver, url);
    expect(reading.places.map(({ state }) => state)).toEqual(reading.places.map(() => 'exact'));
    const [casualty] = reading.claims.filter(({ kind }) => kind === 'casualty');
    expect([...(painted['claimlight-note'] ?? []), ...(painted['claimlight-note-dark'] ?? [])]).toContain(
      casualty?.exact,
    );
    const popup = await openPopup(driver, url);
    await untilShown(popup, 'The hospital list of that night');
    await popup.close();
    await page.close();
  });

  test('on a changed copy each note says how it stands: exact, moved, changed or gone', async () => {
    const wanted = [
      { words: 'At least 43 people were killed', state: 'changed', shown: 'At least 51 people were killed' },
      { words: '67 people were being treated', state: 'moved', shown: '67 people were being treated' },
      { words: '64 inspectors', state: 'orphan', shown: '64 inspectors' },
      { words: '“It sounded like a train,”', state: 'exact', shown: '“It sounded like a train,”' },
    ];
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    const { claims } = await readingOf(driver, url);
    const ids = new Map<string, string>();
    for (const { words } of wanted) {
      const claim = claims.find(({ exact }) => exact.includes(words) || (exact.length > 1 && words.includes(exact)));
      expect(claim, words).toBeDefined();
      await editRow(popup, claim?.exact ?? '');
      await typeInto(popup, 'textarea', `Look again: ${words}`);
      ids.set(words, (await savedNote(popup, (one) => one.text.includes(words))).id);
      await press(popup, 'Done');
    }
    await popup.close();
    site.serve(path, await articleHtml('river-flood-updated'));
    await page.reload({ waitUntil: 'load' });
    const reading = await until('the notes placed on the new page', async () => {
      const found = await readingOf(driver, url);
      return found.places.length >= wanted.length && found;
    });
    const states = Object.fromEntries(
      wanted.map(({ words }) => [words, reading.places.find(({ id }) => id === ids.get(words))?.state]),
    );
    expect(states).toEqual(Object.fromEntries(wanted.map(({ words, state }) => [words, state])));
    const again = await openPopup(driver, url);
    for (const { shown } of wanted) await untilShown(again, shown);
    expect(await textOf(again)).toMatch(/text is gone/);
    await again.close();
    site.serve(path, await articleHtml('river-flood'));
    await page.close();
  });

  test('the library finds notes by words and fields', async () => {
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'The hospital list of that night');
    const notes = await storedNotes(library);
    const shown = async (query: string) => {
      await library.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[type="search"]');
        input?.focus();
        input?.select();
      });
      await library.keyboard.type(query);
    };
    await shown('tag:flood kind:casualty');
    await until('one note', async () => !(await textOf(library)).includes('Ask the author'));
    expect(await textOf(library)).toContain('The hospital list');
    await shown('verdict:true');
    await until('no note', async () => !(await textOf(library)).includes('The hospital list'));
    expect(notes.length).toBeGreaterThan(2);
    await library.close();
  });

  test('export as archive, Markdown and CSV; forget the article; import the archive: all is there again', async () => {
    const folder = driver.downloads;
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'The hospital list of that night');
    const before = await storedNotes(library);
    const archive = await exported(library, folder, /archive/i, '.json');
    const markdown = await exported(library, folder, /^Markdown/i, '.md');
    const csv = await exported(library, folder, /^CSV/i, '.csv');
    expect(markdown).toMatch(/^---\n/);
    expect(markdown).toContain('The hospital list of that night');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('The hospital list of that night');
    expect(JSON.parse(archive).notes).toHaveLength(before.length);

    const [articleId] = before.map((note) => note.articleId);
    await library.evaluate(
      (id) => chrome.runtime.sendMessage({ to: 'background', name: 'forgetArticle', request: { articleId: id } }),
      articleId ?? '',
    );
    await until('an empty library', async () => (await storedNotes(library)).length === 0);

    const file = (await readdir(folder)).find((name) => name.endsWith('.json')) ?? '';
    const input = await until('the file field', () => library.$('input[type="file"]'));
    await input.uploadFile(join(folder, file));
    await untilShown(library, 'Nothing has been changed yet');
    await press(library, 'Import', '.import-panel');
    await until('the notes again', async () => (await storedNotes(library)).length === before.length);
    const after = await storedNotes(library);
    expect(after.map(content).toSorted(byId)).toEqual(before.map(content).toSorted(byId));
    await library.close();
  });
});

type Stored = Awaited<ReturnType<typeof storedNotes>>[number];
/** All of a note but the caches that a visit writes anew. */
const content = ({ lastSeen: _lastSeen, ...note }: Stored) => note;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Exports everything in one format, and gives the file's text. */
async function exported(library: Page, folder: string, format: RegExp, ending: string): Promise<string> {
  await press(library, /^Export/);
  await press(library, format);
  const name = await until(`a ${ending} file`, async () =>
    (await readdir(folder)).find((file) => file.endsWith(ending)),
  );
  return readFile(join(folder, name), 'utf8');
}
