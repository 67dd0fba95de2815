// Gathers what is to be exported, writes it in the format asked for, and hands it to the browser as a download.
// Read in batches, so that it can be given up and says how far it is.
import { exportFormats, fileName } from '../../utils/exchange/index.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import {
  articleBatches,
  articleById,
  articlesByIds,
  noteBatches,
  noteById,
  notesOf,
} from '../../utils/notes/note-store.ts';
import { readSettings } from '../../utils/settings.ts';

/** What to export: everything, one article with its notes, or notes by id with their articles. */
export type Extent =
  | { readonly kind: 'everything' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'notes'; readonly ids: readonly string[] };

type Gathered = { readonly articles: ArticleRecord[]; readonly notes: Note[] };

/** Downloads the file and answers with its name and how many notes it holds; null when given up. */
export async function exportNotes(
  extent: Extent,
  formatId: string,
  progress: (notes: number) => void,
  signal: AbortSignal,
): Promise<{ name: string; notes: number } | null> {
  const gathered = await gather(extent, progress, signal);
  const format = exportFormats.find(({ id }) => id === formatId);
  if (!format || !gathered || signal.aborted) return null;
  const settings = extent.kind === 'everything' && format.id === 'archive' ? await readSettings() : undefined;
  const bundle = { ...gathered, ...(settings && { settings }), at: Date.now() };
  const name = fileName(bundle, format);
  download(format.write(bundle), name, format.mediaType);
  const notes = format.id === 'archive' ? bundle.notes : bundle.notes.filter((note) => note.deleted === null);
  return { name, notes: notes.length };
}

async function gather(
  extent: Extent,
  progress: (notes: number) => void,
  signal: AbortSignal,
): Promise<Gathered | null> {
  const notes: Note[] = [];
  if (extent.kind === 'article') {
    const article = await articleById(extent.id);
    return { articles: article ? [article] : [], notes: await notesOf(extent.id) };
  }
  if (extent.kind === 'everything') {
    const articles: ArticleRecord[] = [];
    for await (const batch of articleBatches()) {
      if (signal.aborted) return null;
      articles.push(...batch);
    }
    for await (const batch of noteBatches()) {
      if (signal.aborted) return null;
      notes.push(...batch);
      progress(notes.length);
    }
    return { articles, notes };
  }
  for (let at = 0; at < extent.ids.length; at += 200) {
    if (signal.aborted) return null;
    const batch = await Promise.all(extent.ids.slice(at, at + 200).map(noteById));
    notes.push(...batch.filter((note) => note !== null));
    progress(notes.length);
  }
  return { articles: await articlesByIds([...new Set(notes.map((note) => note.articleId))]), notes };
}

/** Hands text to the browser as a file. */
export function download(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; revoked at once, Firefox may find nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
