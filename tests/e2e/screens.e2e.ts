// Every screen in every state for readers who see little, or nothing, or use no mouse: axe in both themes, 320 px and 200 %
// zoom without scrolling sideways, the order in which a screen reader reads. In Chromium, whose tree can be read.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, overhang } from './axe.ts';
import { browsers } from './browsers.ts';
import { startChromium } from './driver/chromium.ts';
import type { Driver } from './driver/driver.ts';
import { atRest, freshScreens, type Screen, screens } from './screens.ts';
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

  const check = async ({ name, open }: Screen) => {
    const page = await open(stage);
    // A tab behind another draws no frames, and never comes to rest.
    await page.bringToFront();
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await atRest(page);
      expect.soft(await faults(page), `${name}, ${theme}`).toEqual([]);
    }
    for (const width of [320, 600]) {
      await page.setViewport({ width, height: 700 });
      await atRest(page);
      expect.soft(await overhang(page), `${name} at ${width} px`).toBe(0);
    }
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

  test.each(freshScreens)('$name, before anything is allowed', check);

  describe('once there are notes', () => {
    beforeAll(async () => {
      await allow(stage);
      await fill(stage);
    });

    test.each(screens)('$name', check);

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

    test('a screen reader meets the article, its sources, the filters, then the claims in the order of the text', async () => {
      const popup: Page | undefined = await screens.find(({ name }) => name === 'popup')?.open(stage);
      if (!popup) throw new Error('no popup');
      const tree = await popup.accessibility.snapshot();
      const said = flat((tree ?? {}) as Node);
      const at = (role: string, name: RegExp) =>
        said.findIndex((node) => node.role === role && name.test(node.name ?? ''));
      const order = [
        at('heading', /^River Osk flood/),
        at('button', /^\d+ named/),
        at('button', /^All \d+/),
        at('combobox', /^Show/),
        at('button', /^Next unchecked/),
        at('button', /^Note this article/),
        at('heading', /^In the article/),
        at('button', /^Casualties 43 dead/),
        at('button', /^Export/),
        at('button', /^Library/),
      ];
      expect(order).not.toContain(-1);
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
