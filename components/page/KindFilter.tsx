// Which kinds the list shows: chips with counts. A kind that is not there has no chip.

import { kindsWord } from '../../utils/kind-words.ts';
import { type NoteKind, noteKinds } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';

export type KindFilterProps = {
  readonly total: number;
  readonly counts: Readonly<Partial<Record<NoteKind, number>>>;
  readonly chosen: NoteKind | 'all';
  readonly onChoose: (kind: NoteKind | 'all') => void;
};

export function KindFilter({ total, counts, chosen, onChoose }: KindFilterProps) {
  const chip = (kind: NoteKind | 'all', label: string, count: number) => (
    <button key={kind} type="button" class="chip" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
      {label} <b>{count}</b>
    </button>
  );
  return (
    // No stop of its own, as Firefox gives what scrolls: the chips in it are walked.
    <fieldset class="chips" tabIndex={-1}>
      <legend class="unseen">{words('popupFilterKinds')}</legend>
      {chip('all', words('kindsAll'), total)}
      {noteKinds.flatMap((kind) => {
        const count = counts[kind] ?? 0;
        return count > 0 || chosen === kind ? [chip(kind, kindsWord(kind), count)] : [];
      })}
    </fieldset>
  );
}
