// The kept claims that count something, read batch by batch, newest first; articles' texts are let go once read.
import { useEffect, useState } from 'preact/hooks';
import { type Entry, entryOf } from '../../../utils/ledger/entry.ts';
import type { ArticleRecord, Note } from '../../../utils/notes/note.ts';
import { articlesByIds, recentNotes } from '../../../utils/notes/note-store.ts';

export type Kept = { readonly entry: Entry; readonly note: Note; readonly article: ArticleRecord };
export type Entries = { readonly all: readonly Kept[]; readonly done: boolean };

const batch = 500;
/** Comparing more would hold the page up; the newest are compared. */
const mostEntries = 5000;

/** `turn`: another one reads anew. */
export function useEntries(turn: unknown): Entries {
  const [entries, setEntries] = useState<Entries>({ all: [], done: false });
  useEffect(() => {
    let current = true;
    void (async () => {
      const all: Kept[] = [];
      let before: { modified: number; id: string } | undefined;
      for (;;) {
        const notes = await recentNotes({ before, limit: batch });
        const counting = notes.filter(({ claim }) => claim?.quantity);
        const ids = [...new Set(counting.map(({ articleId }) => articleId))];
        const articles = new Map((await articlesByIds(ids)).map((article) => [article.id, article]));
        for (const note of counting) {
          const article = articles.get(note.articleId);
          const entry = article && entryOf(note, article);
          if (entry) all.push({ entry, note, article: { ...article, text: '' } });
        }
        if (!current) return;
        const last = notes.at(-1);
        if (!last || notes.length < batch || all.length >= mostEntries) break;
        before = { modified: last.modified, id: last.id };
      }
      setEntries({ all, done: true });
    })().catch(() => setEntries((known) => ({ ...known, done: true })));
    return () => {
      current = false;
    };
  }, [turn]);
  return entries;
}
