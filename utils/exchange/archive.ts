import type { ArticleRecord, Note } from '../notes/note.ts';
import type { Settings } from '../settings.ts';
import type { ExportBundle } from './format.ts';

export type ArchiveContent = {
  readonly articles: ArticleRecord[];
  readonly notes: Note[];
  /** The settings that could be read; null where the archive has none. */
  readonly settings: Partial<Settings> | null;
  /** Milliseconds since 1970: when the archive was written; null where it does not say. */
  readonly at: number | null;
  readonly refused: { readonly record: string; readonly reason: string }[];
};

export function writeArchive(bundle: ExportBundle): string {
  return JSON.stringify(bundle);
}

export function readArchive(_json: string): ArchiveContent | { readonly error: string } {
  return { error: 'not yet' };
}
