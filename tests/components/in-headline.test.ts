// The same number in headline and story: one group of the list.
import { describe, expect, test } from 'vitest';
import { isInHeadline, withHeadline } from '../../components/page/in-headline.ts';
import { inSentences } from '../../components/page/in-sentences.ts';
import { rowsOf } from '../../components/page/page-model.ts';
import type { Claim, Piece } from '../../utils/claims/model/claim.ts';

const title = 'Nine hurt as ferry hits pier';
const lead = 'At least nine people were hurt and two are missing, the harbour office said.';
const later = 'The nine hurt were taken home.';
const text = [title, lead, later].join('\n\n');
const piece = (exact: string, from = 0): Piece => {
  const start = text.indexOf(exact, from);
  return { start, end: start + exact.length, exact };
};
const claim = (exact: string, count: number, outcome: 'injured' | 'missing', from = 0): Claim => ({
  ...piece(exact, from),
  key: `${exact} ${from}`,
  kind: 'casualty',
  rule: 'made',
  weight: 0.5,
  view: 'key',
  quantity: { low: count, high: count, unit: 'people', bound: exact.startsWith('At least') ? 'at-least' : 'exact' },
  outcomes: [outcome],
});
const head = claim('Nine hurt', 9, 'injured');
const again = claim('At least nine people were hurt', 9, 'injured');
const missing = claim('two are missing', 2, 'missing');
const last = claim('nine hurt', 9, 'injured', text.indexOf(later));
const sentences = [title, lead, later].map((each) => piece(each));
const groups = (claims: readonly Claim[], name = title) =>
  inSentences(withHeadline(rowsOf(claims, [], [], [], sentences), name)).map(({ words, rows }) => [
    words?.exact,
    ...rows.map(({ id }) => id),
  ]);

describe('a number of the headline', () => {
  test('stands with the first sentence that gives it again, the others by themselves', () => {
    expect(groups([head, again, missing, last])).toEqual([
      [lead, head.key, again.key, missing.key],
      [later, last.key],
    ]);
  });
  test('stands by itself where the story gives another number, or another fate', () => {
    const other = claim('At least nine people were hurt', 8, 'injured');
    expect(groups([head, other])).toEqual([
      [title, head.key],
      [lead, other.key],
    ]);
    const fate = claim('At least nine people were hurt', 9, 'missing');
    expect(groups([head, fate])[0]).toEqual([title, head.key]);
  });
  test('is told only of what is the headline', () => {
    expect(groups([head, again], 'Ferry hits pier')).toEqual([
      [title, head.key],
      [lead, again.key],
    ]);
    const rows = withHeadline(rowsOf([head, again], [], [], [], sentences), ` Nine hurt\n as ferry hits pier `);
    expect(rows.map(isInHeadline)).toEqual([true, false]);
  });
});
