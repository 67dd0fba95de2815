// How far the reader has come with a note, and how sure they are; "later" asks for its reason.
import type { Note } from '../../utils/notes/note.ts';
import { type WordKey, words } from '../../utils/words.ts';

const statuses: Record<Note['status'], WordKey> = {
  open: 'statusOpen',
  'in-progress': 'statusInProgress',
  done: 'statusDone',
  later: 'statusLater',
};
const confidences: Record<NonNullable<Note['confidence']>, WordKey> = {
  low: 'editorConfidenceLow',
  medium: 'editorConfidenceMedium',
  high: 'editorConfidenceHigh',
};
const keysOf = <K extends string>(table: Readonly<Record<K, WordKey>>): K[] => Object.keys(table) as K[];

export type StatusFieldsProps = { readonly note: Note; readonly onChange: (change: Partial<Note>) => void };

export function StatusFields({ note, onChange }: StatusFieldsProps) {
  const setStatus = (value: string) => {
    const status = keysOf(statuses).find((each) => each === value);
    if (status)
      onChange({ status, later: status === 'later' ? (note.later ?? { reason: '', recheckOn: null }) : null });
  };
  const later = note.later ?? { reason: '', recheckOn: null };
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
      <label>
        {words('editorStatus')}
        <select value={note.status} onChange={(event) => setStatus(event.currentTarget.value)}>
          {keysOf(statuses).map((each) => (
            <option key={each} value={each}>
              {words(statuses[each])}
            </option>
          ))}
        </select>
      </label>
      {note.status === 'later' && (
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
