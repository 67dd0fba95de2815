// Whether nobody can be asked: the source of an attribution has no name.

import type { Claim } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf } from '../pack/lists.ts';

/** A pronoun that could not be followed is nobody's hiding: whom it means stands in the text before. */
export const isLoose = ({ source }: Claim, { attribution }: LanguagePack): boolean =>
  source?.class === 'unnamed-officials' ||
  (source?.class === 'other-unnamed' &&
    !(['subjects', 'objects'] as const).some((list) => listOf(attribution, list).has(source.exact.toLowerCase())));
