// The library's search language: words (all must be there), "phrases", field:value, and - before any of them for "not".
// A query is compiled once into plain tests; what it cannot understand it names, and never hides notes without saying so.

import type { ArticleRecord, Note } from '../notes/note.ts';
import { fields } from './fields.ts';
import { fold } from './fold.ts';
import type { NoteTest, QueryProblem } from './note-test.ts';
import { type Token, tokens } from './tokens.ts';

/** Compiled once, then asked for every note. */
export type Query = {
  readonly text: string;
  /** The free words and phrases that must be there, folded (see fold.ts), for marking them in the results. */
  readonly words: readonly string[];
  readonly tests: readonly NoteTest[];
  readonly problems: readonly QueryProblem[];
};

/**
 * Never fails. An unknown field is searched for as words and named in `problems`; a field still without a value, as while
 * typing, changes nothing; a known field with a value that makes no sense finds nothing. Empty text matches every note.
 */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const fieldTests: NoteTest[] = [];
  const wordTests: NoteTest[] = [];
  const problems: QueryProblem[] = [];
  for (const token of tokens(text)) {
    if (token.open) problems.push({ code: 'open-quote', token: token.raw });
    const field = Object.hasOwn(fields, token.field) ? fields[token.field] : undefined;
    if (field) {
      const test = token.value.trim() === '' ? 'empty-value' : field(token.value);
      if (typeof test === 'string') problems.push({ code: test, token: token.raw });
      if (test === 'empty-value') continue;
      fieldTests.push(typeof test === 'string' ? () => false : signed(token, test));
      continue;
    }
    if (token.field && !token.value.startsWith('//')) problems.push({ code: 'unknown-field', token: token.raw });
    const wanted = wantedWords(token);
    if (wanted === '') continue;
    if (!token.negated) words.push(wanted);
    wordTests.push(signed(token, (note, article) => holds(note, article, wanted)));
  }
  // Fields first: they cost next to nothing, and what they rule out need not be read.
  return { text, words, tests: [...fieldTests, ...wordTests], problems };
}

/** Whether a note fits; `article` is the note's, undefined where it is not known. */
export function matchesQuery(query: Query, note: Note, article: ArticleRecord | undefined): boolean {
  for (const test of query.tests) if (!test(note, article)) return false;
  return true;
}

const signed = (token: Token, test: NoteTest): NoteTest =>
  token.negated ? (note, article) => !test(note, article) : test;

const wantedWords = ({ field, value }: Token): string =>
  fold(field ? `${field}:${value}` : value)
    .replace(/\s+/g, ' ')
    .trim();

/** Part by part, the likeliest first; each is folded only when it is reached. */
function holds(note: Note, article: ArticleRecord | undefined, wanted: string): boolean {
  if (foldedNote(note).includes(wanted)) return true;
  return article !== undefined && foldedTitle(article).includes(wanted);
}

const notes = new WeakMap<Note, string>();
const titles = new WeakMap<ArticleRecord, string>();

/** The bar keeps a phrase from running over from one part into the next. Records are never changed in place, so a folded text holds as long as its record lives. */
function foldedNote(note: Note): string {
  return kept(notes, note, () => {
    const { claim, selector } = note;
    const source = claim?.source;
    let text = note.text;
    for (const part of [selector?.exact, claim?.exact, source?.exact, source?.name]) if (part) text += ` | ${part}`;
    for (const tag of note.tags) text += ` | ${tag}`;
    for (const item of note.evidence) text += ` | ${item.title}`;
    return text;
  });
}

const foldedTitle = (article: ArticleRecord): string => kept(titles, article, () => article.title);

function kept<K extends object>(cache: WeakMap<K, string>, record: K, read: () => string): string {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const text = fold(read());
  // Asking first halves the time: most texts have nothing but single blanks.
  const folded = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
  cache.set(record, folded);
  return folded;
}
