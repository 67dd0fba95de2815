// A line that says something worth knowing about the whole list, and what can be done about it.
import type { ComponentChildren } from 'preact';

export type NoticeProps = {
  readonly tone: 'calm' | 'warn';
  readonly action?: { readonly label: string; readonly onAct: () => void };
  readonly children: ComponentChildren;
};

export const Notice = ({ tone, action, children }: NoticeProps) => (
  <div class={`notice ${tone}`}>
    <span>{children}</span>
    {action && (
      <button type="button" onClick={action.onAct}>
        {action.label}
      </button>
    )}
  </div>
);
