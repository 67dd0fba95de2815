import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../utils/article.ts';
import { linkAddress, unlinkAddress } from '../../utils/notes/link-articles.ts';
import { articleById, articleFor, articlesLike, newsFor, notesOf } from '../../utils/notes/note-store.ts';
import { keepVisit } from '../../utils/notes/watch-store.ts';
import { dismissClaim } from '../../utils/notes/write-articles.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { bothCounts, cleanStore, makeFacts, makeNote, uuid } from './make.ts';

const mirror = 'https://mirror.example/ferry';
const text = 'The ferry was late on Monday. Nobody on the quay knew why, and the harbour office kept silent.';
const print = fingerprint(text);
const here = makeFacts('ferry', { fingerprint: print });
const there = makeFacts('ferry', { url: mirror, urls: [mirror], fingerprint: print });

beforeEach(async () => {
  await cleanStore();
  await saveNote({ note: makeNote(), baseRevision: 0, article: { ...here, text } }, 1);
});

test('the same text elsewhere is offered, and nothing more', async () => {
  expect(await articleFor(there)).toBeNull();
  expect((await articlesLike(there)).map(({ id }) => id)).toEqual([uuid(900)]);
});

test('linked, the notes are those of both addresses; parted, of the first alone, and it is not offered again', async () => {
  await linkAddress(uuid(900), mirror);
  expect(await articleFor(there)).toMatchObject({ id: uuid(900), urls: [here.url, mirror] });
  await unlinkAddress(uuid(900), mirror);
  expect(await articleFor(there)).toBeNull();
  expect(await articlesLike(there)).toEqual([]);
  // The page at the other address may well name the first as its canonical one.
  expect(await articleFor({ ...there, urls: [mirror, here.url] })).toBeNull();
  expect(await articleFor(here)).toMatchObject({ id: uuid(900) });
  await linkAddress(uuid(900), mirror);
  expect(await articleFor(there)).toMatchObject({ id: uuid(900), unlinked: [] });
});

test('a parted address does not come back by what a page says of itself', async () => {
  await unlinkAddress(uuid(900), mirror);
  await saveNote(
    { note: makeNote({ id: uuid(2) }), baseRevision: 0, article: { ...here, urls: [here.url, mirror], text } },
    2,
  );
  expect((await articleById(uuid(900)))?.urls).toEqual([here.url]);
});

test('parted, an address is not told what changed at the article', async () => {
  await linkAddress(uuid(900), mirror);
  const visit = (at: number, title: string) => ({ at, title, modified: null, sentences: [text], claims: [] });
  await keepVisit(here.url, visit(1, 'The ferry was late'));
  await keepVisit(here.url, visit(2, 'The ferry was early'));
  expect(await newsFor([mirror])).toMatchObject({ since: 1, at: 2 });
  await unlinkAddress(uuid(900), mirror);
  expect(await newsFor([mirror])).toBeNull();
  expect(await newsFor([here.url])).toMatchObject({ since: 1, at: 2 });
});

test('the address an article was made at stays', async () => {
  expect((await unlinkAddress(uuid(900), here.url)).urls).toEqual([here.url]);
});

test('what was kept at the other address comes along', async () => {
  const note = makeNote({ id: uuid(2), articleId: uuid(901), text: 'From the mirror.' });
  await saveNote({ note, baseRevision: 0, article: { ...there, text } }, 2);
  await dismissClaim({ article: there, key: 'date:Monday:0', kind: 'date', exact: 'Monday' }, 3);
  await linkAddress(uuid(900), mirror);
  expect((await notesOf(uuid(900))).map(({ id }) => id)).toEqual([uuid(1), uuid(2)]);
  expect(await articleById(uuid(901))).toBeNull();
  expect((await articleById(uuid(900)))?.dismissed).toMatchObject([{ key: 'date:Monday:0' }]);
  const [kept, real] = await bothCounts();
  expect(kept).toEqual(real);
  expect(kept).toEqual({ notes: 2, articles: 1, bin: 0 });
});

test('an article that is gone is refused', async () => {
  await expect(linkAddress(uuid(5), mirror)).rejects.toThrow('gone');
  await expect(unlinkAddress(uuid(5), mirror)).rejects.toThrow('gone');
});
