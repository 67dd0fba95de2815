// Finds the notes that answer a search: by the index where there is one, else batch by batch, so that the first are on the
// screen while the rest are read, and a search can be given up at any time. A small first batch: 50 notes by the store's
// own index take 17 ms, 500 ten times as long.
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { articlesByIds, dueNotes, notesOf, recentNotes } from '../../utils/notes/note-store.ts';
import { notesByIds } from '../../utils/notes/walk-all.ts';
import { dayOf } from '../../utils/search/days.ts';
import { foldedArticle, foldedNote } from '../../utils/search/haystack.ts';
import { type Hits, hitOrders } from '../../utils/search/index/hits.ts';
import { soughtIn } from '../../utils/search/plan.ts';
import { matchesQuery, parseQuery, type Query } from '../../utils/search/query.ts';
import { rankOf } from '../../utils/search/rank.ts';
import { type Mended, Mender, withoutSlips } from '../../utils/search/slips.ts';
import { askIndex } from '../../utils/search-index/open-index.ts';
import { lexicon } from './lexicon.ts';
import { belongs, isFiltered, type Order, rowOf, type Wanted } from './model.ts';
import { noRows, type Ordered, ofHits, ofRows } from './ordered.ts';

/** What answers, more of it with each batch. */
export type Found = {
  readonly query: Query;
  readonly rows: Ordered;
  /** The notes and articles of the rows, where they were read for them. */
  readonly notes: readonly Note[];
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** How many notes were looked at so far, answering or not. */
  readonly read: number;
  /** True where it is known that nothing follows. */
  readonly last: boolean;
};

/** About a window, about a page, and then many. */
const batches = [12, 50, 500] as const;
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
    const fitting = notes.filter((note) => matchesQuery(query, note, articles.get(note.articleId)));
    const rows = fitting.map((note) => {
      const article = articles.get(note.articleId);
      return rowOf(note, article, rankOf(query, note, article));
    });
    yield { query, rows: ofRows(rows), notes: fitting, articles, read, last: false };
  }
}

const binOf = ({ shelf }: Wanted): 0 | 1 => (shelf === 'bin' ? 1 : 0);

/** Null where reading the notes is as good: few of them, or a query that asks only what the index does not know; or where there is no index. */
async function hitsOf(wanted: Wanted, query: Query): Promise<Hits | null> {
  if (wanted.articleId !== null || wanted.shelf === 'due') return null;
  const { words, facts } = soughtIn(query.plan);
  if (words.size + facts.size === 0) return null;
  return await askIndex((index) => index.find(query, binOf(wanted)));
}

/** What of a row the index knows is enough to put it in these orders. */
const isOfIndex = (order: Order): boolean => hitOrders.some((known) => known === order);

async function* fromIndex(wanted: Wanted, query: Query, hits: Hits, signal: AbortSignal): AsyncGenerator<Found> {
  const settled = wanted.shelf !== 'changed' && wanted.shelf !== 'later' && !isFiltered(wanted.filters);
  const known = settled && isOfIndex(wanted.order);
  const sure = known ? ofHits(hits) : noRows;
  const articles = new Map<string, ArticleRecord>();
  const open = known ? hits.open : hits.all();
  yield { query, rows: sure, notes: [], articles, read: sure.count, last: open.length === 0 };
  open.sort((a, b) => b.rank - a.rank || b.modified - a.modified);
  for (let at = 0, n = 0; at < open.length; at += sizeOf(n++)) {
    const some = new Map(open.slice(at, at + sizeOf(n)).map((hit) => [hit.id, hit]));
    const notes = (await notesByIds([...some.keys()])).filter((note) => belongs(note, wanted));
    if (signal.aborted) return;
    const about = await articlesOf(notes, articles);
    if (signal.aborted) return;
    const fitting = notes.filter((note) => {
      const hit = some.get(note.id);
      return hit && (hit.sure || matchesQuery(query, note, about.get(note.articleId)));
    });
    const rows = fitting.map((note) => rowOf(note, about.get(note.articleId), some.get(note.id)?.rank));
    yield {
      query,
      rows: ofRows(rows),
      notes: fitting,
      articles: about,
      read: sure.count + Math.min(open.length, at + sizeOf(n)),
      last: at + sizeOf(n) >= open.length,
    };
  }
}

const sizeOf = (n: number): number => batches[Math.min(n, batches.length - 1)] ?? 500;

/** A search that finds nothing, with the slips of its words mended; null where nothing near is kept. Reads all once more. */
export async function mendSearch(
  wanted: Wanted,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly mended: readonly Mended[] } | null> {
  const query = parseQuery(wanted.text, lexicon());
  if (new Mender(query).idle) return null;
  const whole = wanted.articleId === null && (wanted.shelf === 'all' || wanted.shelf === 'bin');
  const mended =
    (whole && !isFiltered(wanted.filters)
      ? await askIndex((index) => index.mend(new Mender(query), binOf(wanted)).mended())
      : null) ?? (await readAll(wanted, new Mender(query), signal)).mended();
  return mended.length > 0 ? { text: withoutSlips(query, mended), mended } : null;
}

async function readAll(wanted: Wanted, mender: Mender, signal: AbortSignal): Promise<Mender> {
  const seen = new Set<string>();
  for await (const { notes, articles } of onShelf(wanted, signal)) {
    for (const note of notes) mender.read(foldedNote(note));
    for (const id of new Set(notes.map(({ articleId }) => articleId)).difference(seen)) {
      seen.add(id);
      const article = articles.get(id);
      if (article) mender.read(foldedArticle(article));
    }
  }
  return mender;
}

/** How many notes answer. */
export async function countFound(wanted: Wanted, signal: AbortSignal): Promise<number> {
  let found = 0;
  for await (const { rows } of findNotes(wanted, signal)) found += rows.count;
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
  for (let n = 0; ; n++) {
    const limit = sizeOf(n);
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
