// The database of a real profile is damaged on the disk, in many ways. The reader is told wherever a note is missing, nothing
// goes on as if nothing were, and the backup, which lies elsewhere, brings everything back.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../../utils/exchange/archive/archive.ts';
import { article, note, uuid } from '../../exchange/make.ts';
import { browsers } from '../browsers.ts';
import { type Driver, until } from '../driver/driver.ts';
import { storedNotes } from '../popup-steps.ts';
import { press, untilShown } from '../steps.ts';
import { damages } from './damage.ts';
import { amount } from './long.ts';

const notes = Array.from({ length: 40 }, (_, n) =>
  note({ id: uuid(100 + n), text: `Ask the harbour office again, ${n}. ${'So it was. '.repeat(60)}`, lastSeen: null }),
);
const rounds = amount(1, 7);

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
    const library = await driver.extensionPage('library.html');
    const path = join(driver.downloads, 'mine.claimlight.json');
    await writeFile(path, writeArchive({ articles: [article()], notes, at: 5 }));
    await (await until('the file field', () => library.$('input[type="file"]'))).uploadFile(path);
    await untilShown(library, 'Nothing has been changed yet');
    await press(library, 'Import', '.import-panel');
    await untilShown(library, /40 added/);
    await press(library, 'Back up now');
    await untilShown(library, 'Backup made.');
    await library.close();
  });
  afterAll(() => driver?.close());

  /** How many of the notes are there, whole; null where the database does not open. */
  const whole = async (page: Page): Promise<number | null> => {
    const texts = new Map(notes.map(({ id, text }) => [id, text]));
    const stored = await storedNotes(page).catch(() => null);
    return stored?.filter(({ id, text }) => texts.get(id) === text).length ?? null;
  };
  const told = (page: Page) => page.$eval('.health', (element) => element.textContent ?? '').catch(() => null);

  const cases = Array.from({ length: rounds }, () => damages.filter(({ on }) => on === name)).flat();
  test.each(cases)('$name: told, and brought back', async (damage) => {
    let damaged = 0;
    await driver.restart({
      meanwhile: async () => {
        damaged = await damage.do(dirname(driver.downloads));
      },
    });
    expect(damaged).toBeGreaterThan(0);
    const library = await driver.extensionPage('library.html');
    const notice = await until(
      'a notice, or all notes',
      async () => (await told(library)) ?? (await whole(library)) === 40,
    );
    if (notice === true) {
      console.info(`${name}, ${damage.name}: all notes are there`);
      await library.close();
      return;
    }
    const opens = /start anew/i.test(String(notice)) ? 'does not open' : 'was replaced';
    console.info(`${name}, ${damage.name}: the database ${opens}`);
    if (opens === 'does not open') {
      await press(library, 'Start anew from this one', '.health');
      await press(library, 'Start anew', '[role="alertdialog"]');
      await until('what would come back', () => library.$('.import-panel button.primary'));
      await press(library, /^Put the library back/, '.import-panel');
    } else {
      await press(library, /restore/i, '.health');
      await press(library, 'Merge', '.import-panel');
      await untilShown(library, /40 added/);
    }
    await until('all notes to be back', async () => (await whole(library)) === 40);
    await until('the notice to go', async () => (await told(library)) === null);
    await library.close();
  });
});
