// Twenty words planted in every field of notes and articles: after a life with edits, conflicts and erasing none is on the
// server's disk or was on the wire.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { expect, test } from 'vitest';
import { join } from '../../utils/notes/sync/join.ts';
import { localIn } from '../../utils/notes/sync/local.ts';
import { own } from '../../utils/notes/sync/tables.ts';
import { dismissClaim } from '../../utils/notes/write-articles.ts';
import { deleteNotes, eraseNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { begin, lookAt } from '../../utils/sync/look.ts';
import { integrate } from '../../utils/sync/merge/integrate.ts';
import { couch } from '../../utils/sync/remote.ts';
import { freshSeen, start, step } from '../../utils/sync/replicate.ts';
import { cleanStore, makeFacts, makeNote, uuid } from '../notes/make.ts';
import { startServer } from './server.ts';

const local = localIn(own, integrate);

const words = Array.from({ length: 20 }, (_, n) => `Canary${String.fromCharCode(65 + n)}quorvex`);
const word = (n: number): string => words[n] ?? '';

test('none of twenty words is on the disk or the wire', async () => {
  await cleanStore();
  const server = await startServer();
  const account = { url: await server.make('desk'), user: '', password: '' };
  const found = await lookAt(couch(account), 'correct horse');
  await begin(couch(account), found.facts);
  await join({ account, facts: found.facts, keys: found.keys, origin: null });
  const round = async () => {
    const { keys, facts } = found;
    for (let stage = start; stage.at !== 'done'; )
      stage = await step(stage, {
        remote: couch(account),
        local,
        keys,
        facts,
        sound: (each) => each,
        seen: freshSeen(),
      });
  };
  const facts = makeFacts(word(0), { title: word(1), byline: word(2), authors: [word(3)], publisher: word(4) });
  const evidence = {
    ...{ url: `https://${word(5)}.example/`, title: word(6), passage: word(7) },
    ...{ stance: null, kind: null, retrieved: '2026-11-30', confirmed: true },
  };
  const note = makeNote({
    ...{ text: word(8), tags: [word(9)], author: word(10), evidence: [evidence] },
    selector: { exact: word(11), prefix: word(12), suffix: word(13) },
    later: { reason: word(14), recheckOn: null },
    status: 'later',
  });
  await saveNote({ note, baseRevision: 0, article: { ...facts, text: `${word(15)} at the ferry.` } }, 1);
  await round();
  const stored = await saveNote({ note: { ...note, text: word(16) }, baseRevision: 1 }, 2);
  // An editor that was open meanwhile: its whole note stands beside the other.
  await saveNote({ note: { ...note, text: word(17) }, baseRevision: 1, by: uuid(77) }, 3);
  expect(stored.status).toBe('saved');
  await dismissClaim({ article: facts, key: word(18), kind: 'figure', exact: word(19) }, 4);
  await round();
  await deleteNotes([note.id], 5);
  await eraseNotes([note.id]);
  await round();
  const wire = JSON.stringify(server.calls);
  const files = readdirSync(server.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(pathOf(entry.parentPath, entry.name), 'latin1'));
  expect(wire).toContain('_bulk_docs');
  expect(files.some((file) => file.includes('n:'))).toBe(true);
  for (const each of words.map((one) => one.toLowerCase())) {
    expect(wire.toLowerCase()).not.toContain(each);
    expect(files.filter((file) => file.toLowerCase().includes(each))).toEqual([]);
  }
  await server.close();
});
