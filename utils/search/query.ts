// The library's search language: free words, "phrases", field:value, and - before any of them for "not".
import type { ArticleRecord, Note } from '../notes/note.ts';

/** What could not be understood, for the interface to say. `token` is the piece as typed. */
export type QueryProblem = {
  readonly code: 'unknown-field' | 'unknown-value' | 'empty-value' | 'bad-date' | 'bad-number' | 'open-quote';
  readonly token: string;
};

export type NoteTest = (note: Note, article: ArticleRecord | undefined) => boolean;

/** Compiled once, then asked for every note. */
export type Query = {
  readonly text: string;
  /** The free words and phrases that must be there, folded, for marking them in the results. */
  readonly words: readonly string[];
  readonly tests: readonly NoteTest[];
  readonly problems: readonly QueryProblem[];
};

export function parseQuery(text: string): Query {
  return { text, words: [], tests: [], problems: [] };
}

export const matchesQuery = (query: Query, note: Note, article: ArticleRecord | undefined): boolean =>
  query.tests.every((test) => test(note, article));
