// The verdict: five steps as one radio group (arrow keys walk it), the verdicts that are words only in a menu beside it.
import { type VerdictId, verdictIds, verdictRating } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';
import { VerdictIcon } from '../shared/icons.tsx';
import { scale, toneOf, verdictWord } from '../shared/verdict-words.ts';

export type VerdictPickerProps = {
  readonly name: string;
  readonly verdict: VerdictId | null;
  readonly onPick: (verdict: VerdictId | null) => void;
};

const others = verdictIds.filter((id) => verdictRating[id] === undefined);

export function VerdictPicker({ name, verdict, onPick }: VerdictPickerProps) {
  const other = others.find((id) => id === verdict);
  /** As in the list: 1 to 5 along the scale. */
  const digit = (event: KeyboardEvent) => {
    const picked = event.ctrlKey || event.altKey || event.metaKey ? undefined : scale[Number(event.key) - 1];
    if (picked) onPick(picked);
  };
  return (
    <fieldset class="verdicts">
      <legend class="label">{words('editorVerdict')}</legend>
      <div class="scale">
        {scale.map((id) => (
          <label key={id} class={toneOf(id)}>
            <input
              type="radio"
              name={`verdict-${name}`}
              checked={verdict === id}
              onChange={() => onPick(id)}
              onKeyDown={digit}
            />
            <VerdictIcon tone={toneOf(id)} />
            <span class="verdict-word">{verdictWord(id)}</span>
          </label>
        ))}
      </div>
      <div class="beside">
        <select
          class={other ? `chosen ${toneOf(other)}` : ''}
          aria-label={words('editorMoreVerdicts')}
          value={other ?? ''}
          onChange={(event) => onPick(others.find((id) => id === event.currentTarget.value) ?? null)}
        >
          <option value="">{words('editorMoreVerdicts')}</option>
          {others.map((id) => (
            <option key={id} value={id}>
              {verdictWord(id)}
            </option>
          ))}
        </select>
        {verdict !== null && (
          <button type="button" onClick={() => onPick(null)}>
            {words('editorClear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
