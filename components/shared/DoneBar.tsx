// One line that says what was just done, with its undo. It goes by itself (usePassing.ts), a failure only when it is closed.
import { words } from '../../utils/words.ts';
import { usePassing } from './hooks/usePassing.ts';

export type DoneBarProps = {
  readonly text: string;
  readonly trouble: boolean;
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss: () => void;
};

export function DoneBar({ text, trouble, onUndo, onDismiss }: DoneBarProps) {
  const hold = usePassing(text, trouble, onDismiss);
  return (
    <div class={trouble ? 'done-bar trouble' : 'done-bar'} {...hold} role={trouble ? 'alert' : 'status'}>
      <span id="done-text">{text}</span>
      {onUndo && (
        <button type="button" class="undo" aria-describedby="done-text" onClick={onUndo}>
          {words('libraryUndo')}
        </button>
      )}
      <button type="button" class="icon-only" aria-label={words('libraryDismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
