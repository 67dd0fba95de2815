// What the store holds for the article in a tab: its record and its notes; live.
import type { ArticleFacts } from '../../../utils/article.ts';
import type { ArticleRecord, Note } from '../../../utils/notes/note.ts';
import { articleFor, notesOf } from '../../../utils/notes/note-store.ts';
import { useLive } from '../../shared/hooks/useLive.ts';

export type PageNotes = {
  readonly record: ArticleRecord | null;
  readonly notes: readonly Note[];
};

/** Undefined until the store has answered. */
export function usePageNotes(facts: ArticleFacts | null): PageNotes | undefined {
  return useLive<PageNotes>(
    async () => {
      const record = facts && (await articleFor(facts));
      return { record, notes: record ? await notesOf(record.id) : [] };
    },
    facts ? facts.urls.join(' ') : '',
  );
}
