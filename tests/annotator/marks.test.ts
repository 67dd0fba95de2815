// What is painted: a statement at its cue, a note in its own layer or, hidden, like any claim.
import { expect, test } from 'vitest';
import { claimsAt } from '../../utils/annotator/in-view.ts';
import { marksOf } from '../../utils/annotator/marks.ts';
import type { Placed } from '../../utils/annotator/places.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { ClaimKind } from '../../utils/claims/model/kinds.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import type { Span } from '../../utils/span.ts';

const asked = new Map<object, Span>();
const map: TextMap = {
  text: '',
  passages: [],
  range(span) {
    const range: Range = Object.create(null);
    asked.set(range, span);
    return range;
  },
  offset: () => null,
  spanOf: () => null,
  connected: () => true,
};
const made = (kind: ClaimKind, start: number, end: number, more: Partial<Claim> = {}): Claim => ({
  key: `${kind}:${start}:0`,
  kind,
  start,
  end,
  exact: '',
  rule: 'made',
  weight: 0.5,
  view: 'key',
  ...more,
});
const statement = made('statement', 10, 60, { cue: { start: 4, end: 8, exact: 'said' } });
const figure = made('figure', 20, 30);
const bare = made('statement', 70, 90);
const note = (kind: ClaimKind | null, start: number, end: number): Placed => ({
  map,
  span: { start, end },
  request: { id: 'n', selector: { exact: '', prefix: '', suffix: '' }, hint: null, scope: 'article', kind },
  place: { id: 'n', state: 'exact', start, exact: '' },
});
const painted = (notes: readonly Placed[]) =>
  [...marksOf([statement, figure, bare], notes, map)].map(({ layer, range }) => {
    const { start, end } = asked.get(range) ?? { start: -1, end: -1 };
    return `${layer} ${start}-${end}`;
  });
const claims = ['statement 4-8', 'figure 20-30', 'statement 70-90'];

test('a statement is painted at its cue; without one, at its words', () => {
  expect(painted([])).toEqual(claims);
});

test('a note has a layer of its own, on a claim and on other words', () => {
  expect(painted([note('figure', 20, 30)])).toEqual([...claims, 'note 20-30']);
  expect(painted([note(null, 100, 110)])).toEqual([...claims, 'note 100-110']);
});

test('a statement answers to the pointer on its cue and on its words, behind what stands in it', () => {
  const at = (offset: number | null) => claimsAt([statement, figure, bare], offset).map(({ start }) => start);
  expect(at(5)).toEqual([10]);
  expect(at(25)).toEqual([20, 10]);
  expect(at(9)).toEqual([]);
  expect(at(null)).toEqual([]);
});
