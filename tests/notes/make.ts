// Notes, articles and a clean store for the tests of this folder and its neighbours.

import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ArticleFacts } from '../../utils/article.ts';
import { articles, database, notes } from '../../utils/notes/database.ts';
import { emptyNote } from '../../utils/notes/empty-note.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import type { SaveRequest } from '../../utils/notes/note-calls.ts';
import { counts } from '../../utils/notes/note-store.ts';
import { emptyFiles } from './fake-files.ts';

/** A UUID that ends in the number given. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const makeNote = (change: Partial<Note> = {}): Note =>
  emptyNote({
    id: uuid(1),
    articleId: uuid(900),
    target: 'selection',
    selector: { exact: 'The ferry was late.', prefix: '', suffix: '' },
    hint: { start: 0, end: 19, length: 200 },
    text: 'Ask the harbour office.',
    created: 1,
    ...change,
  });

export const makeFacts = (path = 'ferry', change: Partial<ArticleFacts> = {}): ArticleFacts => ({
  url: `https://news.example/${path}`,
  urls: [`https://news.example/${path}`],
  title: 'The ferry was late',
  language: 'en',
  fingerprint: '',
  ...change,
});

export const makeArticle = (change: Partial<ArticleRecord> = {}): ArticleRecord => ({
  id: uuid(900),
  url: 'https://news.example/ferry',
  urls: ['https://news.example/ferry'],
  title: 'The ferry was late',
  byline: null,
  authors: [],
  publisher: null,
  published: null,
  modified: null,
  language: 'en',
  fingerprint: '',
  text: '',
  dismissed: [],
  created: 1,
  seen: 1,
  revision: 1,
  ...change,
});

/** A first save of a note on the ferry article. */
export const firstSave = (note: Note, path?: string): SaveRequest => ({
  note,
  baseRevision: 0,
  article: { ...makeFacts(path), text: 'The ferry was late. Nobody knew why.' },
});

/** An empty store, and a browser that remembers nothing. */
export async function cleanStore(): Promise<void> {
  fakeBrowser.reset();
  // The fake knows the call only as "not implemented"; a backup makes it to stay awake.
  fakeBrowser.runtime.getPlatformInfo = async () => ({ os: 'linux', arch: 'x86-64' }) as never;
  emptyFiles();
  await database.delete();
  await database.open();
}

/** Everything of the reader's that is stored, for "nothing changed". */
export async function everything(): Promise<string> {
  const rows = (await notes.toArray()).map(({ note, bin, tags }) => ({ note, bin, tags }));
  return JSON.stringify([await articles.toArray(), rows]);
}

/** The kept counts and those really there. */
export async function bothCounts(): Promise<[unknown, unknown]> {
  const rows = await notes.toArray();
  const bin = rows.filter(({ note }) => note.deleted !== null).length;
  return [await counts(), { notes: rows.length - bin, articles: await articles.count(), bin }];
}
