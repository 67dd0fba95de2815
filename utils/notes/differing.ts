// The notes of which several versions stand. No index knows them: a read of all of them, in batches that hold no page up.
import type { Note } from './note.ts';
import { noteBatches } from './note-store.ts';

/** Outside the bin, the one written last first. */
export async function differingNotes(): Promise<Note[]> {
  const found: Note[] = [];
  for await (const batch of noteBatches(150))
    found.push(...batch.filter((note) => note.conflicts.length > 0 && note.deleted === null));
  return found.sort((a, b) => b.modified - a.modified);
}
