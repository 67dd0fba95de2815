import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../utils/fingerprint.ts';
import {
  articleBatches,
  articleFor,
  articlesByIds,
  articlesLike,
  noteBatches,
  noteById,
  recentArticles,
} from '../../utils/notes/note-store.ts';
import { dismissClaim, forgetArticle, placeNotes, restoreClaim } from '../../utils/notes/write-articles.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { bothCounts, cleanStore, everything, firstSave, makeFacts, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

const dismissal = { article: makeFacts(), key: 'figure:40 lorries:0', kind: 'figure', exact: '40 lorries' };

test('a claim dismissed twice is remembered once, and comes back', async () => {
  await dismissClaim(dismissal, 1);
  const record = await dismissClaim(dismissal, 2);
  expect(record.dismissed).toEqual([{ key: 'figure:40 lorries:0', kind: 'figure', exact: '40 lorries', at: 1 }]);
  expect(await restoreClaim(record.id, 'another key')).toHaveLength(1);
  expect(await restoreClaim(record.id, dismissal.key)).toEqual([]);
  await expect(restoreClaim(uuid(77), dismissal.key)).rejects.toThrow('gone');
});

test('an article made by a dismissal takes its text with the first note', async () => {
  const { id } = await dismissClaim(dismissal, 1);
  await saveNote(firstSave(makeNote()), 2);
  const record = await articleFor(makeFacts());
  expect(record).toMatchObject({ id, text: 'The ferry was late. Nobody knew why.' });
  expect(record?.dismissed).toHaveLength(1);
});

test('places are kept for notes of the article at that address alone, and move no revision', async () => {
  await saveNote(firstSave(makeNote()), 1);
  await saveNote(firstSave(makeNote({ id: uuid(2), articleId: uuid(901) }), 'storm'), 1);
  const places = [uuid(1), uuid(2), uuid(3)].map((id) => ({ id, state: 'moved' as const, start: 4, exact: 'ferry' }));
  expect(await placeNotes('https://news.example/ferry', places, 50)).toBe(1);
  expect(await noteById(uuid(1))).toMatchObject({ revision: 1, lastSeen: { at: 50, state: 'moved', exact: 'ferry' } });
  expect((await noteById(uuid(2)))?.lastSeen).toBeNull();
  expect(await placeNotes('https://other.example/', places, 60)).toBe(0);
});

test('forgetting an article takes its notes, the bin too, and no others', async () => {
  await saveNote(firstSave(makeNote()), 1);
  await saveNote(firstSave(makeNote({ id: uuid(2) })), 1);
  await saveNote(firstSave(makeNote({ id: uuid(3), articleId: uuid(901) }), 'storm'), 1);
  await deleteNotes([uuid(2)], 2);
  expect(await forgetArticle(uuid(900))).toBe(2);
  expect(await articleFor(makeFacts())).toBeNull();
  expect(await noteById(uuid(3))).not.toBeNull();
  const [kept, real] = await bothCounts();
  expect(kept).toEqual(real);
  const before = await everything();
  expect(await forgetArticle(uuid(900))).toBe(0);
  expect(await everything()).toBe(before);
});

test('the same text at another address is like, not the same', async () => {
  const text =
    'The ferry to Aldmoor was two hours late on Monday because the pilot boat had lost its anchor in the fog.';
  const mark = fingerprint(text);
  await saveNote({ ...firstSave(makeNote()), article: { ...makeFacts('ferry', { fingerprint: mark }), text } }, 1);
  const copy = makeFacts('reprint', { fingerprint: fingerprint(`${text} `) });
  expect(await articleFor(copy)).toBeNull();
  expect((await articlesLike(copy)).map(({ id }) => id)).toEqual([uuid(900)]);
  expect(await articlesLike(makeFacts('ferry', { fingerprint: mark }))).toEqual([]);
  expect(await articlesLike(makeFacts('empty'))).toEqual([]);
  const other = fingerprint(
    'A bakery in Old Quay sold four hundred loaves before noon, and then the oven door fell off.',
  );
  expect(await articlesLike(makeFacts('bakery', { fingerprint: other }))).toEqual([]);
});

test('long facts are cut, not refused', async () => {
  await dismissClaim({ ...dismissal, article: makeFacts('long', { title: 't'.repeat(9000), byline: '' }) }, 1);
  const record = await articleFor(makeFacts('long'));
  expect(record?.title).toHaveLength(2000);
  expect(record?.byline).toBeNull();
});

test('batches and pages go through everything once', async () => {
  for (let n = 1; n <= 12; n++)
    await saveNote(firstSave(makeNote({ id: uuid(n), articleId: uuid(900 + n) }), `a${n}`), n);
  await deleteNotes([uuid(3)], 20);
  const notes: string[] = [];
  for await (const batch of noteBatches(5)) notes.push(...batch.map(({ id }) => id));
  expect(notes).toEqual(Array.from({ length: 12 }, (_, n) => uuid(n + 1)));
  const articles: string[] = [];
  for await (const batch of articleBatches(5)) articles.push(...batch.map(({ id }) => id));
  expect(articles).toHaveLength(12);
  const first = await recentArticles({ limit: 5 });
  expect(first.map(({ seen }) => seen)).toEqual([12, 11, 10, 9, 8]);
  const end = first[4];
  expect(
    (await recentArticles({ before: end && { seen: end.seen, id: end.id }, limit: 2 })).map((a) => a.seen),
  ).toEqual([7, 6]);
  expect((await articlesByIds([uuid(902), uuid(5), uuid(901)])).map(({ id }) => id)).toEqual([uuid(902), uuid(901)]);
});
