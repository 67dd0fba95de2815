// A newsroom's roll-out by the browsers' own policy files: sites are blocked whoever insists, and a sync address is filled
// in, of which nothing is asked before the reader looks.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../sync/server.ts';
import { buildOf } from './driver/build.ts';
import { startChromium } from './driver/chromium.ts';
import { type Driver, until } from './driver/driver.ts';
import { startFirefox } from './driver/firefox.ts';
import { noChromiumPolicy, setChromiumPolicy } from './driver/policy.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, press, untilShown } from './steps.ts';

const obstacle = noChromiumPolicy();
if (obstacle) console.warn(`managed.e2e: not in Chromium, as ${obstacle}.`);

describe.each(obstacle ? (['firefox'] as const) : (['chromium', 'firefox'] as const))('%s', (name) => {
  let server: TestServer;
  let site: Site;
  let driver: Driver;
  let options: Page;
  let takeBack = () => {};

  beforeAll(async () => {
    site = await startSite();
    server = await startServer('desk:secret');
    const policy = {
      blockedSites: ['news.example', 7],
      verdictScale: [{ word: 'Confirmed', means: 'true' }],
      syncAddress: server.origin,
      syncDatabase: 'desk',
    };
    if (name === 'firefox') driver = await startFirefox({ policy });
    else {
      // A copy of its own: the file is read by every Chromium of this machine.
      const folder = join(mkdtempSync(join(tmpdir(), 'claimlight-managed-')), 'chrome-mv3');
      cpSync(buildOf('chromium'), folder, { recursive: true });
      const unset = setChromiumPolicy(folder, { ...policy, blockedSites: ['news.example'] });
      takeBack = () => {
        unset();
        rmSync(folder, { recursive: true, force: true });
      };
      driver = await startChromium({ folder });
    }
    await grantEverywhere(driver, 'key', 1);
    options = await driver.extensionPage('options.html');
    server.arrivals.length = 0;
  });
  afterAll(async () => {
    takeBack();
    await driver?.close();
    await site?.close();
    await server?.close();
  });

  test('a site blocked by policy is shown as such, and stands in no setting of the reader', async () => {
    await untilShown(options, 'Set by whoever manages this browser.');
    const shown = await options.$$eval('#never li', (items) =>
      items.map((item) => [item.textContent, item.querySelectorAll('button').length]),
    );
    expect(shown).toEqual([['news.exampleSet by whoever manages this browser.', 0]]);
    const own = await options.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
    expect(own).not.toContain('news.example');
  });

  test('the desk’s own words of verdicts are shown, with who set them', async () => {
    const shown = await until('the words', () =>
      options.$$eval('#scale .by-policy li', (items) =>
        items.length > 0 ? items.map((item) => item.textContent) : null,
      ),
    );
    expect(shown).toEqual(['ConfirmedTrue']);
    expect(await options.$eval('#scale', (section) => section.textContent)).toContain('Set by whoever manages');
  });

  test('there the gate does not run, and nobody can insist', async () => {
    const excluded = await until('the gate', () =>
      options.evaluate(async () => {
        const [gate] = await chrome.scripting.getRegisteredContentScripts();
        return gate?.excludeMatches ?? null;
      }),
    );
    expect(excluded).toEqual(['*://*.news.example/*']);
    const page = await driver.open(site.url('/river-flood'));
    const tabId = await driver.tabId(page.url());
    const answer = await options.evaluate(
      (id) => chrome.runtime.sendMessage({ to: 'background', name: 'annotate', request: { tabId: id, force: true } }),
      tabId,
    );
    expect(JSON.stringify(answer)).toContain('no-access');
    const popup = await driver.extensionPage(`popup.html?tabId=${tabId}`);
    await untilShown(popup, 'Set by whoever manages this browser.');
    expect(await popup.$$eval('button', (all) => all.map((each) => each.textContent).join())).not.toContain('anyway');
    await popup.close();
    expect(Object.values(await driver.highlights(page)).flat()).toEqual([]);
    await page.close();
  });

  test('the sync form begins with the address and asks nothing of it before the reader looks', async () => {
    const filled = await options.evaluate(() =>
      ['address', 'database', 'user', 'password', 'passphrase'].map(
        (field) => document.querySelector<HTMLInputElement>(`#sync-${field}`)?.value,
      ),
    );
    expect(filled).toEqual([server.origin, 'desk', '', '', '']);
    expect(await options.$eval('.sync-form button', (button) => button.disabled)).toBe(true);
    const states = await options.evaluate(async () => (await chrome.alarms.getAll()).map((alarm) => alarm.name));
    expect(states.filter((alarm) => alarm.includes('sync'))).toEqual([]);
    expect(server.arrivals).toEqual([]);
    // The wire is alive: once the reader looks, something arrives.
    for (const [field, text] of [
      ['user', 'desk'],
      ['password', 'secret'],
      ['passphrase', 'correct horse battery'],
    ] as const) {
      await options.bringToFront();
      await options.click(`#sync-${field}`);
      await options.keyboard.type(text);
    }
    await press(options, 'Look at the server');
    await until('the look to arrive', async () => server.arrivals.length > 0);
  });
});
