// The browser loses the database: its files are overwritten behind the browser's back, and it puts an empty one in their
// place without a word. The library notices, and the backup, which lies elsewhere,
// brings everything back, with what was written after it.
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { article, note, uuid } from '../exchange/make.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { firstSave, save } from './faults/saves.ts';
import { storedNotes } from './popup-steps.ts';
import { press, untilShown } from './steps.ts';

const notes = [note({ lastSeen: null }), note({ id: uuid(5), text: 'Ask the harbour office again.', lastSeen: null })];

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  /** Every file of the extension's database; backups lie in a folder of another name. */
  async function damage(): Promise<number> {
    const profile = dirname(driver.downloads);
    const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter(
      (entry) =>
        entry.isFile() &&
        (name === 'chromium'
          ? /IndexedDB[\\/]chrome-extension_/.test(entry.parentPath) && entry.name !== 'LOCK'
          : /moz-extension\+\+\+[\da-f-]+[\\/]idb$/.test(entry.parentPath) && entry.name.endsWith('.sqlite')),
    );
    for (const entry of files) await writeFile(join(entry.parentPath, entry.name), 'overwritten by nobody knows whom');
    return files.length;
  }

  test('the library says so, and one click shows what the backup would bring back', async () => {
    const library = await driver.extensionPage('library.html');
    const archive = writeArchive({ articles: [article()], notes, at: 5 });
    const input = await until('the file field', () => library.$('input[type="file"]'));
    const path = join(driver.downloads, 'mine.claimlight.json');
    await writeFile(path, archive);
    await input.uploadFile(path);
    await untilShown(library, 'Nothing has been changed yet');
    await press(library, 'Import', '.import-panel');
    await untilShown(library, /2 added/);
    await press(library, 'Back up now');
    await untilShown(library, 'Backup made.');
    // Written after the last backup, and deleted after it.
    const later = firstSave('Ask the captain too.');
    expect(await save(library, [later])).toHaveLength(1);
    const ids = [notes[1]?.id];
    await library.evaluate(
      (request) => chrome.runtime.sendMessage({ to: 'background', name: 'deleteNotes', request }),
      { ids },
    );

    let damaged = 0;
    await driver.restart({
      meanwhile: async () => {
        damaged = await damage();
      },
    });
    expect(damaged).toBeGreaterThan(0);
    const after = await driver.extensionPage('library.html');
    await until('the notice', () => after.$('.health'));
    expect(await storedNotes(after)).toHaveLength(0);
    await press(after, /restore/i, '.health');
    await untilShown(after, 'Or merge it into what is here');
    await press(after, 'Merge', '.import-panel');
    await untilShown(after, /3 added/);
    const back = (await storedNotes(after)).map(({ id, text, deleted }) => `${id} ${text} ${deleted !== null}`);
    const all = [...notes, later.note].map(({ id, text }) => `${id} ${text} ${ids.includes(id)}`);
    expect(back.toSorted()).toEqual(all.toSorted());
    await after.close();
  });

  test('rows that are gone without a word are told beside the backups', async () => {
    const options = await driver.extensionPage('options.html');
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('claimlight');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const work = opening.result.transaction('notes', 'readwrite');
            const rows = work.objectStore('notes').openKeyCursor();
            rows.onsuccess = () => rows.result && work.objectStore('notes').delete(rows.result.primaryKey);
            work.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await press(options, 'Back up now');
    await untilShown(options, '1 record that was saved is no longer there');
    await options.close();
  });
});
