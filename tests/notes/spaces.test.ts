// Where an article belongs, as files and links carry it.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { articles } from '../../utils/notes/database.ts';
import { linkAddress, unlinkAddress } from '../../utils/notes/link-articles.ts';
import { moveArticle } from '../../utils/notes/move-article.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { write } from '../../utils/notes/transaction.ts';
import { cleanStore, makeArticle, uuid } from './make.ts';

test('an archive carries where an article belongs, and what is here already stays where it is', async () => {
  await cleanStore();
  const [here, fresh] = [
    makeArticle({ id: uuid(901), urls: ['https://news.example/here'] }),
    makeArticle({ id: uuid(902), urls: ['https://news.example/fresh'], space: uuid(77) }),
  ];
  await write((ledger) => ledger.putArticles([{ before: undefined, after: here }]));
  const archive = writeArchive({ articles: [{ ...here, space: uuid(77) }, fresh], notes: [], at: 1 });
  const read = JSON.parse(archive).articles;
  const importId = await importStart(1);
  await importChunk(importId, { articles: read, notes: [] });
  await importCommit(importId, 'all');
  expect((await articles.toArray()).map(({ id, space }) => [id, space])).toEqual([
    [uuid(901), undefined],
    [uuid(902), uuid(77)],
  ]);
});

test('an article of one space is not linked into one of the other', async () => {
  await cleanStore();
  const [one, two] = [
    makeArticle({ id: uuid(901), urls: ['https://news.example/one'] }),
    makeArticle({ id: uuid(902), urls: ['https://news.example/two'], space: uuid(77) }),
  ];
  await write((ledger) => ledger.putArticles([one, two].map((after) => ({ before: undefined, after }))));
  await expect(linkAddress(uuid(901), 'https://news.example/two')).rejects.toThrow('failed');
  await moveArticle(uuid(902), null);
  await linkAddress(uuid(901), 'https://news.example/two');
  await moveArticle(uuid(901), uuid(77));
  await unlinkAddress(uuid(901), 'https://news.example/two');
  expect((await articles.toArray()).map(({ space }) => space)).toEqual([uuid(77), uuid(77)]);
});
