// When other words are to be seen though no node has changed: a dialog closes by a class, "read more" unfolds the rest, a
// <details> opens, another tab is shown. Such a change nearly always moves the height of the story's box or of what it
// stands in, which a ResizeObserver tells at no cost to the page; the rest shows in attributes of few elements. To observe
// the attributes of all the page's elements would wake us with every step of an animation.

/** Attributes by which a page shows and hides. */
const attributes = ['class', 'style', 'hidden', 'aria-hidden', 'open', 'inert'];
/** Elements that hold the story are watched one by one, with what stands beside them: few, however the page is built. */
const most = { up: 30, beside: 60 };

export type ShownWatch = {
  /** Watches what stands around the story that was read last; null: only the page as such. */
  around(root: Element | null): void;
};

/** Calls `changed` (often: the caller waits for quiet) until the signal aborts. */
export function watchShown(changed: () => void, signal: AbortSignal): ShownWatch {
  const sizes = new ResizeObserver(heightsOf(changed));
  const marks = new MutationObserver(changed);
  // Neither event bubbles far enough, or at all: they are heard on their way down.
  for (const name of ['toggle', 'transitionend', 'animationend'])
    document.addEventListener(name, (event) => event.isTrusted && isLarge(event.target) && changed(), {
      signal,
      capture: true,
      passive: true,
    });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    marks.disconnect();
  });
  return {
    around(root) {
      sizes.disconnect();
      marks.disconnect();
      if (signal.aborted) return;
      for (const element of watched(root)) marks.observe(element, { attributes: true, attributeFilter: attributes });
      for (const element of [root, root?.parentElement, document.body]) if (element) sizes.observe(element);
    },
  };
}

/** The story's box, all that it stands in, and their neighbours: a dialog, a cover, another panel. */
function* watched(root: Element | null): Generator<Element> {
  yield* unseenIn(root);
  let at = root ?? document.body;
  for (let up = 0; at && up < most.up; up += 1) {
    yield at;
    const parent: Element | null = at.parentElement;
    if (!parent || parent === document.documentElement) break;
    let beside = 0;
    for (const child of parent.children) {
      if (child !== at && beside < most.beside) yield child;
      beside += 1;
    }
    at = parent as HTMLElement;
  }
}

/** Parts of the story that are not to be seen yet keep their room: no height tells when they are. */
function* unseenIn(root: Element | null): Generator<Element> {
  for (const child of Array.from(root?.children ?? []).slice(0, most.beside))
    if (isLarge(child) && !child.checkVisibility({ visibilityProperty: true })) yield child;
}

/**
 * Passes on changes of height. What is seen for the first time counts as one: between the reading and the first look
 * the page may have unfolded. It is known from then on, so that this costs one reading an element.
 */
function heightsOf(changed: () => void): ResizeObserverCallback {
  const known = new WeakMap<Element, number>();
  return (entries) => {
    let moved = false;
    for (const { target, contentRect } of entries) {
      const height = Math.round(contentRect.height);
      const before = known.get(target);
      if (before === undefined || Math.abs(before - height) > 8) moved = true;
      known.set(target, height);
    }
    if (moved) changed();
  };
}

/** Large enough to hold a line of text: the fading of a button is none of ours. */
const isLarge = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.textContent?.length ?? 0) > 60;
