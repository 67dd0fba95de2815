// The reader's own selection as something to hang a note on.

import type { Anchor } from '../notes/note-calls.ts';
import type { PageArticle } from '../page/read.ts';
import { pageText } from '../page/text-map.ts';
import { anchor } from './anchor.ts';

/** The words the reader has selected: in the article, or in the page's visible text; null where nothing is selected. */
export function anchorOfSelection(page: PageArticle): Anchor | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const inside = page.map.spanOf(range);
  if (inside) return anchor(page, 'selection', inside, 'article', page.map.text, null);
  const whole = pageText(document);
  const outside = whole.spanOf(range);
  return outside && anchor(page, 'selection', outside, 'page', whole.text, null);
}
