// The index says what a walk over all notes says: the same notes, the same rank, the same slips mended, for any notes and
// queries, however the notes are spread over pieces and whatever has changed since.

import { describe, expect, test } from 'vitest';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { foldedArticle, foldedNote } from '../../utils/search/haystack.ts';
import type { Hit } from '../../utils/search/index/hits.ts';
import { NoteIndex } from '../../utils/search/index/index-of-notes.ts';
import { NotePieceMaker } from '../../utils/search/index/note-piece.ts';
import { isWhole, PieceMaker, textOf } from '../../utils/search/index/piece.ts';
import { matchesQuery, parseQuery, type Query } from '../../utils/search/query.ts';
import { rankOf } from '../../utils/search/rank.ts';
import { Mender } from '../../utils/search/slips.ts';
import { anyText, article, note, uuid } from '../exchange/make.ts';
import { fc } from '../properties.ts';
import { german } from './samples.ts';

const vocabulary =
  'flood Flut flooding floods the fl ood São sao-tomé don’t 1,900 1900 41% “said” said, Überwiegend wahr #tag ferry, ferry_ ' +
  'news.example/x?a=b not and or Дамба дамбы 洪水 👩‍🚒 ﬁnal';
const words = vocabulary.split(' ');
const sentence = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' ')) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join('  \n')) },
  { weight: 1, arbitrary: anyText(20) },
);
const anyArticle = (n: number) =>
  sentence.map((title) => article({ id: uuid(900 + n), title, url: `https://site${n}.example/${n}`, publisher: null }));
const articles = fc.tuple(anyArticle(0), anyArticle(1), anyArticle(2));
const aNote = fc.record({
  text: sentence,
  exact: sentence,
  tags: fc.array(fc.constantFrom('flood', 'Überwiegend wahr', 'x'), { maxLength: 2 }),
  verdict: fc.constantFrom(null, 'true', 'false', 'mixed'),
  low: fc.integer({ min: 0, max: 60 }),
  at: fc.integer({ min: 0, max: 2 }),
  modified: fc.integer({ min: 1.7e12, max: 1.8e12 }),
  deleted: fc.constantFrom(null, null, null, 5),
  evidence: fc.boolean(),
  later: fc.constantFrom(null, null, { reason: '', recheckOn: '2024-05-05' }, { reason: 'flood', recheckOn: null }),
});
const madeOf = (made: (typeof aNote extends fc.Arbitrary<infer T> ? T : never)[]): Note[] =>
  made.map(({ exact, low, at, evidence, verdict, ...own }, n) =>
    note({
      ...own,
      id: uuid(n + 1),
      articleId: uuid(900 + at),
      selector: { exact, prefix: '', suffix: '' },
      verdict: verdict as Note['verdict'],
      evidence: evidence ? note().evidence : [],
      claim: { ...(note().claim as NonNullable<Note['claim']>), exact, quantity: { low, high: low, bound: 'exact' } },
      conflicts: [],
      lastSeen: null,
    }),
  );

const fieldPieces = [
  'verdict:true',
  'value:>20',
  'tag:flood',
  'has:evidence',
  'site:site1',
  'note:flood',
  'after:2024',
  'title:ferry',
  'x:y',
  'verdict:none,false',
  'kind:cas',
  'is:open',
  'is:checked,needs',
  'state:none',
  'tag:x,flood',
  'tag:"überwiegend wahr"',
  'killed>=20',
  'edited:2024',
  'created:<2030',
  'recheck:due',
  'recheck:none',
  'before:2026-01',
  'has:recheck',
  'confidence:none',
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...words).chain((word) => fc.nat(word.length).map((end) => word.slice(0, end))),
  },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.slice(1)) },
  {
    weight: 2,
    arbitrary: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...words))).map((all) => `"${all.join(' ')}"`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...words))
      .map(([a, b]) => `"${a.slice(1)} ${b.slice(0, 2)}"`),
  },
  { weight: 2, arbitrary: fc.constantFrom(...fieldPieces) },
  { weight: 1, arbitrary: anyText(6) },
);
const query = fc
  .array(
    fc.tuple(fc.constantFrom('', '', '', '-', 'NOT ', 'not ', 'or ', '(', '-('), piece, fc.constantFrom('', '', ')')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => all.map(([before, middle, after]) => `${before}${middle}${after}`).join(' '));

/** Old and new state of the notes and articles, spread over pieces. */
function indexOf(
  notes: readonly Note[],
  of: readonly ArticleRecord[],
  cut: number,
  changed: ReadonlySet<number>,
): NoteIndex {
  const pieces = [notes.slice(0, cut), notes.slice(cut)].map((some, at) => {
    const maker = new NotePieceMaker();
    const gone = Uint8Array.from(some, (_, n) => (changed.has(at * cut + n) && n % 2 === 0 ? 1 : 0));
    // What has changed stands in the piece as it was before.
    for (const [n, one] of some.entries())
      maker.add(changed.has(at * cut + n) ? note({ ...one, text: 'flood before', deleted: null }) : one);
    return { piece: maker.made(), gone };
  });
  const about = new PieceMaker();
  for (const [n, one] of of.entries())
    about.add(one.id, n === 0 && changed.has(0) ? 'said before' : foldedArticle(one));
  const index = new NoteIndex(pieces, [{ piece: about.made(), gone: null }]);
  for (const n of changed) {
    const one = notes[n];
    if (one) index.newNotes.set(one.id, one);
  }
  const [first] = of;
  if (first && changed.has(0)) index.newArticles.set(first.id, first);
  return index;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** What the index finds, asking the note itself where the index says that only it can tell. */
function indexed(hits: readonly Hit[], asked: Query, notes: readonly Note[], of: ReadonlyMap<string, ArticleRecord>) {
  return hits
    .filter(({ id, sure }) => {
      const one = notes.find((each) => each.id === id);
      return one !== undefined && (sure || matchesQuery(asked, one, of.get(one.articleId)));
    })
    .map(({ id, articleId, modified, rank }) => ({ id, articleId, modified, rank }))
    .toSorted(byId);
}

function walked(asked: Query, bin: 0 | 1, notes: readonly Note[], of: ReadonlyMap<string, ArticleRecord>) {
  return notes
    .filter((one) => (one.deleted === null ? 0 : 1) === bin && matchesQuery(asked, one, of.get(one.articleId)))
    .map((one) => ({
      id: one.id,
      articleId: one.articleId,
      modified: one.modified,
      rank: rankOf(asked, one, of.get(one.articleId)),
    }))
    .toSorted(byId);
}

describe('for any notes and queries', () => {
  const library = fc.record({
    made: fc.array(aNote, { maxLength: 12 }),
    of: articles,
    cut: fc.nat(12),
    changed: fc.array(fc.nat(11), { maxLength: 4 }),
    text: query,
    bin: fc.constantFrom(0, 0, 0, 1) as fc.Arbitrary<0 | 1>,
  });

  test('the index finds what a walk over all notes finds, with the same rank', () => {
    let found = 0;
    fc.assert(
      fc.property(library, ({ made, of, cut, changed, text, bin }) => {
        const notes = madeOf(made);
        const about = new Map(of.map((each) => [each.id, each]));
        const asked = parseQuery(text, german);
        const index = indexOf(notes, of, cut, new Set(changed.filter((n) => n < notes.length)));
        const hits = index.find(asked, bin)?.all() ?? [];
        const expected = walked(asked, bin, notes, about);
        found += expected.length;
        expect(indexed(hits, asked, notes, about)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test('slips are mended to the same words', () => {
    const slip = fc
      .tuple(fc.constantFrom('flooding', 'ferry', 'Überwiegend', 'дамба'), fc.nat(5), fc.constantFrom('x', ''))
      .map(([word, at, letter]) => word.slice(0, at) + letter + word.slice(at + 1));
    fc.assert(
      fc.property(library, slip, ({ made, of, cut, changed, bin }, text) => {
        const notes = madeOf(made);
        const asked = parseQuery(text, german);
        const [ours, theirs] = [new Mender(asked), new Mender(asked)];
        indexOf(notes, of, cut, new Set(changed.filter((n) => n < notes.length))).mend(ours, bin);
        const here = notes.filter((one) => (one.deleted === null ? 0 : 1) === bin);
        for (const one of here) theirs.read(foldedNote(one));
        for (const one of of) if (here.some(({ articleId }) => articleId === one.id)) theirs.read(foldedArticle(one));
        expect(ours.mended()).toEqual(theirs.mended());
      }),
      { numRuns: 500 },
    );
  });

  test('a piece gives back the words it was made of, and holds together', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (texts) => {
        const maker = new PieceMaker();
        const folded = texts.map((text) => foldedNote(note({ text })));
        for (const [n, text] of folded.entries()) maker.add(uuid(n), text);
        const made = maker.made();
        expect(isWhole(made)).toBe(true);
        for (const [n, text] of folded.entries())
          expect(textOf(made, n)).toBe(
            text
              .split('\n')
              .map((part) => part.split(' ').filter(Boolean).join(' '))
              .join('\n'),
          );
      }),
    );
  });
});
