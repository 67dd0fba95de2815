// A disk that is really full: the profile lies on a small file system of its own, which is filled to the last byte. Nothing
// acknowledged is lost, nothing is called saved that is not, the words stay in the editor, and saving works again, without a
// restart, once there is room.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../browsers.ts';
import { until } from '../driver/driver.ts';
import { storedNotes } from '../popup-steps.ts';
import { press, untilShown } from '../steps.ts';
import { amount } from './long.ts';
import { firstSave, sendAll } from './saves.ts';

/** Megabytes: what a young profile needs, and some. */
const sizes = { chromium: 120, firefox: 120 };
const rounds = amount(1, 10);

describe.each(browsers)('%s', (name, start) => {
  // A disk each: a profile grows with every start.
  test.for(Array.from({ length: rounds }, (_, nth) => nth + 1))(
    'full disk %i: said, nothing lost, and it goes on once there is room',
    async (_, { skip }) => {
      const disk = mkdtempSync(join(tmpdir(), 'claimlight-disk-'));
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizes[name]}m`, 'tmpfs', disk]);
      if (mounted.status !== 0) {
        console.warn('No file system can be mounted here (root can): a full disk is not tried.');
        skip('no right to mount');
      }
      const before = process.env.TMPDIR;
      process.env.TMPDIR = disk;
      try {
        const driver = await start();
        const acknowledged = new Map<string, string>();
        /** Sends notes of some length; gives the reasons for those that were not taken. */
        const send = async (page: Page, count: number): Promise<(string | undefined)[]> => {
          const requests = Array.from({ length: count }, (_, nth) =>
            firstSave(`Note ${nth}: ${'so it was. '.repeat(2000)}`),
          );
          const replies = await sendAll(page, requests);
          return replies.flatMap((reply, nth) => {
            const note = requests[nth]?.note;
            if (reply?.status === 'saved' && note) acknowledged.set(note.id, note.text);
            return reply?.status === 'saved' ? [] : [reply?.status === 'refused' ? reply.fault : 'no reply'];
          });
        };
        const whole = async (page: Page) => {
          const stored = new Map((await until('the store', () => storedNotes(page))).map(({ id, text }) => [id, text]));
          expect([...acknowledged].flatMap(([id, text]) => (stored.get(id) === text ? [] : id))).toEqual([]);
        };
        const library = await driver.extensionPage('library.html');
        expect(await send(library, 3)).toEqual([]);
        await untilShown(library, 'Note 0');
        await press(library, 'Edit', '.note-row');
        await until('the editor', () => library.$('form.editor textarea'));
        const filler = fill(disk);
        const refused = await until('a save refused', async () => {
          const faults = await send(library, 4);
          return faults.length > 0 && faults;
        });
        expect(new Set(refused)).toEqual(new Set(['full']));
        // A real editor over the same disk: its words stay, and it says why.
        await library.bringToFront();
        await library.focus('form.editor textarea');
        await library.keyboard.type('Typed on a full disk. ');
        await untilShown(library, 'the disk or the browser');
        const typed = () => library.$eval('form.editor textarea', (field) => Reflect.get(field, 'value'));
        expect(await typed()).toContain('Typed on a full disk.');
        expect(await library.$('.health')).toBeNull();
        rmSync(filler);
        await press(library, 'Save again', 'form.editor');
        await until('the words in the store', async () =>
          (await storedNotes(library)).some(({ text }) => text.includes('Typed on a full disk.')),
        );
        for (const { id, text } of await storedNotes(library))
          if (text.includes('Typed on')) acknowledged.set(id, text);
        expect(await send(library, 3)).toEqual([]);
        // At once, not after some minutes.
        await untilShown(library, /Last backup/);
        await until('the full disk to be dealt with', () =>
          library.evaluate(async () => !(await chrome.storage.session.get('wasFull')).wasFull),
        );
        await library.close();
        await driver.restart();
        const after = await driver.extensionPage('options.html');
        await whole(after);
        await after.close();
        console.info(`${name}: a full disk, ${acknowledged.size} acknowledged notes, none lost`);
        await driver.close();
      } finally {
        if (before === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = before;
        spawnSync('umount', ['-l', disk]);
        rmSync(disk, { recursive: true, force: true });
      }
    },
  );
});

/** Writes a file until nothing more goes in. Gives its path. */
function fill(disk: string): string {
  const path = join(disk, 'filler');
  const file = openSync(path, 'w');
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeSync(file, Buffer.alloc(size, 1));
    } catch {
      // As full as with pieces of this size.
    }
  closeSync(file);
  return path;
}
