// The packs whose cases are run: those of the registry, and those that stand in none yet.
import { de } from '../../utils/claims/languages/de/de.ts';
import { packs } from '../../utils/claims/languages/index.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';

/** Packs that are on their way: no page is handed them. */
export const unlisted: readonly LanguagePack[] = [de];

export const allPacks: readonly LanguagePack[] = [...packs, ...unlisted];
