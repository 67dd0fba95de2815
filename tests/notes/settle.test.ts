// Settling: what is asked, what is united, and what comes of the answers.
import { describe, expect, test } from 'vitest';
import type { Note, Version } from '../../utils/notes/note.ts';
import { isAnswered, questionsOf, settled, suggested } from '../../utils/notes/settle.ts';
import { versionOf } from '../../utils/notes/versions.ts';
import { makeNote, uuid } from '../notes/make.ts';

const version = (n: number, change: Partial<Note>): Version => versionOf(makeNote(change), uuid(500 + n), 0);
const link = (url: string) => ({
  ...{ url, title: '', stance: null, kind: null, retrieved: '2026-11-01', passage: '', confirmed: true },
});
const note = (change: Partial<Note>, ...conflicts: Version[]): Note => makeNote({ ...change, conflicts });

describe('what is asked', () => {
  test('only what the versions differ in, each different answer once', () => {
    const three = note({ text: 'One.' }, version(1, { text: 'Two.' }), version(2, { text: 'One.', verdict: 'false' }));
    expect(questionsOf(three)).toEqual([
      { part: 'verdict', from: [0, 2] },
      { part: 'text', from: [0, 1] },
    ]);
  });

  test('lists are not asked about, nor a place that only has other neighbours', () => {
    const selector = { exact: 'The ferry was late.', prefix: 'Then ', suffix: '' };
    expect(questionsOf(note({ tags: ['flood'] }, version(1, { tags: ['osk'], selector })))).toEqual([]);
  });

  test('other words of the page are', () => {
    const other = version(1, { selector: { exact: 'The ferry was not late.', prefix: '', suffix: '' } });
    expect(questionsOf(note({}, other))).toEqual([{ part: 'words', from: [0, 1] }]);
  });

  test('a confidence alone is a question of the verdict, a reason one of later', () => {
    const other = version(1, {
      verdict: 'false',
      confidence: 'low',
      status: 'later',
      later: { reason: 'Monday', recheckOn: null },
    });
    expect(questionsOf(note({ verdict: 'false', confidence: 'high' }, other)).map(({ part }) => part)).toEqual([
      'verdict',
      'later',
    ]);
  });
});

describe('what comes of it', () => {
  const both = note(
    { verdict: 'mostly-false', text: 'Here.', tags: ['flood'], evidence: [link('https://a.example/')], author: 'Imre' },
    version(1, {
      verdict: 'mixed',
      text: 'Desk.',
      tags: ['osk', 'flood'],
      evidence: [link('https://b.example/')],
      author: 'Rosalind',
    }),
  );
  const questions = questionsOf(both);

  test('two words of one’s own for one verdict are asked, and the word that is chosen stands', () => {
    const word = (said: string) => ({ verdict: 'false', ownVerdict: { word: said, means: 'false' } }) as const;
    const two = note(word('Bogus'), version(1, word('Hoax')));
    expect(questionsOf(two).map(({ part }) => part)).toEqual(['verdict']);
    expect(settled(two, { verdict: 1 }).ownVerdict?.word).toBe('Hoax');
  });

  test('no verdict is chosen in advance', () => {
    expect(suggested(questions)).toEqual({ text: 0 });
    expect([isAnswered(questions, { text: 0 }), isAnswered(questions, { text: 0, verdict: 1 })]).toEqual([false, true]);
  });

  test('parts of either side, lists of both, no version left, the author of the text', () => {
    expect(settled(both, { verdict: 1, text: 0 })).toMatchObject({
      ...{ verdict: 'mixed', text: 'Here.', tags: ['flood', 'osk'], author: 'Imre', conflicts: [] },
      evidence: [{ url: 'https://a.example/' }, { url: 'https://b.example/' }],
    });
    expect(settled(both, { verdict: 0, text: 1 })).toMatchObject({
      verdict: 'mostly-false',
      text: 'Desk.',
      author: 'Rosalind',
    });
  });

  test('all texts, one after the other, each once', () => {
    const three = note(
      { text: 'One.' },
      version(1, { text: 'Two.\n' }),
      version(2, { text: ' One.', verdict: 'false' }),
    );
    expect(settled(three, { text: 'all', verdict: 2 })).toMatchObject({
      text: 'One.\n\n---\n\nTwo.',
      verdict: 'false',
    });
  });

  test('the id, the place and the revision stay', () => {
    expect(settled(both, { verdict: 1, text: 1 })).toMatchObject({
      id: both.id,
      revision: both.revision,
      selector: both.selector,
    });
  });
});
