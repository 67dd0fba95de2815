// The index on the disk: made in steps while the store is written, never older than the store, and made anew where it is
// damaged, missing, or of another store. After each of these a search says what a walk over all notes says.
import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database, journal, meta } from '../../utils/notes/database.ts';
import { eraseEverything } from '../../utils/notes/erase.ts';
import { indexName, missedSince, standing } from '../../utils/notes/journal.ts';
import type { Note } from '../../utils/notes/note.ts';
import { allTags, articleById, countTagged, noteBatches } from '../../utils/notes/note-store.ts';
import { replaceAll } from '../../utils/notes/restore.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { acceptStore } from '../../utils/notes/transaction.ts';
import { forgetArticle, placeNotes } from '../../utils/notes/write-articles.ts';
import { deleteNotes, eraseNotes, saveNote } from '../../utils/notes/write-notes.ts';
import type { Piece } from '../../utils/search/index/piece.ts';
import { matchesQuery, parseQuery } from '../../utils/search/query.ts';
import { dropIndex, readAll, readState } from '../../utils/search-index/index-database.ts';
import { keepIndex } from '../../utils/search-index/keep-index.ts';
import { askIndex, onLost } from '../../utils/search-index/open-index.ts';
import { cleanStore, firstSave, makeArticle, makeNote, uuid } from '../notes/make.ts';

const never = new AbortController().signal;
const keep = () => keepIndex(async () => undefined, never);

beforeEach(async () => {
  await cleanStore();
  await dropIndex();
});
afterEach(() => onLost(() => undefined));

/** Fills the store by an import. */
async function fill(count: number, from = 0): Promise<void> {
  const importId = await importStart(1);
  const numbers = Array.from({ length: count }, (_, n) => from + n);
  const homes = [...new Set(numbers.map((n) => Math.floor(n / 10)))];
  await importChunk(importId, {
    articles: homes.map((at) => {
      const url = `https://news.example/${at}`;
      return makeArticle({ id: uuid(9000 + at), url, urls: [url], title: `Harbour ${at}` });
    }),
    notes: numbers.map((n) =>
      makeNote({ id: uuid(n + 1), articleId: uuid(9000 + Math.floor(n / 10)), text: `Boat ${n}.` }),
    ),
  });
  await importCommit(importId, 'all');
}

const indexed = async (count: number) => {
  await fill(count);
  await keep();
};

/** What a search finds by the index, and what a walk finds. */
async function both(text: string): Promise<[found: string[] | null, walked: string[]]> {
  const query = parseQuery(text);
  const hits = await askIndex((index) => index.find(query, 0)?.all() ?? null);
  const walked: string[] = [];
  for await (const batch of noteBatches())
    for (const note of batch)
      if (note.deleted === null && matchesQuery(query, note, (await articleById(note.articleId)) ?? undefined))
        walked.push(note.id);
  return [hits?.map(({ id }) => id).sort() ?? null, walked.sort()];
}

async function agree(...texts: string[]): Promise<number> {
  let found = 0;
  for (const text of texts) {
    const [known, walked] = await both(text);
    expect(known, text).toEqual(walked);
    found += walked.length;
  }
  return found;
}

const noteOf = async (id: string): Promise<Note> => {
  const row = await database.table('notes').get(id);
  return row.note;
};

describe('never older than the store', () => {
  test('made once, it answers; what is written afterwards is found at once', async () => {
    await fill(45);
    expect(await askIndex(() => true)).toBeNull();
    expect(await keep()).toBe(true);
    expect(await agree('boat', 'harbour', '"harbour 3"', 'boat -4')).toBeGreaterThan(80);
    await saveNote(
      { note: { ...(await noteOf(uuid(3))), text: 'A raft.', tags: ['wet', 'So wet'] }, baseRevision: 0 },
      2,
    );
    await saveNote(firstSave(makeNote({ id: uuid(500), text: 'A raft too.', tags: ['wet'] }), 'other'), 3);
    await deleteNotes([uuid(4)], 4);
    await deleteNotes([uuid(5)], 4);
    await eraseNotes([uuid(5)]);
    await forgetArticle(uuid(9001));
    await placeNotes('https://news.example/2', [{ id: uuid(21), state: 'changed', start: 0, exact: 'A dinghy' }], 5);
    expect((await both('raft'))[1]).toHaveLength(2);
    // By their facts alone, of notes in the pieces and of those written since.
    expect(
      await agree('is:open', 'verdict:none', 'tag:wet', 'state:changed', 'created:<2030', 'kind:selection,art'),
    ).toBeGreaterThan(30);
    expect(await askIndex((index) => index.find(parseQuery('verdict:none -tag:wet edited:>=2020'), 0)?.open)).toEqual(
      [],
    );
    expect([...((await askIndex((index) => index.tags())) ?? [])].sort()).toEqual(
      await Promise.all((await allTags()).map(async (tag) => [tag, await countTagged(tag)])),
    );
    await agree('raft', 'boat', 'harbour', 'dinghy', 'ferry');
  });

  test('many changes become a piece, then many pieces one, and no word of before is found', async () => {
    await indexed(30);
    for (let round = 0; round < 12; round++) {
      await fill(100 + round, 1000 + round * 200);
      await deleteNotes([uuid(1001 + round * 200)], 5);
      await keep();
      if (round % 4 === 0) await agree('boat', `harbour 1${round}`);
    }
    const all = await readAll();
    expect(all?.pieces.notes.length).toBeLessThan(10);
    expect(all?.state.sequence).toBe((await standing())?.sequence);
    expect(await agree('boat')).toBe(30 + 12 * 100 + 66 - 12);
  });

  test('what is written while it is made is in it', async () => {
    await fill(400);
    let turn = 0;
    await keepIndex(async () => {
      turn++;
      if (turn === 2) await saveNote({ note: { ...(await noteOf(uuid(1))), text: 'A raft.' }, baseRevision: 0 }, 2);
      if (turn === 3) await saveNote(firstSave(makeNote({ id: uuid(777), text: 'A raft too.' }), '0'), 3);
    }, never);
    expect(turn).toBeGreaterThan(3);
    expect(await agree('raft', 'boat')).toBe(2 + 399);
  });

  test('a making that was cut off is taken up again', async () => {
    await fill(400);
    const control = new AbortController();
    let turn = 0;
    expect(await keepIndex(async () => void (++turn === 2 && control.abort()), control.signal)).toBe(false);
    expect(await askIndex(() => true)).toBeNull();
    expect(await keep()).toBe(true);
    expect(await agree('boat')).toBe(400);
  });
});

describe('made anew', () => {
  const anew = async (how: () => Promise<unknown>) => {
    await indexed(20);
    expect(await agree('boat')).toBe(20);
    await how();
    await keep();
    await agree('boat', 'harbour', 'raft');
  };

  test('where it is missing', () => anew(() => Dexie.delete(indexName)));

  test('after a write of code that keeps no journal', () =>
    anew(async () => {
      await saveNote({ note: { ...(await noteOf(uuid(1))), text: 'A raft.' }, baseRevision: 0 }, 2);
      await journal.clear();
      expect(await askIndex(() => true)).toBeNull();
    }));

  test('after the store was put back to before it', () =>
    anew(async () => {
      const row = await meta.get('store');
      if (row) await meta.put({ ...row, sequence: 0 });
      expect(await askIndex(() => true)).toBeNull();
    }));

  test('after another store came in its place', () =>
    anew(async () => {
      await database.delete();
      await acceptStore();
      expect(await askIndex(() => true)).toBeNull();
      await fill(3);
    }));

  const cut = (change: (piece: Piece) => object) => async (pieces: Table) => {
    const piece = await pieces.toCollection().first();
    await pieces.put({ ...piece, ...change(piece) });
  };
  test.each<[string, (pieces: Table) => Promise<unknown>]>([
    ['damaged', cut(({ text }) => ({ text: text.slice(0, 3) }))],
    [
      'damaged in its postings',
      cut(({ postings: { ends, texts } }) => ({ postings: { ends, texts: texts.slice(1) } })),
    ],
    ['gone', (pieces) => pieces.clear()],
  ])('where a piece is %s: it is told, dropped, and nothing is found by it', async (_, change) => {
    await indexed(20);
    const raw = await new Dexie(indexName).open();
    await change(raw.table('pieces'));
    raw.close();
    const told = vi.fn();
    onLost(told);
    expect(await askIndex(() => true)).toBeNull();
    expect(told).toHaveBeenCalled();
    expect(await readState()).toBeNull();
    await keep();
    expect(await agree('boat')).toBe(20);
  });
});

describe('with the rest of the store', () => {
  test('"put the library back" is found as it was put back', async () => {
    await indexed(12);
    const importId = await importStart(5, true);
    await importChunk(importId, { articles: [makeArticle()], notes: [makeNote({ text: 'A raft.' })] });
    await replaceAll(importId, 6);
    expect(await agree('raft', 'boat', 'harbour')).toBe(1);
  });

  test('erasing everything leaves no index', async () => {
    await indexed(12);
    expect(await Dexie.getDatabaseNames()).toContain(indexName);
    await eraseEverything();
    expect(await Dexie.getDatabaseNames()).not.toContain(indexName);
    expect(await askIndex(() => true)).toBeNull();
  });

  test('the words of what was erased lie nowhere in it', async () => {
    await fill(12);
    await saveNote({ note: { ...(await noteOf(uuid(3))), text: 'A zeppelin.' }, baseRevision: 0 }, 2);
    await keep();
    const words = async () => (await readAll())?.pieces.notes.map(({ piece }) => piece.words).join(' ');
    expect(await words()).toMatch(/zeppelin/);
    await deleteNotes([uuid(3)], 4);
    await eraseNotes([uuid(3)]);
    await keep();
    expect(await words()).not.toMatch(/zeppelin/);
    await forgetArticle(uuid(9001));
    await keep();
    expect((await readAll())?.pieces.articles.map(({ piece }) => piece.words).join(' ')).not.toMatch(
      /news.example\/1\n/,
    );
    expect(await agree('boat', 'harbour', 'zeppelin')).toBe(9 + 9);
  });

  test('a visit that found every note where it was is no change to read', async () => {
    await fill(12);
    const before = await standing();
    await placeNotes('https://news.example/0', [{ id: uuid(1), state: 'exact', start: 0, exact: 'x' }], 5);
    await placeNotes('https://news.example/0', [{ id: uuid(1), state: 'exact', start: 0, exact: 'x' }], 6);
    const missed = before && (await missedSince(before.store, before.sequence + 1, 10));
    expect([missed?.notes.size, missed?.articles.size, missed?.more]).toEqual([0, 0, false]);
  });
});
