// The last thing done, with its undo. It stays until it is closed or something else is done.
import { useEffect } from 'preact/hooks';
import { words } from '../../utils/words.ts';
import type { Done } from './hooks/useUndo.ts';
import { Icon } from './icons.tsx';

export type UndoBarProps = { readonly done: Done; readonly onUndo: () => void; readonly onClose: () => void };

export function UndoBar({ done, onUndo, onClose }: UndoBarProps) {
  // The bar takes its room from the list: what has the keyboard stays in sight.
  useEffect(() => document.activeElement?.closest('li')?.scrollIntoView?.({ block: 'nearest' }), [done]);
  return (
    <div class={`undo-bar ${done.kind}`} role={done.kind === 'trouble' ? 'alert' : 'status'}>
      <span>{done.kind === 'trouble' ? words('popupNotDone', done.text) : done.text}</span>
      {done.undo && (
        <button type="button" class="undo" onClick={onUndo}>
          {words('popupUndo')}
        </button>
      )}
      <button type="button" class="icon-only" aria-label={words('popupClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
