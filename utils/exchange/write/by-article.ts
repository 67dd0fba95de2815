// Notes gathered under their articles, as files for people show them: in the order of the story, the bin left out.
import type { ArticleRecord, Note } from '../../notes/note.ts';
import type { ExportBundle } from '../format.ts';

/** `article` is null for notes whose article is not in the bundle: they come last and are never lost. */
export type ArticleWithNotes = { readonly article: ArticleRecord | null; readonly notes: readonly Note[] };

/** Articles in the bundle's order, those without notes left out; notes by their place, those on the whole article first. */
export function byArticle(bundle: Pick<ExportBundle, 'articles' | 'notes'>): ArticleWithNotes[] {
  const kept = Map.groupBy(
    bundle.notes.filter((note) => note.deleted === null),
    (note) => note.articleId,
  );
  const groups: ArticleWithNotes[] = [];
  for (const article of bundle.articles) {
    const notes = kept.get(article.id);
    if (notes) groups.push({ article, notes: notes.toSorted(byPlace) });
    kept.delete(article.id);
  }
  const rest = [...kept.values()].flat();
  return rest.length > 0 ? [...groups, { article: null, notes: rest.toSorted(byPlace) }] : groups;
}

/** Who wrote it, each by name; the line that the page had where names are not known, as in records from before there were. */
export const authorsOf = ({ authors, byline }: ArticleRecord): readonly string[] =>
  authors.length > 0 ? authors : byline ? [byline] : [];

const place = (note: Note): number => note.hint?.start ?? -1;
const byPlace = (a: Note, b: Note): number => place(a) - place(b) || a.created - b.created;
