import { describe, expect, test } from 'vitest';
import { claimKinds, kindColours } from '../utils/claims/model/kinds.ts';
import { checksOf, contrast, formsOf, leastLine, leastText } from '../utils/mark-colours.ts';
import { sheetOf } from '../utils/mark-sheet.ts';
import { fc } from './properties.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(claimKinds)('our own %s', (kind) => {
  test('keeps underline and text readable on white, sepia, grey and black', () => {
    for (const { line, text } of checksOf(kindColours[kind])) {
      expect(line).toBeGreaterThanOrEqual(leastLine);
      expect(text).toBeGreaterThanOrEqual(leastText);
    }
  });
});

test('whatever colour is chosen, both forms can be seen', () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      for (const { line } of checksOf(formsOf(chosen))) expect(line).toBeGreaterThanOrEqual(leastLine);
    }),
  );
});

test('a colour that is fine as it is stays as it is', () => {
  expect(formsOf('#b3261e').light).toBe('#b3261e');
  expect(formsOf('#f2938c').dark).toBe('#f2938c');
});

test('the sheet names the kinds chosen, and nothing that is no colour gets into it', () => {
  const sheet = sheetOf({ figure: '#0b7a75', quote: 'red;} body{display:none' });
  expect(sheet).toContain('::highlight(claimlight-figure){');
  expect(sheet).toContain('::highlight(claimlight-figure-dark){');
  expect(sheet).not.toContain('quote');
  expect(sheet).not.toContain('display');
  expect(sheetOf({})).toBe('');
});

test('where the ground changes its form both forms are seen equally well', () => {
  const at = (grey: number) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
  const seen = (form: 'light' | 'dark', grey: number) =>
    claimKinds.reduce((sum, kind) => sum + contrast(kindColours[kind][form], at(grey)), 0);
  const turn =
    Array.from({ length: 256 }, (_, grey) => grey).find((grey) => seen('light', grey) > seen('dark', grey)) ?? 0;
  const luminance = 1.05 / contrast(at(turn), '#ffffff') - 0.05;
  expect(luminance).toBeGreaterThan(0.17);
  expect(luminance).toBeLessThan(0.27);
});
