// What every version has stored or written is read by the store of today, saved and exported again.
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from '../../utils/exchange/archive/archive.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { wholeNote } from '../../utils/exchange/write/whole-note.ts';
import { backUp, readBackup } from '../../utils/notes/backup.ts';
import { articles, imports } from '../../utils/notes/database.ts';
import { articleSchema, type Note, noteSchema } from '../../utils/notes/note.ts';
import { articleBatches, articleById, noteBatches, noteById } from '../../utils/notes/note-store.ts';
import { importChunk, importCommit, importStart } from '../../utils/notes/staging.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { archiveNames, frozen, frozenNames, rawNote, rawRecords, readNow } from '../exchange/archives.ts';
import { bothCounts, cleanStore } from './make.ts';
import { openFrozen, type RawRow } from './raw-store.ts';

beforeEach(cleanStore);

async function stored<T>(batches: AsyncGenerator<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
const byId = (a: { id?: unknown }, b: { id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);

/** Everything stored is sound, is saved with other words, and comes back from a backup as it then stands. */
async function saveAndExport(): Promise<void> {
  const before = await stored(noteBatches());
  for (const each of await stored(articleBatches())) expect(v.parse(articleSchema, each)).toEqual(each);
  const after: Note[] = [];
  for (const note of before) {
    expect(v.parse(noteSchema, note)).toEqual(note);
    const reply = await saveNote({ note: { ...note, text: `${note.text} Again.` }, baseRevision: note.revision }, 9e12);
    expect(reply).toMatchObject({ status: 'saved', revision: note.revision + 1 });
    expect(await noteById(note.id)).toEqual({
      ...note,
      text: `${note.text} Again.`,
      modified: 9e12,
      revision: note.revision + 1,
    });
    after.push(...[await noteById(note.id)].filter((each) => each !== null));
  }
  await backUp(9e12);
  const unzipped = (await readBackup(9e12)).stream().pipeThrough(new DecompressionStream('gzip'));
  const read = readArchive(await new Response(unzipped).text());
  expect(read).toMatchObject({ refused: [], notes: after.map(wholeNote), articles: await stored(articleBatches()) });
  const [kept, real] = await bothCounts();
  expect(kept).toEqual(real);
}

describe.each(archiveNames)('%s', (name) => {
  test('is imported, saved and exported again', async () => {
    const read = readAny(name, frozen(name), 1);
    if ('error' in read) throw new Error(read.error);
    const importId = await importStart(1);
    // As the file has them: staging parses them by itself.
    const raw = rawRecords(name);
    await importChunk(importId, raw);
    expect(await importCommit(importId, 'all')).toMatchObject({ added: raw.notes.length, refused: [] });
    for (const note of raw.notes) expect(await noteById(note.id)).toMatchObject(readNow(note));
    for (const article of raw.articles) expect(await articleById(article.id)).toMatchObject(article);
    expect(await stored(noteBatches())).toEqual(read.notes.toSorted(byId));
    await saveAndExport();
  });
});

const rowFiles = frozenNames.filter((name) => name.includes('-rows-'));

describe.each(rowFiles)('%s', (name) => {
  const noteIn = (row: RawRow) => readNow(v.parse(v.looseObject({ note: rawNote }), row).note);

  test('is opened, read, saved and exported again', async () => {
    const rows = await openFrozen(name);
    const notes = (rows.notes ?? []).map(noteIn).toSorted(byId);
    expect(await stored(noteBatches())).toMatchObject(notes);
    expect(await stored(articleBatches())).toMatchObject((rows.articles ?? []).toSorted(byId));
    expect([notes.length, await articles.count()]).toEqual([35, 3]);
    await saveAndExport();
  });

  test('an import that was under way is finished, or is known to be given up', async () => {
    const { imports: [row] = [], parts } = await openFrozen(name);
    const id = String(row?.id);
    expect(await imports.get(id)).toBeDefined();
    const before = (await stored(noteBatches())).length;
    expect(await importCommit(id, 'all')).toMatchObject({ added: parts ? 1 : 0, refused: [] });
    expect(await stored(noteBatches())).toHaveLength(before + (parts ? 1 : 0));
    await saveAndExport();
  });
});
