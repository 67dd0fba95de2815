// 10,000 notes out of one browser and into another, beside the same calls by hand: the same server, as many documents of the
// size of a sealed note, in batches of the same size, with nothing sealed, merged or stored.
import type { Page } from 'puppeteer-core';
import { couch } from '../../../utils/sync/remote.ts';
import type { Document } from '../../../utils/sync/remote-calls.ts';
import { startChromium } from '../../e2e/driver/chromium.ts';
import { type Driver, until } from '../../e2e/driver/driver.ts';
import { grantEverywhere, press, untilShown } from '../../e2e/steps.ts';
import { article, note, uuid } from '../../exchange/make.ts';
import { startServer, type TestServer } from '../../sync/server.ts';
import { ms, type Row } from './row.ts';

const amount = 10_000;
const batch = 100;
/** Characters of a sealed note in base64. */
const sealed = 1430;

export async function syncRows(): Promise<Row[]> {
  const server = await startServer();
  const [one, two] = [await startChromium(), await startChromium()];
  try {
    const out = await outOf(one, server);
    const into = await intoAnother(two, server);
    const hand = await byHand(await server.make('hand'), server);
    const data = `${amount.toLocaleString('en')} notes of about 1.4 kB, Chromium, express-pouchdb on this machine`;
    return [
      {
        measure: 'sync: all notes out, until in step',
        ours: ms(out),
        peers: { 'the same calls by hand': ms(hand.out) },
        data,
      },
      {
        measure: 'sync: all notes in, until in step',
        ours: ms(into),
        peers: { 'the same calls by hand': ms(hand.in) },
        data,
      },
    ];
  } finally {
    await one.close();
    await two.close();
    await server.close();
  }
}

async function outOf(driver: Driver, server: TestServer): Promise<number> {
  await server.make('desk');
  await grantEverywhere(driver);
  const page = await driver.extensionPage('options.html');
  const { importId } = Object(await ask(page, 'importStart', {}));
  for (let at = 0; at < amount; at += 500) {
    const notes = Array.from({ length: 500 }, (_, n) => ({
      ...note({ id: uuid(at + n + 1) }),
      text: `Note ${at + n}.`,
    }));
    await ask(page, 'importChunk', { importId, articles: at === 0 ? [article()] : [], notes });
  }
  await ask(page, 'importCommit', { importId, choice: 'all' });
  return await started(page, server);
}

async function intoAnother(driver: Driver, server: TestServer): Promise<number> {
  await grantEverywhere(driver);
  return await started(await driver.extensionPage('options.html'), server);
}

/** From the click on "Start sync" until it is in step. */
async function started(page: Page, server: TestServer): Promise<number> {
  const fields = { address: server.origin, database: 'desk', passphrase: 'correct horse battery' };
  for (const [name, value] of Object.entries(fields)) {
    const field = await until(`the field ${name}`, () => page.$(`#sync-${name}`));
    await page.bringToFront();
    await field.click({ count: 3 });
    await page.keyboard.type(value);
  }
  await press(page, 'Look at the server');
  await until('the preview', () => page.$('.sync-preview'));
  server.calls.length = 0;
  const begun = performance.now();
  await press(page, 'Start sync');
  // A round ends after 25 seconds, and the next would wait for its alarm.
  await until('all notes', async () => {
    await ask(page, 'syncNow', { space: 'own' });
    return await page.evaluate(() => document.body.textContent?.includes('In step since'));
  });
  await untilShown(page, /In step since/);
  return performance.now() - begun;
}

const ask = (page: Page, name: string, request: unknown): Promise<unknown> =>
  page.evaluate(
    async (call, json) =>
      (await chrome.runtime.sendMessage({ to: 'background', name: call, request: JSON.parse(json) }))?.value,
    name,
    JSON.stringify(request),
  );

async function byHand(url: string, server: TestServer): Promise<{ out: number; in: number }> {
  const remote = couch({ url, user: '', password: '' });
  const hex = (n: number) => n.toString(16).padStart(32, '0');
  const documents = Array.from(
    { length: amount },
    (_, n): Document => ({
      id: `n:${hex(n)}`,
      revs: [`1-${hex(n)}`],
      deleted: false,
      body: { v: 1, iv: '', c: n.toString(36).padStart(sealed, 'x') },
    }),
  );
  const begun = performance.now();
  for (let at = 0; at < amount; at += batch) {
    const part = documents.slice(at, at + batch);
    await remote.missing(new Map(part.map(({ id, revs }) => [id, [...revs]])));
    await remote.put(part);
  }
  const middle = performance.now();
  let since: string | null = null;
  for (let more = true; more; ) {
    const answer = await remote.changes(since, 2 * batch);
    for (let at = 0; at < answer.changes.length; at += batch)
      await remote.get(
        answer.changes.slice(at, at + batch).flatMap(({ id, revs }) => revs.map((rev) => ({ id, rev }))),
      );
    ({ last: since, more } = answer);
    server.calls.length = 0;
  }
  return { out: middle - begun, in: performance.now() - middle };
}
