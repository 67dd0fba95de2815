// Whether the note is safe. "Saved" is said only after the acknowledgement; the live region speaks once the keys rest,
// never on each of them.
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';

/** Milliseconds without a key after which a screen reader is told how the note stands. */
const rest = 1000;

export type SavingStateProps = {
  readonly saving:
    | { readonly state: 'untouched' | 'saving' | 'waiting' | 'saved' | 'conflict' }
    | { readonly state: 'refused'; readonly reason: string };
  readonly onRetry: () => void;
};

export function SavingState({ saving, onRetry }: SavingStateProps) {
  const { state } = saving;
  const worthTelling = state === 'saved' || state === 'waiting';
  const [told, tell] = useState(false);
  useEffect(() => {
    tell(false);
    if (!worthTelling) return;
    const timer = setTimeout(() => tell(true), rest);
    return () => clearTimeout(timer);
  }, [state, worthTelling]);
  if (saving.state === 'refused')
    return (
      <span class="saving refused" role="alert">
        {saving.reason}{' '}
        <button type="button" onClick={onRetry}>
          {words('editorRetry')}
        </button>
      </span>
    );
  const text = {
    untouched: '',
    saving: words('editorSaving'),
    waiting: words('editorWaiting'),
    saved: words('editorSaved'),
    conflict: '',
  }[saving.state];
  return (
    <>
      <span class={`saving ${saving.state}`} aria-hidden="true">
        {text}
      </span>
      <span class="unseen" role="status">
        {told && worthTelling ? text : ''}
      </span>
    </>
  );
}
