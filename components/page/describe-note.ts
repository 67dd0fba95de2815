// A new note on words of the page in a tab: the annotator describes them, the rest is still empty.

import type { DraftArticle } from '../../utils/drafts/draft-store.ts';
import { NoReply } from '../../utils/envelope.ts';
import { askTab } from '../../utils/messages.ts';
import { newNote } from '../../utils/notes/new-note.ts';
import type { Note } from '../../utils/notes/note.ts';
import { readSettings } from '../../utils/settings.ts';
import type { Span } from '../../utils/span.ts';

export type Target =
  | { readonly key: string; readonly span?: Span }
  | { readonly selection: true }
  | { readonly article: true };
export type Fresh = { readonly note: Note; readonly article: DraftArticle };

/** Null where the words are not in the page (any more), or nobody answers there. `reading`: the list they were taken from. */
export async function describeNote(
  tabId: number,
  reading: number,
  target: Target,
  articleId: string | null,
): Promise<Fresh | null> {
  const [anchor, settings] = await Promise.all([
    askTab(tabId, 'describe', { reading, ...target }).catch((error) => {
      if (error instanceof NoReply) return null;
      throw error;
    }),
    readSettings(),
  ]);
  if (!anchor) return null;
  const note = newNote(anchor, articleId, settings.author, Date.now());
  return { note, article: { ...anchor.article, text: anchor.text } };
}
