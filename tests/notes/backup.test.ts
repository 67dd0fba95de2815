import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { readArchive, writeArchive } from '../../utils/exchange/archive/archive.ts';
import { backUp, backups, keep, readBackup } from '../../utils/notes/backup.ts';
import { moveBackups } from '../../utils/notes/backup-move.ts';
import { staying } from '../../utils/notes/backup-tiers.ts';
import { database } from '../../utils/notes/database.ts';
import { eraseEverything } from '../../utils/notes/erase.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { acceptStore } from '../../utils/notes/transaction.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { fc } from '../properties.ts';
import { breakFiles, putFile, storedFile, storedNames } from './fake-files.ts';
import { cleanStore, everything, firstSave, makeArticle, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

const textOf = async (at: number): Promise<string> =>
  await new Response((await readBackup(at)).stream().pipeThrough(new DecompressionStream('gzip'))).text();

const note = (n: number) => saveNote(firstSave(makeNote({ id: uuid(n), text: `Note ${n} 😀` })), n);

test('a copy restores everything, the bin too, into a store that was lost', async () => {
  await note(1);
  await note(2);
  await deleteNotes([uuid(2)], 5);
  const before = await everything();
  expect(await backUp(10)).toMatchObject({ at: 10, notes: 2, articles: 1 });
  await database.delete();
  await database.open();
  await expect(backUp(11)).rejects.toThrow('replaced');
  await acceptStore();
  const archive = readArchive(await textOf(10));
  if ('error' in archive) throw new Error(archive.error);
  const importId = await importStart(12);
  await importChunk(importId, archive);
  expect(await importCommit(importId, 'all')).toMatchObject({ added: 2, refused: [] });
  expect(await everything()).toBe(before);
});

test('three states are kept, the oldest goes first, and a copy of the same state takes the place of the last', async () => {
  for (let n = 1; n <= 5; n++) {
    await note(n);
    await backUp(n * 10);
  }
  await backUp(60);
  expect((await backups()).map(({ at, notes }) => [at, notes])).toEqual([
    [60, 5],
    [40, 4],
    [30, 3],
  ]);
  expect(storedNames()).toEqual([30, 40, 60].flatMap((at) => [`${at}.entry.json`, `${at}.json.gz`]).sort());
});

test('the last copy of a lost store is never rotated out by the new one', async () => {
  await note(1);
  await backUp(10);
  await database.delete();
  await database.open();
  await acceptStore();
  for (let n = 2; n <= 7; n++) {
    await note(n);
    await backUp(n * 10);
  }
  expect((await backups()).map(({ at }) => at)).toEqual([70, 60, 50, 10]);
  expect(readArchive(await textOf(10))).toMatchObject({ notes: [{ id: uuid(1) }] });
});

test('a copy that cannot be written leaves the good ones, and what was begun is swept by the next', async () => {
  for (let n = 1; n <= 3; n++) {
    await note(n);
    await backUp(n * 10);
  }
  await note(4);
  putFile('35.json.gz', new Uint8Array([1]));
  breakFiles(() => {
    throw new Error('disk full');
  });
  await expect(backUp(40)).rejects.toThrow('disk full');
  breakFiles(null);
  expect((await backups()).map(({ at }) => at)).toEqual([30, 20, 10]);
  await backUp(50);
  expect((await backups()).map(({ at }) => at)).toEqual([50, 30, 20]);
  expect(storedNames()).toHaveLength(6);
});

test('what the disk gives back wrongly is never taken for a copy', async () => {
  await note(1);
  await backUp(10);
  await note(2);
  breakFiles((name, bytes) => (name.endsWith('.gz') ? bytes.slice(0, -1) : bytes));
  await expect(backUp(20)).rejects.toThrow('damaged');
  breakFiles(null);
  expect((await backups()).map(({ at }) => at)).toEqual([10]);
});

test('any cut or changed byte of a copy is noticed', async () => {
  await note(1);
  await backUp(10);
  const good = storedFile('10.json.gz');
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: good.length - 1 }), fc.constantFrom('flip', 'cut', 'lose'), async (at, damage) => {
      const worse = damage === 'cut' ? good.slice(0, at) : Uint8Array.from(good);
      if (damage === 'flip') worse[at] = (good[at] ?? 0) ^ 1;
      putFile('10.json.gz', damage === 'lose' ? Uint8Array.from([...good].toSpliced(at, 1)) : worse);
      await expect(readBackup(10)).rejects.toThrow('damaged');
    }),
    { numRuns: 200 },
  );
  putFile('10.json.gz', good);
  expect(readArchive(await textOf(10))).toMatchObject({ notes: [{ id: uuid(1) }] });
  await expect(readBackup(11)).rejects.toThrow('no such backup');
});

test('a copy that holds fewer notes than the store says is none', async () => {
  await note(1);
  await backUp(10);
  const stored = { notes: 2, articles: 1, storeId: 'x', sequence: 1 };
  const json = writeArchive({ articles: [makeArticle()], notes: [makeNote()], at: 5 });
  await expect(keep(new Blob([json]), 20, stored)).rejects.toThrow('damaged');
  expect((await backups()).map(({ at }) => at)).toEqual([10]);
});

test('nothing of a note lies in storage.local, and erasing leaves no file', async () => {
  await note(1);
  await backUp(10);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Note 1');
  await eraseEverything();
  expect([storedNames(), await backups()]).toEqual([[], []]);
});

test('copies of an earlier version move out of storage.local, the damaged ones aside', async () => {
  const archive = writeArchive({
    articles: [makeArticle()],
    notes: [makeNote({ text: 'Kept by the old way.' })],
    at: 5,
  });
  const half = Math.ceil(archive.length / 2);
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(archive))).toString('hex');
  const entry = { at: 5, notes: 1, articles: 1, bytes: 9, chunks: 2, sha256, storeId: 'x', sequence: 4, whole: true };
  await browser.storage.local.set({
    backups: [entry, { ...entry, at: 6, sha256: 'other' }, { ...entry, at: 7, whole: false }],
    'backup:5:0': archive.slice(0, half),
    'backup:5:1': archive.slice(half),
    'backup:6:0': archive,
    settings: { marks: false },
  });
  expect(await moveBackups()).toBe(1);
  expect(await textOf(5)).toBe(archive);
  expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual(['backups', 'settings']);
  expect(await moveBackups()).toBe(0);
  expect(await backups()).toMatchObject([{ at: 5, notes: 1 }]);
});

test('tiers: the newest three, one a day for a week, one a week for a month, within a limit of bytes', () => {
  const day = 24 * 60 * 60 * 1000;
  const copy = (hours: number, bytes = 1) => ({
    at: 20_000 * day + hours * 3_600_000,
    notes: 1,
    bytes,
    storeId: 'ours',
    sequence: hours,
    made: hours,
  });
  const kept: ReturnType<typeof copy>[] = [];
  for (let hours = 0; hours <= 24 * 60; hours += 6) {
    const done = copy(hours);
    kept.splice(0, kept.length, ...staying(kept, done));
  }
  const hours = kept.map(({ sequence }) => sequence).sort((a, b) => b - a);
  expect(hours.slice(0, 3)).toEqual([1440, 1434, 1428]);
  const days = new Set(hours.map((hour) => Math.floor(hour / 24)));
  expect([60, 59, 58, 57, 56, 55, 54].every((each) => days.has(each))).toBe(true);
  expect(1440 - (hours.at(-1) ?? 0)).toBeGreaterThan(14 * 24);
  expect(kept.length).toBeLessThanOrEqual(14);
  const large = [1, 2, 3, 4, 5].map((n) => copy(n * 24, 200_000_000));
  expect(staying(large.slice(0, 4), copy(144, 200_000_000))).toHaveLength(3);
});

test('two at once wait for each other', async () => {
  await note(1);
  const [one, two] = await Promise.all([backUp(10), backUp(10)]);
  expect(two.at).toBeGreaterThan(one.at);
  expect(await backups()).toHaveLength(1);
});
