// A part of a view that is not in sight at first: its script comes once the view stands.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The part once it is there, null until then. `bring`: the same function each time. */
export function useLate<P>(bring: () => Promise<FunctionComponent<P>>): FunctionComponent<P> | null {
  const [late, setLate] = useState<{ readonly View: FunctionComponent<P> } | null>(null);
  useEffect(() => void bring().then((View) => setLate({ View })), [bring]);
  return late?.View ?? null;
}
