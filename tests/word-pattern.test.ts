import { expect, test } from 'vitest';
import { wordsPattern } from '../utils/word-pattern.ts';

const line = { before: '^', after: '$' };

test.each([
  ['close; read more', 'Read more', true],
  ['close; read more', 'read', false],
  ['share|print this? article', 'print article', true],
  ['share|print this? article', 'share this article', true],
  ['share|print this? article', 'print thisarticle', false],
  ['share|print this? article', 'this article', false],
  ['the? latest news?', 'latest', true],
  ['the? latest news?', 'the latest news', true],
  ['the? latest news?', 'the', false],
  ['# comments', '12 comments', true],
  ['# comments', 'twelve comments', false],
  ['copyright …', 'Copyright 2026, all of it', true],
  ['a.b (c)', 'a.b (c)', true],
  ['a.b', 'axb', false],
  ['lea también', 'LEA TAMBIÉN', true],
])('“%s” on “%s”: %s', (list, text, found) => {
  expect(wordsPattern(list, line).test(text)).toBe(found);
});

test.each(['', 'a;', 'a; ;b', 'the?', 'a||b', 'a |b'])('the list “%s” is refused', (list) => {
  expect(() => wordsPattern(list)).toThrow(/empty/);
});

test('the order of the entries tells nothing', () => {
  const [one, other] = ['read; read more; more', 'more; read more; read'].map((list) => wordsPattern(list, line));
  for (const text of ['read', 'read more', 'more', 'more read']) expect(one?.test(text)).toBe(other?.test(text));
});
