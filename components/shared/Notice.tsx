// A line that says something worth knowing about the whole list, and what can be done about it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type NoticeProps = {
  readonly tone: 'calm' | 'warn';
  readonly action?: { readonly label: string; readonly onAct: () => void };
  readonly children: ComponentChildren;
};

export function Notice({ tone, action, children }: NoticeProps) {
  const id = useId();
  return (
    <div class={`notice ${tone}`}>
      <span id={id}>{children}</span>
      {action && (
        <button type="button" aria-describedby={id} onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
