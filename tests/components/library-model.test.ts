// What belongs on a shelf, and in which order.
import { describe, expect, test } from 'vitest';
import {
  belongs,
  byArticle,
  everything,
  inOrder,
  needsAll,
  noFilters,
  type Row,
} from '../../components/library/model.ts';
import { makeNote } from '../notes/make.ts';

const row = (id: string, change: Partial<Row>): Row => ({
  id,
  articleId: 'a',
  modified: 0,
  created: 0,
  title: '',
  verdict: null,
  recheckOn: null,
  rank: 0,
  ...change,
});

describe('belongs', () => {
  const on = (shelf: typeof everything.shelf) => ({ shelf, filters: noFilters });
  test.each([
    ['a plain note', makeNote(), ['all']],
    ['a deleted one', makeNote({ deleted: 5 }), ['bin']],
    ['one put off', makeNote({ later: { reason: 'Monday', recheckOn: null } }), ['all', 'later']],
    ['an orphan', makeNote({ lastSeen: { at: 1, state: 'orphan', exact: '' } }), ['all', 'changed']],
    ['a moved one', makeNote({ lastSeen: { at: 1, state: 'moved', exact: 'x' } }), ['all']],
    ['a deleted orphan', makeNote({ deleted: 5, lastSeen: { at: 1, state: 'orphan', exact: '' } }), ['bin']],
  ] as const)('%s', (_, note, shelves) => {
    expect((['all', 'changed', 'later', 'bin'] as const).filter((shelf) => belongs(note, on(shelf)))).toEqual(shelves);
  });

  test('filters join by "and"', () => {
    const note = makeNote({ verdict: 'true' });
    const filters = { ...noFilters, verdict: 'true', needsEvidence: true } as const;
    expect(belongs(note, { shelf: 'all', filters })).toBe(true);
    expect(belongs(note, { shelf: 'all', filters: { ...filters, kind: 'article' } })).toBe(false);
    expect(belongs(makeNote(), { shelf: 'all', filters: { ...noFilters, verdict: 'none' } })).toBe(true);
  });
});

describe('order', () => {
  const rows = [
    row('y', { modified: 3, created: 2, title: 'apple', verdict: null }),
    row('z', { modified: 2, created: 5, title: 'Mango', verdict: 'false' }),
    row('x', { modified: 1, created: 9, title: 'Zebra', verdict: 'true' }),
  ];
  test.each([
    ['newest', 'yzx'],
    ['oldest', 'xzy'],
    ['created', 'xzy'],
    ['title', 'yzx'],
    ['verdict', 'zxy'],
  ] as const)('%s', (order, ids) => {
    expect(
      inOrder(rows, order)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test('the newest first, however they come, and the same way each time', () => {
    const mixed = [...rows.toReversed(), row('w', { modified: 3 })];
    expect(inOrder(mixed, 'newest').map(({ id }) => id)).toEqual(['y', 'w', 'z', 'x']);
  });

  test('rows gather where their article first stands', () => {
    const mixed = [row('1', { articleId: 'a' }), row('2', { articleId: 'b' }), row('3', { articleId: 'a' })];
    expect(byArticle(mixed).map(([id, those]) => [id, those.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

test('only the plain newest list is read lazily', () => {
  expect(needsAll(everything)).toBe(false);
  expect(needsAll({ ...everything, shelf: 'bin' })).toBe(false);
  expect(needsAll({ ...everything, text: 'dam' })).toBe(true);
  expect(needsAll({ ...everything, order: 'title' })).toBe(true);
  expect(needsAll({ ...everything, shelf: 'later' })).toBe(true);
});
