// The reading of a file of notes itself, in a worker or in place: records in chunks, then what became of the rest.
import { readAny } from '../../utils/exchange/read-any.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import type { Settings } from '../../utils/settings.ts';

const chunkSize = 500;

export type Source = { readonly name: string; readonly content: File | string };
export type Chunk = {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
  /** Records handed on with this chunk and before it, of how many. */
  readonly done: number;
  readonly total: number;
};
export type Outcome =
  | { readonly error: string }
  | {
      readonly settings: Partial<Settings> | null;
      readonly refused: readonly { readonly record: string; readonly reason: string }[];
    };

/** Between worker and page: a chunk is answered by an empty message, so that neither runs ahead of the other. */
export type FromWorker = { readonly chunk: Chunk } | { readonly outcome: Outcome };

/** The reading itself, in whichever place. */
export async function readHere({ name, content }: Source, take: (chunk: Chunk) => Promise<void>): Promise<Outcome> {
  const read = readAny(name, typeof content === 'string' ? content : await content.text());
  if ('error' in read) return read;
  const { articles, notes, settings, refused } = read;
  const total = articles.length + notes.length;
  for (let at = 0; at < articles.length; at += chunkSize) {
    const part = articles.slice(at, at + chunkSize);
    await take({ articles: part, notes: [], done: at + part.length, total });
  }
  for (let at = 0; at < notes.length; at += chunkSize) {
    const part = notes.slice(at, at + chunkSize);
    await take({ articles: [], notes: part, done: articles.length + at + part.length, total });
  }
  return { settings, refused };
}
