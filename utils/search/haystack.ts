// What a search looks through: all that the reader wrote or chose in a note, and what the article says of itself. Folded
// once a record, part by part, so that no phrase runs over from one into the next.

import type { ArticleRecord, Note } from '../notes/note.ts';
import { ownWordOf } from '../notes/own-verdict.ts';
import { fold } from './fold.ts';

/** Each part of a note that a search finds, as written: the words it stands on first, then the reader's own. */
export function partsOf(note: Note): string[] {
  const { claim, selector, later, lastSeen } = note;
  const source = claim?.source;
  return [
    selector?.exact,
    claim?.exact === selector?.exact ? '' : claim?.exact,
    note.text,
    later?.reason,
    ownWordOf(note),
    ...note.tags.map((tag) => `#${tag}`),
    ...note.evidence.flatMap(({ title, url, passage }) => [title, ...spellings(url), passage]),
    source?.exact,
    source?.name,
    lastSeen?.state === 'changed' ? lastSeen.exact : '',
    note.author,
    note.writer,
    note.assigned,
    ...note.comments.flatMap(({ text, author }) => [text, author]),
    ...note.conflicts.flatMap(({ text, tags, later: other }) => [text, ...tags, other?.reason]),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

/** An address as it stands and as a reader reads it: with the letters that its percent signs stand for. */
function spellings(url: string): string[] {
  if (!url.includes('%')) return [url];
  try {
    return [url, decodeURI(url)];
  } catch {
    return [url];
  }
}

const notes = new WeakMap<Note, string>();
const articles = new WeakMap<ArticleRecord, string>();

// Records are never changed in place, so a folded text holds as long as its record lives.
export const foldedNote = (note: Note): string => kept(notes, note, () => partsOf(note));

/** Title, publisher, people and address. */
export const foldedArticle = (article: ArticleRecord): string =>
  kept(articles, article, () => [
    article.title,
    article.publisher ?? '',
    article.byline ?? '',
    ...article.authors,
    ...spellings(article.url),
  ]);

function kept<K extends object>(cache: WeakMap<K, string>, record: K, read: () => readonly string[]): string {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const folded = read().map(closed).join(bar);
  cache.set(record, folded);
  return folded;
}

// No query has one: its blanks are single spaces.
const bar = '\n';

function closed(part: string): string {
  const text = fold(part);
  // Asking first halves the time: most texts have nothing but single blanks.
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
