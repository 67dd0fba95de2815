// How far an export is, with the way to give it up.
import { numberWords, words } from '../../../utils/words.ts';

export type ExportBarProps = {
  /** Notes read so far, and how many there are; null where nobody knows. */
  readonly progress: { readonly notes: number; readonly total: number | null };
  readonly onCancel: () => void;
};

export function ExportBar({ progress: { notes, total }, onCancel }: ExportBarProps) {
  const text =
    total === null
      ? words('exportWorking', numberWords(notes))
      : words('exportWorkingOf', numberWords(notes), numberWords(total));
  return (
    <div class="done-bar">
      {total !== null && total > 0 && <progress aria-label={text} value={Math.min(notes / total, 1)} max={1} />}
      <span role="status">{text}</span>
      <button type="button" onClick={onCancel}>
        {words('libraryCancel')}
      </button>
    </div>
  );
}
