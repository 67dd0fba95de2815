// Single keys in the list of a page. They work only while the keyboard is in it, as single keys that work anywhere would
// be set off by speech input and by slips (WCAG 2.1.4), and never where something is being typed.
import { useEffect, useRef } from 'preact/hooks';
import type { Choice } from '../../../utils/notes/own-verdict.ts';
import { useScale } from '../../shared/hooks/useScale.ts';

export type ListKeys = {
  readonly verdict: (rowId: string, choice: Choice) => void;
  readonly stillHolds: (rowId: string) => void;
  readonly later: (rowId: string) => void;
  readonly next: () => void;
  readonly marks: () => void;
};

export function useListKeys(act: ListKeys): void {
  const now = useRef(act);
  now.current = act;
  const { steps } = useScale();
  const along = useRef(steps);
  along.current = steps;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
      if (!(event.target instanceof Element) || event.target.closest('form, input, textarea, select')) return;
      const rowId = event.target.closest('[data-item]')?.getAttribute('data-item');
      if (rowId === null || rowId === undefined) return;
      const key = keyOf(event);
      const verdict = /^[1-5]$/.test(key) ? along.current[Number(key) - 1] : undefined;
      if (verdict) now.current.verdict(rowId, verdict);
      else if (key === 's') now.current.stillHolds(rowId);
      else if (key === 'l') now.current.later(rowId);
      else if (key === 'n') now.current.next();
      else if (key === 'm') now.current.marks();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** The key as it is labelled; by its place where the layout has other letters, or digits only with Shift. */
function keyOf({ key, code }: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1];
  if (digit) return digit;
  return /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}
