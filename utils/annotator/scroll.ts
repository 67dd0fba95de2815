// Brings words into view: a range cannot scroll itself, so its element does, and the rest is made up by hand.

/** Scrolls so that the range stands near the middle; smoothly unless the reader asked for less motion. */
export function bringIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const before = range.getBoundingClientRect();
  if (isComfortable(before)) return;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const after = range.getBoundingClientRect();
  if (!isComfortable(after)) scrollBy({ top: after.top - innerHeight / 2, behavior });
}

const isComfortable = (box: DOMRect): boolean => box.top >= 80 && box.bottom <= innerHeight - 80;
