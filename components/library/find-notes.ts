// Reads the notes that answer a search, batch by batch, so that the first are on the screen while the rest are read, and
// a search can be given up at any time. A small first batch: 50 notes by the index take 17 ms, 500 ten times as long.
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { articlesByIds, dueNotes, notesOf, recentNotes } from '../../utils/notes/note-store.ts';
import { dayOf } from '../../utils/search/days.ts';
import { foldedArticle, foldedNote } from '../../utils/search/haystack.ts';
import { matchesQuery, parseQuery, type Query } from '../../utils/search/query.ts';
import { type Mended, Mender, withoutSlips } from '../../utils/search/slips.ts';
import { lexicon } from './lexicon.ts';
import { belongs, type Wanted } from './model.ts';

export type Batch = {
  readonly query: Query;
  readonly notes: readonly Note[];
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** How many notes were read so far, matching or not. */
  readonly read: number;
};

const firstBatch = 50;
const laterBatch = 500;
/** Articles remembered between batches, without their text: no search reads it, and it may be half a million units long. */
const mostArticles = 20_000;

/** Newest first. Ends early, and quietly, when the signal aborts. */
export async function* findNotes(wanted: Wanted, signal: AbortSignal): AsyncGenerator<Batch> {
  const query = parseQuery(wanted.text, lexicon());
  for await (const { notes, articles, read } of onShelf(wanted, signal))
    yield {
      query,
      notes: notes.filter((note) => matchesQuery(query, note, articles.get(note.articleId))),
      articles,
      read,
    };
}

/** A search that finds nothing, with the slips of its words mended; null where nothing near is kept. Reads all once more. */
export async function mendSearch(
  wanted: Wanted,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly mended: readonly Mended[] } | null> {
  const query = parseQuery(wanted.text, lexicon());
  const mender = new Mender(query);
  if (mender.idle) return null;
  for await (const { notes, articles } of onShelf(wanted, signal)) {
    for (const note of notes) mender.read(foldedNote(note));
    for (const id of new Set(notes.map(({ articleId }) => articleId))) {
      const article = articles.get(id);
      if (article) mender.read(foldedArticle(article));
    }
  }
  const mended = mender.mended();
  return mended.length > 0 ? { text: withoutSlips(query, mended), mended } : null;
}

/** How many notes answer. */
export async function countFound(wanted: Wanted, signal: AbortSignal): Promise<number> {
  let found = 0;
  for await (const { notes } of findNotes(wanted, signal)) found += notes.length;
  return found;
}

type OnShelf = Omit<Batch, 'query'>;

/** All that stands on the shelf and passes the filters, with the articles. */
async function* onShelf(wanted: Wanted, signal: AbortSignal): AsyncGenerator<OnShelf> {
  const known = new Map<string, ArticleRecord>();
  let read = 0;
  for await (const notes of candidates(wanted)) {
    if (signal.aborted) return;
    read += notes.length;
    const here = notes.filter((note) => belongs(note, wanted));
    const articles = await articlesOf(here, known);
    if (signal.aborted) return;
    yield { notes: here, articles, read };
  }
}

async function* candidates({ articleId, shelf }: Wanted): AsyncGenerator<Note[]> {
  if (shelf === 'due') {
    const due = await dueNotes(dayOf(Date.now()));
    yield articleId === null ? due : due.filter((note) => note.articleId === articleId);
    return;
  }
  if (articleId !== null && shelf !== 'bin') {
    yield (await notesOf(articleId)).toSorted((a, b) => b.modified - a.modified);
    return;
  }
  let before: { modified: number; id: string } | undefined;
  for (let limit = firstBatch; ; limit = laterBatch) {
    const notes = await recentNotes({ before, limit, bin: shelf === 'bin' });
    const last = notes.at(-1);
    yield articleId === null ? notes : notes.filter((note) => note.articleId === articleId);
    if (!last || notes.length < limit) return;
    before = { modified: last.modified, id: last.id };
  }
}

/** The articles of these notes, from memory where they are. */
async function articlesOf(notes: readonly Note[], known: Map<string, ArticleRecord>): Promise<typeof known> {
  if (known.size > mostArticles) known.clear();
  const ids = new Set(notes.map((note) => note.articleId));
  for (const article of await articlesByIds([...ids].filter((id) => !known.has(id))))
    known.set(article.id, { ...article, text: '' });
  return known;
}
