// How sure the reader is, and whether the claim is put aside for later, which asks for its reason.
import type { Note } from '../../utils/notes/note.ts';
import { type WordKey, words } from '../../utils/words.ts';

const confidences: Record<NonNullable<Note['confidence']>, WordKey> = {
  low: 'editorConfidenceLow',
  medium: 'editorConfidenceMedium',
  high: 'editorConfidenceHigh',
};
const keysOf = <K extends string>(table: Readonly<Record<K, WordKey>>): K[] => Object.keys(table) as K[];

export type LaterFieldsProps = { readonly note: Note; readonly onChange: (change: Partial<Note>) => void };

export function LaterFields({ note, onChange }: LaterFieldsProps) {
  const { later } = note;
  return (
    <div class="fields">
      <label>
        {words('editorConfidence')}
        <select
          value={note.confidence ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ confidence: keysOf(confidences).find((each) => each === value) ?? null });
          }}
        >
          <option value="">{words('editorConfidenceNone')}</option>
          {keysOf(confidences).map((each) => (
            <option key={each} value={each}>
              {words(confidences[each])}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={later !== null}
          onChange={(event) =>
            onChange({ later: event.currentTarget.checked ? { reason: '', recheckOn: null } : null })
          }
        />
        {words('statusLater')}
      </label>
      {later && (
        <>
          <label class="wide">
            {words('editorLaterReason')}
            <input
              type="text"
              maxLength={2000}
              value={later.reason}
              placeholder={words('editorLaterHint')}
              onInput={(event) => onChange({ later: { ...later, reason: event.currentTarget.value } })}
            />
          </label>
          <label>
            {words('editorLaterOn')}
            <input
              type="date"
              value={later.recheckOn ?? ''}
              onInput={(event) => onChange({ later: { ...later, recheckOn: event.currentTarget.value || null } })}
            />
          </label>
        </>
      )}
    </div>
  );
}
