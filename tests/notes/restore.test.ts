// "Put the library back as it was": what was added since goes, what was changed or binned stands again, and it can be undone.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from '../../utils/exchange/archive/archive.ts';
import { backUp, readBackup } from '../../utils/notes/backup.ts';
import { articleById, noteById } from '../../utils/notes/note-store.ts';
import { binnedHere, replaceAll } from '../../utils/notes/restore.ts';
import { importChunk, importPreview, importStart } from '../../utils/notes/staging.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { bothCounts, cleanStore, everything, firstSave, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

async function stage(at: number): Promise<string> {
  const unzipped = (await readBackup(at)).stream().pipeThrough(new DecompressionStream('gzip'));
  const read = readArchive(await new Response(unzipped).text());
  if ('error' in read) throw new Error(read.error);
  const id = await importStart(at);
  await importChunk(id, read);
  return id;
}

const early = 1_000_000;
/** Two notes and a copy of them; then one is overwritten, one goes to the bin, one is written on another article. */
async function aDay(): Promise<void> {
  await saveNote(firstSave(makeNote({ id: uuid(1), text: 'The long first text.' })), 10);
  await saveNote(firstSave(makeNote({ id: uuid(2), text: 'Binned later.' })), 11);
  await backUp(early);
  const one = await noteById(uuid(1));
  if (!one) throw new Error('no note');
  await saveNote({ note: { ...one, text: 'x', verdict: 'false' }, baseRevision: one.revision }, 20);
  await deleteNotes([uuid(2)], 21);
  await saveNote(firstSave(makeNote({ id: uuid(3), articleId: uuid(901) }), 'other'), 22);
}

describe('replacing', () => {
  test('an overwritten text comes back, a binned note leaves the bin, what was added since goes', async () => {
    await aDay();
    expect(await replaceAll(await stage(early), 50)).toEqual({ notes: 2, gone: 1, beside: null });
    expect(await noteById(uuid(1))).toMatchObject({ text: 'The long first text.', verdict: null, conflict: null });
    expect(await noteById(uuid(2))).toMatchObject({ text: 'Binned later.', deleted: null });
    expect([await noteById(uuid(3)), await articleById(uuid(901))]).toEqual([null, null]);
    const [kept, real] = await bothCounts();
    expect(kept).toEqual(real);
  });

  test('every note that was changed has a revision that an open editor has not seen', async () => {
    await aDay();
    const before = (await noteById(uuid(1)))?.revision ?? 0;
    await replaceAll(await stage(early), 50);
    expect((await noteById(uuid(1)))?.revision).toBeGreaterThan(before);
  });

  test('a copy made before undoes it', async () => {
    await aDay();
    await backUp(early + 1);
    await replaceAll(await stage(early), 50);
    await replaceAll(await stage(early + 1), 51);
    expect(await noteById(uuid(1))).toMatchObject({ text: 'x', verdict: 'false' });
    expect((await noteById(uuid(2)))?.deleted).toBe(21);
    expect(await noteById(uuid(3))).not.toBeNull();
    const [kept, real] = await bothCounts();
    expect(kept).toEqual(real);
  });

  test('a copy with a record that cannot be read changes nothing', async () => {
    await aDay();
    const before = await everything();
    const id = await importStart(1);
    await importChunk(id, { articles: [], notes: [{ id: 'broken' }] });
    await expect(replaceAll(id, 50)).rejects.toThrow('broken');
    expect(await everything()).toBe(before);
  });

  test('an import that is not there changes nothing', async () => {
    await aDay();
    const before = await everything();
    await expect(replaceAll('none', 50)).rejects.toThrow('no such import');
    expect(await everything()).toBe(before);
  });
});

test('merging leaves what is in the bin there, and the ids are told', async () => {
  await aDay();
  const id = await stage(early);
  await importPreview(id);
  expect(await binnedHere(id)).toEqual([uuid(2)]);
});
