// Three-way merging of notes: what does not clash comes together, what does is kept whole, and both sides come to the same.

import { describe, expect, test } from 'vitest';
import { bodyOfNote, noteOf } from '../../utils/notes/sync/bodies.ts';
import { type Body, listIn } from '../../utils/sync/merge/body.ts';
import { mergeNotes } from '../../utils/sync/merge/merge-note.ts';
import { makeNote, uuid } from '../notes/make.ts';
import { fc } from '../properties.ts';

const note = (change: Record<string, unknown> = {}): Body => ({
  ...bodyOfNote(makeNote({ modified: 5 }), 'a:1'),
  ...change,
});
const merge = (base: Body | null, a: Body, b: Body): Body => {
  const one = mergeNotes(base, a, b);
  expect(mergeNotes(base, b, a)).toEqual(one);
  return one;
};
const textsIn = (body: Body): unknown[] => [body, ...listIn(body, 'conflicts')].map((each) => (each as Body).text);

describe('what does not clash', () => {
  test('a text and a verdict come together', () => {
    const merged = merge(note(), note({ text: 'Counted.', modified: 9 }), note({ verdict: 'false', modified: 7 }));
    expect(merged).toMatchObject({ text: 'Counted.', verdict: 'false', conflicts: [], modified: 9 });
  });

  test('tags are a set: both additions, and what either took away is gone', () => {
    const base = note({ tags: ['flood', 'osk'] });
    const merged = merge(base, note({ tags: ['flood', 'osk', 'dam'] }), note({ tags: ['osk', 'vote'] }));
    expect([...listIn(merged, 'tags')].sort()).toEqual(['dam', 'osk', 'vote']);
    expect(merged.conflicts).toEqual([]);
  });

  test('links from both sides; one that both changed is a clash, and the other note is kept whole', () => {
    const link = (url: string, passage: string) => ({ url, passage, title: '' });
    const base = note({ evidence: [link('https://a.example/', '')] });
    const added = merge(base, note({ evidence: [link('https://a.example/', ''), link('https://b.example/', '')] }), {
      ...base,
      evidence: [link('https://a.example/', ''), link('https://c.example/', '')],
    });
    expect(listIn(added, 'evidence')).toHaveLength(3);
    const [one, two] = [
      note({ evidence: [link('https://a.example/', 'one')] }),
      note({ evidence: [link('https://a.example/', 'two')] }),
    ];
    expect(listIn(merge(base, one, two), 'conflicts')).toHaveLength(1);
  });

  test('comments of both sides come together, and one that was removed stays away', () => {
    const comment = (n: number) => ({ id: uuid(n), author: null, at: n, text: `Comment ${n}.` });
    const base = note({ comments: [comment(1), comment(2)] });
    const merged = merge(
      base,
      note({ comments: [comment(2), comment(3)] }),
      note({ comments: [1, 2, 4].map(comment) }),
    );
    expect(
      listIn(merged, 'comments')
        .map((each) => (each as Body).id)
        .sort(),
    ).toEqual([2, 3, 4].map(uuid));
    expect(merged.conflicts).toEqual([]);
  });

  test('who wrote it is the later writer, and never a clash', () => {
    const merged = merge(
      note(),
      note({ text: 'Counted.', writer: 'Imre', modified: 9 }),
      note({ verdict: 'false', writer: 'Rosalind', modified: 7 }),
    );
    expect(merged).toMatchObject({ text: 'Counted.', verdict: 'false', writer: 'Imre', conflicts: [] });
  });

  test('a version from before comments came is the same one with none', () => {
    const [version] = listIn(merge(note(), note({ text: 'A.' }), note({ text: 'B.' })), 'conflicts');
    const { comments, assigned, ...older } = version as Body;
    expect([comments, assigned]).toEqual([[], null]);
    const base = note({ conflicts: [version] });
    const merged = merge(base, note({ conflicts: [older], tags: ['osk'] }), note({ conflicts: [version], text: 'C.' }));
    expect(listIn(merged, 'conflicts')).toHaveLength(1);
  });

  test('a field of a newer version travels and merges', () => {
    expect(merge(note(), note({ weight: 3 }), note({ text: 'Counted.' }))).toMatchObject({
      weight: 3,
      text: 'Counted.',
    });
  });
});

describe('what clashes', () => {
  test('each with a name of their own to check it: both are kept, under the name of who wrote it', () => {
    const merged = merge(
      note(),
      note({ assigned: 'Imre', writer: 'Rosalind', modified: 7 }),
      note({ assigned: 'Odile', writer: 'Castellane', modified: 9 }),
    );
    expect(merged).toMatchObject({ assigned: 'Odile', writer: 'Castellane' });
    expect(merged.conflicts).toMatchObject([{ assigned: 'Imre', writer: 'Rosalind' }]);
  });

  test('two verdicts are never merged: the later stands, the other note is beside it, whole', () => {
    const [mine, theirs] = [
      note({ verdict: 'mostly-false', text: 'Mine.', tags: ['osk'], modified: 9 }),
      note({ verdict: 'mixed', confidence: 'high', modified: 8 }),
    ];
    const merged = merge(note(), mine, theirs);
    expect(merged).toMatchObject({ verdict: 'mostly-false', confidence: null, text: 'Mine.', tags: ['osk'] });
    expect(merged.conflicts).toMatchObject([{ verdict: 'mixed', confidence: 'high', text: theirs.text, tags: [] }]);
    expect(noteOf(merged, uuid(900), undefined)?.conflicts).toHaveLength(1);
  });

  test('a verdict of one side does not get the confidence of the other', () => {
    const merged = merge(
      note({ verdict: 'true', confidence: 'low' }),
      note({ verdict: 'false', confidence: 'low', modified: 9 }),
      note({ verdict: 'true', confidence: 'high', modified: 8 }),
    );
    expect(merged).toMatchObject({ verdict: 'false', confidence: 'low' });
    expect(merged.conflicts).toMatchObject([{ verdict: 'true', confidence: 'high' }]);
  });

  test('without a base whatever differs clashes, and sets unite', () => {
    const merged = merge(
      null,
      note({ text: 'A', tags: ['x'], modified: 9 }),
      note({ text: 'B', tags: ['y'], modified: 8 }),
    );
    expect(merged).toMatchObject({ text: 'A', tags: ['x', 'y'] });
    expect(textsIn(merged)).toEqual(['A', 'B']);
  });

  test('a settlement travels: the version that one side settled is not brought back by the other', () => {
    const kept = merge(null, note({ text: 'A', modified: 9 }), note({ text: 'B', modified: 8 }));
    const settled = { ...kept, text: 'Both.', conflicts: [], modified: 12 };
    const merged = merge(kept, settled, { ...kept, tags: ['osk'], modified: 11 });
    expect(merged).toMatchObject({ text: 'Both.', tags: ['osk'], conflicts: [] });
  });
});

describe('the bin', () => {
  test('writing on a note beats putting it in the bin', () => {
    expect(merge(note(), note({ deleted: 5 }), note({ text: 'Counted.' }))).toMatchObject({ deleted: null });
  });
  test('put in the bin on one side alone, it is there', () => {
    expect(merge(note(), note({ deleted: 5 }), note({ article: 'a:2' }))).toMatchObject({ deleted: 5, article: 'a:2' });
  });
  test('taken out on one side, it is out', () => {
    expect(merge(note({ deleted: 5 }), note({ deleted: 5, tags: ['x'] }), note())).toMatchObject({ deleted: null });
  });
});

test('no order of merging loses a text, and merging is the same from both sides (2,000 by chance)', () => {
  const change = fc.record({
    text: fc.constantFrom('one', 'two', 'three'),
    verdict: fc.constantFrom('true', 'false', null),
    tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    modified: fc.integer({ min: 1, max: 4 }),
    deleted: fc.constantFrom(null, 3),
  });
  fc.assert(
    fc.property(fc.option(change), change, change, (was, one, two) => {
      const base = was && note(was);
      const merged = merge(base, note(one), note(two));
      for (const side of [one, two]) if (side.text !== base?.text) expect(textsIn(merged)).toContain(side.text);
      for (const tag of ['x', 'y', 'z'] as const)
        if (one.tags.includes(tag) && two.tags.includes(tag)) expect(merged.tags).toContain(tag);
      expect(merge(merged, merged, note(one))).toBeDefined();
      expect(merge(note(one), note(one), merged)).toEqual(merged);
    }),
    { numRuns: 2000 },
  );
});
