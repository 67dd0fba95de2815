// What holds for any text and any query.

import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/search/fold.ts';
import { matchesQuery, parseQuery } from '../../utils/search/query.ts';
import { anyText, note } from '../exchange/make.ts';
import { fc } from '../properties.ts';
import { all, flood, found } from './samples.ts';

describe('for any text', () => {
  test('parsing and matching never fail, and a note is found by any piece of its text', () => {
    fc.assert(
      fc.property(anyText(60), anyText(60), (text, typed) => {
        const kept = note({ text });
        matchesQuery(parseQuery(typed), kept, flood);
        const phrase = text.replace(/["“”]/g, '');
        const query = parseQuery(`"${phrase}"`);
        expect(matchesQuery(query, note({ text: phrase }), flood)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('negation turns every single piece round', () => {
    const pieces = [
      'ministry',
      '"people were"',
      'verdict:true',
      'site:daily.example',
      'value:>25',
      'before:2026',
      'has:note',
    ];
    for (const piece of pieces) {
      const with_ = found(piece).split(' ').filter(Boolean);
      const without = found(`-${piece}`).split(' ').filter(Boolean);
      expect([...with_, ...without].toSorted()).toEqual(Object.keys(all).toSorted());
      expect(with_).not.toHaveLength(0);
      expect(without).not.toHaveLength(0);
    }
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});
