// Files of other programs through the real import screen: what it would do is counted, a CSV's columns are mapped there, and a
// file that is none is named for what it is. The files are written here, by their programs' own descriptions.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { storedNotes } from './popup-steps.ts';
import { press, untilShown } from './steps.ts';

const kindle = (title: string, words: string) =>
  `\uFEFF${title} (Roe, Ana)\r\n- Your Highlight on page 5 | Location 100-102 | Added on Sunday, May 3, 2026 9:10:00 AM\r\n\r\n${words}\r\n==========\r\n`;

/** Name, content, and how many notes, articles and refusals come of it. */
const taken: readonly (readonly [file: string, content: string | Uint8Array, added: number, refused: number])[] = [
  [
    'readwise.csv',
    'Highlight,Book Title,Book Author,Note,Tags,Highlighted at,URL\n"At least nine, they said.",The ferry,Ana Roe,Asked twice,ferry,2026-05-02 09:10:00+00:00,https://news.example/readwise\nFrom a book.,A book,Bo Lind,,,2026-05-02 09:11:00+00:00,\n',
    2,
    0,
  ],
  [
    'instapaper.csv',
    'URL,Title,Selection,Folder,Timestamp\r\nhttps://news.example/insta,One,some words,Unread,1777712400\r\nhttps://news.example/two,Two,,Unread,1777712401\r\n',
    2,
    0,
  ],
  [
    'zotero.csv',
    '"Key","Author","Title","Url","Date Added","Notes","Manual Tags"\n"AB1","Roe, Ana","Ferry","https://news.example/zotero","2026-05-02 09:10:00","Read twice.","ferry; toll"\n',
    1,
    0,
  ],
  [
    'excel.txt',
    Buffer.from('\uFEFFAdresse\tZitat\r\nhttps://news.example/wide\t„Niemand“, sagte er\r\n', 'utf16le'),
    1,
    0,
  ],
  ['My Clippings.txt', kindle('The River', 'Nine were hurt.') + kindle('The Quay', 'Two were not.'), 2, 0],
  [
    'hypothesis.json',
    JSON.stringify({
      total: 1,
      rows: [
        {
          id: 'x1',
          created: '2026-05-02T09:10:00Z',
          updated: '2026-05-02T09:10:00Z',
          user: 'acct:roe@desk.example',
          uri: 'https://news.example/hyp',
          text: 'Ask the office.',
          tags: ['toll'],
          document: { title: ['Ferry'] },
          target: [{ source: 'https://news.example/hyp', selector: [{ type: 'TextQuoteSelector', exact: 'nine' }] }],
        },
      ],
    }),
    1,
    0,
  ],
  [
    'claim-review.json',
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://desk.example/checks/1',
      claimReviewed: 'Nine were hurt',
      datePublished: '2026-05-02',
      author: { '@type': 'Organization', name: 'Desk Two' },
      reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
      itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', url: 'https://news.example/claim' } },
    }),
    1,
    0,
  ],
];

const refusals: readonly (readonly [file: string, content: string, words: string])[] = [
  ['report.pdf', '%PDF-1.7\n', 'This is a PDF'],
  ['list.ris', 'TY  - ELEC\nTI  - Ferry\nER  - \n', 'It is a list of references (RIS)'],
  ['hearing.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nNine.\n', 'a file of subtitles (WebVTT)'],
  ['settings.json', '{"colour":"blue"}', 'JSON of another program'],
  ['plain.csv', 'a,b\n1,2\n', 'with an address in each row'],
  ['nothing.txt', '', 'The file is empty.'],
];

describe.each(browsers)('%s', (_name, start) => {
  let driver: Driver;
  let folder: string;
  let library: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimlight-'));
    driver = await start();
    library = await driver.extensionPage('library.html');
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const choose = async (file: string, content: string | Uint8Array) => {
    const path = join(folder, file);
    await writeFile(path, content);
    const input = await until('the file field', () => library.$('input[type="file"]'));
    await input.uploadFile(path);
  };
  const count = (label: string) =>
    library.$$eval(
      '.tally div',
      (rows, wanted) =>
        Number(rows.find((row) => row.querySelector('dt')?.textContent === wanted)?.querySelector('b')?.textContent),
      label,
    );

  test.each(taken)('%s is counted, then taken', async (file, content, added, refused) => {
    const before = (await storedNotes(library)).length;
    await choose(file, content);
    await untilShown(library, 'Nothing has been changed yet');
    await untilShown(library, file);
    expect([await count('Add'), await count('Skip')]).toEqual([added, refused]);
    await press(library, 'Import', '.import-panel');
    await untilShown(library, new RegExp(`${added} added.* ${refused} skipped`));
    await press(library, 'Close', '.import-panel');
    expect((await storedNotes(library)).length - before).toBe(added);
  });

  test('columns of a table of one’s own are mapped in the preview', async () => {
    await choose(
      'desk.csv',
      'Where,Words we doubt,What we did,Desk\nhttps://news.example/own,At least nine people were hurt in the ferry.,Asked the office on Monday about this.,City\n',
    );
    await untilShown(library, 'Columns of this table');
    const chosen = () =>
      library.$$eval('.column-grid select', (all) =>
        all.map((each) => (each as HTMLSelectElement).selectedOptions[0]?.text),
      );
    expect(await chosen()).toEqual(['Where', 'Words we doubt', 'none', 'none', 'none', 'none', 'none']);
    await library.select('.column-grid label:nth-child(4) select', '2');
    // The field shows the choice at once; its example comes with the file that was read by it.
    const example = () => library.$eval('.column-grid label:nth-child(4) .meta', ({ textContent }) => textContent);
    await until('the file read by that', async () => (await example()) === 'Asked the office on Monday about this.');
    expect((await chosen())[3]).toBe('What we did');
    await press(library, 'Import', '.import-panel');
    await untilShown(library, '1 added');
    await press(library, 'Close', '.import-panel');
    const notes = await storedNotes(library);
    expect(notes.find(({ text }) => text === 'Asked the office on Monday about this.')?.selector?.exact).toBe(
      'At least nine people were hurt in the ferry.',
    );
  });

  test('bookmarks are articles without notes', async () => {
    await choose(
      'bookmarks.html',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><A HREF="https://news.example/kept" ADD_DATE="1777712400">Kept</A>\n</DL>',
    );
    await untilShown(library, 'bookmarks.html');
    await untilShown(library, /Nothing has been changed yet|There is nothing new/);
    await press(library, 'Cancel', '.import-panel');
  });

  test.each(refusals)('%s is refused by what it is', async (file, content, words) => {
    await choose(file, content);
    await untilShown(library, words);
    await untilShown(library, 'The library is as it was before.');
    await press(library, 'Close', '.import-panel');
  });
});
