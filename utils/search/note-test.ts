// What a query comes to: a test for each of its parts, and a name for what could not be read.

import type { ArticleRecord, Note } from '../notes/note.ts';

/** What could not be understood, for the interface to say. `token` is the piece as typed. */
export type QueryProblem = {
  readonly code: 'unknown-field' | 'unknown-value' | 'empty-value' | 'bad-date' | 'bad-number' | 'open-quote';
  readonly token: string;
};

export type NoteTest = (note: Note, article: ArticleRecord | undefined) => boolean;

/** A value of a field as the reader's language says it: `mostly-true` of `verdict` is "überwiegend wahr". */
export type ValueWords = { readonly field: string; readonly value: string; readonly says: string };

/** What a query may be written in beside the names of the code. Nothing in it is needed. */
export type Lexicon = {
  readonly values: readonly ValueWords[];
  /** Words for `and`, `or`, `not` beside the English ones. */
  readonly joints: Readonly<Record<'and' | 'or' | 'not', string>>;
  /** The day where the reader is, YYYY-MM-DD. */
  readonly today: string;
};
