// XLSX: every cell is text and says what the note says, by an own strict reader of the parts and by LibreOffice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { deflating } from '../../components/shared/transfer/deflating.ts';
import { inEnglish } from '../../utils/exchange/prose.ts';
import { csvColumns } from '../../utils/exchange/write/csv.ts';
import { xlsxPieces } from '../../utils/exchange/write/xlsx.ts';
import type { Note } from '../../utils/notes/note.ts';
import { fc } from '../properties.ts';
import { anyText, article, note, uuid } from './make.ts';
import { hasOffice, inOffice } from './office.ts';

async function written(notes: readonly Note[]): Promise<Uint8Array> {
  const writer = await xlsxPieces({ at: Date.UTC(2026, 4, 3) }, (bytes) => bytes, deflating);
  await writer.add({ articles: [article()], notes: notes.slice(0, 3) });
  await writer.add({ articles: [article()], notes: notes.slice(3) });
  return Buffer.concat(await writer.end());
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The texts of the sheet, by the letters of SpreadsheetML: no cell may be anything but text or empty. */
function rowsIn(file: Uint8Array): string[][] {
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    row.split(/(?=<c )/).map((cell) => {
      const text = /^<c s="\d"\/>$|^<c t="inlineStr" s="\d"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>$/.exec(
        cell,
      );
      if (!text) throw new Error(`No cell of text: ${cell.slice(0, 80)}`);
      return (text[1] ?? '')
        .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
        .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    }),
  );
}

const fromOffice = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' }).data;
const words = [
  '10,000',
  'May 1',
  '1/2',
  '10:15',
  'false',
  'TRUE',
  '=1+1',
  '007',
  '1e5',
  '3-4',
  '+41 22',
  '50 %',
  '$5',
  "'x",
];
const told = words.map((exact, n) => note({ id: uuid(n), selector: { exact, prefix: '', suffix: '' }, text: exact }));
const expectedOf = (notes: readonly Note[]) => [
  csvColumns.map(([name]) => name),
  ...notes.map((one) => csvColumns.map(([, read]) => String(read(one, article(), inEnglish) ?? ''))),
];

test('words that spreadsheets change, in text cells', async () => {
  const rows = rowsIn(await written(told));
  const at = csvColumns.findIndex(([name]) => name === 'words');
  expect(rows.map((row) => row[at])).toEqual(['words', ...words]);
  expect(rows.every((row) => row.length === csvColumns.length)).toBe(true);
});

test('any text comes back, what XML cannot hold and what looks like its escape too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyText(), fc.constantFrom('_x0041_', '\r\n', ']]>', '\u0007')), {
        minLength: 1,
        maxLength: 5,
      }),
      async (texts) => {
        const notes = texts.map((text, n) => note({ id: uuid(n), text, hint: { start: n, end: n, length: 9 } }));
        const at = csvColumns.findIndex(([name]) => name === 'note');
        const rows = rowsIn(await written(notes));
        expect(rows.slice(1).map((row) => row[at])).toEqual(texts.map((text) => text.toWellFormed()));
      },
    ),
    { numRuns: 100 },
  );
});

test('what no cell can hold is cut and says so', async () => {
  const rows = rowsIn(await written([note({ text: 'x'.repeat(40_000) })]));
  const cell = rows[1]?.[csvColumns.findIndex(([name]) => name === 'note')] ?? '';
  expect(cell).toHaveLength(32_767);
  expect(cell.endsWith('… (cut: a cell holds no more)')).toBe(true);
});

describe.skipIf(!hasOffice)('LibreOffice (skipped where soffice is absent)', () => {
  test('opens it with every cell equal', { timeout: 130_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-xlsx-'));
    try {
      const nasty = ['a\nb', ' edges ', 'Ünï – 漢字 – 👩‍🚒 – שלום', '<b>&amp;"', '_x0041_', 'tab\there'];
      const notes = [
        ...told,
        ...nasty.map((text, n) => note({ id: uuid(n + 50), text, hint: { start: 500 + n, end: 501, length: 999 } })),
      ];
      // Fields by commas, texts in quotation marks, UTF-8, all texts quoted, cells as they are and not as they are shown.
      const csv = inOffice(
        folder,
        'notes.xlsx',
        await written(notes),
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false',
      );
      expect(fromOffice(csv).slice(0, notes.length + 1)).toEqual(expectedOf(notes));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
