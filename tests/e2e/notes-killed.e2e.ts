// The browser killed in the middle of writing: every note that was acknowledged is there afterwards, whole; one that was
// not is whole or absent. CLAIMLIGHT_LONG=1 kills more often; the seed of the random moments is printed, and
// CLAIMLIGHT_SEED repeats a run.
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { tearLog } from './faults/damage.ts';
import { amount, partOf, pause, random } from './faults/long.ts';
import { firstSave, save } from './faults/saves.ts';
import { storedNotes } from './popup-steps.ts';

const kills = { chromium: partOf(amount(3, 200)).length, firefox: partOf(amount(2, 50)).length };
/** A kill falls anywhere in so many ms of writing. */
const burstLength = amount(1000, 8000);
/** Notes sent in one go; the answers to them come back together. */
const batch = 5;

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  test('no acknowledged note is lost, none is half', async () => {
    const next = random();
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
      await pause(next() * burstLength);
      // A kill leaves Chromium's log torn once in a hundred times; that it goes on behind the tear costs everything at the
      // start after the next. So after every other kill it is torn for sure.
      const tear = async () => expect(await tearLog(dirname(driver.downloads))).toBeGreaterThan(0);
      await driver.restart({ kill: true, ...(name === 'chromium' && kill % 2 === 0 && { meanwhile: tear }) });
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
