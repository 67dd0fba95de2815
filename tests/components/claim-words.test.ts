import { describe, expect, test } from 'vitest';
import { period, readingOf, sourceLine, whyMarked } from '../../utils/claim-words.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';

const claim = (more: Partial<Claim>): Claim => ({
  key: 'k',
  kind: 'figure',
  start: 0,
  end: 5,
  exact: 'words',
  rule: 'made',
  weight: 0,
  view: 'key',
  ...more,
});
const one = (value: number, more: Partial<NonNullable<Claim['quantity']>> = {}) => ({
  quantity: { low: value, high: value, bound: 'exact' as const, ...more },
});

describe('a claim in plain words', () => {
  test.each<[string, Partial<Claim>]>([
    ['Killed: at least 27 people', { kind: 'casualty', outcomes: ['killed'], ...one(27, { bound: 'at-least' }) }],
    ['Injured: 3 miners', { kind: 'casualty', outcomes: ['injured'], who: 'miners', ...one(3) }],
    [
      'Killed and missing: about 40 people',
      { kind: 'casualty', outcomes: ['killed', 'missing'], ...one(40, { bound: 'about' }) },
    ],
    ['Casualties', { kind: 'casualty' }],
    ['Figure: €3.2 million', one(3_200_000, { unit: 'euro' })],
    ['Figure: 30 days', one(30, { unit: 'day' })],
    ['Figure: 12 kilometers', one(12, { unit: 'kilometre' })],
    ['Figure: 6 goats', one(6, { unit: 'goats' })],
    ['Figure: 7.4 %', one(7.4, { unit: 'percent' })],
    ['Figure: at most 1,200 homes', one(1200, { unit: 'homes', bound: 'at-most' })],
    [
      'Figure: 24 to 99 boats',
      { exact: '24 to 99 boats', quantity: { low: 24, high: 99, unit: 'boats', bound: 'between' } },
    ],
    [
      'Figure: dozens (taken as 24 to 99 boats)',
      { exact: 'dozens of boats', quantity: { low: 24, high: 99, unit: 'boats', bound: 'about' } },
    ],
    [
      'Missing: hundreds (taken as 200 to 999)',
      {
        kind: 'casualty',
        outcomes: ['missing'],
        exact: 'Hundreds of people are missing',
        quantity: { low: 200, high: 999, unit: 'people', bound: 'about' },
      },
    ],
    ['Killed: 1 person', { kind: 'casualty', outcomes: ['killed'], who: 'person', ...one(1) }],
    ['Killed: at least 1 person', { kind: 'casualty', outcomes: ['killed'], ...one(1, { bound: 'at-least' }) }],
    ['Displaced: 1.2 million people', { kind: 'casualty', outcomes: ['displaced'], ...one(1_200_000) }],
    ['Monday: May 19, 2025', { kind: 'date', exact: 'Monday', from: '2025-05-19', to: '2025-05-19' }],
    ['soon', { kind: 'date', exact: 'soon' }],
    [
      'Quoted: Runa Vik · named person',
      { kind: 'quote', source: { start: 0, end: 3, exact: 'she', name: 'Runa Vik', class: 'named-person' } },
    ],
    ['Reported, no source named', { kind: 'statement', source: null }],
  ])('%s', (words, more) => {
    expect(readingOf(claim(more))).toBe(words);
  });

  test('a day is the same day in every zone, a span names both ends, a clock time its hour', () => {
    expect(period('2026-01-01', '2026-01-01')).toBe('January 1, 2026');
    expect(period('2026-01-01', '2026-12-31')).toMatch(/January 1.+December 31, 2026/);
    expect(period('2026-03-04T20:30:00+01:00', '2026-03-04T20:30:00+01:00')).toBe('March 4, 2026, 20:30');
    expect(period(undefined, undefined)).toBe('');
  });
});

describe('who says so', () => {
  const outer = claim({
    key: 'outer',
    kind: 'statement',
    source: { start: 0, end: 9, exact: 'officials', class: 'unnamed-officials' },
  });
  test('a figure takes the source of the statement around it', () => {
    const inner = claim({ key: 'inner', within: 'outer' });
    expect(sourceLine(inner, [outer, inner])).toEqual({ who: 'officials', class: 'official, not named' });
  });
  test('nobody, where nobody is named, and no endless walk where claims ring', () => {
    expect(sourceLine(claim({ kind: 'quote', source: null }), [])).toBeNull();
    const a = claim({ key: 'a', within: 'b' });
    const b = claim({ key: 'b', within: 'a' });
    expect(sourceLine(a, [a, b])).toBeNull();
  });
});

test('why it is marked names the cue and the rule', () => {
  const cue = { start: 0, end: 4, exact: 'said' };
  expect(whyMarked(claim({ kind: 'statement', rule: 'cue-after', cue }))).toBe(
    '“said” reports it as someone’s words, not the paper’s own. (Rule: cue-after)',
  );
});

test('a record is read as it stands and explained without a number', () => {
  const record = claim({ exact: 'worst flood since 2004', rule: 'record' });
  expect(readingOf(record)).toBe('worst flood since 2004');
  expect(whyMarked(record)).toBe(
    'Something called the most, the first or the only of its kind, with where or since when. (Rule: record)',
  );
});
