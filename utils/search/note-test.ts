// What a query comes to: a test for each of its parts, and a name for what could not be read.

import type { ArticleRecord, Note } from '../notes/note.ts';

/** What could not be understood, for the interface to say. `token` is the piece as typed. */
export type QueryProblem = {
  readonly code: 'unknown-field' | 'unknown-value' | 'empty-value' | 'bad-date' | 'bad-number' | 'open-quote';
  readonly token: string;
};

export type NoteTest = (note: Note, article: ArticleRecord | undefined) => boolean;
