// Writes what is to be exported in the format asked for, and hands it to the browser as a download. It can be given up
// at each batch and says how far it is. Each piece of the file goes into a Blob at once, which the browser keeps outside
// the page's memory.
import type { ExportFacts } from '../../../utils/exchange/format.ts';
import { formatOf } from '../../../utils/exchange/index.ts';
import { fileName } from '../../../utils/exchange/write/file-name.ts';
import type { ArticleRecord } from '../../../utils/notes/note.ts';
import { readSettings } from '../../../utils/settings.ts';
import { deflating } from './deflating.ts';
import { batchesOf, type Extent } from './export-batches.ts';
import { readerProse } from './reader-prose.ts';

type Made = { readonly parts: BlobPart[]; readonly name: string; readonly mediaType: string; readonly notes: number };
type Written = { readonly name: string; readonly notes: number };

/** Downloads the file and answers with its name and how many notes it holds; null when given up. */
export async function exportNotes(
  extent: Extent,
  formatId: string,
  progress: (notes: number) => void,
  signal: AbortSignal,
): Promise<Written | null> {
  const made = await write(extent, formatId, progress, signal);
  if (made) download(made.parts, made.name, made.mediaType);
  return made;
}

/** Puts the notes into the clipboard as plain text and answers with how many; null when given up. */
export async function copyNotes(
  extent: Extent,
  progress: (notes: number) => void,
  signal: AbortSignal,
): Promise<number | null> {
  const made = await write(extent, 'text', progress, signal);
  if (made) await navigator.clipboard.writeText(await new Blob(made.parts).text());
  return made?.notes ?? null;
}

async function write(
  extent: Extent,
  formatId: string,
  progress: (notes: number) => void,
  signal: AbortSignal,
): Promise<Made | null> {
  const format = formatOf(formatId);
  if (!format) return null;
  const isArchive = format.id === 'archive';
  const settings = await readSettings();
  const carried = extent.kind === 'everything' && isArchive ? { settings } : {};
  const facts: ExportFacts = { at: Date.now(), markdown: settings.markdown, prose: readerProse(), ...carried };
  const writer =
    'open' in format
      ? await format.open(facts, (bytes): BlobPart => new Blob([new Uint8Array(bytes)]), deflating)
      : format.pieces(facts, (text): BlobPart => new Blob([text]));
  const named: ArticleRecord[] = [];
  let read = 0;
  let written = 0;
  for await (const batch of batchesOf(extent, isArchive)) {
    if (signal.aborted) return null;
    await writer.add(batch);
    // Two are enough to know that the file is not named after one.
    named.push(...batch.articles.slice(0, 2 - named.length));
    read += batch.notes.length;
    written += isArchive ? batch.notes.length : batch.notes.filter((note) => note.deleted === null).length;
    progress(read);
  }
  if (signal.aborted) return null;
  const name = fileName({ articles: named, at: facts.at }, format);
  return { parts: await writer.end(), name, mediaType: format.mediaType, notes: written };
}

/** Hands a file's parts to the browser as a download. */
export function download(parts: BlobPart[], name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; revoked at once, Firefox may find nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
