// The draft desk in real browsers: a text of one's own dropped, marked, noted, dropped again in its next version; Word files and
// transcripts; hostile files refused in words; no request at all.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { faults } from './axe.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { chooseRow, rowsOf, storedNotes } from './popup-steps.ts';
import { press, untilShown } from './steps.ts';

const story = [
  'The night the wall broke',
  'By Thursday the toll stood at 52 dead, the Norvale Health Office said, eleven of them found in a single bus on the Marrow Bridge.',
  'The board spent €1.1 million on the wall in ten years, according to its own accounts.',
  '“We were not told of any crack before the 30th of September,” Odile Fenwarden told the hearing.',
].join('\n\n');
const next = story
  .replace('€1.1 million', '€1.4 million')
  .replace('The night', 'Part two.\n\nA paragraph that is new stands here now.\n\nThe night');
const vtt =
  'WEBVTT\n\n00:14:26.000 --> 00:14:28.000\n<v Chair>When did the board hear of the crack?\n\n00:14:32.000 --> 00:14:36.000\n<v Fenwarden>At least 27 people were killed on the bridge, the governor’s office said on Tuesday.\n';

describe.each(browsers)('%s', (_name, start) => {
  let driver: Driver;
  let folder: string;
  let desk: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimlight-'));
    driver = await start();
    desk = await driver.extensionPage('draft.html');
    await desk.setViewport({ width: 1200, height: 800 });
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const drop = async (file: string, content: string | Uint8Array) => {
    const path = join(folder, file);
    await writeFile(path, content);
    const input = await until('the file field', () => desk.$('input[type="file"]'));
    await input.uploadFile(path);
  };
  const afresh = async () => {
    await desk.close();
    desk = await driver.extensionPage('draft.html');
    await desk.setViewport({ width: 1200, height: 800 });
    await untilShown(desk, 'No request unless you name a server.');
  };
  const noteOn = (words: string): Promise<Note | undefined> =>
    storedNotes(desk).then((notes) => notes.find(({ selector }) => selector?.exact.includes(words)));

  test('a text is marked, and its list is beside it', async () => {
    await untilShown(desk, 'No request unless you name a server.');
    expect(await faults(desk)).toEqual([]);
    await drop('feature.txt', story);
    await untilShown(desk, 'feature.txt · version 1');
    await until('rows', async () => (await rowsOf(desk)).some((row) => row.includes('52 dead')));
    const painted = await desk.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => name.startsWith('claimlight-')),
    );
    expect(painted.join()).toContain('casualty');
    expect(await faults(desk)).toEqual([]);
  });

  test('a click on a mark chooses its row, whose verdict is kept with the text', async () => {
    const mark = await until('the words', () =>
      desk.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('.own-text') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf('€1.1 million') ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 12);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      }),
    );
    await desk.bringToFront();
    await desk.mouse.click(mark.x, mark.y);
    await until('its row in hand', () =>
      desk
        .$eval('[aria-current="true"]', (row) => row.textContent?.includes('1.1 million') ?? false)
        .catch(() => false),
    );
    await press(desk, /^1?\s*True$/, '.desk-columns aside');
    const note = await until('the note', async () => (await noteOn('1.1 million')) ?? null);
    expect(note.verdict).toBe('true');
  });

  test('in its next version notes stand on their words, and the verdict on others is open again', async () => {
    await drop('feature.txt', next);
    await untilShown(desk, 'feature.txt · version 2');
    await untilShown(desk, /Version 2\. Notes on their words: \d\. Moved: \d\. Changed: 1\. Gone: 0\./);
    await untilShown(desk, 'was: True');
    await press(desk, 'Undo', '.undo-bar');
    await untilShown(desk, 'feature.txt · version 1');
    await untilShown(desk, 'Version 1 is back.');
  });

  test('a Word file made by LibreOffice, with its table and footnotes', async () => {
    await afresh();
    await drop('all-together.docx', await readFile(join(import.meta.dirname, '../desk/docx/all-together.docx')));
    await untilShown(desk, 'A river & its wall');
    expect(await desk.$$eval('.own-text td', (cells) => cells.map((cell) => cell.textContent))).toEqual([
      'Year',
      'Spent',
      '2025',
      '€1.4 million',
    ]);
    expect(await desk.$$eval('.own-text .footnote', (notes) => notes.map((note) => note.textContent))).toEqual([
      'Health office, 16 October.',
      'Or not.',
    ]);
    await until('rows', async () => (await rowsOf(desk)).some((row) => row.includes('52 dead')));
  });

  test('a transcript: the time goes with the claim', async () => {
    await afresh();
    await drop('hearing.vtt', vtt);
    await until('rows', async () => (await rowsOf(desk)).some((row) => row.includes('27 people')));
    await chooseRow(desk, 'At least 27 people were killed');
    await press(desk, /^5?\s*False$/, '.desk-columns aside');
    const note = await until('the note', async () => (await noteOn('27 people')) ?? null);
    expect(note.moment).toBe('00:14:32');
  });

  test.each<[string, string | Uint8Array, string]>([
    [
      'bomb.docx',
      zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32) }),
      'unpacks to more than the text of any draft',
    ],
    [
      'entities.docx',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>') }),
      'defines entities',
    ],
    ['sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'not a Word document'],
    [
      'cut.docx',
      zipSync({ 'word/document.xml': strToU8(`<a>${'b'.repeat(9000)}</a>`) }).slice(0, 60),
      'is damaged or cut off',
    ],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old .doc format'],
    ['report.pdf', '%PDF-1.7\n', 'is no text'],
    ['empty.txt', ' \n', 'holds no words'],
  ])('%s is refused in words', async (file, content, words) => {
    await afresh();
    await drop(file, content);
    await untilShown(desk, words);
  });

  test('texts that are here are listed, opened again and removed', async () => {
    await afresh();
    await press(desk, 'The night the wall broke', '.kept-texts');
    await untilShown(desk, 'feature.txt · version 1');
    await afresh();
    await press(desk, /^Remove hearing\.vtt/, '.kept-texts');
    await until('it gone', () => desk.$eval('.kept-texts', (list) => !list.textContent?.includes('hearing.vtt')));
  });

  test('the library leads back to the words on the desk', async () => {
    const library = await driver.extensionPage('library.html');
    const href = await until('the link', () =>
      library.$$eval(
        '.note-row a.btn',
        (links) =>
          links.map((link) => (link as HTMLAnchorElement).href).find((url) => url.includes('draft.html')) ?? null,
      ),
    );
    expect(href).toMatch(/draft\.html\?id=[0-9a-f-]{36}#[0-9a-f-]{36}$/);
    await library.close();
  });
});
