// A file may be anybody's: what it claims beyond its records' shape is not believed without asking.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readArchive } from '../../utils/exchange/archive/archive.ts';
import { accept } from '../../utils/message-schemas.ts';
import { backUp, readBackup } from '../../utils/notes/backup.ts';
import { articleById, articleFor, noteById } from '../../utils/notes/note-store.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { versionOf } from '../../utils/notes/versions.ts';
import { dismissClaim } from '../../utils/notes/write-articles.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { ownPage } from '../background/fake.ts';
import { cleanStore, firstSave, makeArticle, makeFacts, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

async function take(records: { articles: unknown[]; notes: unknown[] }, isOurs = false) {
  const importId = await importStart(1, isOurs);
  await importChunk(importId, records);
  return await importCommit(importId, 'all');
}

test('a note counted to the end of numbers can still be saved, and our own backup reads it', async () => {
  const last = Number.MAX_SAFE_INTEGER;
  const note = makeNote({ revision: last, conflicts: [versionOf(makeNote({ text: 'Beside.' }), uuid(9), last)] });
  await take({ articles: [makeArticle({ revision: last })], notes: [note] });
  const taken = await noteById(uuid(1));
  if (!taken) throw new Error('not taken');
  const saved = await saveNote({ note: { ...taken, text: 'Mine.' }, baseRevision: taken.revision }, 5);
  expect(saved).toMatchObject({ status: 'saved', note: { text: 'Mine.' } });
  expect(saved.status !== 'refused' && Number.isSafeInteger(saved.revision)).toBe(true);
  await backUp(10);
  const json = new Response((await readBackup(10)).stream().pipeThrough(new DecompressionStream('gzip')));
  expect(readArchive(await json.text())).toMatchObject({ refused: [], notes: [{ text: 'Mine.' }] });
});

const stolen = ['https://news.example/ferry', 'https://news.example/amp-ferry', 'https://bank.example/news/one'];

test('an article that claims the address of another site gets none of its notes', async () => {
  const done = await take({ articles: [makeArticle({ urls: stolen })], notes: [] });
  expect(done.refused).toMatchObject([{ record: uuid(900), reason: expect.stringContaining('bank.example/news/one') }]);
  expect((await articleById(uuid(900)))?.urls).toEqual(stolen.slice(0, 2));
  const note = makeNote({ id: uuid(2), articleId: uuid(901) });
  const article = { ...makeFacts('', { url: stolen[2] ?? '', urls: [stolen[2] ?? ''] }), text: '' };
  await saveNote({ note, baseRevision: 0, article }, 2);
  expect((await noteById(uuid(2)))?.articleId).toBe(uuid(901));
  expect((await articleFor({ urls: stolen.slice(2), fingerprint: '' }))?.id).toBe(uuid(901));
});

test('a backup of ours keeps the addresses that the reader has linked', async () => {
  expect(await take({ articles: [makeArticle({ urls: stolen })], notes: [] }, true)).toMatchObject({ refused: [] });
  expect((await articleById(uuid(900)))?.urls).toEqual(stolen);
});

test('addresses in thousands are cut to what we keep ourselves', async () => {
  const urls = Array.from({ length: 5000 }, (_, n) => `https://news.example/${n}`);
  await take({ articles: [makeArticle({ urls })], notes: [] });
  expect((await articleById(uuid(900)))?.urls).toHaveLength(50);
});

test('a claim as long as a paragraph can be noted and dismissed', async () => {
  const key = `quote:${'word '.repeat(1000)}:0`;
  const claim = { key, kind: 'quote' as const, exact: 'x', rule: 'made', source: null, cue: null, quantity: null };
  const whole = { ...claim, outcomes: [], who: null, from: null, to: null };
  const request = firstSave(makeNote({ claim: whole }));
  expect(accept('saveNote', request, ownPage())).toBeNull();
  expect(await saveNote(request, 1)).toMatchObject({ status: 'saved', note: { claim: { key } } });
  const dismissal = { article: makeFacts(), key, kind: 'quote', exact: 'x' };
  expect(accept('dismissHere', dismissal, ownPage())).toBeNull();
  expect((await dismissClaim(dismissal, 2)).dismissed).toMatchObject([{ key }]);
});
