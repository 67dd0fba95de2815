// A kind by its word and the form of its underline in the page: solid, dotted, dashed, double or wavy.
import { isClaimKind, lineForm } from '../../utils/claims/model/kinds.ts';
import { kindWord } from '../../utils/kind-words.ts';
import type { NoteKind } from '../../utils/notes/note.ts';

export const KindSign = ({ kind }: { readonly kind: NoteKind }) => (
  <span class={`kind ${kind}`}>
    {isClaimKind(kind) && lineForm[kind] === 'wavy' ? (
      <svg class="wave" viewBox="0 0 16 6" aria-hidden="true" focusable="false">
        <path d="M1 4c1.8-3 3.2-3 5 0s3.2 3 5 0 2.4-2.6 4-1" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    ) : (
      <i class="sign" aria-hidden="true" />
    )}
    {kindWord(kind)}
  </span>
);
