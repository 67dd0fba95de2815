// Out and in again in real browsers: the HTML report is opened with scripts off and taken in by the library; a large file
// is read in the worker, by the one Trusted Types policy, while the page goes on; giving up leaves the store as it was.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { article, note, uuid } from '../exchange/make.ts';
import { hostile as hostileMarkdown, soup, strangersToReport } from '../exchange/markdown-engines.ts';
import { fc } from '../properties.ts';
import { browsers } from './browsers.ts';
import { type Driver, patience, until } from './driver/driver.ts';
import { storedNotes } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { press, textOf, untilShown } from './steps.ts';

const hostile = '</style><script>document.title="run"</script><img src="/pixel.png" onerror="alert(1)">';
/** Markdown that tries to be more than it may: in the report a real browser draws it. */
const markdownNotes = [...hostileMarkdown, ...fc.sample(soup(60), { numRuns: 300, seed: 7 })].map((text, n) =>
  note({ id: uuid(5000 + n), text, lastSeen: null }),
);
const bundle = {
  articles: [
    article(),
    article({
      id: uuid(2),
      url: 'https://herald.example/ferry',
      urls: ['https://herald.example/ferry'],
      title: `Ferry ${hostile}`,
    }),
  ],
  notes: [
    note({ text: 'The hospital list of that night gives another figure.', lastSeen: null }),
    note({ id: uuid(3), articleId: uuid(2), text: hostile, verdict: 'false', evidence: [], lastSeen: null }),
    ...markdownNotes,
  ],
  at: Date.UTC(2026, 4, 6),
};

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  let site: Site;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimlight-'));
    site = await startSite();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const fileWith = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  const choose = async (library: Page, path: string) => {
    const input = await until('the file field', () => library.$('input[type="file"]'));
    await input.uploadFile(path);
  };
  const takeIn = async (library: Page, path: string) => {
    await choose(library, path);
    await untilShown(library, 'Nothing has been changed yet');
    await press(library, 'Import', '.import-panel');
    await untilShown(library, /\d+ added/);
    await press(library, 'Close', '.import-panel');
  };

  test('the report is read without scripts, and brings everything back', async () => {
    const library = await driver.extensionPage('library.html');
    await takeIn(library, await fileWith('mine.claimlight.json', writeArchive(bundle)));
    const before = await storedNotes(library);
    expect(before).toHaveLength(bundle.notes.length);

    await press(library, /^Export/);
    await press(library, /^HTML report/);
    // Firefox puts an empty file in place first.
    const { file, html } = await until('the report', async () => {
      const name = (await readdir(driver.downloads)).find((file) => file.endsWith('.html'));
      const html = name ? await readFile(join(driver.downloads, name), 'utf8') : '';
      return name && html.trimEnd().endsWith('</html>') ? { file: name, html } : null;
    });
    site.serve('/report', html);
    const page = await driver.open('about:blank');
    await driver.scriptsOff(page);
    site.serve('/scripted', '<!doctype html><title>off</title><script>document.title = "on"</script>');
    await page.goto(site.url('/scripted'));
    expect(await page.title()).toBe('off');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url('/report'));
    const text = await until('the report', async () => {
      const shown = await page.$eval('body', (body) => body.textContent ?? '');
      return shown.includes('The hospital list of that night') && shown;
    });
    expect(text).toContain(hostile);
    expect(text).toContain('needs evidence');
    expect(await page.title()).not.toBe('run');
    expect(await page.$$eval('script, img', (found) => found.length)).toBe(0);
    const drawn = await page.$$eval('.markdown *', (found) =>
      found.map(({ tagName, attributes }) => ({
        tagName,
        given: [...attributes].map(({ name, value }): [string, string] => [name, value]),
      })),
    );
    expect(drawn.length).toBeGreaterThan(200);
    expect(strangersToReport(drawn)).toEqual([]);
    expect(asked.filter((url) => !/\/(report|favicon\.ico)$|^data:/.test(url))).toEqual([]);
    // Its first pages: all of them take Firefox fifteen seconds.
    const printed = Buffer.from(await page.pdf({ timeout: patience, pageRanges: '1-3' }));
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
    expect(printed.length).toBeGreaterThan(10_000);
    await page.close();

    for (const { id } of bundle.articles)
      await library.evaluate(
        (articleId) => chrome.runtime.sendMessage({ to: 'background', name: 'forgetArticle', request: { articleId } }),
        id,
      );
    await until('an empty library', async () => (await storedNotes(library)).length === 0);
    await takeIn(library, join(driver.downloads, file));
    expect((await storedNotes(library)).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    await choose(library, join(driver.downloads, file));
    await untilShown(library, 'There is nothing new in this file.');
    await library.close();
  });

  test('a large file is read in the worker while the page goes on; giving up changes nothing', async () => {
    const many = Array.from({ length: 20_000 }, (_each, n) =>
      note({ id: uuid(1000 + n), lastSeen: null, text: 'Ask again. '.repeat(40) }),
    );
    const path = await fileWith('large.claimlight.json', writeArchive({ articles: [article()], notes: many, at: 1 }));
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'The hospital list of that night');
    const before = (await storedNotes(library)).length;
    await library.evaluate(() => {
      window.Worker = new Proxy(Worker, {
        construct(target, [address, options]) {
          document.documentElement.dataset.worker = `${address.constructor.name} ${address}`;
          return new target(address, options);
        },
      });
    });
    await choose(library, path);
    // The page answers while records are on their way, and takes a press.
    await until('records on their way', async () => /Reading records/.test(await textOf(library)));
    expect(await library.evaluate(() => document.documentElement.dataset.worker)).toMatch(
      /^TrustedScriptURL .*read-file\.worker/,
    );
    await press(library, 'Cancel', '.import-panel');
    await until('the panel closed', () => library.evaluate(() => document.querySelector('.import-panel') === null));
    expect(await storedNotes(library)).toHaveLength(before);
    await library.close();
  });

  test('a backup outlives the store: made, kept outside IndexedDB, and restored by one click with a preview', async () => {
    const library = await driver.extensionPage('library.html');
    const before = await storedNotes(library);
    expect(before.length).toBeGreaterThan(0);
    await press(library, 'Back up now');
    await untilShown(library, 'Backup made.');
    expect(await library.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).not.toContainEqual(
      expect.stringMatching(/^backup:/),
    );
    const files = await library.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names.toSorted();
    });
    // A large import before has made one by itself.
    const times = files.flatMap((file) => /^(\d+)\.json\.gz$/.exec(file)?.[1] ?? []);
    expect(times.length).toBeGreaterThan(0);
    expect(files).toEqual(times.flatMap((time) => [`${time}.entry.json`, `${time}.json.gz`]));
    for (const { id } of bundle.articles)
      await library.evaluate(
        (articleId) => chrome.runtime.sendMessage({ to: 'background', name: 'forgetArticle', request: { articleId } }),
        id,
      );
    await until('an empty library', async () => (await storedNotes(library)).length === 0);
    await press(library, /^Restore/);
    await press(library, /^Restore from/);
    await untilShown(library, 'Or merge it into what is here');
    await press(library, /^Put the library back as it was on /, '.import-panel');
    await untilShown(library, 'The library is as it was then');
    expect((await storedNotes(library)).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    await library.close();
  });

  // Chromium asks for the permission in a window of its own that nothing can answer when it runs headless.
  test.runIf(name === 'firefox')('a copy among the downloads, as soon as it is chosen (Firefox)', async () => {
    const options = await driver.extensionPage('options.html');
    await untilShown(options, 'Save a copy to Downloads');
    await press(options, /Never/, '.copies');
    await press(options, 'Every week', '.copies');
    const json = await until('the copy', async () => {
      const folder = join(driver.downloads, 'Claimlight');
      const name = (await readdir(folder)).find((file) => file.endsWith('.claimlight.json'));
      const text = name ? await readFile(join(folder, name), 'utf8') : '';
      return text.endsWith('}\n') ? text : null;
    });
    expect(JSON.parse(json).notes).toHaveLength(bundle.notes.length);
    await untilShown(options, /Last saved/);
    await options.close();
  });

  test('Markdown and Hypothesis go out as a zip, a file an article', async () => {
    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'The hospital list of that night');
    await press(library, 'Export all');
    await press(library, /^Markdown, one file per article/);
    const files = await until('the zip', async () => {
      const name = (await readdir(driver.downloads)).find((file) => file.endsWith('.zip'));
      return name ? unzipSync(await readFile(join(driver.downloads, name))) : null;
    });
    expect(Object.keys(files)).toHaveLength(bundle.articles.length);
    expect(Object.keys(files).every((file) => /^[^/\\]+\.md$/.test(file))).toBe(true);
    await library.close();
  });

  test('a file that is none of ours is refused in words', async () => {
    const library = await driver.extensionPage('library.html');
    await choose(library, await fileWith('page.html', '<!doctype html><title>News</title><p>Not found</p>'));
    await untilShown(library, 'no Claimlight report');
    await choose(library, await fileWith('deep.json', `{"format":"claimlight-archive","x":${'['.repeat(5_000_000)}`));
    await untilShown(library, 'nested more than');
    await library.close();
  });
});
