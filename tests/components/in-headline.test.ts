// The same number in headline and story: one group of the list.
import { describe, expect, test } from 'vitest';
import { isInHeadline, withHeadline } from '../../components/page/in-headline.ts';
import { inSentences } from '../../components/page/in-sentences.ts';
import { rowsOf } from '../../components/page/page-model.ts';
import type { Claim, Piece } from '../../utils/claims/model/claim.ts';
import type { Note } from '../../utils/notes/note.ts';
import { makeNote } from '../notes/make.ts';

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
const noClaim = {
  rule: 'made',
  source: null,
  cue: null,
  quantity: null,
  outcomes: [],
  who: null,
  from: null,
  to: null,
};
const head = claim('Nine hurt', 9, 'injured');
const again = claim('At least nine people were hurt', 9, 'injured');
const missing = claim('two are missing', 2, 'missing');
const last = claim('nine hurt', 9, 'injured', text.indexOf(later));
const sentences = [{ ...piece(title), headline: true } as const, piece(lead), piece(later)];
const groups = (claims: readonly Claim[], notes: readonly Note[] = []) =>
  inSentences(withHeadline(rowsOf(claims, [], notes, [], sentences))).map(({ words, rows }) => [
    words?.exact,
    ...rows.map(({ id }) => id),
  ]);

describe('a number of the headline', () => {
  test('is told by the first row of the story that gives it again, and has none of its own', () => {
    expect(groups([head, again, missing, last])).toEqual([
      [lead, again.key, missing.key],
      [later, last.key],
    ]);
    const [row] = withHeadline(rowsOf([head, again, missing, last], [], [], [], sentences));
    expect(row?.head?.key).toBe(head.key);
  });
  test('keeps its row where it has a note, in the sentence of the story', () => {
    const claim = { ...noClaim, key: head.key, kind: 'casualty', exact: head.exact } as const;
    const note = makeNote({ target: 'claim', claim });
    expect(groups([head, again], [note])).toEqual([[lead, head.key, again.key]]);
    const rows = withHeadline(rowsOf([head, again], [], [note], [], sentences));
    expect(rows.map(isInHeadline)).toEqual([true, false]);
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
  test('given twice in the headline it is told once by the story', () => {
    const twice = { ...head, key: 'again in the headline' };
    expect(groups([head, twice, again])).toEqual([[lead, again.key]]);
  });
});
