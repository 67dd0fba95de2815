import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/watch/visit.ts';
import { wordDiff } from '../../utils/watch/word-diff.ts';
import { fc } from '../properties.ts';

const shown = (a: string, b: string): string =>
  wordDiff(a, b)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('wordDiff', () => {
  it.each([
    ['At least 47 people died.', 'At least 52 people died.', 'At least [-47 -][+52 +]people died.'],
    [
      'The mayor said it was safe.',
      'The mayor confirmed it was safe.',
      'The mayor [-said -][+confirmed +]it was safe.',
    ],
    ['It cost 2.5 million.', 'It cost 2.75 million.', 'It cost [-2.5 -][+2.75 +]million.'],
    ['A quiet town', 'A quiet little town', 'A quiet [+little +]town'],
    ['A quiet little town', 'A quiet town', 'A quiet [-little -]town'],
    ['“No,” she said.', '"No," she said.', '"No," she said.'],
    ['', 'New words', '[+New words+]'],
    ['Old words', '', '[-Old words-]'],
    ['', '', ''],
  ])('%s → %s', (a, b, pieces) => {
    expect(shown(a, b)).toBe(pieces);
  });

  it('gives back the new text, and the old one but for its typography', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('the', 'river', ' ', ' ', '47', '“', "'", '.', '🌊'),
          fc.constantFrom('\ud83c', '\udf0a', 'e\u0301', 'é', '\u00a0', '\n', '—', '-', '1.5', '\u00ad'),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = wordDiff(a, b);
        expect(
          pieces
            .filter(({ kind }) => kind !== 'gone')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(b);
        const bare = (raw: string): string => fold(raw.replace(/\s/g, ''));
        expect(
          bare(
            pieces
              .filter(({ kind }) => kind !== 'new')
              .map((piece) => piece.text)
              .join(''),
          ),
        ).toBe(bare(a));
      }),
      { numRuns: 300 },
    );
  });

  it('shows a replaced middle that is too long to compare as replaced', () => {
    const long = (word: string): string => `${word} `.repeat(3000);
    const pieces = wordDiff(`Start ${long('old')}end`, `Start ${long('new')}end`);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
  });
});
