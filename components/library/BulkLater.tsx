// Puts the ticked notes aside for later: why, and the day to look again. Both may stay empty.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';

export type BulkLaterProps = {
  /** Null: no longer for later. */
  readonly onSet: (later: Note['later']) => void;
  readonly onClose: () => void;
};

export function BulkLater({ onSet, onClose }: BulkLaterProps) {
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="row bulk-later"
      aria-label={words('statusLater')}
      onSubmit={(event) => {
        event.preventDefault();
        onSet({ reason: reason.trim(), recheckOn: day || null });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        {words('editorLaterReason')}{' '}
        <input
          ref={first}
          type="text"
          maxLength={2000}
          value={reason}
          placeholder={words('editorLaterHint')}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <label>
        {words('editorLaterOn')}{' '}
        <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <button type="submit" class="quiet-border">
        {words('libraryLaterSet')}
      </button>
      <button type="button" class="quiet-border" onClick={() => onSet(null)}>
        {words('libraryLaterNone')}
      </button>
    </form>
  );
}
