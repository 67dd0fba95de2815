// A note of tomorrow, with fields that version 1 does not have, reads all that version 1 has left behind: files, rows, drafts,
// messages, an import under way, backups. Whoever reads notes past the schema of the day, or past the store, fails here.
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { draftOf } from '../../utils/drafts/draft-store.ts';
import { readArchive } from '../../utils/exchange/archive/archive.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { accept } from '../../utils/message-schemas.ts';
import { backUp, keep, readBackup } from '../../utils/notes/backup.ts';
import { articles, notes, parts } from '../../utils/notes/database.ts';
import { isOldDefault, type Note, noteSchema } from '../../utils/notes/note.ts';
import * as store from '../../utils/notes/note-store.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { frozen, type RawArchive, rawRecords, readNow } from '../exchange/archives.ts';
import { cleanStore } from './make.ts';
import { openFrozen } from './raw-store.ts';

vi.mock('../../utils/notes/note.ts', async (today) =>
  (await import('./later-note.ts')).laterNote(await today<typeof import('../../utils/notes/note.ts')>()),
);

beforeEach(async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  await cleanStore();
});

const raw = rawRecords('v1-every-shape.json');
/** What a record of version 1 has to have become, whatever other fields have come since. */
const grown = (note: RawArchive['notes'][number]) => ({
  ...readNow(note),
  evidence: note.evidence.map((one) => ({ ...one, confirmed: !isOldDefault(one), tomorrow: '' })),
  tomorrow: null,
  stage: { of: note.status },
});
const grownNotes = raw.notes.map(grown);
const grownArticles = raw.articles.map((article) => ({ ...article, tomorrow: null }));
const [first] = raw.notes;
const [flood] = grownArticles;
if (!first || !flood) throw new Error('The frozen archive has no note or no article.');
const firstGrown = grown(first);

/** All of `wanted` are among those found, and have become what they had to. */
function expectGrown(found: readonly { id: string }[], wanted: readonly { id: string }[] = grownNotes) {
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.map(({ id }) => found.find((each) => each.id === id))).toMatchObject(wanted);
}

test.each(['v1-every-shape.json', 'v1-report.html', 'v1-web-annotation.json'])('a file: %s', (name) => {
  const read = readAny(name, frozen(name), 1);
  if ('error' in read) throw new Error(read.error);
  expect(read.refused).toEqual([]);
  expectGrown(read.notes);
  expectGrown(read.articles, grownArticles);
});

test('a field that is there is left as it is, and one that is wrong is still refused', () => {
  const given = { tomorrow: 'Mila', stage: { of: 'x' } };
  expect(v.parse(noteSchema, { ...first, ...given })).toMatchObject(given);
  expect(v.safeParse(noteSchema, { ...first, tomorrow: 7 }).success).toBe(false);
  expect(v.safeParse(noteSchema, { ...first, tomorrow: 'x'.repeat(201) }).success).toBe(false);
});

describe('rows', () => {
  beforeEach(async () => void (await openFrozen('v1-rows-30.json')));
  const { id: articleId } = flood;
  const mine = grownNotes.filter((note) => note.articleId === articleId && note.deleted === null);

  test('by every read of the store', async () => {
    expect(await store.noteById(first.id)).toMatchObject(firstGrown);
    expectGrown(await store.notesOf(articleId), mine);
    expectGrown(await store.notesOfMany([articleId]), mine);
    expectGrown(await store.recentNotes({ limit: 100 }), mine);
    expectGrown((await store.noteBatches(100).next()).value ?? []);
    expect(await store.articleById(articleId)).toMatchObject(flood);
    expectGrown(await store.articlesByIds([articleId, 'none']), [flood]);
    expectGrown(await store.recentArticles({ limit: 9 }), grownArticles);
    expectGrown((await store.articleBatches().next()).value ?? [], grownArticles);
    const facts = { urls: ['ossel-courier.example/amp/flood'], fingerprint: '' };
    expect(await store.articleFor(facts)).toMatchObject(flood);
    expectGrown(await store.articlesLike({ urls: [], fingerprint: flood.fingerprint }), [flood]);
    expect([await store.noteById('none'), await store.articleById('none')]).toEqual([null, null]);
  });

  test('by every way Dexie has to read', async () => {
    const each: Note[] = [];
    await notes.each((row) => void each.push(row.note));
    expectGrown(each);
    expect((await notes.bulkGet([first.id, 'none'])).map((row) => row?.note.tomorrow)).toEqual([null, undefined]);
    expect((await notes.toArray()).map((row) => row.note)).toEqual(each);
    expect((await notes.where('tags').equals('flood').first())?.note).toMatchObject({ tomorrow: null });
    expect(await articles.toCollection().last()).toMatchObject({ tomorrow: null });
  });

  test('one saved unchanged is no new revision, and the file of it again no other version', async () => {
    const note = await store.noteById(first.id);
    if (!note) throw new Error('The note is gone.');
    expect(await saveNote({ note, baseRevision: 0 }, 9)).toMatchObject({ status: 'saved', revision: note.revision });
    const importId = await importStart(1);
    await importChunk(importId, raw);
    expect(await importCommit(importId, 'all')).toMatchObject({ added: 0, changed: 0, older: 0, refused: [] });
  });

  test('the backup has the field', async () => {
    await backUp(9e12);
    const unzipped = (await readBackup(9e12)).stream().pipeThrough(new DecompressionStream('gzip'));
    const json = await new Response(unzipped).text();
    const read = readArchive(json);
    expect(json.match(/"stage":/g)).toHaveLength(await notes.count());
    // The status is written out of the rest.
    const wanted = grownNotes.map((note) => ({ ...note, status: expect.any(String) }));
    expectGrown('error' in read ? [] : read.notes, wanted);
  });

  test('an import that was under way', async () => {
    const staged = await parts.toArray();
    expect(staged.map(({ kind }) => kind)).toEqual(['article', 'note']);
    const [article, note] = [{ tomorrow: null }, { tomorrow: null, stage: { of: 'open' } }];
    expect(staged.map(({ records }) => records)).toMatchObject([[article], [note]]);
    expect(await importCommit(String(staged[0]?.importId), 'all')).toMatchObject({ added: 1, refused: [] });
    const taken = (await notes.toArray()).find(({ note }) => note.text.startsWith('Staged'));
    expect(taken?.note).toMatchObject({ tomorrow: null });
  });
});

test('a draft that waits', () => {
  localStorage.setItem(`claimlight-draft:${first.id}:someone`, JSON.stringify({ note: first, base: 2 }));
  expect(draftOf(first.id, 'someone')).toMatchObject({ note: firstGrown, base: 2 });
});

test('a message, also when it is sent twice', async () => {
  await openFrozen('v1-rows-30.json');
  const desk = { url: browser.runtime.getURL('/popup.html') };
  const today = await vi.importActual<typeof import('../../utils/notes/note.ts')>('../../utils/notes/note.ts');
  const request = { note: v.parse(today.noteSchema, { ...first, text: 'Other words.' }), baseRevision: 2 };
  expect(request.note).not.toHaveProperty('tomorrow');
  expect(accept('saveNote', request, desk)).toBeNull();
  const save = () => saveNote(request, 9);
  expect(await save()).toMatchObject({ status: 'saved', revision: 3, note: { text: 'Other words.', tomorrow: null } });
  expect(await save()).toMatchObject({ status: 'saved', revision: 3 });
});

test('a backup that version 1 made', async () => {
  const stored = { notes: raw.notes.length, articles: raw.articles.length, storeId: 'x', sequence: 1 };
  await keep(new Blob([frozen('v1-every-shape.json')]), 20, stored);
  const unzipped = (await readBackup(20)).stream().pipeThrough(new DecompressionStream('gzip'));
  const read = readArchive(await new Response(unzipped).text());
  expect(read).toMatchObject({ refused: [] });
  expectGrown('error' in read ? [] : read.notes);
});
