// The kept claims that somebody said, read batch by batch, newest first: for the views of people and of quotations.
import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord, ClaimSnapshot, Note } from '../../../utils/notes/note.ts';
import { articlesByIds, recentNotes } from '../../../utils/notes/note-store.ts';

export type Saying = {
  readonly note: Note;
  readonly claim: ClaimSnapshot;
  /** Without its text. */
  readonly article: ArticleRecord;
  /** When the article was published, else when the note was made. */
  readonly at: number;
};
export type Sayings = { readonly all: readonly Saying[]; readonly done: boolean };

const batch = 500;
const mostSayings = 20_000;

/** `turn`: another one reads anew. Oldest last. */
export function useSayings(turn: unknown): Sayings {
  const [sayings, setSayings] = useState<Sayings>({ all: [], done: false });
  useEffect(() => {
    let current = true;
    void (async () => {
      const all: Saying[] = [];
      let before: { modified: number; id: string } | undefined;
      for (;;) {
        const notes = await recentNotes({ before, limit: batch });
        const said = notes.filter(({ claim }) => claim?.source || claim?.kind === 'quote');
        const ids = [...new Set(said.map(({ articleId }) => articleId))];
        const articles = new Map((await articlesByIds(ids)).map((each) => [each.id, { ...each, text: '' }]));
        for (const note of said) {
          const { claim } = note;
          const article = articles.get(note.articleId);
          if (!claim || !article) continue;
          const published = Date.parse(article.published ?? '');
          all.push({ note, claim, article, at: Number.isNaN(published) ? note.created : published });
        }
        if (!current) return;
        const last = notes.at(-1);
        if (!last || notes.length < batch || all.length >= mostSayings) break;
        before = { modified: last.modified, id: last.id };
      }
      setSayings({ all, done: true });
    })().catch(() => setSayings((known) => ({ ...known, done: true })));
    return () => {
      current = false;
    };
  }, [turn]);
  return sayings;
}
