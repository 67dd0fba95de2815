// Whether the library's list is a whole shelf or a part of one, and the number said for it.
import { expect, test } from 'vitest';
import { extentOf } from '../../components/library/extent.ts';
import { everything, noFilters, type Wanted } from '../../components/library/model.ts';

const counts = { notes: 40, bin: 3 };
const extent = (change: Partial<Wanted>, stored: typeof counts | null = counts) =>
  extentOf({ ...everything, ...change }, stored, 7);

test.each<[string, Partial<Wanted>, ReturnType<typeof extent>]>([
  ['all notes', {}, { narrowed: false, inBin: false, whole: true, total: 40, found: 40 }],
  ['spaces are no search', { text: '  ' }, { narrowed: false, inBin: false, whole: true, total: 40, found: 40 }],
  ['the bin', { shelf: 'bin' }, { narrowed: false, inBin: true, whole: true, total: 3, found: 3 }],
  ['another shelf', { shelf: 'later' }, { narrowed: false, inBin: false, whole: false, total: 40, found: 7 }],
  ['one article', { articleId: 'a' }, { narrowed: false, inBin: false, whole: false, total: 40, found: 7 }],
  ['a search', { text: 'flood' }, { narrowed: true, inBin: false, whole: false, total: 40, found: 7 }],
  [
    'a filter in the bin',
    { shelf: 'bin', filters: { ...noFilters, needsEvidence: true } },
    { narrowed: true, inBin: true, whole: false, total: 3, found: 7 },
  ],
])('%s', (_, change, expected) => {
  expect(extent(change)).toEqual(expected);
});

test('until the store has answered, a whole shelf holds nothing', () => {
  expect(extent({}, null)).toMatchObject({ whole: true, total: 0, found: 0 });
  expect(extent({ text: 'flood' }, null)).toMatchObject({ total: 0, found: 7 });
});
