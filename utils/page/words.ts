// Words of boxes and lines, and what is left of them where typography does not matter.
import type { Box } from './box.ts';

/** The text of a small box in one line, a space between its blocks. */
export const words = (box: Box): string => written(box).replace(/\s+/g, ' ').trim();

function written(box: Box): string {
  let text = '';
  for (const child of box.children) {
    if (!('element' in child)) text += child.data;
    else if (child.block || child.tag === 'br') text += ` ${written(child)} `;
    else text += written(child);
  }
  return text;
}

/** Letters and digits alone, a space for all that stands between words. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same without a space. */
export const squeezed = (text: string): string => bareWords(text).replaceAll(' ', '');
