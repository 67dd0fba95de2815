// Which column of a CSV holds what: by names, by content where names say nothing, and as the reader chooses.
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../utils/exchange/read/csv-columns.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';

const now = Date.UTC(2026, 4, 9);
const long = 'The harbour office counted nine people hurt.';

describe('told by name or content', () => {
  test.each([
    ['names known', ['URL,Highlight,Note', `https://a.example/x,${long},asked`], { url: 0, quote: 1, note: 2 }],
    ['names of one’s own', ['Where;What;Why', `https://a.example/x;${long};asked`], { url: 0, quote: 1 }],
    ['no names', [`${long},https://a.example/x`, `${long},https://b.example/y`], { quote: 0, url: 1 }],
    [
      'a source that is a paper, not an address',
      ['Source,Seen at,Words', `Courier,https://a.example/x,${long}`],
      { url: 1, quote: 2 },
    ],
    ['tabs', ['Page\tAdresse\tZitat', `Ferry\thttps://a.example/x\t${long}`], { title: 0, url: 1, quote: 2 }],
    [
      'a short text beside a note is no quotation',
      ['url,note,shelf', 'https://a.example/x,asked,blue'],
      { url: 0, note: 1 },
    ],
  ])('%s', (_name, lines, mapping) => {
    const rows = lines.map((line) => line.split(/[,;\t]/));
    expect(columnsOf(rows)?.mapping).toEqual(mapping);
    const read = readAny('x.csv', lines.join('\n'), now);
    expect('error' in read ? read.error : read.columns?.mapping).toEqual(mapping);
  });

  test('examples are the first filled cells, cut short, and guards taken off', () => {
    const rows = [
      ['url', 'words'],
      ['https://a.example/x', ''],
      ['https://a.example/y', `'=${'x'.repeat(200)}`],
    ];
    expect(columnsOf(rows)?.examples).toEqual(['https://a.example/x', `=${'x'.repeat(79)}`]);
  });

  test.each([
    ['one column', ['https://a.example', 'https://b.example']],
    ['no address', ['a,b', '1,2']],
  ])('none: %s', (_name, lines) => expect(columnsOf(lines.map((line) => line.split(',')))).toBeNull());
});

test('chosen otherwise, the same file gives other notes; a row without names is a row', () => {
  const file = `https://a.example/x,${long},asked twice\nhttps://b.example/y,${long} Again.,no answer\n`;
  const read = readAny('x.csv', file, now, { url: 0, quote: 2, note: 1 });
  if ('error' in read) throw new Error(read.error);
  expect(read.notes.map(({ selector, text }) => [selector?.exact, text])).toEqual([
    ['asked twice', long],
    ['no answer', `${long} Again.`],
  ]);
});

test('a column chosen wrong refuses its rows and offers the choice again', () => {
  const read = readAny('x.csv', `a,b\n${long},https://a.example/x\n`, now, { url: 0, quote: 1 });
  expect(read).toMatchObject({ notes: [], columns: { mapping: { url: 0 } }, refused: [{ record: 'annotation 1' }] });
});
