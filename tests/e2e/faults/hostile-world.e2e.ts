// Pages that make the ground unsafe: named elements in the place of the DOM's own properties, poisoned prototypes, the
// strictest policy, a forged end of our script. The claims are those of the clean page, and nothing of ours is reported.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../browsers.ts';
import { buildOf } from '../driver/build.ts';
import { type Driver, until } from '../driver/driver.ts';
import { openPopup } from '../popup-steps.ts';
import { articleHtml, type Site, startSite } from '../site.ts';
import { clickWords, grantEverywhere, readingOf } from '../steps.ts';

const strictest = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp-report",
};

/** The page's own world, before anything else in it. */
const poison = `<script>
  for (const world of [Object, Array, Node, Element, Document, Range, Text, TreeWalker, Map, Set, Promise, EventTarget])
    for (const name of Object.getOwnPropertyNames(world.prototype))
      if (name !== 'constructor') try {
        const told = Object.getOwnPropertyDescriptor(world.prototype, name);
        if (typeof told.value === 'function' && !/^(then|addEventListener|valueOf|toString|hasOwnProperty)$/.test(name))
          world.prototype[name] = () => { throw new Error('poisoned ' + name); };
      } catch {}
  for (const name of ['then', 'kind', 'text', 'ok', 'to', 'request'])
    try { Object.prototype[name] = 'poisoned'; } catch {}
</script>`;

/** Every name that our scripts ask of an object, as the name and the id of elements that a document answers by. */
async function clobbering(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = buildOf(browser);
  const files = ['content-scripts/gate.js', 'content-scripts/annotator.js', 'card.js', 'anchoring.js'];
  const source = (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('');
  const names = new Set(
    [...source.matchAll(/\.(?<name>[a-z][A-Za-z]{3,40})\b/g)].map(({ groups }) => groups?.name ?? ''),
  );
  expect(names.size).toBeGreaterThan(150);
  return [...names]
    .map((name) => `<form name="${name}"><input name="${name}"></form><img name="${name}" alt=""><a id="${name}"></a>`)
    .join('');
}

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  let site: Site;
  let clean: string;
  /** What the strictest policy has to report of the page itself. */
  let own = 0;
  const reports = () => site.sent().length;
  /** Has the page break its policy once more, and waits for that to be reported: all before it has been, then. */
  async function allReported(page: Page): Promise<void> {
    const last = `/last-${reports()}.png`;
    await page.evaluate((image) => {
      new Image().src = image;
    }, last);
    await until('the last report', async () => site.sent().some((report) => report.includes(last)));
  }
  beforeAll(async () => {
    site = await startSite();
    const html = await articleHtml('river-flood');
    site.serve('/clean', html);
    site.serve('/strict', html, strictest);
    site.serve('/poisoned', html.replace('<head>', `<head>${poison}`));
    site.serve('/clobbered', html.replace('</body>', `<div hidden>${await clobbering(name)}</div></body>`));
    driver = await start();
    const alone = await driver.open(site.url('/strict'));
    await allReported(alone);
    own = reports();
    await alone.close();
    await grantEverywhere(driver);
    const first = await driver.open(site.url('/clean'));
    clean = await claimsOn(first);
    await first.close();
    expect(clean).toContain('casualty');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** What is found on the page, and painted, as text. */
  async function claimsOn(page: Page): Promise<string> {
    const { claims } = await readingOf(driver, page.url());
    // Firefox can be asked for what is painted in the page's own world alone.
    if (name === 'chromium' || !page.url().endsWith('/poisoned'))
      await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
    return claims.map(({ kind, exact }) => `${kind} ${exact}`).join('\n');
  }

  test.each(['/poisoned', '/clobbered', '/strict'])('%s: the same claims as on the clean page', async (path) => {
    const page = await driver.open(site.url(path));
    expect(await claimsOn(page)).toBe(clean);
    // None of these is to come while the next test counts.
    if (path === '/strict') await allReported(page);
    await page.close();
  });

  test('under the strictest policy the card opens and closes, and nothing is reported', async () => {
    const before = reports();
    const page = await driver.open(site.url('/strict'));
    await claimsOn(page);
    const { claims } = await readingOf(driver, page.url());
    await clickWords(page, claims.find(({ kind }) => kind === 'figure')?.exact ?? '');
    await until('the card', () => page.evaluate(() => document.querySelector('claimlight-card') !== null));
    await page.keyboard.press('Escape');
    await until('no card', () => page.evaluate(() => document.querySelector('claimlight-card') === null));
    await allReported(page);
    expect(reports()).toBe(before + own);
    await page.close();
  });

  test('a forged end of our script costs the marks at most, and the popup brings it back', async () => {
    const page = await driver.open(site.url('/clean'));
    await claimsOn(page);
    const desk = await driver.extensionPage('options.html');
    const id = await desk.evaluate(() => chrome.runtime.id);
    await desk.close();
    await page.bringToFront();
    await page.evaluate((own) => {
      const type = `${own}:annotator:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'annotator' } }));
    }, id);
    await until('the marks to be gone', async () => Object.keys(await driver.highlights(page)).length === 0);
    const popup = await openPopup(driver, page.url());
    expect(await claimsOn(page)).toBe(clean);
    await popup.close();
    await page.close();
  });
});
