// The reading of a file of notes itself, in a worker or in place: records in chunks, then what became of the rest. A file
// of ours, an archive in a report too, is read as it comes, a megabyte at a time, so that its size does not matter;
// files of other programs are read whole.
import type { Columns, Mapping } from '../../../utils/exchange/read/csv-columns.ts';
import { decoded } from '../../../utils/exchange/read/decoded.ts';
import { type OwnFormat, ownFormat, ownReader } from '../../../utils/exchange/read/own-stream.ts';
import { readAny } from '../../../utils/exchange/read/read-any.ts';
import type { ArticleRecord, Note } from '../../../utils/notes/note.ts';
import type { Settings } from '../../../utils/settings.ts';
import { type Pieces, reportPieces, textPieces, unzippedPieces } from './file-pieces.ts';

const chunkSize = 500;
/** UTF-16 units read between two chunks: a message of a megabyte or two. */
const chunkLength = 1_000_000;
/** Bytes of a file that is read whole; in memory it takes several times as much. */
const largestWhole = 50_000_000;

/** `zipped`: by gzip, as backups are. */
export type Source = {
  readonly name: string;
  readonly content: Blob;
  readonly zipped?: boolean;
  /** Of a CSV: which column holds what, where the reader has said so. */
  readonly columns?: Mapping;
};
export type Chunk = {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
  /** Records handed on with this chunk and before it. */
  readonly records: number;
  /** How much of the file that is, from 0 to 1; null where nobody can tell. */
  readonly share: number | null;
};
export type FileRead =
  | { readonly error: string }
  | {
      readonly settings: Partial<Settings> | null;
      readonly refused: readonly { readonly record: string; readonly reason: string }[];
      /** Of a CSV: its columns, and what they were taken for. */
      readonly columns?: Columns;
    };

/** Between worker and page: a chunk is answered by an empty message, so that neither runs ahead of the other. */
export type FromWorker = { readonly chunk: Chunk } | { readonly outcome: FileRead };

type Take = (chunk: Chunk) => Promise<void>;

/** The reading itself, in whichever place. */
export async function readHere({ name, content, zipped, columns }: Source, take: Take): Promise<FileRead> {
  if (zipped) return await readOwn('archive', unzippedPieces(content), take);
  const start = await content.slice(0, 1000).text();
  const format = ownFormat(start);
  if (format) return await readOwn(format, textPieces(content), take);
  const inReport = start.trimStart().startsWith('<') ? await reportPieces(content) : null;
  if (inReport) return await readOwn('archive', inReport, take);
  if (content.size > largestWhole)
    return { error: `Files of other programs are read up to ${largestWhole / 1_000_000} MB; this one is larger.` };
  // What is no text is still named by how it begins.
  const text = decoded(new Uint8Array(await content.arrayBuffer())) ?? (await content.text());
  return await readWhole(name, text, take, columns);
}

async function readOwn(format: OwnFormat, pieces: Pieces, take: Take): Promise<FileRead> {
  const reader = ownReader(format, Date.now());
  let records = 0;
  let length = 0;
  const give = async (share: number | null) => {
    const { articles, notes } = reader.drain();
    records += articles.length + notes.length;
    if (articles.length + notes.length > 0) await take({ articles, notes, records, share });
  };
  for await (const piece of pieces) {
    if ('error' in piece) return piece;
    const error = reader.push(piece.text);
    if (error !== null) return { error };
    length += piece.text.length;
    if (length < chunkLength) continue;
    length = 0;
    await give(piece.share);
  }
  const outcome = reader.end();
  if (!('error' in outcome)) await give(1);
  return outcome;
}

async function readWhole(name: string, text: string, take: Take, chosen?: Mapping): Promise<FileRead> {
  const read = readAny(name, text, Date.now(), chosen);
  if ('error' in read) return read;
  const { articles, notes, settings, refused, columns } = read;
  const total = articles.length + notes.length;
  for (let at = 0; at < articles.length; at += chunkSize) {
    const part = articles.slice(at, at + chunkSize);
    await take({ articles: part, notes: [], records: at + part.length, share: (at + part.length) / total });
  }
  for (let at = 0; at < notes.length; at += chunkSize) {
    const part = notes.slice(at, at + chunkSize);
    const records = articles.length + at + part.length;
    await take({ articles: [], notes: part, records, share: records / total });
  }
  return { settings, refused, ...(columns && { columns }) };
}
