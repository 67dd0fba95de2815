// Where a claim finder stands in the background. Finders are scripts of their own (entrypoints/finder-<code>.ts: the engine
// and one language's words), loaded only where an article is in their language: an article in Polish pays nothing for
// English, and a new language costs the others nothing.

import type { ClaimFinder } from '../contracts.ts';

/** The languages that have a finder's script; the registry in index.ts must hold the same (a test sees to it). */
export const packCodes: readonly string[] = ['de', 'en', 'es', 'fr', 'uk'];

/** The code of the pack for a BCP 47 tag ("en-GB" takes "en"), or null: there is no claim finder for it yet. */
export function packCode(language: string): string | null {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return packCodes.includes(primary) ? primary : null;
}

/** The scripts of the background share one world: the key is a symbol, so that it meets nothing else there. */
const place = Symbol.for('claimlight finders');

function installed(): Record<string, ClaimFinder> {
  const found: unknown = Reflect.get(globalThis, place);
  if (typeof found === 'object' && found !== null) return found as Record<string, ClaimFinder>;
  const made = {};
  Reflect.set(globalThis, place, made);
  return made;
}

/** Puts a finder where the background looks for it; a newer one replaces an older. */
export function installFinder(finder: ClaimFinder): void {
  installed()[finder.code] = finder;
}

/** The finder that was installed for a code, or null. */
export const installedFinder = (code: string): ClaimFinder | null => installed()[code] ?? null;
