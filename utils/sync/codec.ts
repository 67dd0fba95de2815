// What the server is given of a note: a name that says nothing, a revision that follows from the words, and the words, packed
// and sealed. Sealed words are bound to their name and revision, so that the server can neither swap them nor hand out old
// ones as new; and since a revision follows from the words and the one before, erasing too, it cannot make one up.
import { type Keys, signed } from './keys.ts';
import { type Body, isBody } from './merge/body.ts';
import { generation } from './merge/integrate.ts';
import { canonical } from './merge/same.ts';
import type { Document, Sealed } from './remote-calls.ts';

/** Characters; the longest text of an article is 500,000, of a note 200,000 in each of its versions. */
const longestBody = 16_000_000;
/** Sealed, in base64: what a CouchDB takes by default in one document is 8 MB. */
export const longestSealed = 7_500_000;

const utf8 = new TextEncoder();

/** The name of a note or an article on the server, of `local`: `n:` or `a:` and its id. */
export const nameOf = async (keys: Keys, local: string): Promise<string> =>
  local.slice(0, 2) + (await signed(keys.name, `id\n${local}`)).slice(0, 32);

/** The revision of these words after `parent` ('' for the first). `body` null: erased. The same everywhere. */
export async function revisionOf(keys: Keys, id: string, parent: string, body: Body | null): Promise<string> {
  const mark = await signed(keys.name, `rev\n${id}\n${parent}\n${body ? canonical(body) : ''}`);
  return `${generation(parent) + 1}-${mark.slice(0, 32)}`;
}

/** Null where it is longer than a server would take. */
export async function seal(keys: Keys, id: string, rev: string, body: Body): Promise<Sealed | null> {
  const packed = await piped(utf8.encode(JSON.stringify(body)), new CompressionStream('deflate-raw'), longestBody);
  if (!packed) return null;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const closed = await crypto.subtle.encrypt(bound(iv, id, rev), keys.seal, packed);
  const c = base64(new Uint8Array(closed));
  return c.length > longestSealed ? null : { v: 1, iv: base64(iv), c };
}

/**
 * What a document says; null where it was not sealed by these keys for this very name and revision, or its revision does not
 * follow from it. `body` null: erased, truly, by someone who has the keys.
 */
export async function open(keys: Keys, document: Document): Promise<{ readonly body: Body | null } | null> {
  const [rev = '', parent = ''] = document.revs;
  const body = document.deleted ? null : await unsealed(keys, document.id, rev, document.body);
  if (body === undefined) return null;
  return (await revisionOf(keys, document.id, parent, body)) === rev ? { body } : null;
}

async function unsealed(keys: Keys, id: string, rev: string, { v, iv, c }: Sealed): Promise<Body | undefined> {
  if (v !== 1 || typeof iv !== 'string' || typeof c !== 'string' || c.length > longestSealed) return undefined;
  try {
    const packed = await crypto.subtle.decrypt(bound(bytesIn(iv), id, rev), keys.seal, bytesIn(c));
    const plain = await piped(new Uint8Array(packed), new DecompressionStream('deflate-raw'), longestBody);
    const body: unknown = plain && JSON.parse(new TextDecoder().decode(plain));
    return isBody(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

const bound = (iv: Uint8Array<ArrayBuffer>, id: string, rev: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(`${id}\n${rev}`),
});

/** Null where more comes out than `most` bytes: a small packet may hold gigabytes of nothing. */
async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // As many arguments as every engine takes.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const bytesIn = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
