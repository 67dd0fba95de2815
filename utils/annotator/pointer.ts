// From a click in the page to an offset of article.text: only words themselves answer, never the space beside them.
import type { TextMap } from '../page/text-map.ts';

/** Where a click belongs to the page alone: links and controls do what they always did. */
const controls =
  'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable=""], [contenteditable="true"]';

/** The offset of article.text under a plain, trusted click on words; null for any other click. */
export function clickedOffset(event: MouseEvent, map: TextMap): number | null {
  if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  if (event.target instanceof Element && event.target.closest(controls)) return null;
  if (!(getSelection()?.isCollapsed ?? true)) return null;
  return offsetAt(event.clientX, event.clientY, map);
}

/** The offset of article.text under a point of the window; null where it is on no words of the article. */
export function offsetAt(x: number, y: number, map: TextMap): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const offset = map.offset(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  // The caret stands between two units: the words clicked on may end or begin there.
  return [offset, offset - 1].find((at) => at >= 0 && isUnder(map.range({ start: at, end: at + 1 }), x, y)) ?? null;
}

const isUnder = (range: Range | null, x: number, y: number): boolean =>
  [...(range?.getClientRects() ?? [])].some(
    (box) => box.left - 1 <= x && x <= box.right + 1 && box.top - 1 <= y && y <= box.bottom + 1,
  );
