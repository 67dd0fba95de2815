// A walk over everything that is kept, in steps that hold nobody up and can be taken up again where they were left.
import { articles, notes } from './database.ts';
import type { ArticleRecord, Note } from './note.ts';

/** Notes, those in the bin too, by article, from behind an article on: whole articles, about so many notes; none at the end. */
export async function notesFrom(after: string, size: number): Promise<Note[]> {
  const rows = await notes.where('[note.articleId+bin]').above([after, 1]).limit(size).toArray();
  const last = rows.at(-1)?.note.articleId;
  if (last === undefined || rows.length < size) return rows.map(({ note }) => note);
  const whole = rows.filter(({ note }) => note.articleId !== last);
  if (whole.length > 0) return whole.map(({ note }) => note);
  const one = await notes.where('[note.articleId+bin]').between([last, 0], [last, 1], true, true).toArray();
  return one.map(({ note }) => note);
}

/** The next articles behind an id. */
export const articlesFrom = (after: string, size: number): Promise<ArticleRecord[]> =>
  articles.where(':id').above(after).limit(size).toArray();

/** In the order of the ids; those that are not there are left out. */
export async function notesByIds(ids: readonly string[]): Promise<Note[]> {
  return (await notes.bulkGet([...ids])).flatMap((row) => (row ? [row.note] : []));
}
