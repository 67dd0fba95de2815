// What text without end costs is measured by the bench. Here: it ends, and all that is found lies in the text, in order.
import { expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import { adversarial } from '../bench/adversarial.ts';
import { readingOf } from '../bench/detect.ts';

test.each(Object.entries(adversarial))('%s', (_, make) => {
  const text = make(20_000);
  const claims = allClaims(readingOf({ text }));
  for (const { start, end, exact, source } of claims) {
    expect(text.slice(start, end)).toBe(exact);
    if (source) expect(text.slice(source.start, source.end)).toBe(source.exact);
  }
  expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).toSorted((a, b) => a - b));
});

test('marks that nothing closes make no quotation but the last', () => {
  const text = adversarial['marks that nothing closes']?.(2000) ?? '';
  expect(allClaims(readingOf({ text })).filter(({ kind }) => kind === 'quote').length).toBeLessThan(2);
});

test('a passage may hold more claims than a call takes arguments', () => {
  const text = adversarial['quotation after quotation']?.(1_600_000) ?? '';
  expect(allClaims(readingOf({ text })).length).toBeGreaterThan(125_000);
});
