// The browser killed in the middle of writing: every note that was acknowledged is there afterwards, whole; one that was
// not is whole or absent. CLAIMLIGHT_LONG=1 kills more often; the seed of the random moments is printed, and
// CLAIMLIGHT_SEED repeats a run.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyNote } from '../../utils/notes/empty-note.ts';
import type { SaveRequest } from '../../utils/notes/note-calls.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { storedNotes } from './popup-steps.ts';

const isLong = process.env.CLAIMLIGHT_LONG === '1';
const kills = { chromium: isLong ? 200 : 3, firefox: isLong ? 50 : 2 };
const seed = Number(process.env.CLAIMLIGHT_SEED ?? Date.now() % 1_000_000);
/** Notes sent in one go; the answers to them come back together. */
const batch = 5;

/** Numbers from 0 to 1 in an order that the seed decides (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const url = 'https://news.example/ferry';
const articleId = crypto.randomUUID();
const article = { url, urls: [url], title: 'The ferry was late', language: 'en', fingerprint: '', text: '' };
const selector = { exact: 'The ferry was late.', prefix: '', suffix: '' };

/** A note of its own on one article. */
function firstSave(text: string): SaveRequest {
  const id = crypto.randomUUID();
  const note = emptyNote({ id, articleId, target: 'selection', selector, hint: null, text, created: 1 });
  return { note, baseRevision: 0, article };
}

/** Sends notes one after the other and gives the ids of those that were acknowledged. */
const save = (page: Page, requests: readonly SaveRequest[]): Promise<string[]> =>
  page.evaluate(async (json) => {
    const acknowledged: string[] = [];
    for (const request of JSON.parse(json)) {
      const reply = await chrome.runtime.sendMessage({ to: 'background', name: 'saveNote', request });
      if (reply?.ok && reply.value.status === 'saved' && reply.value.note.id === request.note.id)
        acknowledged.push(request.note.id);
    }
    return acknowledged;
  }, JSON.stringify(requests));

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  test('no acknowledged note is lost, none is half', async () => {
    console.info(`CLAIMLIGHT_SEED=${seed}`);
    const next = random(seed);
    const sent = new Map<string, string>();
    const acknowledged = new Set<string>();
    for (let kill = 0; kill < kills[name]; kill++) {
      const page = await driver.extensionPage('options.html');
      const burst = async () => {
        for (;;) {
          const requests = Array.from({ length: batch }, () => {
            const text = `Note ${sent.size}: ${'asked again, '.repeat(Math.floor(next() * 200))}`;
            const request = firstSave(text);
            sent.set(request.note.id, text);
            return request;
          });
          for (const id of await save(page, requests)) acknowledged.add(id);
        }
      };
      const before = acknowledged.size;
      // It ends with the browser.
      const ended = burst().catch(() => undefined);
      await until('the first notes', async () => acknowledged.size > before);
      await new Promise((resolve) => setTimeout(resolve, next() * 1000));
      await driver.restart({ kill: true });
      await ended;
      const after = await driver.extensionPage('options.html');
      const stored = new Map((await until('the store', () => storedNotes(after))).map(({ id, text }) => [id, text]));
      await after.close();
      expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
      expect([...stored].filter(([id, text]) => sent.get(id) !== text)).toEqual([]);
    }
    console.info(`${name}: ${kills[name]} kills, ${acknowledged.size} acknowledged notes, none lost`);
  });
});
