import { expect, test } from 'vitest';
import { entriesOf, wordsPattern } from '../utils/word-pattern.ts';

const line = { before: '^', after: '$' };

test.each([
  ['close\nread more', 'Read more', true],
  ['close\nread more', 'read', false],
  ['(share|print)( this)? article', 'print article', true],
  ['(share|print)( this)? article', 'share this article', true],
  ['(share|print)( this)? article', 'print thisarticle', false],
  ['(share|print)( this)? article', 'this article', false],
  ['copyright ~10', 'Copyright 2026', true],
  ['copyright ~10', 'Copyright 2026, all of it', false],
  ['comments \\(\\d+\\)', 'comments (12)', true],
  ['lea también', 'LEA TAMBIÉN', true],
])('“%s” on “%s”: %s', (list, text, found) => {
  expect(wordsPattern(list, line).test(text)).toBe(found);
});

test('a bracket captures nothing', () => {
  expect(wordsPattern('(share|print) (this|that)', line).exec('share that')).toHaveLength(1);
});

test('what stands around holds for each entry', () => {
  const pattern = wordsPattern('ad\nshare', { before: String.raw`\b`, after: String.raw`\b`, flags: '' });
  expect(['the ad here', 'shares', 'Ad', 'bad'].map((text) => pattern.test(text))).toEqual([true, false, false, false]);
});

test.each(['', '\n', 'a\n\nb'])('the list %j is refused', (list) => {
  expect(() => wordsPattern(list)).toThrow(/empty/);
});

test('white space around a list is none of it', () => {
  expect(entriesOf('\na b\nc\n')).toEqual(['a b', 'c']);
});
