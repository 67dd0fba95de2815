// Every screen in every state for readers who see little, or nothing, or use no mouse, or want it still: axe in both themes,
// words that stand out by 7 to 1 where more contrast is asked for, 320 px and 200 % zoom without scrolling sideways, the
// order in which a screen reader reads. In Chromium, whose tree can be read.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colourFaults, cutOff, faintWords, faults, moving, overhang } from './axe.ts';
import { browsers } from './browsers.ts';
import { startChromium } from './driver/chromium.ts';
import { type Driver, until } from './driver/driver.ts';
import { readsAsKept } from './heard.ts';
import { atRest, type Screen } from './screen.ts';
import { filledViews, freshScreens, freshViews, screens } from './screens.ts';
import { type Site, startSite } from './site.ts';
import { allow, fill, type Stage, sayIn } from './stage.ts';
import { press } from './steps.ts';

const here = browsers.some(([name]) => name === 'chromium');
if (!here) console.warn('The screens are looked at in Chromium only: not in this run.');

type Node = { role?: string; name?: string; level?: number; children?: Node[] };

/** What a screen reader says, in its order. */
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

describe.skipIf(!here)('every screen', () => {
  let driver: Driver;
  let site: Site;
  let stage: Stage;

  /** Opened once for all that is looked at: opening is what takes the time. */
  const check = async (screen: Screen) => {
    const { name } = screen;
    const page = await screen.open(stage);
    // A tab behind another draws no frames, and never comes to rest.
    await page.bringToFront();
    const session = await page.createCDPSession();
    const ask = async (features: Readonly<Record<string, string>>) => {
      const wanted = Object.entries(features).map(([feature, value]) => ({ name: `prefers-${feature}`, value }));
      await session.send('Emulation.setEmulatedMedia', { features: wanted });
      await atRest(page);
    };
    await ask({ 'color-scheme': 'light' });
    await readsAsKept(page, name);
    expect.soft(await faults(page), `${name}, light`).toEqual([]);
    await ask({ 'color-scheme': 'dark' });
    // The page is the same but for its colours.
    expect.soft(await colourFaults(page), `${name}, dark`).toEqual([]);
    for (const theme of ['light', 'dark']) {
      await ask({ 'color-scheme': theme, contrast: 'more', 'reduced-motion': 'reduce' });
      expect.soft(await faintWords(page), `${name}, ${theme}, with more contrast asked for`).toEqual([]);
    }
    expect.soft(await moving(page), `${name}, for those who want it still`).toEqual([]);
    await ask({ 'color-scheme': 'light' });
    for (const width of [320, 600]) {
      await page.setViewport({ width, height: 700 });
      await atRest(page);
      expect.soft(await overhang(page), `${name} at ${width} px`).toBe(0);
      expect.soft(await cutOff(page), `${name} at ${width} px`).toEqual([]);
    }
    // The browser's own zoom: a popup grows to 800 by 600 at most; a page at 400 % is 320 px wide (WCAG 2.2, 1.4.10).
    const small = screen.width < 700;
    await page.setViewport(small ? { width: 800, height: 600 } : { width: 1280, height: 1024 });
    for (const zoom of small ? [2] : [2, 4]) {
      await page.evaluate((factor) => chrome.tabs.setZoom(factor), zoom);
      await until(`zoom ${zoom}`, () => page.evaluate((factor) => devicePixelRatio === factor, zoom));
      await atRest(page);
      expect.soft(await overhang(page), `${name} at ${zoom}00 %`).toBe(0);
    }
    await page.evaluate(() => chrome.tabs.setZoom(1));
    await page.close();
  };

  beforeAll(async () => {
    site = await startSite();
    driver = await startChromium();
    stage = { driver, site, say: sayIn('en') };
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test.each([...freshScreens, ...freshViews])('$name, before anything is allowed', check);

  describe('once there are notes', () => {
    beforeAll(async () => {
      await allow(stage);
      await fill(stage);
    });

    test.each([...screens, ...filledViews])('$name', check);

    test('the marks menu and the colours, open', async () => {
      const popup = await screens.find(({ name }) => name === 'popup')?.open(stage);
      if (!popup) throw new Error('no popup');
      await popup.setViewport({ width: 320, height: 580 });
      await press(popup, 'Marks');
      expect(await faults(popup)).toEqual([]);
      const cut = await popup.$$eval(
        '.menu-list button',
        (all) =>
          all.filter((each) => {
            const { left, right } = each.getBoundingClientRect();
            return left < 0 || right > innerWidth;
          }).length,
      );
      expect(cut).toBe(0);
      await popup.close();
    });

    test('where the system’s own colours rule, what is chosen still shows', async () => {
      const states: readonly [screen: string, on: string, off: string][] = [
        ['popup', '.chip[aria-pressed="true"]', '.chip[aria-pressed="false"]'],
        ['library', '.shelves [aria-current]', '.shelves button:not([aria-current])'],
        ['options', '.switch input:checked', '.switch input:not(:checked)'],
        ['welcome-allowed', '.sample-list [aria-pressed="true"]', '.sample-list [aria-pressed="false"]'],
      ];
      for (const [name, on, off] of states) {
        const page = await screens.find((screen) => screen.name === name)?.open(stage);
        if (!page) throw new Error(`no ${name}`);
        await page.bringToFront();
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        await atRest(page);
        const look = (selector: string) =>
          page.$eval(selector, (element) => {
            const { backgroundColor, outlineStyle, borderInlineStartWidth } = getComputedStyle(element);
            return [backgroundColor, outlineStyle, borderInlineStartWidth].join();
          });
        expect.soft(await look(on), name).not.toBe(await look(off));
        await page.close();
      }
    });

    test('a screen reader meets the article, its sources, the filters, then the claims in the order of the text', async () => {
      const popup: Page | undefined = await screens.find(({ name }) => name === 'popup')?.open(stage);
      if (!popup) throw new Error('no popup');
      // Rows come in parts, a part a frame; a tab behind another draws none.
      await popup.bringToFront();
      await atRest(popup);
      const said = await until('a row by its name', async () => {
        const all = flat(((await popup.accessibility.snapshot()) ?? {}) as Node);
        return all.some(({ name }) => /^Casualties 43 dead/.test(name ?? '')) && all;
      });
      const at = (role: string, name: RegExp) => {
        const index = said.findIndex((node) => node.role === role && name.test(node.name ?? ''));
        expect(index, `${role} ${name}`).toBeGreaterThan(-1);
        return index;
      };
      const order = [
        at('heading', /^River Osk flood/),
        at('button', /^\d+ named/),
        at('button', /^Key \d+/),
        at('button', /^Next unchecked/),
        at('button', /^Every kind/),
        at('combobox', /^Show/),
        at('button', /^Note this article/),
        at('heading', /^In the article/),
        at('button', /^Casualties 43 dead/),
        at('button', /^Export/),
        at('button', /^Library/),
      ];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const levels = said.filter(({ role }) => role === 'heading').map(({ level }) => level);
      expect(levels[0]).toBe(1);
      expect(levels.slice(1).every((level) => level === 2)).toBe(true);
      const unnamed = said.filter(({ role, name }) => /button|combobox|textbox|link/.test(role ?? '') && !name);
      expect(unnamed).toEqual([]);
      await popup.close();
    });
  });
});
