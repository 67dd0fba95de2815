// Two profiles and a server on loopback: nothing arrives anywhere before a server is named, only there after; both come to
// the same notes; and what lies on the server says nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataSent } from '../../utils/sync/access.ts';
import { makeFacts, makeNote, uuid } from '../notes/make.ts';
import { startServer, type TestServer } from '../sync/server.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { grantEverywhere, press, textOf, untilShown } from './steps.ts';

const canaries = ['Quillfeather', 'Zarambolin', 'Ostrovexa', 'Mirrenwick'];
const login = 'castellane:pass word 7';

describe.each(browsers)('%s', (name, start) => {
  let server: TestServer;
  let one: Driver;
  let two: Driver;
  let first: Page;
  let second: Page;

  beforeAll(async () => {
    server = await startServer(login);
    await server.make('desk');
    [one, two] = [await start(), await start()];
    for (const driver of [one, two]) await grantEverywhere(driver);
    first = await one.extensionPage('options.html');
    second = await two.extensionPage('options.html');
    server.arrivals.length = 0;
  });
  afterAll(async () => {
    await one?.close();
    await two?.close();
    await server?.close();
  });

  /** As our own pages ask the background. */
  const ask = (page: Page, name: string, request: unknown): Promise<unknown> =>
    page.evaluate(
      async (call, json) => chrome.runtime.sendMessage({ to: 'background', name: call, request: JSON.parse(json) }),
      name,
      JSON.stringify(request),
    );
  const saved = async (page: Page, n: number, change: object, baseRevision = 0) => {
    const article = { ...makeFacts('osk', { title: canaries[1] ?? '' }), text: `${canaries[2]} at the ferry.` };
    const note = makeNote({ id: uuid(n), articleId: uuid(900), ...change });
    expect(await ask(page, 'saveNote', { note, baseRevision, article })).toMatchObject({ value: { status: 'saved' } });
  };
  const textsOn = (page: Page): Promise<string[]> =>
    page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const opening = indexedDB.open('claimlight');
          opening.onsuccess = () => {
            const all = opening.result.transaction('notes').objectStore('notes').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done(all.result.map(({ note }) => String(note.text)).sort());
            };
          };
        }),
    );
  const fill = async (page: Page, fields: Record<string, string>) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = await until(`the field ${name}`, () => page.$(`#sync-${name}`));
      await page.bringToFront();
      await field.click({ count: 3 });
      await page.keyboard.type(value);
    }
  };
  const account = (passphrase: string) => ({
    ...{ address: server.origin, database: 'desk', user: 'castellane', password: 'pass word 7' },
    passphrase,
  });
  /** What Firefox was told may be sent; other browsers do not ask. */
  const consents = (page: Page): Promise<string[]> =>
    page.evaluate(async () => Object(await chrome.permissions.getAll()).data_collection ?? []);
  const asked = name === 'firefox' ? dataSent : [];
  const syncNow = async (page: Page) => {
    await ask(page, 'syncNow', { space: 'own' });
    await untilShown(page, /In step since/);
  };

  test('our pages may ask by https and of this very machine, and in no other way', async () => {
    const port = new URL(server.origin).port;
    const asked = (address: string): Promise<string> =>
      first.evaluate(
        (to) =>
          new Promise<string>((done) => {
            document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true });
            const open = async () => {
              if (!to.startsWith('ws')) return await fetch(to);
              return await new Promise((opened) => new WebSocket(to).addEventListener('open', opened));
            };
            // Why it failed is told by the event alone.
            open().then(() => done('let through'), console.info);
          }),
        address,
      );
    const no = [`http://localhost:${port}/`, 'http://news.example/', `ws://127.0.0.1:${port}/`, 'wss://news.example/'];
    for (const address of no) expect(await asked(address), address).toBe('refused');
    expect(server.arrivals).toEqual([]);
    expect(await asked(`${server.origin}/`)).toBe('let through');
    expect(server.arrivals).toEqual(['GET /']);
    server.arrivals.length = 0;
  });

  test('before a server is named nothing arrives; the first look only reads', async () => {
    await saved(first, 1, { text: `${canaries[0]} says 41.`, tags: [canaries[3] ?? ''] });
    await saved(first, 2, { text: 'Ask the harbour.' });
    await saved(second, 3, { text: 'From the second machine.' });
    expect([server.arrivals, await consents(first)]).toEqual([[], []]);
    await fill(first, account('correct horse battery'));
    await press(first, 'Look at the server');
    await untilShown(first, '2 notes go from this browser');
    expect(server.calls.every(({ method }) => method === 'GET')).toBe(true);
    expect(server.arrivals.some((each) => each.startsWith('OPTIONS'))).toBe(false);
  });

  test('started, it is in step, and the server holds nothing that can be read', async () => {
    await press(first, 'Start sync');
    await untilShown(first, /In step since/);
    expect((await consents(first)).sort()).toEqual(asked);
    expect(server.calls.some(({ path }) => path.includes('_bulk_docs'))).toBe(true);
  });

  test('another passphrase writes nothing and says so', async () => {
    await fill(second, account('wrong horse'));
    server.calls.length = 0;
    await press(second, 'Look at the server');
    await untilShown(second, 'Another passphrase');
    expect(server.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('the second machine sees what would come, go and differ, and both hold the same', async () => {
    await fill(second, { passphrase: 'correct horse battery' });
    await press(second, 'Look at the server');
    await untilShown(second, '2 notes come from the server');
    await press(second, 'Start sync');
    await untilShown(second, /In step since/);
    await syncNow(first);
    const texts = ['Ask the harbour.', 'From the second machine.', `${canaries[0]} says 41.`].sort();
    await until('the first in step', async () => JSON.stringify(await textsOn(first)) === JSON.stringify(texts));
    await until('the second in step', async () => JSON.stringify(await textsOn(second)) === JSON.stringify(texts));
  });

  test('two edits at once: both texts are on both machines', async () => {
    await saved(first, 2, { text: 'The harbour says no.' }, 1);
    const stored = await ask(second, 'saveNote', {
      note: makeNote({ id: uuid(2), articleId: uuid(900), text: 'The harbour says yes.' }),
      baseRevision: 1,
    });
    expect(stored).toMatchObject({ value: { status: 'saved' } });
    await syncNow(first);
    await syncNow(second);
    await syncNow(first);
    for (const page of [first, second]) {
      const all = await page.evaluate(
        () =>
          new Promise<string>((done) => {
            const opening = indexedDB.open('claimlight');
            opening.onsuccess = () => {
              const every = opening.result.transaction('notes').objectStore('notes').getAll();
              every.onsuccess = () => {
                opening.result.close();
                done(JSON.stringify(every.result));
              };
            };
          }),
      );
      expect(all).toContain('The harbour says no.');
      expect(all).toContain('The harbour says yes.');
    }
  });

  test('what differs is named in the options, and the passphrase is changed: the other machine is told', async () => {
    await untilShown(first, '1 note has more than one version');
    await first.bringToFront();
    await first.click('.sync-passphrase summary');
    await until('the fields', () => first.$('.sync-passphrase[open]'));
    await fill(first, { first: 'newer horse battery', again: 'newer horse battery' });
    await press(first, 'Encrypt anew');
    // Making the keys takes a second or more: until then the other one is in step.
    await until('the other machine to be told', async () => {
      await ask(second, 'syncNow', { space: 'own' });
      return (await textOf(second)).includes('It was changed on another machine.');
    });
    await press(second, 'Edit');
    await fill(second, { password: 'pass word 7', passphrase: 'newer horse battery' });
    await press(second, 'Look at the server');
    await until('the preview', () => second.$('.sync-preview'));
    await press(second, 'Start sync');
    await untilShown(second, /In step since/);
    await until('the same on both', async () => {
      await ask(first, 'syncNow', { space: 'own' });
      await ask(second, 'syncNow', { space: 'own' });
      return JSON.stringify(await textsOn(second)) === JSON.stringify(await textsOn(first));
    });
  });

  test('no canary is on the wire or on the server’s disk, and no password in an address', () => {
    const wire = JSON.stringify(server.calls);
    const files = readdirSync(server.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(files.length).toBeGreaterThan(0);
    for (const canary of [...canaries, 'battery', 'news.example']) {
      expect(wire).not.toContain(canary);
      expect(files.some((file) => file.includes(canary))).toBe(false);
    }
    expect(server.arrivals.join(' ')).not.toMatch(/pass|castellane/);
  });

  test('leaving forgets the server: nothing arrives any more', async () => {
    await press(first, 'Leave');
    await until('the form', () => first.$('#sync-address'));
    expect(await consents(first)).toEqual([]);
    server.arrivals.length = 0;
    await saved(first, 4, { text: 'After leaving.' });
    await ask(first, 'syncNow', { space: 'own' });
    expect(server.arrivals).toEqual([]);
    expect(await textOf(first)).not.toContain('In step since');
    expect(await textsOn(first)).toContain('After leaving.');
  });
});
