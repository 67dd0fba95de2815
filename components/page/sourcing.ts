// How an article is sourced: its attributions counted by what kind of source stands behind them. Pieces with one source
// and one cue are one attribution, as in PARC; a figure inside a statement is not another.

import type { Claim, SourceClass } from '../../utils/claims/model/claim.ts';
import { isAttribution } from '../../utils/claims/model/kinds.ts';

/** `bare`: a name of which the article does not tell whether a person or a body bears it. */
export type SourceGroup = 'named' | 'bare' | 'documents' | 'unnamed' | 'none';
export const sourceGroups: readonly SourceGroup[] = ['named', 'bare', 'documents', 'unnamed', 'none'];

const groups: Record<SourceClass, SourceGroup> = {
  'named-person': 'named',
  'named-organisation': 'named',
  'other-named': 'bare',
  document: 'documents',
  media: 'documents',
  'unnamed-officials': 'unnamed',
  'other-unnamed': 'unnamed',
  none: 'none',
};

export type Sourcing = { readonly total: number; readonly counts: Readonly<Record<SourceGroup, number>> };

/** The group of an attribution; null for claims that are none (figures, casualties, dates). */
export const groupOf = (claim: Claim): SourceGroup | null =>
  isAttribution[claim.kind] ? groups[claim.source?.class ?? 'none'] : null;

/** Counts attributions. A sourceless quote inside an attributed statement is part of that statement. */
export function sourcingOf(claims: readonly Claim[]): Sourcing {
  const keys = new Set(claims.map(({ key }) => key));
  const seen = new Set<string>();
  const counts = { named: 0, bare: 0, documents: 0, unnamed: 0, none: 0 };
  for (const claim of claims) {
    const group = groupOf(claim);
    if (group === null || (group === 'none' && claim.within !== undefined && keys.has(claim.within))) continue;
    const name = claim.source ? `${claim.source.start}:${claim.cue?.start ?? ''}` : claim.key;
    if (seen.has(name)) continue;
    seen.add(name);
    counts[group]++;
  }
  return { total: seen.size, counts };
}
