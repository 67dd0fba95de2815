// One change of a note that no editor is open for. It goes the way of every keystroke: kept at once, then sent until it is
// acknowledged, so that a popup closed in that moment loses nothing.
import { ask } from '../messages.ts';
import type { Note } from '../notes/note.ts';
import { type DraftArticle, draftOf, keepDraft, keepDraftArticle } from './draft-store.ts';
import { onSaveNews, sendDraft } from './save-drafts.ts';

/** Joins what is still on its way from the editor. Resolves to the note as it is stored; rejects with the words of a refusal. `article`: needed for a new note. */
export function storeNote(note: Note, change: Partial<Note>, article: DraftArticle | null): Promise<Note> {
  return new Promise((resolve, reject) => {
    const stop = onSaveNews(note.id, (news) => {
      if (news.state === 'refused') reject(new Error(news.reason));
      else if (news.state === 'saved' || news.state === 'conflict') resolve(news.note);
      else return;
      stop();
    });
    const waiting = draftOf(note.id);
    if (article && note.revision === 0 && !waiting) keepDraftArticle(note.id, article);
    const { base, hand } = waiting ?? { base: note.revision, hand: crypto.randomUUID() };
    keepDraft({ note: { ...(waiting?.note ?? note), ...change }, base, hand });
    void sendDraft(note.id);
  });
}

/** Takes a note out of the bin while it is written on; what waits is saved into it either way. */
export const takeFromBin = async (id: string): Promise<void> => void (await ask('restoreNotes', { ids: [id] }));
