// The words of a text file, whichever of the usual encodings it has: old subtitles and transcripts are often not UTF-8.
import { codePageOf } from './code-page.ts';

/**
 * UTF-8, UTF-16 by its mark or by the zeros beside its Latin letters, else what its bytes speak for (code-page.ts); null where
 * they are no text, or UTF-32.
 */
export function decoded(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 8000);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (start.includes(0)) return wide(start, bytes);
  if (/^(?:%PDF-|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 8)))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(codePageOf(bytes.subarray(0, 8000))).decode(bytes);
  }
}

/** UTF-16 without its mark: text has the zeros of blanks and line ends all on one side, other files on both. */
function wide(start: Uint8Array, bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 > 0 || Math.min(even, odd) > 0 || Math.max(even, odd) * 10 < start.length) return null;
  return new TextDecoder(odd > 0 ? 'utf-16le' : 'utf-16be').decode(bytes);
}
