// An import cut off: the browser is killed while thousands of notes are being taken in. All of them are there afterwards or none,
// and the same file taken in again makes it whole.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLargeArchive } from '../bench/benches/large-archive.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { press, untilShown } from './steps.ts';

// Enough to be cut off in the middle: Firefox takes them in slower, and comes back slower when it was killed.
const amounts = { chromium: { many: 6000, kills: [100, 500] }, firefox: { many: 4000, kills: [500] } };

describe.each(browsers)('%s', (name, start) => {
  const { many, kills } = amounts[name];
  let driver: Driver;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimlight-'));
    await writeLargeArchive(join(folder, 'large.claimlight.json'), many);
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const counts = (page: Page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('claimlight');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(['notes', 'meta']);
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const rows = await answer(transaction.objectStore('notes').count());
      const kept = await answer(transaction.objectStore('meta').get('store'));
      database.close();
      return { rows, kept: Number(kept?.notes ?? 0) };
    });

  async function preview(shown = 'Nothing has been changed yet'): Promise<Page> {
    const library = await driver.extensionPage('library.html');
    const input = await until('the file field', () => library.$('input[type="file"]'));
    await input.uploadFile(join(folder, 'large.claimlight.json'));
    await untilShown(library, shown);
    return library;
  }

  test('given up in the middle: nothing is changed, and the page says so', async () => {
    const library = await preview();
    await press(library, 'Import', '.import-panel');
    await untilShown(library, 'Importing');
    await press(library, 'Cancel', '.import-panel');
    await untilShown(library, 'Cancelled.');
    expect(await counts(library)).toEqual({ rows: 0, kept: 0 });
    await library.close();
  });

  test.each(kills)('killed %i ms after the yes', async (ms) => {
    const library = await preview();
    await press(library, 'Import', '.import-panel');
    await new Promise((resolve) => setTimeout(resolve, ms));
    await driver.restart({ kill: true });
    const after = await driver.extensionPage('library.html');
    const { rows, kept } = await until('the store', () => counts(after));
    console.info(`killed ${ms} ms after the yes: ${rows} notes`);
    expect([0, many]).toContain(rows);
    expect(kept).toBe(rows);
    await after.close();
  });

  test('the same file again makes it whole, and a third time adds nothing', async () => {
    const library = await preview();
    if ((await counts(library)).rows === 0) {
      await press(library, 'Import', '.import-panel');
      await untilShown(library, /\d added/);
    }
    expect(await counts(library)).toEqual({ rows: many, kept: many });
    const again = await preview('There is nothing new in this file.');
    await again.close();
  });
});
