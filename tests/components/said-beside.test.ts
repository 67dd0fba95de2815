// What was checked before of what a page says: the reader's own verdicts and those of others, and nothing of another story.
import { expect, test } from 'vitest';
import { saidBeside } from '../../components/page/said-beside.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import type { PageReading } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/note.ts';
import { makeArticle, makeFacts, makeNote, uuid } from '../notes/make.ts';

const text = 'The mayor, Silje Hamm, said the terminal at Ostmark would bring a thousand jobs. It cost 40 crowns.';
function claim(kind: Claim['kind'], exact: string): Claim {
  const start = text.indexOf(exact);
  const at = { start, end: start + exact.length, exact };
  return {
    key: `${kind}:${exact}:0`,
    kind,
    ...at,
    rule: 'r',
    view: 'key',
    weight: 0.5,
    source: { ...at, name: 'Silje Hamm', class: 'named-person' },
  };
}
const page = (...claims: Claim[]): PageReading => ({
  reading: 1,
  isArticle: true,
  reason: '',
  article: makeFacts('port', { title: 'Ostmark port signs deal' }),
  claims,
  sentences: text
    .split(/(?<=\.) /)
    .map((exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact })),
  dismissed: [],
  places: [],
  languageKnown: true,
  partial: false,
  marks: true,
  shown: { view: 'key', kinds: { quote: true, statement: true, figure: true, casualty: true, date: true } },
});
const articles = new Map([[uuid(900), makeArticle({ title: 'A thousand jobs for Ostmark?' })]]);
const jobs = claim('statement', 'the terminal at Ostmark would bring a thousand jobs');
const said = (n: number, exact: string, more: Partial<Note> = {}) =>
  makeNote({ id: uuid(n), verdict: 'false', selector: { exact, prefix: '', suffix: '' }, ...more });

test('a like saying with a verdict is told, one without a verdict or of another story is not', () => {
  const notes = [
    said(1, 'Ostmark’s new terminal creates 1,000 jobs'),
    said(2, 'The terminal at Ostmark will bring a thousand jobs', { verdict: null }),
    said(3, 'The water of Orsel is safe to drink'),
  ];
  expect(saidBeside(page(jobs), notes, articles, 3).map(({ note }) => note.id)).toEqual([uuid(1)]);
  expect(saidBeside(page(), notes, articles, 3)).toEqual([]);
});

test('each note and each claim is told once, and no more than asked for', () => {
  const notes = [1, 2, 3].map((n) => said(n, `Ostmark’s terminal brings 1,000 jobs${'!'.repeat(n)}`));
  expect(saidBeside(page(jobs), notes, articles, 3)).toHaveLength(1);
  expect(saidBeside(page(jobs, claim('figure', 'a thousand jobs')), notes, articles, 1)).toHaveLength(1);
});

test('a review that was taken in is told as its publisher’s, and sets no verdict of the reader’s', () => {
  const file = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checkers.example/port',
    claimReviewed: 'The Ostmark terminal will bring 1,000 jobs',
    author: { '@type': 'Organization', name: 'Coast Checkers' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Silje Hamm' } },
    reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Far too high' },
  });
  const read = readAny('reviews.json', file, 1);
  if ('error' in read) throw new Error(read.error);
  const [note] = read.notes;
  expect(note?.verdict).toBeNull();
  const [found] = saidBeside(page(jobs), read.notes, new Map(read.articles.map((each) => [each.id, each])), 3);
  expect(found?.note.review).toEqual({
    by: 'Coast Checkers',
    verdict: 'Far too high',
    claim: 'The Ostmark terminal will bring 1,000 jobs',
    said: 'Silje Hamm',
  });
  expect(found?.claim.key).toBe(jobs.key);
});
