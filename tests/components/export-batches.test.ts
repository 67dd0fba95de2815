// What is to be exported comes out of the store once each, whatever is asked for.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Batch, batchesOf, type Extent } from '../../components/shared/transfer/export-batches.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { deleteNotes } from '../../utils/notes/write-notes.ts';
import { cleanStore, makeArticle, makeNote, uuid } from '../notes/make.ts';

const articles = Array.from({ length: 120 }, (_, n) => makeArticle({ id: uuid(n), urls: [`news.example/${n}`] }));
const notes = Array.from({ length: 360 }, (_, n) => makeNote({ id: uuid(1000 + n), articleId: uuid((n * 7) % 119) }));

beforeEach(async () => {
  await cleanStore();
  const importId = await importStart(1);
  await importChunk(importId, { articles, notes });
  await importCommit(importId, 'all');
  await deleteNotes([uuid(1000), uuid(1003)], 5);
});

async function all(extent: Extent, flat = false) {
  const batches: Batch[] = [];
  for await (const batch of batchesOf(extent, flat)) batches.push(batch);
  return {
    batches,
    articles: batches.flatMap((batch) => batch.articles.map(({ id }) => id)),
    notes: batches.flatMap((batch) => batch.notes.map(({ id }) => id)),
  };
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id).toSorted();

test.each([true, false])('everything, the bin included, each once (flat: %s)', async (flat) => {
  const read = await all({ kind: 'everything' }, flat);
  expect(read.articles).toEqual(ids(articles));
  expect(read.notes.toSorted()).toEqual(ids(notes));
});

test('by article: each with all its notes in one batch', async () => {
  const { batches } = await all({ kind: 'everything' });
  for (const batch of batches.filter((each) => each.articles.length > 0)) {
    const here = new Set(batch.articles.map(({ id }) => id));
    expect(batch.notes.every(({ articleId, deleted }) => here.has(articleId) && deleted === null)).toBe(true);
  }
});

test('one article, and chosen notes with theirs', async () => {
  expect((await all({ kind: 'article', id: uuid(7) })).notes).toEqual(
    ids(notes.filter(({ articleId }) => articleId === uuid(7))),
  );
  const chosen = await all({ kind: 'notes', ids: [uuid(1001), uuid(1002), uuid(9999)] });
  expect([chosen.articles.toSorted(), chosen.notes.toSorted()]).toEqual([
    [uuid(7), uuid(14)],
    [uuid(1001), uuid(1002)],
  ]);
});
