// The text of a file in pieces, so that a large one is never whole in memory: plain, by gzip, or out of a report.
import { base64Reader } from '../../../utils/exchange/base64.ts';
import { archiveMark } from '../../../utils/exchange/read/read-report.ts';

/** `share`: how much of the file has been read with this piece, from 0 to 1; null where nobody can tell. */
export type Pieces = AsyncIterable<
  { readonly text: string; readonly share: number | null } | { readonly error: string }
>;

/** Bytes; a multiple of four. */
const pieceBytes = 1_048_576;

/** Bytes as text; a mark at the front is left out. Ill-formed UTF-8 becomes U+FFFD. */
export async function* textPieces(file: Blob): Pieces {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += pieceBytes) {
    const bytes = await file.slice(at, at + pieceBytes).arrayBuffer();
    yield { text: decoder.decode(bytes, { stream: true }), share: Math.min(1, (at + pieceBytes) / file.size) };
  }
  yield { text: decoder.decode(), share: 1 };
}

export async function* unzippedPieces(file: Blob): Pieces {
  const decoder = new TextDecoder();
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      yield { text: decoder.decode(next.value, { stream: true }), share: null };
    yield { text: decoder.decode(), share: 1 };
  } catch {
    yield { error: 'The file is damaged or cut off.' };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The archive in an HTML report, found by text search from the end as read-report.ts does; null where there is none. */
export async function reportPieces(file: Blob): Promise<Pieces | null> {
  const start = await startOfData(file);
  return start === null ? null : encodedPieces(file, start);
}

async function* encodedPieces(file: Blob, start: number): Pieces {
  const error = 'The data in the report is damaged or cut off.';
  const reader = base64Reader();
  for (let at = start; at < file.size; at += pieceBytes) {
    const piece = await latin(file.slice(at, at + pieceBytes));
    const end = piece.indexOf('"');
    const text = reader.push(end < 0 ? piece : piece.slice(0, end));
    if (text === null) return yield { error };
    yield { text, share: (at - start) / (file.size - start) };
    if (end < 0) continue;
    const rest = reader.end();
    return yield rest === null ? { error } : { text: rest, share: 1 };
  }
  yield { error };
}

/** The last mark counts, so the search goes backwards; pieces overlap, or a mark might lie between two. */
async function startOfData(file: Blob): Promise<number | null> {
  for (let end = file.size; end > 0; end -= pieceBytes) {
    const from = Math.max(0, end - pieceBytes);
    const found = (await latin(file.slice(from, end + archiveMark.length))).lastIndexOf(archiveMark);
    if (found >= 0) return from + found + archiveMark.length;
  }
  return null;
}

/** One character a byte, so that places in the text are places in the file. */
const latin = async (part: Blob): Promise<string> => new TextDecoder('latin1').decode(await part.arrayBuffer());
