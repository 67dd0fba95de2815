// Every screen in every state worth a look, each as one function that opens it: for the tour, the kept pictures, axe, the
// narrow widths and the other languages.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { article, note, uuid } from '../exchange/make.ts';
import { until } from './driver/driver.ts';
import { beside, chosen, ours, pageSize, panelSize, popupSize, type Screen } from './screen.ts';
import type { Stage } from './stage.ts';
import { states } from './states.ts';
import { press, untilShown } from './steps.ts';

const opened = async (stage: Stage, path: string, shows: string): Promise<Page> => {
  const page = await stage.driver.open(stage.site.url(path));
  const popup = await beside(stage, 'popup', path, shows);
  await page.close();
  return popup;
};

/** From another desk: one note, and three that cannot be taken. */
const foreignArchive = JSON.stringify({
  format: 'claimlight-archive',
  version: 1,
  articles: [article({ url: 'https://herald.example/ferry', urls: ['https://herald.example/ferry'] })],
  notes: [
    note(),
    { ...note({ id: uuid(2) }), verdict: 'half-true' },
    { ...note({ id: uuid(3) }), text: 'x'.repeat(250_000) },
    note(),
  ],
});

/** Before anything is allowed or kept. */
export const freshScreens: readonly Screen[] = [
  { name: 'welcome', ...pageSize, open: (stage) => ours(stage, 'welcome.html', pageSize, 'welcomeHow') },
  {
    name: 'popup-no-access',
    ...popupSize,
    async open(stage) {
      const page = await stage.driver.open(stage.site.url('/river-flood'));
      const helper = await stage.driver.extensionPage('options.html');
      // Without access even the address is hidden: it is the newest tab that shows none.
      const hidden = await helper.evaluate(async () =>
        Math.max(...(await chrome.tabs.query({})).flatMap(({ id, url }) => (url || id === undefined ? [] : [id]))),
      );
      await helper.close();
      const popup = await ours(stage, `popup.html?tabId=${hidden}`, popupSize, 'popupAccessTitle');
      await page.close();
      return popup;
    },
  },
  { name: 'library-empty', ...pageSize, open: (stage) => ours(stage, 'library.html', pageSize, 'libraryEmptyTitle') },
];

/** The views of the library beside the notes: what each shows of nothing, and of the notes of one article. */
const view = (name: string, state: string, shows: string): Screen => ({
  name: `library-${name}${state}`,
  ...pageSize,
  open: (stage) => ours(stage, `library.html#view=${name}`, pageSize, shows),
});
export const freshViews: readonly Screen[] = [
  view('ledger', '-empty', 'ledgerEmpty'),
  view('people', '-empty', 'peopleEmpty'),
  view('quotations', '-empty', 'quotesNone'),
];
export const filledViews: readonly Screen[] = [
  view('people', '', 'peopleProfiles'),
  view('quotations', '', 'quotesOpen'),
];

/** Once access is given and the stage filled. */
export const screens: readonly Screen[] = [
  { name: 'popup', ...popupSize, open: (stage) => beside(stage, 'popup', '/river-flood', 'popupNoteArticle') },
  { name: 'popup-row', ...popupSize, open: (stage) => chosen(stage, 'button.row') },
  {
    name: 'popup-editor',
    ...popupSize,
    async open(stage) {
      const popup = await chosen(stage, 'button.row');
      await press(popup, new RegExp(`^(${stage.say('popupEditNote')}|${stage.say('popupWriteNote')})$`));
      await until('the editor', () => popup.$('form.editor textarea'));
      // The reader of Markdown comes after the editor.
      await until('the preview', () => popup.$('form.editor .markdown p'));
      return popup;
    },
  },
  { name: 'popup-no-article', ...popupSize, open: (stage) => opened(stage, '/shop', 'popupNoArticleTitle') },
  {
    name: 'popup-language',
    ...popupSize,
    open: (stage) => opened(stage, '/polish-news', 'popupNoteSelection'),
  },
  { name: 'panel', ...panelSize, open: (stage) => beside(stage, 'sidepanel', '/river-flood', 'popupNoteArticle') },
  { name: 'library', ...pageSize, open: (stage) => ours(stage, 'library.html', pageSize, 'libraryOpenAt') },
  {
    name: 'library-none',
    ...pageSize,
    async open(stage) {
      const page = await ours(stage, 'library.html', pageSize, 'libraryOpenAt');
      await page.type('input[type=search]', 'zeppelin');
      await untilShown(page, stage.say('libraryEmptyFound'));
      return page;
    },
  },
  {
    name: 'library-help',
    ...pageSize,
    async open(stage) {
      const page = await ours(stage, 'library.html', pageSize, 'libraryOpenAt');
      await page.click('details.search-help summary');
      await untilShown(page, stage.say('librarySearchHelpIntro').slice(0, 20));
      return page;
    },
  },
  {
    name: 'library-bin',
    ...pageSize,
    async open(stage) {
      const page = await ours(stage, 'library.html', pageSize, 'libraryOpenAt');
      await press(page, new RegExp(`^${stage.say('libraryShelfBin')}`), '.shelves');
      await untilShown(page, stage.say('libraryRestore'));
      return page;
    },
  },
  {
    name: 'library-export',
    ...pageSize,
    async open(stage) {
      const page = await ours(stage, 'library.html', pageSize, 'libraryOpenAt');
      await press(page, new RegExp(`^${stage.say('exportAll')}`));
      await untilShown(page, stage.say('exchangeArchive'));
      return page;
    },
  },
  {
    name: 'library-import',
    ...pageSize,
    async open(stage) {
      const page = await ours(stage, 'library.html', pageSize, 'libraryOpenAt');
      const file = join(stage.driver.downloads, 'desk.claimlight.json');
      await writeFile(file, foreignArchive);
      const input = await until('the file field', () => page.$('input[type="file"]'));
      await input.uploadFile(file);
      // The reasons of refusal stay folded: they are English in every language.
      await untilShown(page, stage.say('importPreviewIntro'));
      return page;
    },
  },
  {
    name: 'options',
    width: 1200,
    height: 2600,
    open: (stage) => ours(stage, 'options.html', pageSize, 'optionsErase'),
  },
  { name: 'formats', ...pageSize, open: (stage) => ours(stage, 'formats.html', pageSize, 'exportHelp') },
  { name: 'welcome-allowed', ...pageSize, open: (stage) => ours(stage, 'welcome.html', pageSize, 'welcomeHow') },
  ...states,
];
