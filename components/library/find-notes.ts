// Finds the notes that answer a search: by the index where there is one, else batch by batch, so that the first are on the
// screen while the rest are read, and a search can be given up at any time. A small first batch: 50 notes by the store's
// own index take 17 ms, 500 ten times as long.
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { articlesByIds, dueNotes, notesOf, recentNotes } from '../../utils/notes/note-store.ts';
import { notesByIds } from '../../utils/notes/walk-all.ts';
import { dayOf } from '../../utils/search/days.ts';
import { foldedArticle, foldedNote } from '../../utils/search/haystack.ts';
import type { Hit } from '../../utils/search/index/index-of-notes.ts';
import { wordsIn } from '../../utils/search/plan.ts';
import { matchesQuery, parseQuery, type Query } from '../../utils/search/query.ts';
import { rankOf } from '../../utils/search/rank.ts';
import { type Mended, Mender, withoutSlips } from '../../utils/search/slips.ts';
import { currentIndex } from '../../utils/search-index/open-index.ts';
import { lexicon } from './lexicon.ts';
import { belongs, inOrder, isFiltered, type Order, type Row, rowOf, type Wanted } from './model.ts';

/** Rows that answer, more of them with each batch. */
export type Found = {
  readonly query: Query;
  readonly rows: readonly Row[];
  /** How many notes were looked at so far, answering or not. */
  readonly read: number;
};

const firstBatch = 50;
const laterBatch = 500;
/** Articles remembered between batches, without their text: no search reads it, and it may be half a million units long. */
const mostArticles = 20_000;

/**
 * By the index, best first, where there is one and it can answer; else the notes are read, newest first. Ends early, and
 * quietly, when the signal aborts.
 */
export async function* findNotes(wanted: Wanted, signal: AbortSignal): AsyncGenerator<Found> {
  const query = parseQuery(wanted.text, lexicon());
  const hits = await hitsOf(wanted, query);
  if (signal.aborted) return;
  if (hits) return yield* fromIndex(wanted, query, hits, signal);
  for await (const { notes, articles, read } of onShelf(wanted, signal)) {
    const rows = notes.flatMap((note) => {
      const article = articles.get(note.articleId);
      return matchesQuery(query, note, article) ? [rowOf(note, article, rankOf(query, note, article))] : [];
    });
    yield { query, rows, read };
  }
}

const binOf = ({ shelf }: Wanted): 0 | 1 => (shelf === 'bin' ? 1 : 0);

/** Null where reading the notes is as good: few of them, or a query without words; or where there is no index. */
async function hitsOf(wanted: Wanted, query: Query): Promise<Hit[] | null> {
  if (wanted.articleId !== null || wanted.shelf === 'due' || wordsIn(query.plan).size === 0) return null;
  return (await currentIndex())?.find(query, binOf(wanted)) ?? null;
}

/** What of a row the index knows is enough to put it in these orders. */
const ordersOfIndex: readonly Order[] = ['best', 'newest', 'oldest', 'created'];

async function* fromIndex(wanted: Wanted, query: Query, hits: Hit[], signal: AbortSignal): AsyncGenerator<Found> {
  const settled = wanted.shelf !== 'changed' && wanted.shelf !== 'later' && !isFiltered(wanted.filters);
  const known = settled && ordersOfIndex.includes(wanted.order);
  const rows = (known ? hits.filter(({ sure }) => sure) : []).map(
    ({ sure, ...hit }): Row => ({ ...hit, title: '', verdict: null, recheckOn: null }),
  );
  yield { query, rows: inOrder(rows, known ? wanted.order : 'best'), read: rows.length };
  const open = known ? hits.filter(({ sure }) => !sure) : hits;
  open.sort((a, b) => b.rank - a.rank || b.modified - a.modified);
  const articles = new Map<string, ArticleRecord>();
  for (let at = 0, size = firstBatch; at < open.length; at += size, size = laterBatch) {
    const some = new Map(open.slice(at, at + size).map((hit) => [hit.id, hit]));
    const notes = (await notesByIds([...some.keys()])).filter((note) => belongs(note, wanted));
    if (signal.aborted) return;
    const about = await articlesOf(notes, articles);
    if (signal.aborted) return;
    const fitting = notes.flatMap((note) => {
      const [hit, article] = [some.get(note.id), about.get(note.articleId)];
      return hit && (hit.sure || matchesQuery(query, note, article)) ? [rowOf(note, article, hit.rank)] : [];
    });
    yield { query, rows: fitting, read: rows.length + Math.min(open.length, at + size) };
  }
}

/** A search that finds nothing, with the slips of its words mended; null where nothing near is kept. Reads all once more. */
export async function mendSearch(
  wanted: Wanted,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly mended: readonly Mended[] } | null> {
  const query = parseQuery(wanted.text, lexicon());
  const mender = new Mender(query);
  if (mender.idle) return null;
  const whole = wanted.articleId === null && (wanted.shelf === 'all' || wanted.shelf === 'bin');
  const index = whole && !isFiltered(wanted.filters) ? await currentIndex() : null;
  if (index) index.mend(mender, binOf(wanted));
  else await readAll(wanted, mender, signal);
  const mended = mender.mended();
  return mended.length > 0 ? { text: withoutSlips(query, mended), mended } : null;
}

async function readAll(wanted: Wanted, mender: Mender, signal: AbortSignal): Promise<void> {
  const seen = new Set<string>();
  for await (const { notes, articles } of onShelf(wanted, signal)) {
    for (const note of notes) mender.read(foldedNote(note));
    for (const id of new Set(notes.map(({ articleId }) => articleId)).difference(seen)) {
      seen.add(id);
      const article = articles.get(id);
      if (article) mender.read(foldedArticle(article));
    }
  }
}

/** How many notes answer. */
export async function countFound(wanted: Wanted, signal: AbortSignal): Promise<number> {
  let found = 0;
  for await (const { rows } of findNotes(wanted, signal)) found += rows.length;
  return found;
}

type OnShelf = {
  readonly notes: readonly Note[];
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly read: number;
};

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
