// A screen to be looked at, and the ways to open one.
import type { Page } from 'puppeteer-core';
import { until } from './driver/driver.ts';
import { chooseFirst } from './popup-steps.ts';
import type { Stage } from './stage.ts';
import { untilShown } from './steps.ts';

export type Screen = {
  readonly name: string;
  /** CSS pixels at which it is met. */
  readonly width: number;
  readonly height: number;
  open(stage: Stage): Promise<Page>;
};

export const popupSize = { width: 400, height: 580 };
export const panelSize = { width: 360, height: 800 };
export const pageSize = { width: 1200, height: 800 };

export async function ours(stage: Stage, path: string, size: typeof pageSize, shows: string): Promise<Page> {
  const page = await stage.driver.extensionPage(path);
  await page.setViewport(size);
  await untilShown(page, stage.say(shows));
  return page;
}

/** The popup or the panel for an address of the test site, which must be open in a tab. */
export async function beside(stage: Stage, place: 'popup' | 'sidepanel', path: string, shows: string): Promise<Page> {
  const tabId = await stage.driver.tabId(stage.site.url(path));
  const size = place === 'popup' ? popupSize : panelSize;
  return ours(stage, `${place}.html?tabId=${tabId}`, size, shows);
}

/** The popup with a row of the article in hand. */
export async function chosen(stage: Stage, row: string): Promise<Page> {
  const popup = await beside(stage, 'popup', '/river-flood', 'popupNoteArticle');
  await chooseFirst(popup, row);
  return popup;
}

/** Nothing moves any more and every font is there: fit for a picture. */
export const atRest = (page: Page): Promise<unknown> =>
  until('the page at rest', () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return document.getAnimations().every(({ playState }) => playState !== 'running');
    }),
  );
