// The marks as they are seen: the line of each kind on white, sepia, grey and black pages, on pages that a filter turns
// round, with more contrast, and where the system rules the colours. Only what is painted is judged: the page's own words
// are taken out of the picture.

import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { type Ink, inkOf } from './ink.ts';
import { difference } from './same-picture.ts';
import { type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere } from './steps.ts';

const article = (root: string, body: string) => `<!doctype html><html lang="en" style="${root}"><head>
<title>Crane falls at Orvik harbour</title><meta property="og:type" content="article"></head>
<body style="margin:0;padding:16px;font:18px/1.6 serif;${body}"><article><h1>Crane falls at Orvik harbour</h1>
<p>Eleven people were injured on Monday, harbour master Lene Tvedt said. “Nobody had looked at that crane for years,” she
said. Officials said that three workers had been killed and the quay was closed.</p>
<p>Repairs to the quay will cost 3.2 million crowns, according to the port authority, and take until the end of May. The old
crane at the timber quay fell into the basin during the storm, in front of the waiting ferry and its queue.</p>
<p>The port lost 40 berths, the authority said. The ferry lands at the fish market until the work is done, and passengers are
asked to come early, as the way from the station is longer than the one they know.</p></article></body></html>`;

const light = 'background:#fff;color:#222';
const dark = 'background:#000;color:#ccc';
/** As Dark Reader's filter does it, and as the inversion of a dark page. */
const turned = 'filter:invert(1) hue-rotate(180deg);background:#fff';
const pages: Readonly<Record<string, string>> = {
  white: article('', light),
  sepia: article('', 'background:#f4ecd8;color:#433422'),
  grey: article('', 'background:#d0d0d0;color:#222'),
  black: article('', dark),
  'white-turned-round': article(turned, light),
  'black-turned-round': article('filter:invert(90%);background:#000', dark),
};

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  let site: Site;
  let scratch: Page;

  beforeAll(async () => {
    site = await startSite();
    for (const [path, html] of Object.entries(pages)) site.serve(`/${path}`, html);
    driver = await start();
    await grantEverywhere(driver);
    scratch = await driver.extensionPage('welcome.html');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const opened = async (path: string): Promise<Page> => {
    const page = await driver.open(site.url(`/${path}`));
    await page.setViewport({ width: 720, height: 420 });
    await until('marks of every kind', async () => Object.keys(await driver.highlights(page)).length >= 5);
    await page.bringToFront();
    return page;
  };
  /** The marks of one kind alone, and none of the words; the annotator may paint anew meanwhile: then another picture is taken. */
  const inkOfKind = (page: Page, kind: string): Promise<Ink> =>
    until(`the ${kind} alone`, async () => {
      await alone(page, kind);
      const taken = await picture(page);
      const painted = await page.evaluate(() => [...CSS.highlights.keys()]);
      return painted.every((each) => each.replace('-dark', '') === `claimlight-${kind}`) ? inkOf(scratch, taken) : null;
    });
  const alone = (page: Page, kind: string): Promise<void> =>
    page.evaluate((wanted) => {
      // By a sheet, not by a style attribute: a page that dresses itself anew is painted anew.
      const blank = new CSSStyleSheet();
      blank.replaceSync('body * { color: transparent !important }');
      document.adoptedStyleSheets = [blank];
      const all: Map<string, Highlight> = (Reflect.get(window, 'allMarks') ??
        new Map(CSS.highlights.entries())) as never;
      Reflect.set(window, 'allMarks', all);
      CSS.highlights.clear();
      for (const [each, marks] of all)
        if (each.replace('-dark', '') === `claimlight-${wanted}`) CSS.highlights.set(each, marks);
    }, kind);
  const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

  test.each(Object.keys(pages))('%s: the line of every kind stands out', async (path) => {
    const page = await opened(path);
    for (const kind of claimKinds) {
      const { contrast, share } = await inkOfKind(page, kind);
      // The colours reach 3 (tests/mark-colours.test.ts); a line as thin as a wave is drawn softer than its colour.
      expect.soft(contrast, kind).toBeGreaterThanOrEqual(2.75);
      expect.soft(share, kind).toBeLessThan(0.1);
    }
    await page.close();
  });

  // Puppeteer's own call knows neither of these.
  const media = async (page: Page, feature: string, value: string) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
  };

  test.runIf(name === 'chromium').each(['white', 'black'])(
    '%s, with more contrast: strong lines, no tint',
    async (path) => {
      const page = await opened(path);
      await media(page, 'prefers-contrast', 'more');
      for (const kind of claimKinds) {
        const { contrast, share } = await inkOfKind(page, kind);
        expect.soft(contrast, kind).toBeGreaterThanOrEqual(8);
        expect.soft(share, kind).toBeLessThan(0.035);
      }
      await page.close();
    },
  );

  test.runIf(name === 'chromium')(
    'the card too: with more contrast its faintest words are as strong as the others',
    async () => {
      const page = await opened('white');
      await until('the card', async () => {
        await clickWords(page, 'Eleven people');
        return page.evaluate(() => document.querySelector('claimlight-card') !== null);
      });
      const session = await page.createCDPSession();
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const inkIn = async (name: string): Promise<string | undefined> => {
        // The root is closed to scripts, not to the debugger.
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const all = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [
          node,
          ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all),
        ];
        const found = all(root).find(({ attributes }) => attributes?.join(' ') === `class ${name}`);
        if (!found) throw new Error(`no ${name}`);
        const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: found.nodeId });
        return computedStyle.find((each) => each.name === 'color')?.value;
      };
      expect(await inkIn('class')).not.toBe(await inkIn('reading'));
      await media(page, 'prefers-contrast', 'more');
      expect(await inkIn('class')).toBe(await inkIn('reading'));
      await page.close();
    },
  );

  /** The same words marked as each kind in turn, and the least by which two of the pictures differ. */
  const leastUnlike = async (page: Page): Promise<number> => {
    const pictures: string[] = [];
    for (const kind of claimKinds) {
      await page.evaluate((wanted) => {
        const words = new Range();
        words.selectNodeContents(document.querySelector('h1') as Node);
        CSS.highlights.clear();
        CSS.highlights.set(`claimlight-${wanted}`, new Highlight(words));
      }, kind);
      pictures.push(await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 720, height: 100 } }));
    }
    const pairs = pictures.flatMap((one, nth) => pictures.slice(nth + 1).map((other) => [one, other] as const));
    const unlike = [];
    for (const [one, other] of pairs) unlike.push(await difference(scratch, one, other));
    return Math.min(...unlike);
  };

  test.runIf(name === 'chromium')(
    'the kinds are told apart without colour, by the form of the line alone',
    async () => {
      const page = await opened('white');
      await page.emulateVisionDeficiency('achromatopsia');
      expect(await leastUnlike(page)).toBeGreaterThan(0.002);
      await page.emulateVisionDeficiency('none');
      await media(page, 'forced-colors', 'active');
      expect(await leastUnlike(page)).toBeGreaterThan(0.002);
      await page.close();
    },
  );
});
