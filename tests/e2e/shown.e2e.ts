// What the reader sees is what is read: stories that a dialog, a class, a <details> or a tab hides and shows, text that a
// style sheet hides, and pages that do not say their language. Text of our own.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { stories } from './single-page.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, readingOf } from './steps.ts';

const { ferry, school } = stories;
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const page = (body: string, style = '', lang = ' lang="en"') =>
  `<!doctype html><html${lang}><meta charset="utf-8"><title>${ferry.title}</title><style>${style}</style><body>${body}</body></html>`;
const h1 = `<h1>${ferry.title}</h1>`;
const whole = `<article>${h1}${paragraphs(ferry.lines)}</article>`;
const [head, rest] = [paragraphs(ferry.lines.slice(0, 5)), paragraphs(ferry.lines.slice(5))];
const partners = `<p>${'We and 802 partners store 14 files on your device, the partners said on Monday. '.repeat(30)}</p>`;

const pages = {
  dialog: page(
    `<div id="app" aria-hidden="true">${whole}</div><div id="ask" class="open" role="dialog" aria-modal="true"><h2>Before you go on</h2>${partners}</div>`,
    '#ask{display:none}#ask.open{display:block}',
  ),
  covered: page(`<div id="app" class="wait">${whole}</div><div id="ask">${partners}</div>`, '.wait{display:none}'),
  more: page(`<article>${h1}${head}<div id="more" class="cut">${rest}</div></article>`, '.cut{display:none}'),
  details: page(`<article>${h1}${head}<details id="more"><summary>The rest</summary>${rest}</details></article>`),
  tabs: page(
    `<article>${h1}${paragraphs(ferry.lines.slice(0, 4))}<div class="room"><div role="tabpanel" id="first">${paragraphs(ferry.lines.slice(4, 5))}</div><div role="tabpanel" id="more" class="cut">${rest}</div></div></article>`,
    '.cut{display:none}.room{height:400px;overflow:auto}',
  ),
  sheet: page(
    `${whole}<div class="sheet">${paragraphs([...school.lines, ...school.lines])}</div>`,
    '.sheet{display:none}',
  ),
  silent: page(whole, '', ''),
  wrong: page(whole, '', ' lang="de"'),
};

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    for (const [name, html] of Object.entries(pages)) site.serve(`/news/2025/11/04/${name}`, html);
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const open = (name: keyof typeof pages) => driver.open(site.url(`/news/2025/11/04/${name}`));
  const marks = async (tab: Page) => Object.values(await driver.highlights(tab)).flat();
  const told = ferry.lines.join('\n');
  /** Something of these lines is marked, and nothing but the story is. */
  const marked = (tab: Page, lines: readonly string[]) =>
    until(`marks in “${lines[0]}”`, async () => {
      const words = await marks(tab);
      const own = words.filter((one) => lines.some((line) => line.includes(one)));
      return own.length > 0 && words.every((one) => told.includes(one) || ferry.title.includes(one));
    });

  test('a dialog over the story is never read, open or closed', async () => {
    const tab = await open('dialog');
    await marked(tab, ferry.lines);
    await tab.evaluate(() => {
      document.getElementById('ask')?.classList.remove('open');
      document.getElementById('app')?.removeAttribute('aria-hidden');
    });
    await marked(tab, ferry.lines);
    await tab.close();
  });

  test('a story that comes to be seen by a class is read', async () => {
    const tab = await open('covered');
    await tab.evaluate(() => {
      document.getElementById('app')?.classList.remove('wait');
      document.getElementById('ask')?.setAttribute('style', 'display:none');
    });
    await marked(tab, ferry.lines);
    await tab.close();
  });

  test.each(['more', 'details'] as const)('the rest of a story is read once it is unfolded: %s', async (name) => {
    const tab = await open(name);
    await marked(tab, ferry.lines.slice(0, 5));
    expect((await marks(tab)).filter((one) => rest.includes(one) && !head.includes(one))).toEqual([]);
    await tab.evaluate(() => {
      const more = document.getElementById('more');
      if (more instanceof HTMLDetailsElement) more.open = true;
      else more?.classList.remove('cut');
    });
    await marked(tab, ferry.lines.slice(5));
    await tab.close();
  });

  test('another tab of the story is read once it is shown, though no height changes', async () => {
    const tab = await open('tabs');
    await marked(tab, ferry.lines.slice(0, 5));
    await tab.evaluate(() => {
      document.getElementById('first')?.classList.add('cut');
      document.getElementById('more')?.classList.remove('cut');
    });
    await marked(tab, ferry.lines.slice(5));
    await tab.close();
  });

  test('a longer text that a style sheet hides is not read', async () => {
    const tab = await open('sheet');
    await marked(tab, ferry.lines);
    await tab.close();
  });

  test.each(['silent', 'wrong'] as const)(
    'a page that does not say its language is asked by its text: %s',
    async (name) => {
      const tab = await open(name);
      await marked(tab, ferry.lines);
      const reading = await readingOf(driver, site.url(`/news/2025/11/04/${name}`));
      expect(reading.readAs).toBe('en');
      await tab.close();
    },
  );
});
