// One state of sync: what happened, what was kept, and what can be done.
import type { ComponentChildren } from 'preact';

export type SyncWordProps = {
  readonly tone: 'good' | 'quiet' | 'warning' | 'bad';
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
};

export function SyncWord({ tone, title, text, children }: SyncWordProps) {
  return (
    <div class={`sync-state ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <div>
        <strong>{title}</strong>
        <p class="meta">{text}</p>
      </div>
      {children}
    </div>
  );
}
