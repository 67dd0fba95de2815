import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, watched } from '../../utils/notes/database.ts';
import { counts, newsFor, noteById } from '../../utils/notes/note-store.ts';
import { changesSeen, clearWatched, keepVisit, pruneWatched, weighChange } from '../../utils/notes/watch-store.ts';
import { dismissClaim, forgetArticle } from '../../utils/notes/write-articles.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { visitOf } from '../../utils/watch/record.ts';
import type { Visit } from '../../utils/watch/visit.ts';
import { cleanStore, firstSave, makeArticle, makeFacts, makeNote, uuid } from './make.ts';

const ferry = 'https://news.example/ferry';
const day = 24 * 60 * 60 * 1000;

/** The ferry article at a time, with so many hurt. */
function visit(at: number, hurt: number, more = ''): Visit {
  const exact = `${hurt} people were hurt`;
  const key = `casualty:${exact}:0`;
  const quantity = { low: hurt, high: hurt, unit: 'people', bound: 'exact' } as const;
  const text = `The ferry was late. ${exact} on the quay. ${more}`;
  return visitOf({ title: 'Ferry late', language: 'en', text }, [{ key, kind: 'casualty', exact, quantity }], at);
}
const only = async () => {
  const [row] = await watched.toArray();
  if (!row) throw new Error('nothing is kept');
  return row;
};
const kinds = async () => (await newsFor([ferry]))?.changes.map(({ kind, was, now }) => [kind, was, now]) ?? [];
const figure = (was: number, now: number) => ['figure-changed', `${was} people were hurt`, `${now} people were hurt`];

beforeEach(cleanStore);

test('a store made by version 1 opens with its notes, and the watch begins empty', async () => {
  database.close();
  await database.delete();
  const old = new Dexie('claimlight');
  old.version(1).stores({
    articles: 'id, *urls, fingerprint, [seen+id]',
    notes: 'note.id, [note.articleId+bin], [bin+note.modified+note.id], note.deleted, *tags',
    meta: 'key',
    imports: 'id, at',
    staged: '[importId+kind+id], importId',
  });
  await old.open();
  await old.table('articles').add(makeArticle());
  await old.table('notes').add({ note: makeNote({ revision: 1 }), bin: 0, tags: [] });
  await old.table('meta').add({ key: 'store', epoch: 1, id: uuid(7), sequence: 1, notes: 1, articles: 1, bin: 0 });
  old.close();
  await database.open();
  expect(database.verno).toBe(7);
  expect(await noteById(uuid(1))).toMatchObject({ text: 'Ask the harbour office.' });
  expect(await counts()).toEqual({ notes: 1, articles: 1, bin: 0 });
  await keepVisit(ferry, visit(5, 7));
  expect(await only()).toMatchObject({ articleId: uuid(900), urls: [ferry], seen: 5, changes: [] });
});

describe('what is told', () => {
  test('nothing on the first visit, nor where the words are the same', async () => {
    await keepVisit(ferry, visit(1, 7));
    await keepVisit(ferry, visit(2, 7));
    expect(await newsFor([ferry])).toBeNull();
    expect((await only()).visits.map(({ at }) => at)).toEqual([2]);
  });

  test('what changed since the reader last took note, however often they came by', async () => {
    await keepVisit(ferry, visit(1, 7));
    await keepVisit(ferry, visit(2, 9));
    expect(await newsFor([ferry])).toMatchObject({ since: 1, at: 2 });
    await keepVisit(ferry, visit(3, 9));
    await keepVisit(ferry, visit(4, 12));
    expect(await newsFor([ferry])).toMatchObject({ since: 1, at: 4 });
    expect(await kinds()).toEqual([figure(7, 12)]);
  });

  test('taken note of: from there on only what is newer', async () => {
    await keepVisit(ferry, visit(1, 7));
    await keepVisit(ferry, visit(2, 9));
    const { id } = await only();
    await changesSeen(id, 2);
    expect(await newsFor([ferry])).toBeNull();
    await keepVisit(ferry, visit(3, 11));
    expect(await kinds()).toEqual([figure(9, 11)]);
    // The list that was shown was of the visit at 2: what came after it has not been seen.
    await changesSeen(id, 2);
    expect(await kinds()).toEqual([figure(9, 11)]);
  });

  test('words that went back to what they were are no news', async () => {
    for (const [at, hurt] of [
      [1, 7],
      [2, 9],
      [3, 7],
    ] as const)
      await keepVisit(ferry, visit(at, hurt));
    expect(await newsFor([ferry])).toBeNull();
  });

  test('a change that does not matter stays away on later visits, and can be taken back', async () => {
    await keepVisit(ferry, visit(1, 7));
    await keepVisit(ferry, visit(2, 9));
    const { id, changes } = await only();
    const key = changes[0]?.key ?? '';
    await weighChange(id, key, false);
    expect(await newsFor([ferry])).toBeNull();
    await weighChange(id, key, true);
    expect(await kinds()).toEqual([figure(7, 9)]);
    await weighChange(id, key, false);
    await keepVisit(ferry, visit(3, 9, 'Nobody knew why.'));
    expect(await newsFor([ferry])).toBeNull();
  });

  test('“not a claim” is no claim here either', async () => {
    await keepVisit(ferry, visit(1, 7));
    const words = '9 people were hurt';
    await dismissClaim({ article: makeFacts(), key: `casualty:${words}:0`, kind: 'casualty', exact: words }, 1);
    await keepVisit(ferry, visit(2, 9));
    expect(await newsFor([ferry])).toBeNull();
  });
});

describe('how much is kept', () => {
  test('so many visits, and the first, the one taken note of and the newest among them', async () => {
    const bounds = { visits: 4, bytes: 1e9, total: 1e9 };
    for (let at = 1; at <= 3; at++) await keepVisit(ferry, visit(at, at), bounds);
    await changesSeen((await only()).id, 3);
    for (let at = 4; at <= 9; at++) await keepVisit(ferry, visit(at, at), bounds);
    const row = await only();
    expect(row.visits.map(({ at }) => at)).toEqual([1, 3, 8, 9]);
    expect(row.seen).toBe(3);
  });

  test('so many bytes an article', async () => {
    const filler = 'The quay lay in the fog. '.repeat(100);
    for (let at = 1; at <= 9; at++)
      await keepVisit(ferry, visit(at, at, filler), { visits: 99, bytes: 20_000, total: 1e9 });
    const row = await only();
    expect(row.bytes).toBeLessThanOrEqual(20_000);
    expect(row.visits.length).toBeGreaterThan(2);
    expect(row.visits.at(-1)?.at).toBe(9);
  });

  test('so many bytes in all: the one longest not visited goes, a noted one keeps its ends', async () => {
    const bounds = { visits: 12, bytes: 1e9, total: 3500 };
    await saveNote(firstSave(makeNote()), 1);
    for (let at = 1; at <= 4; at++) await keepVisit(ferry, visit(at, at), bounds);
    for (let at = 11; at <= 13; at++) await keepVisit('https://news.example/a', visit(at, at), bounds);
    for (let at = 21; at <= 29; at++) await keepVisit('https://news.example/b', visit(at, at), bounds);
    const rows = Object.fromEntries(
      (await watched.toArray()).map((row) => [row.urls[0], row.visits.map(({ at }) => at)]),
    );
    expect(rows[ferry]).toEqual([1, 4]);
    expect(rows['https://news.example/a']).toBeUndefined();
    expect(rows['https://news.example/b']?.at(-1)).toBe(29);
  });

  test('by age and by site, but never of a noted article', async () => {
    await saveNote(firstSave(makeNote()), 1);
    await keepVisit(ferry, visit(1, 7));
    await keepVisit('https://news.example/old', visit(day, 7));
    await keepVisit('https://news.example/new', visit(5 * day, 7));
    await keepVisit('https://other.example/new', visit(5 * day, 7));
    const isWatched = (url: string) => url.startsWith('https://news.example');
    expect(await pruneWatched({ keepDays: 3, isWatched }, 6 * day)).toBe(2);
    const left = (await watched.toArray()).map(({ urls }) => urls[0]);
    expect(left.toSorted()).toEqual([ferry, 'https://news.example/new']);
    expect(await clearWatched()).toBe(1);
    expect((await only()).urls).toEqual([ferry]);
  });

  test('nothing once the article is forgotten', async () => {
    await keepVisit(ferry, visit(1, 7));
    await saveNote(firstSave(makeNote({ articleId: uuid(900) })), 1);
    await forgetArticle(uuid(900));
    expect(await watched.count()).toBe(0);
  });
});
