// Which rows of a long list are in the page: a stretch that grows as the reader comes near its ends, and moves where they
// jump. Two thousand rows at once would make opening, filtering and the End key slow.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows of the first drawing: what a popup shows. Those of the first step follow once that is seen, part by part. */
const first = 10;
const part = 30;
/** Rows added at a time, and a row's usual height in pixels, for the space of those left out above. */
const step = 100;
const rowHeight = 84;

export type ListWindow = {
  readonly from: number;
  readonly to: number;
  /** Pixels to leave free above. */
  readonly above: number;
  readonly top: RefObject<HTMLDivElement | null>;
  readonly end: RefObject<HTMLDivElement | null>;
  /** Brings a row into the page, before it is focused. */
  include(index: number): void;
};

/** `scope`: a new one starts again at the top. */
export function useWindow(total: number, scope: string): ListWindow {
  const [range, setRange] = useState({ from: 0, to: first, scope });
  const here = range.scope === scope && range.from < Math.max(1, total) ? range : { from: 0, to: step, scope };
  const top = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { from, to } = here;
  useEffect(() => {
    // A key may have moved the stretch meanwhile: then it is left where it is.
    const more = (now: typeof range) => (now === range ? { from, to: Math.min(step, to + part), scope } : now);
    if (here === range && from === 0 && to < Math.min(step, total)) setRange(more);
  }, [range, total]);
  useEffect(() => {
    if (from === 0 && to >= total) return;
    const watch = new IntersectionObserver(
      (seen) => {
        const near = (place: HTMLElement | null) => seen.some((one) => one.isIntersecting && one.target === place);
        const up = near(top.current) ? Math.max(0, from - step) : from;
        const down = near(end.current) ? to + step : to;
        if (up !== from || (down !== to && to < total)) setRange({ from: up, to: down, scope });
      },
      { rootMargin: '600px' },
    );
    if (top.current) watch.observe(top.current);
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  }, [from, to, total, scope]);
  return {
    from,
    to: Math.min(to, total),
    above: from * rowHeight,
    top,
    end,
    include(index) {
      if (index < from || index >= to) setRange({ from: Math.max(0, index - step / 2), to: index + step / 2, scope });
    },
  };
}
