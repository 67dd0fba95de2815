// A button that opens a short list of actions. It closes on a choice, on Escape and on a click elsewhere.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type MenuItem = { readonly label: string; readonly onChoose: () => void; readonly danger?: boolean };

export function Menu(props: {
  readonly label: ComponentChildren;
  /** What a screen reader hears, where the label is a sign. */
  readonly name?: string;
  readonly class?: string;
  readonly items: readonly MenuItem[];
  /** Open from the first: for a menu whose items were fetched by the click that opens it. */
  readonly startsOpen?: boolean;
}) {
  const [open, setOpen] = useState(props.startsOpen ?? false);
  const home = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.startsOpen) opener.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !home.current?.contains(event.target)) setOpen(false);
    };
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', close);
    };
  }, [open]);
  return (
    <div class="menu" ref={home}>
      <button
        type="button"
        ref={opener}
        class={props.class ?? ''}
        aria-expanded={open}
        {...(props.name && { 'aria-label': props.name })}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </button>
      {open && (
        <ul class="menu-list">
          {props.items.map(({ label, onChoose, danger }) => (
            <li key={label}>
              <button
                type="button"
                class={danger ? 'danger' : ''}
                onClick={() => {
                  setOpen(false);
                  opener.current?.focus();
                  onChoose();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
