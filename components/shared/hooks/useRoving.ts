// One stop in the tab order for a row of controls, as the toolbar pattern of ARIA has it: arrows go from one to the next.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const controls = 'button:not(:disabled), select:not(:disabled)';

export type Roving = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly role: 'toolbar';
  readonly 'aria-label': string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
};

/** To be spread on the element around the controls; `label` names it. The stop is the control used last. */
export function useRoving(label: string): Roving {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const all = () => [...(ref.current?.querySelectorAll<HTMLElement>(controls) ?? [])];
  const settle = () => {
    const found = all();
    const stop = found.find((each) => each === last.current) ?? found[0];
    for (const each of found) each.tabIndex = each === stop ? 0 : -1;
  };
  // Controls come and go with what the page holds.
  useLayoutEffect(settle);
  return {
    ref,
    role: 'toolbar',
    'aria-label': label,
    onFocusIn({ target }) {
      last.current = target instanceof Element ? target : null;
      settle();
    },
    onKeyDown(event) {
      const found = all();
      const here = event.target instanceof HTMLElement ? found.indexOf(event.target) : -1;
      const to = here < 0 ? null : next(event.key, here, found.length, ref.current);
      if (to === null) return;
      found[to]?.focus();
      event.preventDefault();
    },
  };
}

/** Left and right as they are seen; up and down stay with lists to choose from. */
function next(key: string, here: number, count: number, home: Element | null): number | null {
  const onward = home && getComputedStyle(home).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return Math.min(Math.max(here + (key === onward ? 1 : -1), 0), count - 1);
}
