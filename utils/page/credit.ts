// Lines between headline and story that say who wrote it and when, and nothing else: read as facts, and not as its text.
import type { Box } from './box.ts';
import { isDateAlone } from './dates.ts';
import { attribute, documentOf, rootOf } from './dom.ts';
import { isByline } from './people.ts';
import { words } from './words.ts';

export function isCredit(box: Box): boolean {
  if (box.chars > 120 || box.prose > 0 || /^(?:ul|ol|table|h\d|blockquote)$/.test(box.tag)) return false;
  const text = words(box);
  const root = rootOf(documentOf(box.element));
  return isDateAlone(text, root ? attribute(root, 'lang').toLowerCase() : '') || isByline(text);
}
