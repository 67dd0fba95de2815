// Many notes at once, there and back: a page of a hundred has more to await than Dexie follows in one transaction, unless what it
// needs is read at once.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articles, notes } from '../../utils/notes/database.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { join } from '../../utils/notes/sync/join.ts';
import { localIn } from '../../utils/notes/sync/local.ts';
import { outbox, own } from '../../utils/notes/sync/tables.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { integrate } from '../../utils/sync/merge/integrate.ts';
import { couch } from '../../utils/sync/remote.ts';
import { freshSeen, start, step } from '../../utils/sync/replicate.ts';
import { cleanStore, makeArticle, makeNote, uuid } from '../notes/make.ts';
import { startServer } from './server.ts';

const local = localIn(own, integrate);

test('700 notes of two articles go, and come back into an empty store', async () => {
  await cleanStore();
  const server = await startServer();
  const account = { url: await server.make('desk'), user: '', password: '' };
  const { keys, facts } = await lookAt(couch(account), 'correct horse');
  await begin(couch(account), facts);
  const round = async () => {
    const seen = freshSeen();
    for (let stage = start; stage.at !== 'done'; )
      stage = await step(stage, { remote: couch(account), local, keys, facts, sound: (each) => each, seen });
    return seen;
  };
  const url = 'https://news.example/dam';
  const places = [makeArticle(), makeArticle({ id: uuid(901), url, urls: [url] })];
  const all = Array.from({ length: 700 }, (_, n) =>
    makeNote({ id: uuid(n + 1), articleId: uuid(900 + (n % 2)), text: `Note ${n}` }),
  );
  const importId = await importStart(1);
  await importChunk(importId, { articles: places, notes: all });
  await importCommit(importId, 'all');
  await join({ account, facts, keys, origin: null });
  expect(await round()).toMatchObject({ sent: 702, refused: 0, tooLarge: 0 });
  expect(await outbox.count()).toBe(0);
  await cleanStore();
  await join({ account, facts, keys, origin: null });
  expect(await round()).toMatchObject({ received: 702, sent: 0, refused: 0 });
  expect([await notes.count(), await articles.count(), await outbox.count()]).toEqual([700, 2, 0]);
  expect((await notes.get(uuid(8)))?.note).toMatchObject({ text: 'Note 7', articleId: uuid(901) });
  await server.close();
});
