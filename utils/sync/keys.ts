// The keys that follow from the passphrase. The document `m:key` tells every machine how: salt, rounds and a word sealed by
// the keys, by which a wrong passphrase is known before anything is read or written.
import type { Sealed } from './remote-calls.ts';

export const keyDocument = 'm:key';
/** OWASP's figure for PBKDF2 with SHA-256. A server that names fewer would have the passphrase guessed sooner. */
export const fewestRounds = 600_000;
const mostRounds = 10_000_000;

/** Both non-extractable: they can be used and kept, never read. */
export type Keys = { readonly seal: CryptoKey; readonly name: CryptoKey };
export type KeyFacts = { readonly salt: string; readonly rounds: number; readonly check: string };

const utf8 = new TextEncoder();

/** Takes a second or more, on purpose. A space before or behind the words, as pasting brings it, is none. `salt` in hex. */
export async function keysOf(passphrase: string, salt: string, rounds: number): Promise<Keys> {
  const words = utf8.encode(passphrase.normalize('NFC').trim());
  const given = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: rounds };
  const root = await crypto.subtle.importKey('raw', await crypto.subtle.deriveBits(how, given, 256), 'HKDF', false, [
    'deriveKey',
  ]);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info) });
  const [seal, name] = await Promise.all([
    crypto.subtle.deriveKey(from('seal'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from('name'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  return { seal, name };
}

/** For a database that has none yet. */
export async function freshFacts(passphrase: string): Promise<{ readonly facts: KeyFacts; readonly keys: Keys }> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  const keys = await keysOf(passphrase, salt, fewestRounds);
  return { facts: { salt, rounds: fewestRounds, check: await checkOf(keys, salt) }, keys };
}

/** Null where the passphrase is another one. */
export async function keysFor(passphrase: string, facts: KeyFacts): Promise<Keys | null> {
  const keys = await keysOf(passphrase, facts.salt, facts.rounds);
  return (await checkOf(keys, facts.salt)) === facts.check ? keys : null;
}

/** The facts as the server has them; null where they are none, or weaker than what we make. */
export function factsIn({ salt, rounds, check }: Sealed): KeyFacts | null {
  const isRound =
    typeof rounds === 'number' && Number.isInteger(rounds) && rounds >= fewestRounds && rounds <= mostRounds;
  const isHex = (value: unknown, least: number): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= 128 && /^([0-9a-f]{2})+$/.test(value);
  return isRound && isHex(salt, 32) && isHex(check, 64) ? { salt, rounds, check } : null;
}

/** So many earlier salts are told, so that a machine that was away knows the database again. */
export const mostFormer = 20;

/** The salts of the keys a database had before. Words for the reader hang on it, and nothing else. */
export function formerIn({ former }: Sealed): readonly string[] {
  return Array.isArray(former) ? former.filter((salt) => typeof salt === 'string').slice(0, mostFormer) : [];
}

/** A signature, and no sealed word: it says nothing to anybody without the keys, and is the same each time. */
const checkOf = async (keys: Keys, salt: string): Promise<string> => await signed(keys.name, `check\n${salt}`);

/** HMAC-SHA-256 in hex. */
export async function signed(key: CryptoKey, words: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(words))));
}

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
