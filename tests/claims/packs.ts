// The packs whose cases are run: those of the registry, and those that stand in none yet.

import { packs } from '../../utils/claims/languages/index.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';

/** Packs that are on their way: no page is handed them. */
export const unlisted: readonly LanguagePack[] = [];

export const allPacks: readonly LanguagePack[] = [...packs, ...unlisted];
