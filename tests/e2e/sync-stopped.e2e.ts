// The worker is stopped again and again in the middle of sending and of receiving: in the end every note is on both sides, none
// twice. In the long form it is 200 stops and 10,000 notes, the browser is killed 50 times besides, and how long each way takes
// is printed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle, makeNote, uuid } from '../notes/make.ts';
import { startServer, type TestServer } from '../sync/server.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { amount, pause, random } from './faults/long.ts';
import { storedNotes } from './popup-steps.ts';
import { grantEverywhere, press, untilShown } from './steps.ts';

/** Each way. */
const stops = amount(4, 100);
const kills = amount(0, 25);
const notes = amount(500, 10_000);

describe.each(browsers)('%s', (_, start) => {
  let server: TestServer;
  let drivers: Driver[];
  let pages: Page[];

  beforeAll(async () => {
    server = await startServer();
    await server.make('desk');
    drivers = [await start(), await start()];
    for (const driver of drivers) await grantEverywhere(driver);
    pages = await Promise.all(drivers.map((driver) => driver.extensionPage('options.html')));
  });
  afterAll(async () => {
    for (const driver of drivers ?? []) await driver.close();
    await server?.close();
  });

  const ask = (page: Page, name: string, request: unknown): Promise<unknown> =>
    page.evaluate(
      async (call, json) =>
        (await chrome.runtime.sendMessage({ to: 'background', name: call, request: JSON.parse(json) }))?.value,
      name,
      JSON.stringify(request),
    );
  const count = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('claimlight');
          opening.onsuccess = () => {
            const all = opening.result.transaction('notes').objectStore('notes').count();
            all.onsuccess = () => {
              opening.result.close();
              done(all.result);
            };
          };
        }),
    );
  const look = async (page: Page) => {
    const fields = { address: server.origin, database: 'desk', passphrase: 'correct horse battery' };
    for (const [name, value] of Object.entries(fields)) {
      const field = await until(`the field ${name}`, () => page.$(`#sync-${name}`));
      await page.bringToFront();
      await field.click({ count: 3 });
      await page.keyboard.type(value);
    }
    await press(page, 'Look at the server');
    await until('the preview', () => page.$('.sync-preview'));
  };
  /** Rounds that are cut off, then whole ones until it is in step; gives the page, which is another after each kill. */
  const rounds = async (driver: Driver, first: Page, what: string): Promise<Page> => {
    const next = random();
    const from = performance.now();
    let page = first;
    for (let n = 0; n < stops + kills; n++) {
      void ask(page, 'syncNow', { space: 'own' }).catch(() => undefined);
      // At no time in particular: no state is waited for.
      await pause(20 + next() * 400);
      if (kills > 0 && n % Math.ceil((stops + kills) / kills) === 1) {
        await driver.restart({ kill: true });
        page = await driver.extensionPage('options.html');
        if (!(await hasAccess(page))) await press(page, 'Try now');
      } else await driver.stopBackground();
    }
    const middle = performance.now();
    for (let left = 1; left > 0; ) {
      await ask(page, 'syncNow', { space: 'own' }).catch(() => undefined);
      left = await waiting(page);
    }
    await untilShown(page, /In step since/);
    const [cut, rest] = [middle - from, performance.now() - middle].map((ms) => Math.round(ms));
    console.info(
      `${driver.name}: ${notes} notes ${what}, ${stops} stops and ${kills} kills in ${cut} ms, then ${rest} ms`,
    );
    return page;
  };
  /** Firefox writes down later what was granted: a kill right after takes it back, and the reader is asked once more. */
  const hasAccess = (page: Page): Promise<boolean> =>
    page.evaluate(async () => {
      const { origins = [], data_collection = ['none asked for'] } = Object(await chrome.permissions.getAll());
      return origins.length > 0 && data_collection.length > 0;
    });
  const waiting = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('claimlight');
          opening.onsuccess = () => {
            const rows = opening.result.transaction('outbox').objectStore('outbox').count();
            rows.onsuccess = () => {
              opening.result.close();
              done(rows.result);
            };
          };
        }),
    );

  test('stopped in the middle, nothing is lost and nothing comes twice', async () => {
    const [one, two] = drivers;
    let [first, second] = pages;
    if (!one || !two || !first || !second) throw new Error('two profiles');
    const { importId } = Object(await ask(first, 'importStart', {}));
    const article = makeArticle();
    for (let at = 0; at < notes; at += 500) {
      const part = Array.from({ length: 500 }, (_, n) =>
        makeNote({ id: uuid(at + n + 1), articleId: article.id, text: `Note ${at + n + 1}: the harbour gives 41.` }),
      );
      await ask(first, 'importChunk', { importId, articles: at === 0 ? [article] : [], notes: part });
    }
    await ask(first, 'importCommit', { importId, choice: 'all' });
    expect(await count(first)).toBe(notes);
    await look(first);
    await press(first, 'Start sync');
    await untilShown(first, 'Leave this server');
    first = await rounds(one, first, 'out');
    await look(second);
    await untilShown(second, `${notes.toLocaleString('en')} notes come from the server`);
    await press(second, 'Start sync');
    await untilShown(second, 'Leave this server');
    second = await rounds(two, second, 'in');
    for (let left = notes; left !== 0; ) {
      await ask(second, 'syncNow', { space: 'own' });
      left = notes - (await count(second));
    }
    expect([await count(first), await count(second)]).toEqual([notes, notes]);
    expect(new Set((await storedNotes(second)).map(({ text }) => text)).size).toBe(notes);
    const { rows } = await (await fetch(`${server.origin}/desk/_all_docs`)).json();
    expect(rows.filter(({ id }: { id: string }) => id.startsWith('n:'))).toHaveLength(notes);
  });
});
