// A scale of the reader's own: what is offered, what a note carries of it, and what stands where the scale is gone.
import { describe, expect, test } from 'vitest';
import { judgedOf } from '../../utils/notes/judged.ts';
import { asNote } from '../../utils/notes/note.ts';
import { choicesOf, ownWordOf, saying, scaleOf } from '../../utils/notes/own-verdict.ts';
import { mergeNotes } from '../../utils/sync/merge/merge-note.ts';
import { makeNote } from './make.ts';

const bogus = { word: 'Bogus', means: 'false' } as const;

describe('the scale', () => {
  test('without words of one’s own it is ours: five steps, then the verdicts in words', () => {
    const { steps, others } = scaleOf([]);
    expect(steps.map(({ verdict }) => verdict)).toEqual(['true', 'mostly-true', 'mixed', 'mostly-false', 'false']);
    expect(others).toHaveLength(7);
    expect(choicesOf(scaleOf([])).every(({ word }) => word === null)).toBe(true);
  });

  test('words stand in their order, five at once and the others in a menu', () => {
    const own = ['A', 'B', 'C', 'D', 'E', 'F'].map((word) => ({ word, means: 'mixed' }));
    const { steps, others } = scaleOf(own);
    expect(steps.map(({ word }) => word).join('')).toBe('ABCDE');
    expect(others).toEqual([{ word: 'F', verdict: 'mixed' }]);
  });

  test('what storage holds and nobody can read is left out; where all is, the scale is ours', () => {
    const broken = [null, 7, 'Bogus', { word: '', means: 'false' }, { word: 'X', means: 'maybe' }, { means: 'true' }];
    expect(scaleOf([...broken, bogus]).steps).toEqual([{ word: 'Bogus', verdict: 'false' }]);
    expect(scaleOf(broken)).toEqual(scaleOf([]));
  });
});

describe('a note', () => {
  test('carries our verdict and the word', () => {
    expect(saying({ verdict: 'false', word: 'Bogus' })).toEqual({ verdict: 'false', ownVerdict: bogus });
    expect(saying({ verdict: 'false', word: null })).toEqual({ verdict: 'false', ownVerdict: null });
    expect(saying(null)).toEqual({ verdict: null, ownVerdict: null });
  });

  test('the word says nothing once the verdict is another: an older version sets that alone', () => {
    expect(ownWordOf({ verdict: 'false', ownVerdict: bogus })).toBe('Bogus');
    expect(ownWordOf({ verdict: 'true', ownVerdict: bogus })).toBeNull();
    expect(ownWordOf({ verdict: null, ownVerdict: bogus })).toBeNull();
    expect(ownWordOf({ verdict: 'false', ownVerdict: { word: '  ', means: 'false' } })).toBeNull();
  });

  test('from before has none, and is read', () => {
    const { ownVerdict, ...older } = makeNote({ verdict: 'false' });
    expect(asNote(older)).toMatchObject({ verdict: 'false', ownVerdict: null });
  });

  test('on other words the word is history with its verdict', () => {
    const judged = judgedOf(
      makeNote({ verdict: 'false', ownVerdict: bogus, lastSeen: { at: 1, state: 'changed', exact: 'It came.' } }),
    );
    expect(judged).toMatchObject({ verdict: null, own: null, was: { verdict: 'false', own: 'Bogus' } });
  });

  test('two machines: a word on one and a tag on the other come together; two words are kept both', () => {
    const base = { ...makeNote(), conflicts: [] };
    const judged = { ...base, ...saying({ verdict: 'false', word: 'Bogus' }), modified: 9 };
    const merged = mergeNotes(base, judged, { ...base, tags: ['quay'], modified: 7 });
    expect(merged).toMatchObject({ verdict: 'false', ownVerdict: bogus, tags: ['quay'], conflicts: [] });
    const other = { ...base, ...saying({ verdict: 'false', word: 'Made up' }), modified: 8 };
    const both = mergeNotes(base, judged, other);
    expect(both).toMatchObject({ ownVerdict: bogus });
    expect(JSON.stringify(both.conflicts)).toContain('Made up');
  });
});
