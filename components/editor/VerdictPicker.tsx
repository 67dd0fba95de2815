// The verdict: five steps as one radio group (arrow keys walk it), the verdicts that are words only in a menu beside it.
import { type Choice, choiceKey } from '../../utils/notes/own-verdict.ts';
import { words } from '../../utils/words.ts';
import { useScale } from '../shared/hooks/useScale.ts';
import { VerdictIcon } from '../shared/icons.tsx';
import { choiceWord, toneOf } from '../shared/verdict-words.ts';

export type VerdictPickerProps = {
  readonly name: string;
  /** What the note says; one that the scale does not know is shown all the same. */
  readonly now: Choice | null;
  readonly onPick: (choice: Choice | null) => void;
};

export function VerdictPicker({ name, now, onPick }: VerdictPickerProps) {
  const { steps, others: offered } = useScale();
  const key = now && choiceKey(now);
  const isNow = (choice: Choice) => choiceKey(choice) === key;
  const others = now && ![...steps, ...offered].some(isNow) ? [now, ...offered] : offered;
  const other = others.find(isNow);
  /** As in the list: 1 to 5 along the scale. */
  const digit = (event: KeyboardEvent) => {
    const picked = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[Number(event.key) - 1];
    if (picked) onPick(picked);
  };
  return (
    <fieldset class="verdicts">
      <legend class="label">{words('editorVerdict')}</legend>
      <div class="scale">
        {steps.map((choice) => (
          <label key={choiceKey(choice)} class={toneOf(choice.verdict)}>
            <input
              type="radio"
              name={`verdict-${name}`}
              checked={isNow(choice)}
              onChange={() => onPick(choice)}
              onKeyDown={digit}
            />
            <VerdictIcon tone={toneOf(choice.verdict)} />
            <span class="verdict-word">{choiceWord(choice)}</span>
          </label>
        ))}
      </div>
      <div class="beside">
        <select
          class={other ? `chosen ${toneOf(other.verdict)}` : ''}
          aria-label={words('editorMoreVerdicts')}
          value={other ? choiceKey(other) : ''}
          onChange={(event) => onPick(others.find((each) => choiceKey(each) === event.currentTarget.value) ?? null)}
        >
          <option value="">{words('editorMoreVerdicts')}</option>
          {others.map((each) => (
            <option key={choiceKey(each)} value={choiceKey(each)}>
              {choiceWord(each)}
            </option>
          ))}
        </select>
        {now !== null && (
          <button type="button" onClick={() => onPick(null)}>
            {words('editorClear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
