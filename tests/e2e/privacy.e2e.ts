// What the page may learn and cause: that words are marked, nothing of a note, and nothing in the store. And what the
// network may learn: nothing at all.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { startChromium } from './driver/chromium.ts';
import { type Driver, layerNames, readHighlights, until } from './driver/driver.ts';
import { amount, random } from './faults/long.ts';
import { mainJob } from './main-job.ts';
import { editRow, openPopup, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { articleHtml, type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, readingOf, showNotes } from './steps.ts';

/** Runs in the page before anything else: hears every key and message, and opens every shadow root it can. */
const spy = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'message'])
    addEventListener(type, (event) => heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    heard.push('shadow:' + this.localName);
    return root;
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('event:' + event.type); return dispatch.call(this, event); };
</script>`;
const heardBy = `window.heard.join('\\n')`;

/** So many letters by chance, as somebody types them. */
function letters(count: number): string {
  const next = count > 0 ? random() : () => 0;
  return Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
}

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;

  beforeAll(async () => {
    site = await startSite();
    url = site.url('/watched');
    site.serve('/watched', (await articleHtml('river-flood')).replace('<head>', `<head>${spy}`));
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('a page that listens to everything hears nothing of a note', async () => {
    const page = await driver.open(url);
    const { claims } = await readingOf(driver, url);
    const figure = claims.find(({ kind }) => kind === 'figure');
    await clickWords(page, figure?.exact ?? '');
    await until('the card', () => page.evaluate(() => document.querySelector('claimlight-card') !== null));
    const popup = await openPopup(driver, url);
    await editRow(popup, figure?.exact ?? '');
    await typeInto(popup, 'textarea', `${letters(amount(0, 10_000))}Xylophone quartz: a secret source told us.`);
    await savedNote(popup, ({ text }) => text.endsWith('told us.'));
    const heard = String(await page.evaluate(heardBy));
    expect(heard).not.toMatch(/xylophone|secret|shadow:claimlight|key|input/i);
    const source = await page.evaluate(() => document.documentElement.outerHTML);
    expect(source).not.toMatch(/xylophone/i);
    expect(await page.evaluate(() => document.querySelector('claimlight-card')?.shadowRoot ?? null)).toBeNull();
    await popup.close();
    await page.close();
  });

  test('a page that lists what is marked cannot tell which words carry a note, until the reader wishes it', async () => {
    const page = await driver.open(url);
    // What has the focus is what the reader has called up, noted or not.
    const names = layerNames.filter((name) => !name.includes('-focus'));
    const painted = async () => JSON.stringify(await page.evaluate(readHighlights, names));
    const { claims } = await readingOf(driver, url);
    const before = await painted();
    expect(before).toContain('claimlight-figure');
    const quote = claims.find(({ kind }) => kind === 'quote');
    const popup = await openPopup(driver, url);
    await editRow(popup, quote?.exact ?? '');
    await typeInto(popup, 'textarea', 'Who was in the room?');
    await savedNote(popup, ({ text }) => text.startsWith('Who was'));
    // The annotator knows of it, and has painted since.
    await until('the note placed', async () =>
      (await readingOf(driver, url)).places.some(({ exact }) => exact === quote?.exact),
    );
    expect(await painted()).toBe(before);
    await showNotes(driver);
    await until('the note painted', async () => /"claimlight-note(-dark)?":/.test(await painted()));
    await popup.close();
    await page.close();
  });

  test('nothing that a script does to the card reaches the store', async () => {
    const page = await driver.open(url);
    const { claims } = await readingOf(driver, url);
    const figure = claims.find(({ kind }) => kind === 'figure');
    await clickWords(page, figure?.exact ?? '');
    await until('the card', () => page.evaluate(() => document.querySelector('claimlight-card') !== null));
    const extension = await driver.extensionPage('options.html');
    // When a note was last seen on its page is written by our own readings, and one may still be on its way.
    const stored = async () =>
      JSON.stringify(
        (await storedNotes(extension)).map(({ lastSeen, ...note }) => ({ ...note, seen: lastSeen?.exact })),
      );
    const before = await stored();
    await page.bringToFront();
    await page.evaluate(() => {
      const card = document.querySelector('claimlight-card');
      const box = card?.getBoundingClientRect();
      for (let x = 4; box && x < box.width; x += 12)
        for (let y = 4; y < box.height; y += 12) {
          const at = { bubbles: true, composed: true, clientX: box.left + x, clientY: box.top + y };
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent(type, at));
        }
      for (const type of ['articleRead', 'dismissClaim'])
        postMessage({ to: 'background', name: type, request: {} }, '*');
    });
    const reading = await readingOf(driver, url);
    expect(reading.dismissed).toEqual([]);
    expect(await stored()).toBe(before);
    await extension.close();
    await page.close();
  });

  test('a page knows no resource of ours, and a page of ours cannot be framed or opened', async () => {
    const page = await driver.open(url);
    const extension = await driver.extensionPage('options.html');
    const root = await extension.evaluate(() => chrome.runtime.getURL('/icons/48.png'));
    await extension.close();
    const seen = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = address;
        }),
      root,
    );
    expect(seen).toBe('refused');
    await page.close();
  });
});

// In Firefox a page cannot be asked what its extension requests; there the policy of our pages (pinned) is the proof.
describe('chromium', () => {
  test('the main job from end to end asks nothing of the network but the article itself', async () => {
    const site = await startSite();
    const driver = await startChromium();
    const folder = await mkdtemp(join(tmpdir(), 'claimlight-privacy-'));
    await mainJob(driver, site, folder, () => {});
    const own = new RegExp(
      `^(chrome-extension:|chrome:|data:|blob:|about:|${site.url('').replace(/[.:/]/g, '\\$&')}/)`,
    );
    expect(driver.requested.length).toBeGreaterThan(10);
    expect(driver.requested.filter((address) => !own.test(address))).toEqual([]);
    expect([...new Set(site.asked())].toSorted()).toEqual(['/favicon.ico', '/river-flood']);
    await driver.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
});
