// The card before axe, every fold open, in both themes. Its root is closed, to axe too: the debugger takes it out, and it is
// looked at on a page of its own, in its own sheets. In Chromium, whose debugger sees into closed roots.
import { readFileSync } from 'node:fs';
import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { faults, overhang } from './axe.ts';
import { browsers } from './browsers.ts';
import { startChromium } from './driver/chromium.ts';
import { type Driver, until } from './driver/driver.ts';
import { type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, readingOf } from './steps.ts';

const sheet = ['card-colours.css', 'card.css']
  .map((name) => readFileSync(new URL(`../../utils/annotator/card/${name}`, import.meta.url), 'utf8'))
  .join('\n')
  .replace(/@import.*\n/, '')
  .replaceAll(':host', '#host')
  .replace('all: initial;', '');

const here = browsers.some(([name]) => name === 'chromium');
if (!here) console.warn('The card is shown to axe in Chromium only: not in this run.');

/** The card's HTML, out of its closed root. */
async function cardOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const all = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [
    node,
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all),
  ];
  const card = all(root).find(({ attributes }) => attributes?.some((value) => /^card /.test(value)));
  if (!card) throw new Error('no card');
  return (await session.send('DOM.getOuterHTML', { nodeId: card.nodeId })).outerHTML;
}

describe.skipIf(!here)('the card', () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    driver = await startChromium();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test.each(claimKinds.filter((kind) => kind !== 'date'))('of a %s: axe finds nothing', async (kind) => {
    const url = site.url('/river-flood');
    const page = await driver.open(url);
    const { claims } = await readingOf(driver, url);
    const claim = claims.find((each) => each.kind === kind && each.exact.length < 60);
    if (!claim) throw new Error(`no ${kind}`);
    await until('the card', async () => {
      await clickWords(page, claim.exact);
      return page.evaluate(() => document.querySelector('claimlight-card') !== null);
    });
    const card = await cardOf(page);
    const shown = await driver.open(site.url('/front-page'));
    await shown.evaluate(
      (html, css) => {
        document.head.innerHTML = '<title>The card</title>';
        document.body.innerHTML = `<main><h1>The card</h1><div id="host">${html}</div></main>`;
        const own = new CSSStyleSheet();
        own.replaceSync(`${css} #host { position: static !important }`);
        document.adoptedStyleSheets = [own];
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      },
      card,
      sheet,
    );
    for (const theme of ['light', 'dark']) {
      await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect.soft(await faults(shown), theme).toEqual([]);
    }
    await shown.setViewport({ width: 320, height: 600 });
    expect(await overhang(shown)).toBe(0);
    expect(await shown.$$eval('#host button, #host summary, #host a', (all) => all.length)).toBeGreaterThan(8);
    await shown.close();
    await page.close();
  });
});
