// Whether the note is safe. "Saved" is said only after the acknowledgement; the live region speaks on changes of state
// alone, never on each key.
import { words } from '../utils/words.ts';

export type SavingStateProps = {
  readonly saving:
    | { readonly state: 'untouched' | 'saving' | 'waiting' | 'saved' | 'conflict' }
    | { readonly state: 'refused'; readonly reason: string };
  readonly onRetry: () => void;
};

export function SavingState({ saving, onRetry }: SavingStateProps) {
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
  // "Saving…" flickers between two keys: it is shown, but not read out.
  return (
    <>
      <span class={`saving ${saving.state}`} aria-hidden="true">
        {text}
      </span>
      <span class="unseen" role="status">
        {saving.state === 'saved' || saving.state === 'waiting' ? text : ''}
      </span>
    </>
  );
}
