// What of a page's claims is painted, walked and counted in each view.
import { expect, test } from 'vitest';
import { inView } from '../../utils/annotator/in-view.ts';
import { noNotes } from '../../utils/annotator/no-notes.ts';
import type { Placed } from '../../utils/annotator/places.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { ClaimKind, ClaimView } from '../../utils/claims/model/kinds.ts';
import type { TextMap } from '../../utils/page/text-map.ts';

const claim = (kind: ClaimKind, start: number, view: ClaimView): Claim => ({
  key: `${kind}:${start}:0`,
  kind,
  start,
  end: start + 5,
  exact: 'words',
  rule: 'made',
  weight: 0.5,
  view,
});
const claims = [
  claim('casualty', 0, 'key'),
  claim('figure', 10, 'all'),
  claim('quote', 20, 'key'),
  claim('date', 30, 'all'),
];
const map: TextMap = {
  text: '',
  passages: [],
  range: () => null,
  offset: () => null,
  spanOf: () => null,
  connected: () => true,
};
const starts = (answer = noNotes, placed: readonly Placed[] = []) =>
  inView(claims, answer, placed, map).map(({ start }) => start);
const withSettings = (change: Partial<(typeof noNotes)['settings']>) => ({
  ...noNotes,
  settings: { ...noNotes.settings, ...change },
});
const note = (kind: ClaimKind, start: number, end: number): Placed => ({
  map,
  span: { start, end },
  request: { id: 'n', selector: { exact: '', prefix: '', suffix: '' }, hint: null, scope: 'article', kind },
  place: { id: 'n', state: 'exact', start, exact: 'words' },
});

test('Key is the default and holds what is Key alone', () => expect(starts()).toEqual([0, 20]));

test('All holds the rest, and days only where they are marked', () => {
  expect(starts(withSettings({ view: 'all' }))).toEqual([0, 10, 20]);
  const kinds = { ...noNotes.settings.kinds, date: true };
  expect(starts(withSettings({ view: 'all', kinds }))).toEqual([0, 10, 20, 30]);
  expect(starts(withSettings({ kinds }))).toEqual([0, 20]);
});

test('a claim with a note of its own is in every view; one that stands in a larger note is not', () => {
  expect(starts(noNotes, [note('figure', 10, 15)])).toEqual([0, 10, 20]);
  expect(starts(noNotes, [note('statement', 8, 40)])).toEqual([0, 20]);
});

test('what the reader dismissed is in none', () => {
  const answer = { ...noNotes, dismissed: ['casualty:0:0'] };
  expect(starts(answer)).toEqual([20]);
});
