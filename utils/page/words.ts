// What a small box says, for those who must know its words and not only their number.
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
