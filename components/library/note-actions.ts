// What the library does to many notes at once: each asks the background, and answers with how many were really changed.
import { ask } from '../../utils/messages.ts';
import { judgedOf, onNewWords } from '../../utils/notes/judged.ts';
import type { Note } from '../../utils/notes/note.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { plural, words } from '../../utils/words.ts';
import type { Done } from '../shared/hooks/useUndo.ts';
import { verdictWord } from '../shared/verdict-words.ts';

type ActionDone = Omit<Done, 'kind'>;

export async function putInBin(ids: readonly string[]): Promise<ActionDone> {
  const moved = (await ask('deleteNotes', { ids })).ids;
  const undo = async () => plural('libraryRestored', (await ask('restoreNotes', { ids: moved })).ids.length);
  return { text: plural('libraryBinned', moved.length), undo };
}

export async function takeFromBin(ids: readonly string[]): Promise<ActionDone> {
  const moved = (await ask('restoreNotes', { ids })).ids;
  const undo = async () => plural('libraryBinned', (await ask('deleteNotes', { ids: moved })).ids.length);
  return { text: plural('libraryRestored', moved.length), undo };
}

export async function eraseForGood(ids: readonly string[]): Promise<ActionDone> {
  return { text: plural('libraryErased', (await ask('eraseNotes', { ids })).ids.length) };
}

/** Adds a tag to notes that lack it. A note changed elsewhere in that moment is read again and tried once more. */
export async function tagAll(ids: readonly string[], tag: string): Promise<ActionDone> {
  const changed = await change(ids, (note) => (note.tags.includes(tag) ? null : { tags: [...note.tags, tag] }));
  const undo = async () => {
    const back = await change(changed, (note) => ({ tags: note.tags.filter((each) => each !== tag) }));
    return plural('libraryUntagged', back.length, tag);
  };
  return { text: plural('libraryTagged', changed.length, tag), undo };
}

/** Lets the verdict that was on other words stand on those that are there now. */
export async function stillHolds(id: string): Promise<ActionDone> {
  const before = await noteById(id);
  const verdict = before && judgedOf(before).was?.verdict;
  if (!before || !verdict) return { text: words('popupNoDescription') };
  await change([id], onNewWords);
  const undo = async () => {
    const { selector, hint, claim, pastSelectors } = before;
    await change([id], () => ({ selector, hint, claim, pastSelectors }));
    return words('popupJudgedBack');
  };
  return { text: words('popupHolds', verdictWord(verdict)), undo };
}

/** Saves a change to each note; null leaves it alone. Answers with the ids saved, and throws where one is refused. */
async function change(ids: readonly string[], alter: (note: Note) => Partial<Note> | null): Promise<string[]> {
  const saved: string[] = [];
  for (const id of ids) {
    const note = await noteById(id);
    const altered = note && alter(note);
    if (!note || !altered) continue;
    const reply = await ask('saveNote', { note: { ...note, ...altered }, baseRevision: note.revision });
    if (reply.status === 'refused') throw new Error(reply.reason || words('storeFailed'));
    saved.push(id);
  }
  return saved;
}
