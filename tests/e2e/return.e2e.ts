// Coming back: after the browser was killed the notes are there and stand on their words, on a changed copy each says how;
// the library finds them; they go out as files, and come back from the archive.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { editRow, openPopup, rowsOf, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { grantEverywhere, press, readingOf, showNotes, textOf, untilShown } from './steps.ts';
import { written } from './written.ts';

const path = '/river-flood';
/** Words noted, and how each note stands on the updated copy of the page. */
const noted = [
  { words: 'At least 43 people were killed', state: 'changed' },
  { words: '67 people were being treated', state: 'moved' },
  { words: '64 inspectors', state: 'orphan' },
  { words: '“It sounded like a train,”', state: 'exact' },
];

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    site = await startSite();
    url = site.url(path);
    driver = await start();
    await grantEverywhere(driver);
    await showNotes(driver);
    const page = await driver.open(url);
    const popup = await openPopup(driver, url);
    const { claims } = await readingOf(driver, url);
    for (const { words } of noted) {
      // The smallest claim that holds the words: a statement around a figure holds them too.
      const [claim] = claims
        .filter(({ exact }) => exact.includes(words) || (exact.length > 1 && words.includes(exact)))
        .sort((a, b) => a.exact.length - b.exact.length);
      expect(claim, words).toBeDefined();
      await editRow(popup, claim?.exact ?? '');
      await typeInto(popup, 'textarea', `Look again: ${words}`);
      ids.set(words, (await savedNote(popup, (one) => one.text.includes(words))).id);
      await press(popup, 'Close');
    }
    await editRow(popup, noted[0]?.words ?? '');
    await typeInto(popup, 'input[aria-label="Add a tag"]', 'flood');
    await popup.keyboard.press('Enter');
    await savedNote(popup, (one) => one.tags.includes('flood'));
    await popup.close();
    await page.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test.each([
    { how: 'closed', kill: false },
    { how: 'killed', kill: true },
  ])('after the browser was $how and started again the notes stand on the right words', async ({ kill }) => {
    await driver.restart({ kill });
    // Chromium writes a granted permission down some ten seconds late, so a kill may take it; the notes are ours to keep.
    if (kill) await grantEverywhere(driver);
    const page = await driver.open(url);
    const painted = await until('notes painted', async () => {
      const found = await driver.highlights(page);
      const notes = [...(found['claimlight-note'] ?? []), ...(found['claimlight-note-dark'] ?? [])];
      return notes.length === noted.length && notes;
    });
    const { places } = await readingOf(driver, url);
    expect(places.map(({ state }) => state)).toEqual(noted.map(() => 'exact'));
    for (const { words } of noted)
      expect(painted.some((text) => text.includes(words) || words.includes(text))).toBe(true);
    const popup = await openPopup(driver, url);
    await until('the note in the list', async () =>
      (await rowsOf(popup)).some((row) => row.includes('Look again: At least 43 people were killed')),
    );
    await popup.close();
    await page.close();
  });

  test('on a changed copy each note says how it stands: exact, moved, changed or gone', async () => {
    site.serve(path, await articleHtml('river-flood-updated'));
    const page = await driver.open(url);
    const reading = await until('the notes placed on the new page', async () => {
      const found = await readingOf(driver, url);
      return found.places.length === noted.length && found;
    });
    const states = noted.map(({ words }) => reading.places.find(({ id }) => id === ids.get(words))?.state);
    expect(states).toEqual(noted.map(({ state }) => state));
    const popup = await openPopup(driver, url);
    await until('how each note stands, in the popup', async () => {
      const rows = await rowsOf(popup);
      const row = (words: string) => rows.find((text) => text.includes(words)) ?? '';
      return (
        /words changed/.test(row('At least 51 people were killed')) &&
        /moved/.test(row('67 people were being treated')) &&
        /text is gone/.test(row('64 inspectors'))
      );
    });
    await popup.close();
    site.serve(path, await articleHtml('river-flood'));
    await page.close();
  });

  test('the library finds notes by words and fields', async () => {
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'Look again: At least 43');
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
    await until('one note', async () => !(await textOf(library)).includes('Look again: 64 inspectors'));
    expect(await textOf(library)).toContain('Look again: At least 43');
    await shown('verdict:true');
    await until('no note', async () => !(await textOf(library)).includes('Look again: At least 43'));
    expect(notes.length).toBeGreaterThan(2);
    await library.close();
  });

  test('from the library the page opens at the note, and the chosen notes alone go out', async () => {
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'Look again: 64 inspectors');
    const chosen = await library.evaluate(() => {
      const row = [...document.querySelectorAll('li, article')].find(
        (element) => element.textContent?.includes('Look again: 64 inspectors') && element.querySelector('input'),
      );
      row?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
      return [...(row?.querySelectorAll('a') ?? [])].map((link) => link.href).find((href) => href.includes(':~:text='));
    });
    expect(decodeURIComponent(chosen ?? '')).toContain('64 inspectors');
    await press(library, /^Export/, '.bulk-bar');
    await press(library, /^Markdown/, '.bulk-bar');
    const text = await until('the file', () => written(driver.downloads, '.md'));
    expect(text).toContain('Look again: 64 inspectors');
    expect(text).not.toContain('Look again: 67 people');
    for (const name of await readdir(driver.downloads)) await rm(join(driver.downloads, name));
    await library.close();
  });

  test('export as archive, Markdown and CSV; forget the article; import the archive: all is there again', async () => {
    const folder = driver.downloads;
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'Look again: At least 43');
    const before = await storedNotes(library);
    const archive = await exported(library, folder, /archive/i, '.json');
    const markdown = await exported(library, folder, /^Markdown/i, '.md');
    const csv = await exported(library, folder, /^CSV/i, '.csv');
    expect(markdown).toMatch(/^---\n/);
    expect(markdown).toContain('Look again: At least 43');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('Look again: At least 43');
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
  return until(`a ${ending} file`, () => written(folder, ending));
}
