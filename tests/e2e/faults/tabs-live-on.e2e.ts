// Tabs that are no page newly opened: one that comes back from the back/forward cache, and those that show what is no page
// of text at all.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNote } from '../../../utils/notes/new-note.ts';
import type { Anchor } from '../../../utils/notes/note-calls.ts';
import { browsers } from '../browsers.ts';
import { type Driver, until } from '../driver/driver.ts';
import { articleHtml, type Site, startSite } from '../site.ts';
import { answerOf } from '../stage.ts';
import { grantEverywhere, readingOf } from '../steps.ts';
import { save } from './saves.ts';

/** Tells in its title how it has come. */
const telling = `<script>addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'From the cache'; });</script>`;
const story = 'At least 40 people were injured, the harbour office said. Repairs will cost 3 million crowns. ';
const xml = `<?xml version="1.0"?><feed><entry><title>Crane falls</title><p>${story.repeat(20)}</p></entry></feed>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900"><text y="20">${story}</text></svg>`;
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const framed = `<p>See below.</p><iframe sandbox srcdoc="<article><h1>Crane falls</h1><p>${story.repeat(20)}</p></article>"></iframe>`;
/** What holds no story in its own page. */
const kinds: Readonly<Record<string, { body: string | Buffer; type: string }>> = {
  '/crane.svg': { body: svg, type: 'image/svg+xml' },
  '/crane.png': { body: Buffer.from(pixel, 'base64'), type: 'image/png' },
  '/framed': { body: framed, type: 'text/html' },
};
/** What is a story and no page: it may be read, but it stays what it is. */
const texts: typeof kinds = {
  '/feed.xml': { body: xml, type: 'application/xml' },
  '/crane.txt': { body: story.repeat(40), type: 'text/plain' },
  '/crane.json': { body: JSON.stringify({ text: story.repeat(20) }), type: 'application/json' },
};

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let desk: Page;

  beforeAll(async () => {
    site = await startSite();
    site.serve('/flood', (await articleHtml('river-flood')).replace('<head>', `<head>${telling}`));
    for (const [path, { body, type }] of Object.entries({ ...kinds, ...texts }))
      site.serve(path, body, { 'content-type': type });
    driver = await start();
    await grantEverywhere(driver);
    desk = await driver.extensionPage('options.html');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const marked = async (page: Page) => Object.keys(await driver.highlights(page)).length > 0;

  test('no page of text: nothing is marked, nothing is changed, nothing fails', async () => {
    const before = (await driver.complaints()).length;
    const pages: Page[] = [];
    for (const path of Object.keys({ ...kinds, ...texts })) pages.push(await driver.open(site.url(path)));
    const whole = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));
    const were = await Promise.all(pages.map(whole));
    const blank = await driver.open('about:blank');
    // The gate of the last has run later than theirs.
    const article = await driver.open(site.url('/live-blog'));
    await until('marks', () => marked(article));
    const found = JSON.parse(
      await desk.evaluate(async () => {
        const message = { to: 'annotator', name: 'read', request: { force: false } };
        const all = (await chrome.tabs.query({})).map(async ({ id, url = '' }) => {
          const reply = id === undefined ? null : await chrome.tabs.sendMessage(id, message).catch(() => null);
          return [new URL(url || 'about:blank').pathname, reply?.ok ? reply.value.claims.length : 0];
        });
        return JSON.stringify(Object.fromEntries(await Promise.all(all)));
      }),
    );
    expect(found['/live-blog']).toBeGreaterThan(10);
    for (const path of [...Object.keys(kinds), 'blank']) expect([path, found[path] ?? 0]).toEqual([path, 0]);
    expect(await Promise.all(pages.map(whole))).toEqual(were);
    expect((await driver.complaints()).slice(before)).toEqual([]);
    for (const page of [...pages, blank, article]) await page.close();
  });

  test('back from the back/forward cache it knows what was noted meanwhile', async () => {
    const url = site.url('/flood');
    const page = await driver.open(url);
    await until('marks', () => marked(page));
    const { claims, reading } = await readingOf(driver, url);
    const claim = claims.find(({ kind }) => kind === 'figure');
    const tab = await driver.tabId(url);
    const asked = { to: 'annotator', name: 'describe', request: { reading, key: claim?.key } };
    const anchor = await answerOf<Anchor>(desk, tab, asked);
    await page.goto(site.url('/live-blog'), { waitUntil: 'load' });
    const note = newNote(anchor, null, 'Desk', 1);
    const article = { ...anchor.article, text: anchor.text };
    expect(await save(desk, [{ note, baseRevision: 0, article }])).toEqual([note.id]);
    // The driver waits in vain for a page that comes so.
    await desk.evaluate((id) => chrome.tabs.goBack(id), tab);
    await until('the page from the cache', () =>
      desk.evaluate(async (id) => (await chrome.tabs.get(id)).title === 'From the cache', tab),
    );
    await until('the note in its place', async () =>
      (await readingOf(driver, url)).places.some(({ id, exact }) => id === note.id && exact === claim?.exact),
    );
    await desk.evaluate((id) => chrome.tabs.remove(id), tab);
  });
});
