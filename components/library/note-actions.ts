// What the library does to many notes at once: each asks the background, and answers with how many were really changed.
import { ask } from '../../utils/messages.ts';
import { judgedOf, onNewWords } from '../../utils/notes/judged.ts';
import type { Note } from '../../utils/notes/note.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { type Choice, ownWordOf, saying } from '../../utils/notes/own-verdict.ts';
import { plural, words } from '../../utils/words.ts';
import { spacesShown } from '../shared/hooks/useSpaces.ts';
import type { Done } from '../shared/hooks/useUndo.ts';
import { choiceWord, verdictWord } from '../shared/verdict-words.ts';

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

/** To the database of this label, or (null) to the reader's own. */
export async function moveTo(articleId: string, to: string | null): Promise<ActionDone> {
  const { before } = await ask('moveArticle', { articleId, space: to });
  const undo = async () => {
    await ask('moveArticle', { articleId, space: before });
    return await movedWords(before);
  };
  return { text: await movedWords(to), undo };
}

async function movedWords(to: string | null): Promise<string> {
  const { second } = await spacesShown();
  if (to === null) return words('spaceMovedOwn');
  return to === second?.label ? words('spaceMoved', second.database) : words('spaceNowhere');
}

/** Adds a tag to notes that lack it. */
export async function tagAll(ids: readonly string[], tag: string): Promise<ActionDone> {
  const changed = await change(ids, (note) => (note.tags.includes(tag) ? null : { tags: [...note.tags, tag] }));
  const undo = async () => {
    const back = await change(changed, (note) => ({ tags: note.tags.filter((each) => each !== tag) }));
    return plural('libraryUntagged', back.length, tag);
  };
  return { text: plural('libraryTagged', changed.length, tag), undo };
}

/** Sets the verdict of all, or takes it away, on the words as they stand now. Undo leaves alone what was judged again since. */
export async function judgeAll(ids: readonly string[], choice: Choice | null): Promise<ActionDone> {
  const before = new Map<string, Partial<Note>>();
  const said = saying(choice);
  const saysSo = (note: Note) => note.verdict === said.verdict && ownWordOf(note) === (choice?.word ?? null);
  const changed = await change(ids, (note) => {
    const moved = choice ? onNewWords(note) : {};
    if (saysSo(note) && Object.keys(moved).length === 0) return null;
    const { verdict, ownVerdict, selector, hint, claim, pastSelectors } = note;
    before.set(note.id, { verdict, ownVerdict, selector, hint, claim, pastSelectors });
    return { ...said, ...moved };
  });
  const undo = async () => {
    const back = await change(changed, (note) => (saysSo(note) ? (before.get(note.id) ?? null) : null));
    return plural('libraryJudgedBack', back.length);
  };
  const text = choice
    ? plural('libraryJudged', changed.length, choiceWord(choice))
    : plural('libraryUnjudged', changed.length);
  return { text, undo };
}

/** Puts all aside for later, with a reason and a day, or (null) no longer. Undo leaves alone what was put otherwise since. */
export async function laterAll(ids: readonly string[], later: Note['later']): Promise<ActionDone> {
  const before = new Map<string, Note['later']>();
  const changed = await change(ids, (note) => {
    if (sameLater(note.later, later)) return null;
    before.set(note.id, note.later);
    return { later };
  });
  const undo = async () => {
    const back = await change(changed, (note) =>
      sameLater(note.later, later) ? { later: before.get(note.id) ?? null } : null,
    );
    return plural('libraryLaterBack', back.length);
  };
  return { text: plural(later ? 'libraryPutLater' : 'libraryNotLater', changed.length), undo };
}

const sameLater = (a: Note['later'], b: Note['later']): boolean =>
  a?.reason === b?.reason && a?.recheckOn === b?.recheckOn;

/** Lets the verdict that was on other words stand on those that are there now. */
export async function stillHolds(id: string): Promise<ActionDone> {
  const before = await noteById(id);
  const was = before && judgedOf(before).was;
  if (!before || !was) return { text: words('popupNoDescription') };
  await change([id], onNewWords);
  const undo = async () => {
    const { selector, hint, claim, pastSelectors } = before;
    await change([id], () => ({ selector, hint, claim, pastSelectors }));
    return words('popupJudgedBack');
  };
  return { text: words('popupHolds', verdictWord(was.verdict, was.own)), undo };
}

/** Settles a note of which several versions stood; `next` has none. Undone, all of them stand again. */
export async function settleNote(before: Note, next: Note): Promise<ActionDone> {
  const reply = await ask('saveNote', { note: next, baseRevision: before.revision });
  if (reply.status === 'refused') throw new Error(reply.reason || words('storeFailed'));
  // Written on in that moment: what was chosen stands beside it, and the reader is asked again.
  if (reply.status === 'conflict') return { text: words('settleAgain') };
  const undo = async () => {
    await change([before.id], () => before);
    return words('settleUndone');
  };
  return { text: words('settleDone'), undo };
}

/**
 * Saves a change to each note; null leaves it alone. Answers with the ids saved, and throws where one is refused. A note
 * that another window wrote in that very moment keeps both versions, as ever, and is not counted.
 */
async function change(ids: readonly string[], alter: (note: Note) => Partial<Note> | null): Promise<string[]> {
  const saved: string[] = [];
  for (const id of ids) {
    const note = await noteById(id);
    const altered = note && alter(note);
    if (!note || !altered) continue;
    const reply = await ask('saveNote', { note: { ...note, ...altered }, baseRevision: note.revision });
    if (reply.status === 'refused') throw new Error(reply.reason || words('storeFailed'));
    if (reply.status === 'saved') saved.push(id);
  }
  return saved;
}
