// One line that says what was just done, with its undo. With an undo it stays until it is answered: a bar that
// vanishes by itself is missed by those who read slowly or by ear.
import { words } from '../../utils/words.ts';

export type DoneBarProps = {
  readonly text: string;
  readonly trouble: boolean;
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss: () => void;
};

export function DoneBar({ text, trouble, onUndo, onDismiss }: DoneBarProps) {
  return (
    <div class={trouble ? 'done-bar trouble' : 'done-bar'} role={trouble ? 'alert' : 'status'}>
      <span>{text}</span>
      {onUndo && (
        <button type="button" class="undo" onClick={onUndo}>
          {words('libraryUndo')}
        </button>
      )}
      <button type="button" class="icon-only" aria-label={words('libraryDismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
