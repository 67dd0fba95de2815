// Four notes in two articles that the search tests look for, and what a query finds of them.
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { versionOf } from '../../utils/notes/versions.ts';
import type { Lexicon } from '../../utils/search/note-test.ts';
import { matchesQuery, parseQuery } from '../../utils/search/query.ts';
import { article, note, uuid } from '../exchange/make.ts';

export const flood = article();
const budget = article({
  id: uuid(2),
  url: 'https://www.daily.example/city/budget?page=2',
  title: 'Lindhøj council passes its budget',
  byline: 'Søren Aalto',
});
const claim = note().claim;
if (!claim) throw new Error('The sample note has a claim.');

const plain: Partial<Note> = {
  evidence: [],
  tags: [],
  confidence: null,
  lastSeen: null,
  verdict: null,
  selector: null,
};
export const all: Record<string, [Note, ArticleRecord | undefined]> = {
  toll: [note(), flood],
  cost: [
    note({
      ...plain,
      id: uuid(2),
      tags: ['Budget 2026', 'money'],
      text: 'The councillor doesn’t give a source: “São Tomé costs more”.\nSee the annex.',
      claim: {
        ...claim,
        kind: 'figure',
        exact: 'costs of between 20 and 30 million crowns',
        source: { exact: 'the mayor', name: 'Marla Voss', class: 'named-person' },
        quantity: { low: 20, high: 30, bound: 'between' },
      },
      verdict: 'true',
      later: { reason: 'The annex comes on Monday.', recheckOn: null },
      modified: new Date(2025, 11, 31, 23, 30).getTime(),
      lastSeen: { at: 0, state: 'orphan', exact: '' },
      conflicts: [versionOf(note({ text: 'x' }), uuid(99), 1)],
    }),
    budget,
  ],
  pick: [
    note({
      ...plain,
      id: uuid(3),
      target: 'selection',
      claim: null,
      selector: { exact: 'Æbelø school stays open', prefix: 'hidden words before', suffix: '' },
      text: '',
      author: 'Desk Two',
      writer: 'Rosalind',
      assigned: 'Imre Castellane',
      comments: [{ id: uuid(50), author: 'Odile', at: 0, text: 'Ask the school board.' }],
      later: { reason: '', recheckOn: '2026-05-04' },
    }),
    budget,
  ],
  lost: [
    note({ ...plain, id: uuid(4), target: 'article', claim: null, text: 'kind of odd: 1,900 by 12:30' }),
    undefined,
  ],
};

/** What a German interface says, on the day after the fourth of May. */
export const german: Lexicon = {
  values: [
    { field: 'verdict', value: 'true', says: 'Wahr' },
    { field: 'verdict', value: 'mostly-true', says: 'Überwiegend wahr' },
    { field: 'verdict', value: 'mostly-false', says: 'Überwiegend falsch' },
    { field: 'is', value: 'later', says: 'Später' },
  ],
  joints: { and: 'und', or: 'oder', not: 'ohne' },
  today: '2026-05-05',
};

/** The names of the notes that a query finds, in order. */
export const found = (text: string): string => {
  const query = parseQuery(text, german);
  return Object.keys(all)
    .filter((name) => matchesQuery(query, ...(all[name] as [Note, ArticleRecord | undefined])))
    .join(' ');
};
