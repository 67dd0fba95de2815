// What an editor may do to a story, one thing at a time, and what the reader is told on coming back: through the very claim
// finder, record and comparison that ship.

import { describe, expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import { newsSince } from '../../utils/watch/news.ts';
import { seenOf, visitOf } from '../../utils/watch/record.ts';
import type { Visit } from '../../utils/watch/visit.ts';
import { wordDiff } from '../../utils/watch/word-diff.ts';
import { readingOf } from '../bench/detect.ts';
import { fc } from '../properties.ts';

const title = 'Landslide hits Oster';
const modified = '2031-05-03T10:00:00Z';
const story = [
  'A landslide hit the village of Oster on Friday.',
  'At least 47 people were killed, the fire brigade said. The road to the mill is shut.',
  'Mayor Odile Brandt said the slope had been inspected in spring.',
  '"Nobody warned us," said Ruben Falk, a baker in the village.',
  'The county has set aside $2.5 million for repairs to the two bridges.',
];

type Page = { readonly title: string; readonly modified?: string; readonly story: readonly string[] };

function visited({ story, ...page }: Page, at: number): Visit {
  const text = story.join('\n\n');
  const claims = allClaims(readingOf({ text, language: 'en' }));
  return visitOf({ ...page, text, language: 'en' }, claims.map(seenOf), at);
}
const first = visited({ title, modified, story }, 1);
const moved = '2031-05-04T08:00:00Z';

/** What is told after one change of words; the page says that it was changed, unless it does not. */
function told(was: string, now: string, page: Partial<Page> = {}): (string | null)[][] {
  if (was !== '' && !story.some((line) => line.includes(was))) throw new Error(`“${was}” is not in the story.`);
  const after = { title, modified: moved, story: story.map((line) => line.replace(was, now)), ...page };
  return newsSince(first, visited(after, 2)).map(({ kind, was, now }) => [kind, was, now]);
}

describe('one change', () => {
  test('none: the same words, whatever their typography, are no news', () => {
    const set = story.map((line) => line.replace(/"/g, '”').replace(/ /g, '\u00a0'));
    expect(told('', '', { modified, story: set })).toEqual([]);
  });

  test('“47” became “52”', () => {
    expect(told('47 people', '52 people')).toEqual([
      ['figure-changed', 'At least 47 people were killed', 'At least 52 people were killed'],
    ]);
    expect(wordDiff('At least 47 people were killed', 'At least 52 people were killed')).toEqual([
      { kind: 'same', text: 'At least ' },
      { kind: 'gone', text: '47 ' },
      { kind: 'new', text: '52 ' },
      { kind: 'same', text: 'people were killed' },
    ]);
  });

  test('“$2.5 million” became “$3.1 million”, and “at least” went', () => {
    expect(told('$2.5 million', '$3.1 million')).toContainEqual(['figure-changed', '$2.5 million', '$3.1 million']);
    expect(told('At least 47', '47')).toContainEqual([
      'figure-changed',
      'At least 47 people were killed',
      '47 people were killed',
    ]);
  });

  test('“said” became “confirmed”', () => {
    expect(told('Brandt said', 'Brandt confirmed')).toEqual([['cue-changed', 'said', 'confirmed']]);
  });

  test('another source', () => {
    expect(told('Mayor Odile Brandt', 'A spokeswoman for the county')).toEqual([
      ['source-changed', 'Mayor Odile Brandt', 'A spokeswoman for the county'],
    ]);
  });

  test('a claim was reworded', () => {
    expect(told('the slope had been inspected in spring', 'the slope had been inspected twice in spring')).toEqual([
      ['claim-reworded', 'the slope had been inspected in spring', 'the slope had been inspected twice in spring'],
    ]);
  });

  test('a claim is gone', () => {
    const news = told('', '', { story: story.toSpliced(3, 1) });
    expect(news).toEqual([['claim-gone', '"Nobody warned us,"', null]]);
  });

  test('a claim was added', () => {
    const news = told('', '', { story: [...story, 'Two teachers were injured by falling stones.'] });
    expect(news).toContainEqual(['claim-added', null, 'Two teachers were injured']);
    expect(news.map(([kind]) => kind)).toEqual(news.map(() => 'claim-added'));
  });

  test('another headline', () => {
    expect(told('', '', { title: 'Landslide kills dozens in Oster' })).toEqual([
      ['headline-changed', title, 'Landslide kills dozens in Oster'],
    ]);
  });

  test('a correction line', () => {
    const line = 'Correction: an earlier version of this story gave another name for the village.';
    expect(told('', '', { story: [...story, line] })).toEqual([['correction-added', null, line]]);
  });

  test('the date of change moved, the words did not', () => {
    expect(told('', '')).toEqual([['modified-without-change', modified, moved]]);
  });

  test('the words changed, the date did not', () => {
    expect(told('is shut', 'is open again', { modified })).toEqual([['change-without-modified', modified, modified]]);
  });

  test('words that are no claim changed, and the page says so: no news', () => {
    expect(told('is shut', 'is open again')).toEqual([]);
  });
});

test('many changes come in order of weight', () => {
  const after = visited(
    {
      title: 'Landslide kills dozens in Oster',
      modified,
      story: [
        ...story.toSpliced(3, 1).map((line) => line.replace('47', '52').replace('Brandt said', 'Brandt confirmed')),
        'Clarification: the county, not the village, pays for the bridges.',
      ],
    },
    2,
  );
  expect(newsSince(first, after).map(({ kind }) => kind)).toEqual([
    'correction-added',
    'figure-changed',
    'claim-gone',
    'cue-changed',
    'headline-changed',
    'change-without-modified',
  ]);
});

describe('any edits', () => {
  const lines = fc.shuffledSubarray([...story, 'Rain is expected on Monday.', 'Two teachers were injured.']);
  const page = fc.record({
    title: fc.constantFrom(title, 'Slide'),
    modified: fc.constantFrom(modified, moved),
    story: lines,
  });

  test('a page against itself has no news, and what is told is bounded, named once and ordered', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const before = visited(one, 1);
        expect(newsSince(before, visited(one, 2))).toEqual([]);
        const news = newsSince(before, visited(other, 2));
        expect(news.length).toBeLessThanOrEqual(100);
        expect(new Set(news.map(({ key }) => key)).size).toBe(news.length);
        // What stands in both is never told as gone or new.
        for (const { kind, was, now } of news) {
          if (kind === 'claim-gone') expect(other.story.join('\n')).not.toContain(was);
          if (kind === 'claim-added') expect(one.story.join('\n')).not.toContain(now);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a word diff gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('the', 'river', '47', '52', '“No”', 'rose', '.', '🌊', 'e\u0301'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const join = (wanted: readonly string[]) =>
          wordDiff(a, b)
            .filter(({ kind }) => wanted.includes(kind))
            .map(({ text: words }) => words)
            .join('');
        expect(join(['same', 'new'])).toBe(b);
        // White space is that of the newer text.
        expect(join(['same', 'gone']).replace(/\s+/g, '')).toBe(a.replace(/\s+/g, ''));
      }),
    );
  });
});
