// A kind by its word and the form of its underline in the page: solid, dotted, dashed, double or wavy.

import { kindWord } from '../../utils/claim-words.ts';
import { words } from '../../utils/words.ts';
import type { RowKind } from './row-kind.ts';

export const rowKindWord = (kind: RowKind): string =>
  kind === 'selection' ? words('kindSelection') : kind === 'article' ? words('kindArticle') : kindWord(kind);

export const KindSign = ({ kind }: { readonly kind: RowKind }) => (
  <span class={`kind ${kind}`}>
    {kind === 'date' ? (
      <svg class="wave" viewBox="0 0 16 6" aria-hidden="true" focusable="false">
        <path d="M1 4c1.8-3 3.2-3 5 0s3.2 3 5 0 2.4-2.6 4-1" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    ) : (
      <i class="sign" aria-hidden="true" />
    )}
    {rowKindWord(kind)}
  </span>
);
