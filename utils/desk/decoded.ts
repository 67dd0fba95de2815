// The words of a text file, whichever of the usual encodings it has: old subtitles and transcripts are often not UTF-8.

/** UTF-8, UTF-16 by its mark, else the code page of older Windows; null where the bytes are no text. */
export function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8000).includes(0) || /^(?:%PDF-|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 8))))
    return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
