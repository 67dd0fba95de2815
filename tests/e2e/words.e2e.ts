// The words on every screen: none written into the code, none missing in any language, and room for longer ones at the
// narrowest width we hold to, read from either side. In Chromium: the pages are the same in Firefox.
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programs } from '../../components/formats/programs.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { browsers } from './browsers.ts';
import { startChromium } from './driver/chromium.ts';
import type { Driver } from './driver/driver.ts';
import { storedNotes } from './popup-steps.ts';
import { atRest } from './screen.ts';
import { screens } from './screens.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { buildSpeaking } from './speaking.ts';
import { allow, fill, type Stage } from './stage.ts';
import { plainArticle } from './states.ts';
import { textOf } from './steps.ts';

const narrow = { width: 320, height: 800 };
const languages = readdirSync(new URL('../../public/_locales', import.meta.url)).filter((name) => name !== 'en');

const here = browsers.some(([name]) => name === 'chromium');
if (!here) console.warn('The words are looked at in Chromium only: not in this run.');

/** The same in every language; a line of them may name two. */
const programNames = programs.flatMap(({ name }) => (typeof name === 'string' ? name.split(', ') : []));

/** Every text that can be seen or heard, one line a text. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      if (around?.checkVisibility() && !around.closest('code, pre, textarea, script, style'))
        found.push(walker.currentNode.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}{2}/u.test(text));
  });

/** What sticks out to the side: the page may scroll down, never across. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return right > innerWidth + 1 || left < -1;
          })
          .slice(0, 5)
          .map((element) => element.outerHTML.slice(0, 120)),
  );

describe.skipIf(!here)('words without a language', () => {
  let driver: Driver;
  let site: Site;
  let stage: Stage;
  let folder: string;
  let content: string;

  beforeAll(async () => {
    const speaking = await buildSpeaking(null);
    folder = speaking.folder;
    site = await startSite();
    driver = await startChromium({ folder });
    stage = { driver, site, say: speaking.say };
    await allow(stage);
    const { page } = await fill(stage);
    const desk = await driver.extensionPage('welcome.html');
    const notes = JSON.stringify(await storedNotes(desk));
    const pages = await Promise.all(['river-flood', 'polish-news'].map(articleHtml));
    const names = defaultSettings.lookUps.map(({ name }) => name);
    content = [notes, notes.replaceAll('**', ''), await textOf(page), ...pages, plainArticle, ...names]
      .join(' ')
      .replace(/\s+/g, ' ');
    await desk.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  // What comes from the article, the notes or Intl has no brackets; everything else must.
  const isContent = (text: string) =>
    programNames.includes(text) ||
    content.includes(text.replace(/^… | ?…$/g, '')) ||
    /^(Claimlight|\w+\.example(:\d+)?|Alt\+.|[A-Z][a-z]{2,8} \d{1,2}|\d{4}|\d{1,2}:\d{2}\s[AP]M)$/.test(text);

  test.each(screens)('$name: every word has its brackets, and finds room', async ({ name, open }) => {
    const page = await open(stage);
    await page.setViewport(narrow);
    await atRest(page);
    const bare = (await textsOf(page)).filter((text) => !/[⟦⟧]/.test(text));
    // The sample story of the welcome page is an article of its own.
    if (!name.startsWith('welcome'))
      expect(bare.flatMap((text) => text.split(/ · |, /)).filter((text) => !isContent(text))).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await atRest(page);
    expect(await tooWide(page)).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!here).each(languages)('in %s', (language) => {
  let driver: Driver;
  let site: Site;
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    const speaking = await buildSpeaking(language);
    folder = speaking.folder;
    site = await startSite();
    driver = await startChromium({ folder });
    stage = { driver, site, say: speaking.say };
    await allow(stage);
    await fill(stage);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('every screen speaks it, misses no word, and finds room at 320 px', async () => {
    for (const { name, open } of screens) {
      const page = await open(stage);
      await page.setViewport(narrow);
      await atRest(page);
      expect(await page.evaluate(() => document.documentElement.lang), name).toBe(language);
      expect(
        (await textsOf(page)).filter((text) => /^\[\w+\]$/.test(text)),
        name,
      ).toEqual([]);
      expect(await tooWide(page), name).toEqual([]);
      await page.close();
    }
  });
});
