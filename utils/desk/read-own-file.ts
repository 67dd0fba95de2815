// A file of the reader's own as blocks, told by its content: Word, subtitles, plain text. What is none is named.

import { decoded } from '../exchange/read/decoded.ts';
import { type Block, lengthOfBlocks, longestOwnText } from '../exchange/read/own-text.ts';
import { readPlain } from '../exchange/read/read-plain.ts';
import { isSubtitles, readSubtitles } from '../exchange/read/read-subtitles.ts';
import { type Refused, readDocx } from './read-docx.ts';

export type OwnFile = { readonly blocks: readonly Block[]; readonly kind: 'text' | 'word' | 'transcript' };
export type Refusal = { readonly error: Refused['error'] | 'empty' | 'long' | 'other' };

/** Bytes; a Word file of this size is mostly pictures. */
const largest = 100_000_000;

/** Never throws on what a file may hold. */
export async function readOwnFile(file: Blob): Promise<OwnFile | Refusal> {
  if (file.size > largest) return { error: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    const read = readDocx(bytes);
    return 'error' in read ? read : bounded({ blocks: read.blocks, kind: 'word' });
  }
  const text = decoded(bytes);
  return text === null ? { error: 'other' } : readOwnText(text);
}

/** The same for words that were pasted. */
export const readOwnText = (text: string): OwnFile | Refusal =>
  bounded(
    isSubtitles(text) ? { blocks: readSubtitles(text), kind: 'transcript' } : { blocks: readPlain(text), kind: 'text' },
  );

function bounded(read: OwnFile): OwnFile | Refusal {
  const length = lengthOfBlocks(read.blocks);
  if (length === 0) return { error: 'empty' };
  return length > longestOwnText ? { error: 'long' } : read;
}
