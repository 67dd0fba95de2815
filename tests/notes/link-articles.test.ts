import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readArchive, writeArchive } from '../../utils/exchange/archive/archive.ts';
import { fingerprint } from '../../utils/fingerprint.ts';
import { linkAddress, unlinkAddress } from '../../utils/notes/link-articles.ts';
import {
  articleById,
  articleFor,
  articlesByIds,
  articlesLike,
  newsFor,
  noteById,
  notesOf,
} from '../../utils/notes/note-store.ts';
import { keepVisit } from '../../utils/notes/watch-store.ts';
import { dismissClaim } from '../../utils/notes/write-articles.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { fc } from '../properties.ts';
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

test('what came along goes back as it was when the addresses are parted, new notes stay', async () => {
  const far = 'https://copy.example/ferry';
  const theirs = { ...there, urls: [mirror, far], title: 'Ferry late again' };
  const save = (
    n: number,
    articleId: string,
    article: Omit<typeof theirs, 'urls'> & { urls: readonly string[]; text: string },
  ) => saveNote({ note: makeNote({ id: uuid(n), articleId, text: `Note ${n}` }), baseRevision: 0, article }, n);
  await save(2, uuid(901), { ...theirs, text: `${text} And again.` });
  await save(3, uuid(901), { ...theirs, text });
  await deleteNotes([uuid(3)], 3);
  await dismissClaim({ article: theirs, key: 'date:Monday:0', kind: 'date', exact: 'Monday' }, 3);
  await dismissClaim({ article: here, key: 'date:noon:0', kind: 'date', exact: 'noon' }, 3);
  const before = await articleById(uuid(901));

  await linkAddress(uuid(900), mirror);
  await save(4, uuid(900), { ...there, text });
  expect((await notesOf(uuid(900))).map(({ id }) => id)).toEqual([uuid(1), uuid(2), uuid(4)]);

  await unlinkAddress(uuid(900), far);
  expect(await articleById(uuid(901))).toMatchObject({
    ...before,
    unlinked: [here.url],
    revision: (before?.revision ?? 0) + 1,
  });
  expect((await notesOf(uuid(901))).map(({ id, text }) => [id, text])).toEqual([[uuid(2), 'Note 2']]);
  expect((await noteById(uuid(3)))?.articleId).toBe(uuid(901));
  expect((await notesOf(uuid(900))).map(({ id }) => id)).toEqual([uuid(1), uuid(4)]);
  expect(await articleById(uuid(900))).toMatchObject({
    urls: [here.url],
    dismissed: [{ key: 'date:noon:0' }],
    unlinked: [far, mirror],
  });
  // Neither is offered at the other any more, whatever a page says of itself.
  expect(await articlesLike(there)).toEqual([]);
  expect(await articlesLike(here)).toEqual([]);
  expect(await articleFor({ ...there, urls: [mirror, here.url] })).toMatchObject({ id: uuid(901) });
  const [kept, real] = await bothCounts();
  expect(kept).toEqual(real);

  // Linked once more, all is together again.
  await linkAddress(uuid(900), mirror);
  expect((await notesOf(uuid(900))).map(({ id }) => id)).toEqual([uuid(1), uuid(2), uuid(4)]);
  expect(await articleById(uuid(901))).toBeNull();
});

test('an archive carries what came along', async () => {
  await saveNote(
    { note: makeNote({ id: uuid(2), articleId: uuid(901) }), baseRevision: 0, article: { ...there, text } },
    2,
  );
  const record = await linkAddress(uuid(900), mirror);
  expect(record.merged).toMatchObject([{ article: { id: uuid(901), urls: [mirror] }, notes: [uuid(2)] }]);
  const read = readArchive(writeArchive({ articles: [record], notes: [], settings: defaultSettings, at: 1 }));
  expect('articles' in read && read.articles).toEqual([record]);
});

test('any links and partings lose no note, and each address has at most one article', async () => {
  const action = fc.record({ link: fc.boolean(), by: fc.nat(3), to: fc.nat(3) });
  const url = (n: number) => `https://site-${n}.example/story`;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
      await cleanStore();
      for (let n = 0; n < 4; n++) {
        const article = makeFacts('story', { url: url(n), urls: [url(n)] });
        const note = makeNote({ id: uuid(n), articleId: uuid(950 + n), text: `At ${n}` });
        await saveNote({ note, baseRevision: 0, article: { ...article, text } }, n + 1);
      }
      for (const { link, by, to } of actions) {
        const record = await articleFor({ urls: [url(by)], fingerprint: '' });
        if (!record) throw new Error('An article is gone.');
        await (link ? linkAddress(record.id, url(to)) : unlinkAddress(record.id, url(to)));
      }
      // Parted from one another again, every address has its own note.
      for (let n = 0; n < 4; n++) {
        const all = await articlesByIds([uuid(950), uuid(951), uuid(952), uuid(953)]);
        for (const { id } of all) await unlinkAddress(id, url(n));
      }
      for (let n = 0; n < 4; n++) {
        const record = await articleFor({ urls: [url(n)], fingerprint: '' });
        expect((await notesOf(record?.id ?? '')).map(({ text }) => text)).toEqual([`At ${n}`]);
      }
      const [kept, real] = await bothCounts();
      expect(kept).toEqual(real);
    }),
    { numRuns: 15 },
  );
}, 30_000);

test('an article that is gone is refused', async () => {
  await expect(linkAddress(uuid(5), mirror)).rejects.toThrow('gone');
  await expect(unlinkAddress(uuid(5), mirror)).rejects.toThrow('gone');
});
