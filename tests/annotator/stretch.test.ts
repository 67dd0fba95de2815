import { describe, expect, test } from 'vitest';
import { type Edge, stretched } from '../../utils/annotator/card/stretch.ts';
import type { Span } from '../../utils/span.ts';
import { fc } from '../properties.ts';

const article = (text: string, language = 'en') => {
  const passages = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'body' as const,
  }));
  return { text, passages, language };
};
const text =
  'The wall broke.\n“Nobody warned us,” said Petra Aalto, and €3.2 million was lost, 30 % of it in May.\nIt rained.';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** Moves one edge of the words found again and again and gives the words each time. */
function walk(words: string, steps: readonly (readonly [Edge, 1 | -1])[], page = article(text)): (string | null)[] {
  const found = { start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length };
  let span: Span = found;
  return steps.map(([edge, by]) => {
    const next = stretched(page, span, found, edge, by);
    if (next) span = next;
    return next && page.text.slice(next.start, next.end);
  });
}

describe('by whole words', () => {
  test('wider at either end, a sign with its number', () => {
    expect(
      walk('million was', [
        ['start', -1],
        ['start', -1],
        ['end', 1],
        ['end', 1],
      ]),
    ).toEqual([
      '€3.2 million was',
      'and €3.2 million was',
      'and €3.2 million was lost',
      'and €3.2 million was lost, 30 %',
    ]);
  });

  test('narrower at either end, down to one word', () => {
    expect(
      walk('Nobody warned us', [
        ['end', -1],
        ['start', 1],
        ['start', 1],
        ['end', -1],
      ]),
    ).toEqual(['Nobody warned', 'warned', null, null]);
  });

  test('back to the very edges that were found', () => {
    expect(
      walk('“Nobody warned us,”', [
        ['end', -1],
        ['end', 1],
        ['end', 1],
        ['end', -1],
      ]),
    ).toEqual(['“Nobody warned', '“Nobody warned us,”', '“Nobody warned us,” said', '“Nobody warned us,”']);
  });

  test('never out of its paragraph', () => {
    expect(walk('Nobody', [['start', -1]])).toEqual([null]);
    expect(walk('in May.', [['end', 1]])).toEqual([null]);
  });

  test('words where none are parted by spaces', () => {
    const page = article('水坝在星期二决口。', 'zh');
    const [wider] = walk('星期二', [['end', 1]], page);
    expect(wider).toBe('星期二决口');
  });

  test('a language tag that is none', () => {
    expect(walk('Nobody', [['end', 1]], article(text, 'not a tag'))).toEqual(['Nobody warned']);
  });
});

test('any number of moves keeps a word, stays in the paragraph and splits none', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom<Edge>('start', 'end'), fc.constantFrom<1 | -1>(1, -1)), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(moves, (steps) => {
      const found = spanOf('€3.2 million was lost');
      let span: Span = found;
      for (const [edge, by] of steps) span = stretched(article(text), span, found, edge, by) ?? span;
      const words = text.slice(span.start, span.end);
      expect(words).toMatch(/\p{L}|\p{N}/u);
      expect(words).not.toContain('\n');
      expect(/[\p{L}\p{N}]/u.test(text[span.start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[span.start] ?? '')).toBe(
        false,
      );
    }),
  );
});
