// The states that last a moment: an open menu, what can be taken back, the foot of the editor, a question that is asked;
// and the pages on which there is nothing to say. Each is left as it was found, or comes about again.
import type { Page } from 'puppeteer-core';
import { until } from './driver/driver.ts';
import { chooseFirst } from './popup-steps.ts';
import { beside, chosen, ours, pageSize, popupSize, type Screen } from './screen.ts';
import { differ, type Stage } from './stage.ts';
import { press } from './steps.ts';

/** In which there is nothing to check. */
export const plainArticle = `<!doctype html><html lang="en"><head><title>A walk to the old lighthouse</title>
<meta property="og:type" content="article"></head><body><article><h1>A walk to the old lighthouse</h1>
${'<p>The path leads along the cliffs and past the gorse, with the sea on one side and sheep on the other. It is easy to follow, and nobody is ever in a hurry there. The keeper’s garden is still full of hollyhocks, and the bench by the wall still looks over the bay.</p>'.repeat(5)}
</article></body></html>`;

const library = (stage: Stage): Promise<Page> => ours(stage, 'library.html', pageSize, 'libraryOpenAt');

export const states: readonly Screen[] = [
  {
    name: 'popup-nothing',
    ...popupSize,
    async open(stage) {
      stage.site.serve('/lighthouse', plainArticle);
      const page = await stage.driver.open(stage.site.url('/lighthouse'));
      const popup = await beside(stage, 'popup', '/lighthouse', 'popupEmptyTitle');
      await page.close();
      return popup;
    },
  },
  {
    name: 'popup-own-page',
    ...popupSize,
    async open(stage) {
      const page = await stage.driver.extensionPage('options.html');
      const tabId = await page.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? 0);
      const popup = await ours(stage, `popup.html?tabId=${tabId}`, popupSize, 'popupUnsupportedTitle');
      await page.close();
      return popup;
    },
  },
  {
    name: 'popup-export',
    ...popupSize,
    async open(stage) {
      const popup = await beside(stage, 'popup', '/river-flood', 'popupNoteArticle');
      await press(popup, stage.say('popupExport'), 'footer');
      await until('the formats', () => popup.$('footer .menu-list button'));
      return popup;
    },
  },
  {
    name: 'popup-judged',
    ...popupSize,
    async open(stage) {
      const popup = await chosen(stage, 'button.row');
      // True or mostly true, whichever it is not yet.
      await chooseFirst(popup, '.current .quick [aria-pressed="false"]');
      await until('the way back', () => popup.$('.undo-bar'));
      return popup;
    },
  },
  {
    name: 'popup-folds',
    ...popupSize,
    async open(stage) {
      const popup = await chosen(stage, 'button.row');
      await until('the folds', () => popup.$('.current details'));
      await popup.$$eval('.current details', (all) => {
        for (const fold of all) fold.open = true;
      });
      return popup;
    },
  },
  {
    name: 'popup-editor-foot',
    ...popupSize,
    async open(stage) {
      const popup = await chosen(stage, 'button.row');
      await press(popup, new RegExp(`^(${stage.say('popupEditNote')}|${stage.say('popupWriteNote')})$`));
      await until('the preview', () => popup.$('form.editor .markdown p'));
      await popup.$eval('.scroller', (scroller) => {
        const editor = scroller.querySelector('form.editor');
        scroller.scrollTop += (editor?.getBoundingClientRect().bottom ?? 0) - scroller.getBoundingClientRect().bottom;
      });
      return popup;
    },
  },
  {
    // The bar of what is ticked, and one of its questions.
    name: 'library-later',
    ...pageSize,
    async open(stage) {
      const page = await library(stage);
      await page.click('.note-tick');
      await until('the bulk bar', () => page.$('.bulk-bar'));
      await press(page, stage.say('statusLater'), '.bulk-bar');
      await until('why and when', () => page.$('.bulk-later'));
      return page;
    },
  },
  {
    name: 'library-forget',
    ...pageSize,
    async open(stage) {
      const page = await library(stage);
      await page.click('.article-group .menu > button');
      await press(page, stage.say('libraryForget'), '.article-group');
      await until('the question', () => page.$('.article-group .confirm'));
      return page;
    },
  },
  {
    name: 'library-editor',
    ...pageSize,
    async open(stage) {
      const page = await library(stage);
      await press(page, stage.say('libraryEdit'), '.note-row');
      await until('the editor', () => page.$('form.editor textarea'));
      return page;
    },
  },
  {
    // The last: from here on one note stands in two versions.
    name: 'library-settle',
    ...pageSize,
    async open(stage) {
      await differ(stage);
      const page = await ours(stage, 'library.html#view=settle', pageSize, 'settleTitle');
      await until('the versions', () => page.$('.settle-table input[type="radio"]'));
      return page;
    },
  },
];
