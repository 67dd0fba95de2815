// When the reader first comes near a mark: the pointer is seen on one, or goes down on it. What a click there needs can
// then be on its way before the click, and a reader who only reads pays for none of it.

/** While the pointer moves it is looked at so often, ms. */
const every = 100;

/**
 * Calls `near` once, when the pointer is on a mark; `isMarked` tells of a point of the window. Nothing is asked while the
 * pointer rests, nor of events that a script has made. Nothing is listened to any more after that, or once the signal aborts.
 */
export function watchApproach(
  isMarked: (x: number, y: number) => boolean,
  near: () => void,
  signal: AbortSignal,
): void {
  const done = new AbortController();
  const listening = { signal: AbortSignal.any([signal, done.signal]), passive: true, capture: true };
  let here: PointerEvent | null = null;
  const look = () => {
    const at = here;
    here = null;
    if (listening.signal.aborted || !at || !isMarked(at.clientX, at.clientY)) return;
    done.abort();
    near();
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (!here) setTimeout(look, every);
    here = event;
  };
  const pressed = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    here = event;
    look();
  };
  document.addEventListener('pointermove', moved, listening);
  document.addEventListener('pointerdown', pressed, listening);
}
