// The database is brought up to date: the browser is killed in the middle of it, or an older page still holds it open. It has
// the old shape then or the new one, never a mix, and every note is there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frozen } from '../../exchange/archives.ts';
import { browsers } from '../browsers.ts';
import { type Driver, until } from '../driver/driver.ts';
import { storedNotes, typeInto } from '../popup-steps.ts';
import { amount, pause, random } from './long.ts';

const olds = ['v1-rows-10.json', 'v1-rows-20.json', 'v1-rows-30.json'];
const kills = { chromium: amount(3, 60), firefox: amount(1, 15) };
/** Milliseconds in which the library opens the database and brings it up to date, on a busy machine too. */
const within = 400;

type Store = {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
};
type Frozen = { database: number; stores: Store[]; rows: Record<string, { note?: { id: string } }[]> };

/** Puts the database of an older version in the place of ours; false where ours came in between. */
const putOld = (old: Frozen): Promise<boolean> =>
  new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('claimlight');
    gone.onsuccess = () => {
      const opening = indexedDB.open('claimlight', old.database);
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, indexes } of old.stores) {
          const made = opening.result.createObjectStore(name, { keyPath });
          for (const index of indexes) made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
          for (const row of old.rows[name] ?? []) made.add(row);
        }
      };
      opening.onerror = () => resolve(false);
      opening.onsuccess = () => {
        opening.result.close();
        resolve(true);
      };
    };
  });

/** What version the database has, and which stores, by the browser's own word. */
const shape = (): Promise<{ version: number; stores: string[] }> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('claimlight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { version, objectStoreNames } = opening.result;
      opening.result.close();
      resolve({ version, stores: [...objectStoreNames] });
    };
  });

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  test('killed in the middle of the upgrade, every note is there in the new shape or the old', async () => {
    const next = random();
    const library = await driver.extensionPage('library.html');
    const now = await until('the shape of today', async () => {
      const found = await library.evaluate(shape);
      return found.stores.includes('notes') && found;
    });
    await library.close();
    for (let kill = 0; kill < kills[name]; kill++) {
      const old: Frozen = JSON.parse(frozen(olds[kill % olds.length] ?? ''));
      const desk = await driver.extensionPage('welcome.html');
      await until('the old database in its place', () => desk.evaluate(putOld, old));
      // Nobody waits for this page: the browser dies while it opens.
      void driver.extensionPage('library.html').catch(() => undefined);
      await pause(next() * within);
      await driver.restart({ kill: true });
      const after = await driver.extensionPage('library.html');
      await until('the shape of today again', async () => {
        const { version, stores } = await after.evaluate(shape);
        const isOld = version === old.database && stores.length === old.stores.length;
        const isNew = version === now.version && stores.join() === now.stores.join();
        expect(isOld || isNew, `version ${version} with ${stores.join()}`).toBe(true);
        return isNew;
      });
      const kept = (await storedNotes(after)).map(({ id }) => id).toSorted();
      expect(kept).toEqual((old.rows.notes ?? []).map(({ note }) => note?.id ?? '').toSorted());
      await after.close();
    }
  });

  test('a page of ours lets a newer version pass, and goes on', async () => {
    const library = await driver.extensionPage('library.html');
    await until('notes in the list', () => library.evaluate(() => document.querySelector('.article-group') !== null));
    const before = (await storedNotes(library)).length;
    expect(before).toBeGreaterThan(0);
    const newer = await driver.extensionPage('welcome.html');
    const { version } = await newer.evaluate(shape);
    const passed = await newer.evaluate(
      (to) =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('claimlight', to);
          opening.onupgradeneeded = () => opening.result.createObjectStore('newer');
          opening.onblocked = () => resolve('held up');
          opening.onerror = () => resolve(String(opening.error));
          opening.onsuccess = () => {
            opening.result.close();
            resolve('passed');
          };
        }),
      version + 10,
    );
    expect(passed).toBe('passed');
    // It asks the store anew, twice.
    await typeInto(library, 'input[type="search"]', 'zzzz');
    await until('no note in the list', () => library.evaluate(() => !document.querySelector('.article-group')));
    for (let letter = 0; letter < 4; letter++) await library.keyboard.press('Backspace');
    await until('notes in the list again', () =>
      library.evaluate(() => document.querySelector('.article-group') !== null),
    );
    expect((await storedNotes(library)).length).toBe(before);
    await library.close();
    await newer.close();
  });
});
