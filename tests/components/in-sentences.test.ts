// Rows brought together by the sentence they stand in.
import { expect, test } from 'vitest';
import { boldIn, inSentences, sentenceAt } from '../../components/page/in-sentences.ts';
import { everything, grouped, rowsOf } from '../../components/page/page-model.ts';
import type { Claim, Piece } from '../../utils/claims/model/claim.ts';
import type { ClaimKind } from '../../utils/claims/model/kinds.ts';
import { makeNote } from '../notes/make.ts';

const text = 'Six drowned and nine are missing, Runa Vik said. It rained. The wall cost 40 crowns.';
const piece = (exact: string): Piece => ({
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
  exact,
});
const claim = (kind: ClaimKind, exact: string, weight: number, within?: string): Claim => ({
  ...piece(exact),
  key: exact,
  kind,
  rule: 'made',
  weight,
  view: 'key',
  ...(within !== undefined && { within }),
});
const said = 'Six drowned and nine are missing';
const claims = [
  claim('statement', said, 0.2),
  claim('casualty', 'Six drowned', 0.9, said),
  claim('casualty', 'nine are missing', 0.4, said),
  claim('figure', '40 crowns', 0.6),
];
const sentences = [piece(`${said}, Runa Vik said.`), piece('The wall cost 40 crowns.')];
const rows = rowsOf(claims, [], [], [], sentences);

test('each sentence once, with its claims in order', () => {
  const found = inSentences(rows);
  expect(found.map(({ words }) => words)).toEqual(sentences);
  expect(found.map((each) => each.rows.map(({ id }) => id))).toEqual([
    [said, 'Six drowned', 'nine are missing'],
    ['40 crowns'],
  ]);
});

test('by weight a sentence stands where its heaviest claim does, and stays whole', () => {
  const [group] = grouped(rows, { ...everything, order: 'weight' }, null);
  expect(group?.rows.map(({ id }) => id)).toEqual([said, 'Six drowned', 'nine are missing', '40 crowns']);
  expect(group?.sentences).toHaveLength(2);
});

test('a note whose words are others by now stands by itself', () => {
  const note = makeNote({
    target: 'claim',
    claim: { ...makeNote().claim, key: '40 crowns', kind: 'figure', exact: '40 crowns' } as never,
    lastSeen: { at: 1, state: 'changed', exact: '50 crowns' },
  });
  const changed = rowsOf(claims, [], [note], [], sentences).find((row) => row.note);
  expect(changed?.sentence).toBe(null);
});

test('the inner claims are bold, and every word stands once', () => {
  const [first] = inSentences(rows);
  const parts = first?.words ? boldIn(first.words, first.rows) : [];
  expect(parts.map(({ text: words }) => words).join('')).toBe(sentences[0]?.exact);
  expect(parts.filter(({ bold }) => bold).map(({ text: words }) => words)).toEqual(['Six drowned', 'nine are missing']);
});

test('an offset between two sentences is in none', () => {
  expect(sentenceAt(sentences, text.indexOf('rained'))).toBe(null);
  expect(sentenceAt(sentences, text.indexOf('wall'))).toBe(sentences[1]);
  expect(sentenceAt([], 3)).toBe(null);
});
