// Where a language pack stands in a page. Packs are scripts of their own (entrypoints/pack-<code>.ts), injected only where
// an article is in their language: an article in Polish pays nothing for English, and a new language costs the others nothing.
import type { LanguagePack } from '../types.ts';

/** The languages that have a pack script; the registry in index.ts must hold the same (a test sees to it). */
export const packCodes: readonly string[] = ['en'];

/** The code of the pack for a BCP 47 tag ("en-GB" takes "en"), or null: there is no claim finder for it yet. */
export function packCode(language: string): string | null {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return packCodes.includes(primary) ? primary : null;
}

/** Our scripts share one isolated world a page: the key is a symbol, so that it meets nothing else there. */
const place = Symbol.for('claimlight packs');

function shelf(): Record<string, LanguagePack> {
  const found: unknown = Reflect.get(globalThis, place);
  if (typeof found === 'object' && found !== null) return found as Record<string, LanguagePack>;
  const made = {};
  Reflect.set(globalThis, place, made);
  return made;
}

/** Puts a pack where the annotator finds it; a newer one replaces an older. */
export function shelve(pack: LanguagePack): void {
  shelf()[pack.code] = pack;
}

/** The pack that was shelved for a code, or null. */
export const shelved = (code: string): LanguagePack | null => shelf()[code] ?? null;
