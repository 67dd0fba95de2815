// A transcript as a file: told by its name, read in whichever encoding it has.
import { decoded } from '../../utils/exchange/read/decoded.ts';
import { words } from '../../utils/words.ts';

/** Bytes: a file longer than a day of talk is no transcript. */
const longest = 4_000_000;

export const isTranscript = ({ name }: Pick<File, 'name'>): boolean => /\.(?:txt|vtt|srt)$/i.test(name);

/** Its words; throws in words of the reader's where it is too long or holds none. */
export async function transcriptIn(file: File): Promise<string> {
  if (file.size > longest) throw new Error(words('quotesTooLong'));
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text === null || text.trim() === '') throw new Error(words('quotesNoText'));
  return text;
}
