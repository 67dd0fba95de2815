// The last thing done, with its undo. It goes by itself (usePassing.ts), a failure only when it is closed.
import { useEffect } from 'preact/hooks';
import { words } from '../../utils/words.ts';
import { usePassing } from './hooks/usePassing.ts';
import type { Done } from './hooks/useUndo.ts';
import { Icon } from './icons.tsx';

export type UndoBarProps = { readonly done: Done; readonly onUndo: () => void; readonly onClose: () => void };

export function UndoBar({ done, onUndo, onClose }: UndoBarProps) {
  // The bar takes its room from the list: what has the keyboard stays in sight.
  useEffect(() => document.activeElement?.closest('li')?.scrollIntoView?.({ block: 'nearest' }), [done]);
  const hold = usePassing(done, done.kind === 'trouble', onClose);
  return (
    <div class={`undo-bar ${done.kind}`} {...hold} role={done.kind === 'trouble' ? 'alert' : 'status'}>
      <span id="done-text">{done.kind === 'trouble' ? words('popupNotDone', done.text) : done.text}</span>
      {done.undo && (
        <button type="button" class="undo" aria-describedby="done-text" onClick={onUndo}>
          {words('popupUndo')}
        </button>
      )}
      <button type="button" class="icon-only" aria-label={words('popupClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
