// The background is stopped, again and again, while it takes in notes: in Chromium its worker, in Firefox its event page, as
// each does for want of memory or of anything to do. A page of ours sends what was left waiting by its own code until each
// note is acknowledged: every one is there then, whole and once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../browsers.ts';
import { type Driver, until } from '../driver/driver.ts';
import { storedNotes } from '../popup-steps.ts';
import { amount, partOf, pause, random } from './long.ts';
import { draftsLeft, firstSave, leaveDrafts } from './saves.ts';

const rounds = { chromium: partOf(amount(1, 50)).length, firefox: partOf(amount(1, 20)).length };
const perRound = amount(100, 200);
const stopsPerRound = amount(5, 10);

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  test('stopped in the middle of saves, no note is lost and none is doubled', async () => {
    const next = random();
    const sent = new Map<string, string>();
    let stops = 0;
    for (let round = 0; round < rounds[name]; round++) {
      const desk = await driver.extensionPage('options.html');
      const requests = Array.from({ length: perRound }, (_, nth) =>
        firstSave(`Note ${round}.${nth}: ${'asked again, '.repeat(Math.floor(next() * 100))}`),
      );
      for (const { note } of requests) sent.set(note.id, note.text);
      await leaveDrafts(desk, requests);
      expect(await draftsLeft(desk)).toBe(perRound);
      const library = await driver.extensionPage('library.html');
      for (let stop = 0; stop < stopsPerRound; stop++) {
        // It has taken some and not yet all: the stop falls between two saves.
        const begun = await draftsLeft(desk);
        const left = await until('another note acknowledged', async () => {
          const now = await draftsLeft(desk);
          return (now < begun || now === 0) && now + 1;
        });
        if (left === 1) break;
        await driver.stopBackground();
        stops += 1;
        await pause(next() * 250);
      }
      await until('every note to be acknowledged', async () => (await draftsLeft(desk)) === 0);
      await library.close();
      const stored = await storedNotes(desk);
      expect(stored.map(({ id }) => id).toSorted()).toEqual([...sent.keys()].toSorted());
      expect(stored.filter(({ id, text }) => sent.get(id) !== text)).toEqual([]);
      expect(stored.filter(({ revision, conflicts }) => revision !== 1 || conflicts.length > 0)).toEqual([]);
      await desk.close();
    }
    console.info(`${name}: ${stops} stops between two saves, ${sent.size} notes, none lost or doubled`);
  });
});
