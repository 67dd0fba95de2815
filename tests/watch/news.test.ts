import { describe, expect, test } from 'vitest';
import { isCorrection } from '../../utils/watch/correction.ts';
import { newsSince, samePage } from '../../utils/watch/news.ts';
import { visitOf, weightOf } from '../../utils/watch/record.ts';
import type { SeenClaim, Visit } from '../../utils/watch/visit.ts';

const page = {
  title: 'Bridge shut at Ostrand',
  modified: '2031-05-02T08:00:00Z',
  language: 'en',
  text: 'At least 7 people were hurt, police said.\n\nThe bridge was built in 1962. Mayor Ada Holm said it was sound.',
};
const hurt: SeenClaim = {
  key: 'casualty:At least 7 people were hurt:0',
  kind: 'casualty',
  exact: 'At least 7 people were hurt',
  quantity: { low: 7, high: 7, unit: 'people', bound: 'at-least' },
};
const sound: SeenClaim = {
  key: 'statement:it was sound:0',
  kind: 'statement',
  exact: 'it was sound',
  source: 'Mayor Ada Holm',
  cue: 'said',
};
const first = visitOf(page, [hurt, sound], 1);
const later = (text: string, claims: readonly SeenClaim[], more: Partial<typeof page> = {}): Visit =>
  visitOf({ ...page, modified: '2031-05-03T08:00:00Z', ...more, text }, claims, 2);
const nine: SeenClaim = {
  ...hurt,
  key: 'casualty:At least 9 people were hurt:0',
  exact: 'At least 9 people were hurt',
  quantity: { low: 9, high: 9, unit: 'people', bound: 'at-least' },
};

describe('visitOf', () => {
  test('keeps sentences, with what the claims said', () => {
    expect(first.sentences).toEqual([
      'At least 7 people were hurt, police said.',
      'The bridge was built in 1962.',
      'Mayor Ada Holm said it was sound.',
    ]);
    expect(first.claims[1]).toMatchObject({ source: 'Mayor Ada Holm', cue: 'said' });
  });

  test('is bounded, however long the page, and a language tag that is none does no harm', () => {
    const sentence = 'The water rose by one more hand in the night. ';
    const long = visitOf({ ...page, language: 'not a tag!', text: sentence.repeat(20_000) }, [hurt, sound], 1);
    expect(weightOf(long)).toBeLessThan(160_000);
    expect(long.sentences.length).toBeGreaterThan(1000);
    expect(long.claims).toEqual([]);
    const many = visitOf(
      page,
      Array.from({ length: 5000 }, () => ({ ...sound, exact: 'x'.repeat(9000) })),
      1,
    );
    expect(weightOf(many)).toBeLessThan(2_000_000);
    expect(many.claims[0]?.exact).toHaveLength(500);
  });
});

describe('newsSince', () => {
  test('a figure that became another comes with both', () => {
    const after = later(page.text.replace('7', '9'), [nine, sound]);
    expect(newsSince(first, after)).toMatchObject([
      { kind: 'figure-changed', of: 'casualty', claim: nine.key, was: hurt.exact, now: nine.exact },
    ]);
  });

  test('what the claim finder alone sees otherwise is no news: the words stand as they did', () => {
    const renamed: SeenClaim = { ...sound, source: 'Ada Holm', cue: 'said it' };
    const wider: SeenClaim = { ...hurt, key: 'casualty:7 people were hurt:0', exact: '7 people were hurt' };
    const year: SeenClaim = { key: 'figure:1962:0', kind: 'figure', exact: '1962' };
    for (const claims of [[sound], [hurt, sound, year], [hurt, renamed], [wider, sound]])
      expect(newsSince(first, later(page.text, claims, { modified: page.modified }))).toEqual([]);
  });

  test('a source or a cue that was changed in the article is told, with the claim it belongs to', () => {
    const after = later(page.text.replace('Mayor Ada Holm said', 'The owner confirmed'), [
      hurt,
      { ...sound, source: 'The owner', cue: 'confirmed' },
    ]);
    expect(newsSince(first, after)).toMatchObject([
      { kind: 'source-changed', words: 'it was sound', was: 'Mayor Ada Holm', now: 'The owner' },
      { kind: 'cue-changed', words: 'it was sound', was: 'said', now: 'confirmed' },
    ]);
  });

  test('a claim inside another is not told again where both are gone, new or reworded', () => {
    const built: SeenClaim = {
      key: 'statement:The bridge was built in 1962:0',
      kind: 'statement',
      exact: 'The bridge was built in 1962',
    };
    const year: SeenClaim = { key: 'figure:1962:0', kind: 'figure', exact: '1962' };
    const with1962 = visitOf(page, [hurt, built, year, sound], 1);
    const without = later(page.text.replace('The bridge was built in 1962. ', ''), [hurt, sound]);
    expect(newsSince(with1962, without)).toMatchObject([{ kind: 'claim-gone', was: built.exact }]);
    expect(newsSince(without, { ...with1962, modified: null })).toMatchObject([
      { kind: 'claim-added', now: built.exact },
    ]);
  });

  test('a correction line comes first', () => {
    const after = later(`${page.text.replace('7', '9')}\n\nCorrection: an earlier figure was wrong.`, [nine, sound]);
    expect(newsSince(first, after).map(({ kind }) => kind)).toEqual(['correction-added', 'figure-changed']);
  });

  test('a date of change that moved without a change, and a change without it', () => {
    expect(newsSince(first, later(page.text, [hurt, sound]))).toMatchObject([
      { kind: 'modified-without-change', was: page.modified, now: '2031-05-03T08:00:00Z' },
    ]);
    const silent = later(page.text.replace('7', '9'), [nine, sound], { modified: page.modified });
    expect(newsSince(first, silent).map(({ kind }) => kind)).toEqual(['figure-changed', 'change-without-modified']);
  });

  test('the same change has the same key on every visit', () => {
    const after = later(page.text.replace('7', '9'), [nine, sound]);
    const again = { ...later(`${page.text.replace('7', '9')} More follows.`, [nine, sound]), at: 9 };
    expect(newsSince(first, again)[0]?.key).toBe(newsSince(first, after)[0]?.key);
  });
});

test('the same page is the same words, typography aside, and the same date', () => {
  expect(samePage(first, later(page.text.replace(/ /g, '\u00a0'), [], { modified: page.modified }))).toBe(true);
  expect(samePage(first, later(page.text, [hurt, sound]))).toBe(false);
  expect(samePage(first, later(page.text.replace('7', '9'), [], { modified: page.modified }))).toBe(false);
});

test.each([
  'Correction: the dam is in Norvale.',
  'Clarification, 3 May: the figure includes the missing.',
  'An earlier version of this article gave another name.',
  'This story was amended on Tuesday to add a reply.',
  'Editor’s note: the quotation has been checked.',
  'Korrektur: In einer früheren Version stand 40.',
  'Rectificatif : le barrage date de 1962.',
  'Fe de errores: la cifra era otra.',
  'Уточнення: йдеться про сорок осіб.',
])('“%s” owns up to a change', (line) => expect(isCorrection(line)).toBe(true));

test.each([
  'Corrections officers opened the gates, police said.',
  'The correction of the river began in 1890.',
  'Updates are posted at the town hall.',
  'He asked for an earlier version of the plan.',
  'The article of the treaty was amended by both houses.',
  'This story was told in every house.',
])('“%s” does not', (line) => expect(isCorrection(line)).toBe(false));
