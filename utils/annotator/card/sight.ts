// Whether a press on the card can be believed. A page may cover, clip, fade or move what the reader sees, and undo that at
// the very moment of the press: so the card is looked at all the while it is open.

/** `early`: the card has only just come to where it is; `hidden`: something is, or just was, between it and the reader. */
export type Sight = 'clear' | 'early' | 'hidden';

/** Milliseconds that the card must have been in plain sight, and in its place, before a press on it counts. */
const settle = 400;
/** Milliseconds between two looks. */
const pace = 100;

/** Chromium tells whether anything is painted over an element, what lets the pointer through included. */
const tracked: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
  trackVisibility: true,
  delay: pace,
};

/** Looks at the open card until the signal aborts; gives what to ask at each press. */
export function watchSight(
  host: HTMLElement,
  root: ShadowRoot,
  card: HTMLElement,
  signal: AbortSignal,
): (event: MouseEvent) => Sight {
  let movedAt = 0;
  let hiddenAt = -settle;
  let place = '';
  let covered = false;
  let roots = shadowRoots(document);
  const look = () => {
    const now = performance.now();
    const { x, y, width, height } = card.getBoundingClientRect();
    const there = [x, y, width, height].map(Math.round).join();
    if (place !== there) movedAt = now;
    place = there;
    if (covered || !isPlain(host) || isBelow(host, roots)) hiddenAt = now;
    return now;
  };
  look();
  const timer = setInterval(look, pace);
  const observer = new IntersectionObserver((seen) => {
    covered = Reflect.get(seen.at(-1) ?? {}, 'isVisible') === false;
    look();
  }, tracked);
  observer.observe(card);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
  return (event) => {
    roots = shadowRoots(document);
    const now = look();
    if (now - hiddenAt < settle || !isHit(event, host, root)) return 'hidden';
    return now - movedAt < settle ? 'early' : 'clear';
  };
}

/** Where we put it, in its own size, and nothing done to the page around it. What is done to the host has no effect. */
function isPlain(host: HTMLElement): boolean {
  const page = document.documentElement;
  const { opacity, filter, maskImage, clipPath } = getComputedStyle(page);
  return (
    host.parentElement === page &&
    host.matches(':popover-open') &&
    host.checkVisibility() &&
    host.currentCSSZoom > 0.8 &&
    [opacity, filter, maskImage, clipPath].join() === '1,none,none,none'
  );
}

/** The card is in the top layer: above it can be only what else is there, and the pictures of a view transition. */
const above = ':popover-open, :modal, :fullscreen, :active-view-transition';
const isBelow = (host: HTMLElement, roots: readonly ShadowRoot[]): boolean =>
  [document, ...roots].some((place) => [...place.querySelectorAll(above)].some((each) => each !== host));

/** A press of the pointer is on the very button; one of a key has no place. */
const isHit = ({ currentTarget, detail, clientX, clientY }: MouseEvent, host: Element, root: ShadowRoot): boolean =>
  detail === 0 ||
  (document.elementFromPoint(clientX, clientY) === host && root.elementFromPoint(clientX, clientY) === currentTarget);

/** Every shadow root of the page that we can see into, in Firefox the closed ones too: the top layer reaches inside. */
function shadowRoots(top: Document | ShadowRoot): ShadowRoot[] {
  return [...top.querySelectorAll('*')].flatMap((element) => {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot') ?? element.shadowRoot;
    return root instanceof ShadowRoot ? [root, ...shadowRoots(root)] : [];
  });
}
