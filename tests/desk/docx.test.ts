// Word files: two dozen made by LibreOffice come out word for word, with footnotes and tables; hostile ones are refused by what
// they are, in bounded time and memory.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../utils/desk/read-docx.ts';
import { hasOffice } from '../exchange/office.ts';
import { keptFolder, makeDocx } from './make-docx.ts';
import { blocksIn, officeTexts } from './office-texts.ts';

test('there are twenty at least', () => expect(officeTexts.length).toBeGreaterThanOrEqual(20));

test.each(officeTexts.map((text) => [text.name, text] as const))('%s, as LibreOffice wrote it', (name, text) => {
  expect(readDocx(new Uint8Array(readFileSync(join(keptFolder, `${name}.docx`))))).toEqual({ blocks: blocksIn(text) });
});

test.skipIf(!hasOffice)(
  'the same, as LibreOffice writes them here',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-'));
    try {
      makeDocx(folder, folder);
      for (const text of officeTexts)
        expect(readDocx(new Uint8Array(readFileSync(join(folder, `${text.name}.docx`))))).toEqual({
          blocks: blocksIn(text),
        });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (body: string, more: Record<string, string> = {}, head = '') =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${head}<w:document ${space}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('hostile or broken', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32) });
  const lying = word(run('x'));
  test.each<[string, Uint8Array, object]>([
    ['a bomb', bomb, { error: 'too-large' }],
    ['entities', word(run('&a;'), {}, '<!DOCTYPE w [<!ENTITY a "aaaa">]>'), { error: 'entities' }],
    [
      'an entity that would be fetched',
      word(run('&a;'), {}, '<!DOCTYPE w SYSTEM "https://evil.example/x.dtd">'),
      { error: 'entities' },
    ],
    ['entities in the footnotes', word(run('x'), { 'word/footnotes.xml': '<!DOCTYPE w><a/>' }), { error: 'entities' }],
    ['no document', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), { error: 'no-document' }],
    [
      'under a password, or as Word wrote before 2007',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      { error: 'protected' },
    ],
    ['no zip', strToU8('Just words.'), { error: 'no-document' }],
    ['cut off', word(run('x'.repeat(5000))).slice(0, 120), { error: 'damaged' }],
    ['tags that cross', word('<w:p><w:r></w:p></w:r>'), { error: 'damaged' }],
    ['an entity that nobody made', word(run('a&amp;b&nope;')), { blocks: [{ kind: 'text', text: 'a&b&nope;' }] }],
    ['nothing', new Uint8Array(), { error: 'no-document' }],
    ['an empty text', word(''), { blocks: [] }],
  ])('%s', (_name, bytes, wanted) => expect(readDocx(bytes)).toEqual(wanted));

  test('a zip that lies of its sizes gives no more than is there', () => {
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(readDocx(lying)).toEqual({ blocks: [{ kind: 'text', text: 'x' }] });
  });

  test('deep nesting ends', () => {
    const deep = 50_000;
    const made = readDocx(
      word(`${'<w:sdt><w:sdtContent>'.repeat(deep)}${run('deep')}${'</w:sdtContent></w:sdt>'.repeat(deep)}`),
    );
    expect(made).toEqual({ blocks: [{ kind: 'text', text: 'deep' }] });
  });

  test('a footnote that calls itself is read once', () => {
    const call = '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
    const notes = `<w:footnotes ${space}><w:footnote w:id="2">${call}</w:footnote></w:footnotes>`;
    expect(readDocx(word(call, { 'word/footnotes.xml': notes }))).toEqual({
      blocks: [
        { kind: 'text', text: 'a', calls: [{ at: 1, label: '1' }] },
        { kind: 'footnote', text: 'a', label: '1' },
      ],
    });
  });
});
