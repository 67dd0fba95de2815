// What is to be exported, read from the store in batches: whole articles with their notes, an article once. No more is
// held than the batch in hand and the next, so the size of the store does not matter to whoever writes as it reads.
import type { ExportBundle } from '../../../utils/exchange/format.ts';
import type { Note } from '../../../utils/notes/note.ts';
import {
  articleBatches,
  articleById,
  articlesByIds,
  noteBatches,
  noteById,
  notesOf,
  notesOfMany,
  recentNotes,
} from '../../../utils/notes/note-store.ts';

/** What to export: everything, one article with its notes, or notes by id with their articles. */
export type Extent =
  | { readonly kind: 'everything' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'notes'; readonly ids: readonly string[] };

export type Batch = Pick<ExportBundle, 'articles' | 'notes'>;

/** `flat`: for a file that keeps articles and notes apart, everything is read as it lies, which is faster. */
export const batchesOf = (extent: Extent, flat: boolean): AsyncGenerator<Batch> => readAhead(inTurn(extent, flat));

/** The store looks for the next batch while this one is written. */
async function* readAhead(batches: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  let next = batches.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = batches.next();
    // Whoever gives up never asks for it.
    next.catch(() => undefined);
    yield value;
  }
}

function inTurn(extent: Extent, flat: boolean): AsyncGenerator<Batch> {
  if (extent.kind === 'article') return oneArticle(extent.id);
  if (extent.kind === 'notes') return chosen(extent.ids);
  return flat ? asItLies() : byArticle();
}

async function* oneArticle(id: string): AsyncGenerator<Batch> {
  const article = await articleById(id);
  yield { articles: article ? [article] : [], notes: await notesOf(id) };
}

/** Their articles may be any of the store's, so the notes, which the reader has chosen by hand or search, are held. */
async function* chosen(ids: readonly string[]): AsyncGenerator<Batch> {
  const found: Note[] = [];
  for (let at = 0; at < ids.length; at += 200) {
    const batch = await Promise.all(ids.slice(at, at + 200).map(noteById));
    found.push(...batch.filter((note) => note !== null));
    yield { articles: [], notes: [] };
  }
  const groups = Map.groupBy(found, (note) => note.articleId);
  const articleIds = [...groups.keys()];
  for (let at = 0; at < articleIds.length; at += 100) {
    const part = articleIds.slice(at, at + 100);
    yield { articles: await articlesByIds(part), notes: part.flatMap((id) => groups.get(id) ?? []) };
  }
}

async function* asItLies(): AsyncGenerator<Batch> {
  for await (const articles of articleBatches()) yield { articles, notes: [] };
  for await (const notes of noteBatches(2000)) yield { articles: [], notes };
}

async function* byArticle(): AsyncGenerator<Batch> {
  for await (const articles of articleBatches(50))
    yield { articles, notes: await notesOfMany(articles.map(({ id }) => id)) };
  for (let notes = await recentNotes({ bin: true, limit: 500 }); notes.length > 0; ) {
    yield { articles: [], notes };
    notes = await recentNotes({ bin: true, limit: 500, before: notes.at(-1) });
  }
}
