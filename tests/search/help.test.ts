// What helps a search along: offers of values and tags, one slip forgiven, hits marked where they stand, the best first.

import { describe, expect, test } from 'vitest';
import { foldedNote } from '../../utils/search/haystack.ts';
import { around, hitsIn, stretches } from '../../utils/search/marks.ts';
import type { Lexicon } from '../../utils/search/note-test.ts';
import { offersFor } from '../../utils/search/offers.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { rankOf } from '../../utils/search/rank.ts';
import { Mender, oneSlip, withoutSlips } from '../../utils/search/slips.ts';
import { anyText, note } from '../exchange/make.ts';
import { fc } from '../properties.ts';
import { flood, german } from './samples.ts';

describe('offers', () => {
  const english: Lexicon = {
    ...german,
    values: [
      { field: 'verdict', value: 'false', says: 'False' },
      { field: 'verdict', value: 'mostly-true', says: 'Mostly true' },
      { field: 'is', value: 'later', says: 'Later' },
    ],
  };
  const offered = (text: string, lexicon = english, tags: readonly string[] = ['skerrow', 'budget 2026']) =>
    offersFor(parseQuery(text, lexicon), lexicon, tags).map((offer) => offer.text);
  test.each([
    ['false', ['verdict:false']],
    ['False skerow table', ['verdict:false skerow table']],
    ['mostly true', ['verdict:mostly-true']],
    ['mostly-true dam', ['verdict:mostly-true dam']],
    ['dam later', ['dam is:later']],
    ['#skerrow dam', ['tag:skerrow dam']],
    ['budget 2026', ['tag:"budget 2026"']],
    ['false skerrow', ['verdict:false skerrow', 'false tag:skerrow']],
    // not bare, or no value
    ['"false"', ['verdict:false']],
    ['-false', []],
    ['verdict:false', []],
    ['mostly dam true', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });
  test('in the reader’s words', () => {
    expect(offered('später', german)).toEqual(['is:later']);
    expect(offered('uberwiegend wahr', german)).toEqual(['verdict:mostly-true']);
  });
});

describe('one slip', () => {
  test.each([
    ['skerow', 'skerrow', true],
    ['skerrrow', 'skerrow', true],
    ['skarrow', 'skerrow', true],
    ['skrerow', 'skerrow', true],
    ['sekrrow', 'skerrow', true],
    ['skerrow', 'skerrow', false],
    ['skrow', 'skerrow', false],
    ['wokerrs', 'skerrow', false],
    ['ab', 'ba', true],
  ])('%s and %s: %s', (typed, word, near) => {
    expect(oneSlip(typed, word)).toBe(near);
    expect(oneSlip(word, typed)).toBe(near);
  });
  const mend = (typed: string, ...texts: string[]) => {
    const query = parseQuery(typed);
    const mender = new Mender(query);
    for (const text of texts) mender.read(foldedNote(note({ text })));
    return withoutSlips(query, mender.mended());
  };
  test('the word that stands there most often is meant', () => {
    expect(mend('skerow tabel', 'The Skerrow side', 'Skerrow', 'a skewow table')).toBe('skerrow table');
    expect(mend('-dam skerow', 'the Skerrow dam')).toBe('-dam skerrow');
    expect(mend('minstry', 'x')).toBe('ministry');
  });
  test('what is there, what is short, what is a number and what is quoted stays', () => {
    expect(mend('table', 'tables and cables')).toBe('table');
    expect(mend('dum', 'the dam')).toBe('dum');
    expect(mend('4711', '4712 forms')).toBe('4711');
    expect(mend('"skerow"', 'Skerrow')).toBe('"skerow"');
    expect(mend('zeppelin', 'the dam')).toBe('zeppelin');
  });
});

describe('marks', () => {
  const marked = (text: string, ...wanted: string[]) =>
    stretches(text, wanted)
      .map((each) => (each.hit ? `[${each.text}]` : each.text))
      .join('');
  test.each([
    ['The São Tomé table', ['sao tome'], 'The [São Tomé] table'],
    ['Æbelø school', ['aebelo'], '[Æbelø] school'],
    ['He doesn’t know', ["doesn't"], 'He [doesn’t] know'],
    ['about 1,900 people', ['1900'], 'about [1,900] people'],
    ['two\n\n lines', ['two lines'], '[two\n\n lines]'],
    ['table tables', ['table'], '[table] [table]s'],
    ['abcabc', ['abc', 'bca'], '[abcabc]'],
    ['nothing', ['x', ''], 'nothing'],
    ['', ['x'], ''],
  ])('%s', (text, wanted, expected) => {
    expect(marked(text, ...wanted)).toBe(expected);
  });
  test('any text is cut and put together again, and what folds to the words is found', () => {
    fc.assert(
      fc.property(anyText(30), fc.string({ maxLength: 3 }), (text, word) => {
        expect(
          stretches(text, [word])
            .map((each) => each.text)
            .join(''),
        ).toBe(text);
        for (const [start, end] of hitsIn(text, [word])) expect(end).toBeGreaterThan(start);
      }),
    );
  });
  test('of a long text the piece around the first hit is shown', () => {
    const text = `${'word '.repeat(100)}Skerrow ${'more '.repeat(100)}`;
    const piece = around(text, ['skerrow'], 120);
    expect(piece).toMatch(/^… word .* Skerrow more .* …$/);
    expect(piece.length).toBeLessThan(130);
    expect(around('short', ['x'], 120)).toBe('short');
    expect(around(text, ['x'], 20)).toBe('word word word word …');
  });
});

test('a note’s own words count before the article’s title, whole words before parts', () => {
  const query = parseQuery('flood');
  const bare = { tags: [], conflicts: [] };
  const ranks = [
    note({ ...bare, text: 'The flood came.' }),
    note({ ...bare, text: 'The floods came.' }),
    note({ ...bare, text: 'A superflood came.' }),
    note({ ...bare, text: 'Nothing.' }),
  ].map((each) => rankOf(query, each, { ...flood, title: 'The flood of the year' }));
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  expect(new Set(ranks).size).toBe(4);
  expect(rankOf(parseQuery('verdict:true'), note(), flood)).toBe(0);
});
