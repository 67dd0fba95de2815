// Password, passphrase and keys are nowhere but in the extension's own database: in no address, log, export, backup or item.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backUp, readBackup } from '../../utils/notes/backup.ts';
import { forget, join } from '../../utils/notes/sync/join.ts';
import { localIn } from '../../utils/notes/sync/local.ts';
import { accountRow, syncShown } from '../../utils/notes/sync/status.ts';
import { outbox, own, sync, synced } from '../../utils/notes/sync/tables.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { databaseUrl } from '../../utils/sync/address.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { integrate } from '../../utils/sync/merge/integrate.ts';
import { couch } from '../../utils/sync/remote.ts';
import { freshSeen, start, step } from '../../utils/sync/replicate.ts';
import { cleanStore, everything, firstSave, makeNote } from '../notes/make.ts';
import { startServer } from './server.ts';

const local = localIn(own, integrate);

const [user, password, passphrase] = ['castellane', 'Zarambolin-7', 'Quillfeather Ostrovexa'];

test('a whole life with a server leaves its secrets nowhere', async () => {
  await cleanStore();
  const said = ['log', 'warn', 'error', 'info', 'debug'].map((name) => vi.spyOn(console, name as 'log'));
  const server = await startServer(`${user}:${password}`);
  const account = { url: await server.make('desk'), user, password };
  const found = await lookAt(couch(account), passphrase);
  await begin(couch(account), found.facts);
  await saveNote(firstSave(makeNote()), 1);
  await join({ account, facts: found.facts, keys: found.keys, origin: null });
  const { keys, facts } = found;
  const seen = freshSeen();
  for (let stage = start; stage.at !== 'done'; )
    stage = await step(stage, { remote: couch(account), local, keys, facts, sound: (each) => each, seen });
  await backUp(10);
  const backup = await new Response(
    (await readBackup(10)).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
  const items = JSON.stringify(await browser.storage.local.get());
  const words = JSON.stringify(said.flatMap((each) => each.mock.calls));
  const places = [server.arrivals.join('\n'), JSON.stringify(server.calls), backup, items, words, await everything()];
  const shown = JSON.stringify(await syncShown());
  for (const secret of [password, ...passphrase.split(' ')])
    for (const place of [...places, shown]) expect(place).not.toContain(secret);
  expect((await accountRow())?.account.password).toBe(password);
  await forget();
  expect([await sync.count(), await synced.count(), await outbox.count()]).toEqual([0, 0, 0]);
  await server.close();
});

test.each([
  ['notes.example', 'desk', 'https://notes.example/desk'],
  [' https://notes.example/couch/ ', 'desk', 'https://notes.example/couch/desk'],
  ['http://127.0.0.1:5984', 'desk', 'http://127.0.0.1:5984/desk'],
  ['HTTP://127.0.0.1:5984//', ' desk ', 'http://127.0.0.1:5984/desk'],
  ['127.0.0.1:5984', 'desk', 'http://127.0.0.1:5984/desk'],
  ['localhost:5984', 'desk', 'http://127.0.0.1:5984/desk'],
  ['http://localhost:5984/', 'desk', 'http://127.0.0.1:5984/desk'],
  ['https://localhost:6984', 'desk', 'https://localhost:6984/desk'],
  ['localhost.example', 'desk', 'https://localhost.example/desk'],
  ['127.0.0.1.evil.example', 'desk', 'https://127.0.0.1.evil.example/desk'],
  ['https://notes.example/desk', '', 'https://notes.example/desk'],
  ['https://notes.example/couch/desk/', '', 'https://notes.example/couch/desk'],
  ['https://notes.example/_utils/#database/desk', 'desk', 'https://notes.example/desk'],
  ['https://notes.example/couch/_utils/', 'desk', 'https://notes.example/couch/desk'],
  ['https://notes.example', '', null],
  ['https://notes.example/_utils/', '', null],
  ['https://notes.example/%2e%2e%2f_users', '', null],
  ['http://notes.example', 'desk', null],
  ['http://127.0.0.1.evil.example', 'desk', null],
  ['https://me:secret@notes.example', 'desk', null],
  ['ftp://notes.example', 'desk', null],
  ['https://notes.example', '../_users', null],
  ['https://notes.example', '_users', null],
  ['https://notes.example', 'a/../b', null],
  ['', 'desk', null],
])('a password goes to %s, database %s: %s', (address, database, url) => {
  expect(databaseUrl(address, database)).toBe(url);
});
