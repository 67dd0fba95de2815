// Text as base64 of its UTF-8 and back, piece by piece, as one call on a hundred megabytes would hold it many times over.
// RFC 4648, section 4.

/** A multiple of three bytes: pieces of this length can be joined. */
const pieceBytes = 0x6000;

/** Lone surrogates become U+FFFD, as UTF-8 can hold no other; JSON.stringify leaves none. */
export const toBase64 = (text: string): string => encoded(new TextEncoder().encode(text));

/** With blanks behind it, so that its base64 needs no padding and can be joined with the next: JSON takes blanks anywhere. */
export function toJoinableBase64(json: string): string {
  const bytes = new TextEncoder().encode(json);
  const padded = new Uint8Array(Math.ceil(bytes.length / 3) * 3).fill(0x20);
  padded.set(bytes);
  return encoded(padded);
}

/** By the browsers' own method, where there is one; Node 24 has none yet. */
function encoded(bytes: Uint8Array): string {
  const own: unknown = Reflect.get(bytes, 'toBase64');
  if (typeof own === 'function') return String(own.call(bytes));
  let result = '';
  for (let at = 0; at < bytes.length; at += pieceBytes)
    result += btoa(String.fromCharCode(...bytes.subarray(at, at + pieceBytes)));
  return result;
}

/** The text, or null where this is no base64 of UTF-8. */
export function fromBase64(encoded: string): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieceLength = (pieceBytes / 3) * 4;
  let result = '';
  try {
    for (let at = 0; at < encoded.length; at += pieceLength) {
      const binary = atob(encoded.slice(at, at + pieceLength));
      const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
      result += decoder.decode(bytes, { stream: true });
    }
    return result + decoder.decode();
  } catch {
    return null;
  }
}
