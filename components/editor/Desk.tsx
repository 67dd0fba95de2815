// Whose a claim is to check, and what colleagues say of it: folded until somebody needs it, and loaded only then, so that who
// works alone carries none of it.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';
import type { DeskProps } from './DeskFields.tsx';

export function Desk({ note, onChange }: DeskProps) {
  const used = note.assigned !== null || note.comments.length > 0;
  const [open, setOpen] = useState(used);
  const [Fields, setFields] = useState<ComponentType<DeskProps> | null>(null);
  useEffect(() => {
    if (!open) return;
    let current = true;
    void import('./DeskFields.tsx').then(({ DeskFields }) => current && setFields(() => DeskFields));
    return () => {
      current = false;
    };
  }, [open]);
  return (
    <details class="desk-fields" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('deskTitle')}</summary>
      {Fields && <Fields note={note} onChange={onChange} />}
    </details>
  );
}
