// Text as base64 of its UTF-8 and back, piece by piece, as one call on a hundred megabytes would hold it many times over.
// RFC 4648, section 4.

/** A multiple of three bytes: pieces of this length can be joined. */
const pieceBytes = 0x6000;

/** Lone surrogates become U+FFFD, as UTF-8 can hold no other; JSON.stringify leaves none. */
export const toBase64 = (text: string): string => base64Of(new TextEncoder().encode(text));

/** With blanks behind it, so that its base64 needs no padding and can be joined with the next: JSON takes blanks anywhere. */
export function toJoinableBase64(json: string): string {
  // A unit of UTF-16 takes three bytes at most.
  if (room.length < json.length * 3) room = new Uint8Array(json.length * 3);
  const { written } = new TextEncoder().encodeInto(json, room);
  const end = Math.ceil(written / 3) * 3;
  return base64Of(room.fill(0x20, written, end).subarray(0, end));
}
/** Used again for the next piece: new megabytes for each take as long as the encoding. */
let room = new Uint8Array(0);

/** By the browsers' own method, where there is one; Node 24 has none yet. */
export function base64Of(bytes: Uint8Array): string {
  const own: unknown = Reflect.get(bytes, 'toBase64');
  if (typeof own === 'function') return String(own.call(bytes));
  let result = '';
  for (let at = 0; at < bytes.length; at += pieceBytes)
    result += btoa(String.fromCharCode(...bytes.subarray(at, at + pieceBytes)));
  return result;
}

/** The text, or null where this is no base64 of UTF-8. */
export function fromBase64(encoded: string): string | null {
  const reader = base64Reader();
  const pieceLength = (pieceBytes / 3) * 4;
  let result = '';
  for (let at = 0; at < encoded.length; at += pieceLength) {
    const text = reader.push(encoded.slice(at, at + pieceLength));
    if (text === null) return null;
    result += text;
  }
  const rest = reader.end();
  return rest === null ? null : result + rest;
}

/** Decodes base64 of UTF-8 that comes in pieces of any length: each gives its text, or null where this is none. */
export function base64Reader(): { push(encoded: string): string | null; end(): string | null } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let carried = '';
  const decoded = (encoded: string, stream: boolean): string | null => {
    try {
      return decoder.decode(bytesOf(encoded), { stream });
    } catch {
      return null;
    }
  };
  return {
    push(encoded) {
      const all = carried + encoded;
      const whole = all.length - (all.length % 4);
      carried = all.slice(whole);
      return decoded(all.slice(0, whole), true);
    },
    end: () => decoded(carried, false),
  };
}

/** Throws where this is no base64. */
export function bytesOf(encoded: string): Uint8Array {
  const own: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (typeof own === 'function') {
    const bytes: unknown = own.call(Uint8Array, encoded);
    if (bytes instanceof Uint8Array) return bytes;
  }
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}
