// The options clicked through in both browsers: each setting is changed by hand, must be there after a reload, and must do
// what it says in the page or in the notes. Erasing comes last, and the archive before it.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { chooseRow, editRow, openPopup, savedNote, storedNotes, typeInto } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, kindLabels, press, readingOf, textOf, untilGate, untilShown } from './steps.ts';

const path = '/river-flood';
const toll = 'At least 43 people were killed';

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  let page: Page;
  let options: Page;

  /** What is painted; the claim in hand is lit in any case. */
  const layers = async (): Promise<string[]> =>
    Object.keys(await driver.highlights(page))
      .map((name) => name.replace(/^claimlight-|-dark$/g, ''))
      .filter((layer) => layer !== 'focus');
  const marked = async () => (await layers()).length > 0;
  /** The options anew, as after a restart: nothing is left but what was stored. */
  const anew = async () => {
    await options.close();
    options = await driver.extensionPage('options.html');
    await untilShown(options, 'Erase everything');
  };
  const settings = () =>
    options.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>);
  const box = (label: string) =>
    until(`the switch “${label}”`, async () => {
      const found = await options.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('label.switch')]
            .find((each) => each.querySelector('.switch-label')?.textContent?.trim() === wanted)
            ?.querySelector('input') ?? null,
        label,
      );
      return found.asElement();
    });
  const isOn = async (label: string) => (await box(label)).evaluate((input) => (input as HTMLInputElement).checked);
  const flip = async (label: string) => {
    const input = await box(label);
    await options.bringToFront();
    await input.evaluate((element) => (element as Element).scrollIntoView({ block: 'center' }));
    await (input as Awaited<ReturnType<Page['$']>>)?.click();
  };
  const setValue = (selector: string, value: string) =>
    options.$eval(
      selector,
      (field, wanted) => {
        const input = field as HTMLInputElement;
        input.value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );

  beforeAll(async () => {
    site = await startSite();
    url = site.url(path);
    driver = await start();
    await grantEverywhere(driver);
    page = await driver.open(url);
    await until('marks', marked);
    options = await driver.extensionPage('options.html');
    await untilShown(options, 'Erase everything');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('marks: all of them, and each kind, off in the page at once and after a reload, and on again', async () => {
    await flip('Mark claims in the page');
    await until('no marks', async () => !(await marked()));
    await anew();
    expect(await isOn('Mark claims in the page')).toBe(false);
    await page.reload();
    await until('the page read', async () => (await readingOf(driver, url)).claims.length > 0);
    expect(await marked()).toBe(false);
    await flip('Mark claims in the page');
    await until('marks', marked);
    for (const [label, layer] of Object.entries(kindLabels)) {
      await flip(label);
      await until(`no ${layer}`, async () => !(await layers()).includes(layer));
      expect(await marked()).toBe(true);
      await anew();
      expect(await isOn(label)).toBe(false);
      await flip(label);
      await until(`${layer} again`, async () => (await layers()).includes(layer));
    }
  });

  test('a colour of the reader’s own: its contrast is said, it is painted, kept, and given up', async () => {
    const field = '.colours li:nth-child(2) input[type="color"]';
    const painted = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(claimlight-figure)').textDecorationColor);
    const ours = await painted();
    await setValue(field, '#ffee88');
    await untilShown(options, 'Too light for light pages: it is shown darker there.');
    await until('the colour in the page', async () => (await painted()) !== ours);
    await anew();
    expect(await options.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('#ffee88');
    expect(await textOf(options)).toContain('Too light for light pages');
    await press(options, 'Default colours');
    await until('our colour in the page', async () => (await painted()) === ours);
    await anew();
    expect(await options.$eval(field, (input) => (input as HTMLInputElement).value)).not.toBe('#ffee88');
  });

  test('a look-up template: refused while it cannot work, then offered with the claim’s words in it', async () => {
    await press(options, 'Add a look-up');
    await typeInto(options, '.look-ups li:last-child input:not(.grow)', 'Town records');
    await setValue('.look-ups li:last-child input.grow', 'https://records.example/');
    await options.$eval('.look-ups li:last-child input.grow', (field) => field.dispatchEvent(new Event('blur')));
    await untilShown(options, /must begin with https/);
    await setValue('.look-ups li:last-child input.grow', 'https://records.example/?q=%s&at=%u');
    await options.$eval('.look-ups li:last-child input.grow', (field) => field.dispatchEvent(new Event('blur')));
    await until('the look-up kept', async () => JSON.stringify(await settings()).includes('records.example'));
    await anew();
    expect(
      await options.$$eval('.look-ups input', (all) => all.map((input) => (input as HTMLInputElement).value)),
    ).toContain('Town records');
    const popup = await openPopup(driver, url);
    await chooseRow(popup, toll);
    const link = await until('the look-up', () =>
      popup.evaluate(
        () => [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Town records')?.href,
      ),
    );
    expect(new URL(link).searchParams.get('q')).toBe(toll);
    expect(new URL(link).searchParams.get('at')).toBe(url);
    await popup.close();
    await press(options, 'Restore defaults');
    await until('the first ones', async () => !JSON.stringify(await settings()).includes('records.example'));
  });

  test('a name is put on notes from now on', async () => {
    await setValue('#author input', 'Runa Vik');
    await until('the name kept', async () => (await settings()).author === 'Runa Vik');
    await anew();
    expect(await options.$eval('#author input', (input) => (input as HTMLInputElement).value)).toBe('Runa Vik');
    const popup = await openPopup(driver, url);
    await editRow(popup, toll);
    await typeInto(popup, 'textarea', 'The hospital list gives another figure.');
    const note = await savedNote(popup, (one) => one.text.startsWith('The hospital list'));
    expect(note.author).toBe('Runa Vik');
    await popup.close();
  });

  test('which words carry notes shows on the page only once it is chosen', async () => {
    await until('marks', marked);
    expect(await layers()).not.toContain('note');
    await flip('Show my notes on the page');
    await until('the note painted', async () => (await layers()).includes('note'));
    await flip('Show my notes on the page');
    await until('no note to be told from a claim', async () => !(await layers()).includes('note'));
    await flip('Show my notes on the page');
    await anew();
    expect(await isOn('Show my notes on the page')).toBe(true);
    await until('the note painted again', async () => (await layers()).includes('note'));
  });

  test('a site without marks is listed but not painted; a site never to touch is not even read', async () => {
    await typeInto(options, '#marks form input', 'news.example');
    await options.keyboard.press('Enter');
    await until('no marks', async () => !(await marked()));
    expect((await readingOf(driver, url)).claims.length).toBeGreaterThan(0);
    await anew();
    await press(options, 'Remove news.example', '#marks');
    await until('marks', marked);

    await typeInto(options, '#never form input', 'not a site');
    await options.keyboard.press('Enter');
    await untilShown(options, 'That isn’t a site');
    await setValue('#never form input', `http://www.news.example/some/page`);
    await options.focus('#never form input');
    await options.keyboard.press('Enter');
    await until('the site kept', async () => String((await settings()).neverSites) === 'news.example');
    await anew();
    expect(await textOf(options)).toContain('news.example');
    await page.reload();
    const tab = await driver.tabId(url);
    const popup = await driver.extensionPage(`popup.html?tabId=${tab}`);
    await untilShown(popup, 'You have blocked Claimlight on news.example');
    expect(await marked()).toBe(false);
    await popup.close();
    await press(options, 'Remove news.example', '#never');
    await untilGate(options);
    await page.reload();
    await until('marks', marked);
  });

  test('an article is forgotten with its notes, and comes back from the backup made before', async () => {
    await press(options, 'Back up now');
    await untilShown(options, 'Backup made.');
    await anew();
    await untilShown(options, 'Last backup');
    await press(options, /^Delete …: River Osk flood/);
    await press(options, 'Cancel', '.confirm');
    expect(await storedNotes(options)).toHaveLength(1);
    await press(options, /^Delete …: River Osk flood/);
    await press(options, 'Delete article and its notes', '.confirm');
    await until('no note', async () => (await storedNotes(options)).length === 0);
    await anew();
    await untilShown(options, 'No article is kept.');

    await press(options, 'Restore …');
    await press(options, /^Restore from /);
    await press(options, 'Merge', '.import-panel');
    await untilShown(options, '1 added');
    await savedNote(options, (one) => one.text.startsWith('The hospital list') && one.deleted === null);
    await anew();
    await untilShown(options, 'River Osk flood');
    await until('the note painted again', async () => (await layers()).includes('note'));
  });

  test('everything is erased only after the archive is there and the word is typed, settings too', async () => {
    await press(options, 'Download the archive, then erase …');
    await until('the question', () => options.$('.confirm input'));
    const archive = await until('the archive', async () => {
      const name = (await readdir(driver.downloads)).find((file) => file.endsWith('.claimlight.json'));
      return name && (await stat(join(driver.downloads, name))).size > 0 && name;
    });
    expect(await readFile(join(driver.downloads, archive), 'utf8')).toContain(
      'The hospital list gives another figure.',
    );
    const ready = () => options.$eval('.confirm .danger', (button) => !(button as HTMLButtonElement).disabled);
    expect(await ready()).toBe(false);
    // The question has the keyboard.
    await options.bringToFront();
    await options.keyboard.type('erase');
    await until('ready', ready);
    await press(options, 'Erase everything', '.confirm .row');
    await untilShown(options, 'Everything is erased.');
    expect(await storedNotes(options)).toEqual([]);
    await anew();
    await untilShown(options, 'No backup yet');
    expect(await settings()).toBeUndefined();
  });
});
