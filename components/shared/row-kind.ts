// What a row of a list stands for: a claim of some kind, a selection of the reader's own, or the article.

import type { ClaimKind } from '../../utils/claims/model/claim.ts';

export type RowKind = ClaimKind | 'selection' | 'article';

export const rowKinds: readonly RowKind[] = [
  'casualty',
  'figure',
  'quote',
  'statement',
  'date',
  'selection',
  'article',
];
