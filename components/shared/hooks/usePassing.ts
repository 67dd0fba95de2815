// A bar that goes by itself after ten seconds, but never from under the pointer or the keyboard: who reads slowly or by ear
// keeps it by being on it.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds. */
export const passing = 10_000;

/** What holds the bar, to be spread over its element. */
export type Hold = {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
};

/** `of`: what the bar says; another one begins anew. `stays`: it is not to go at all. */
export function usePassing(of: unknown, stays: boolean, onEnd: () => void): Hold {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = stays || pointed || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, passing);
    return () => clearTimeout(timer);
  }, [of, held]);
  return {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocusIn: () => setFocused(true),
    onFocusOut: () => setFocused(false),
  };
}
