// Words within a line. A sentence cannot do without any of its words, whatever their element is called (a link of class
// "popup", a "tooltip"): to leave one out would make the page say what it does not say.
import { type Box, isBox } from './box.ts';
import { attribute, isShown } from './dom.ts';

/** Why an inline box is left out, or ''. `foreign`: what its tag or names say against it. */
export function inLine(box: Box, foreign: string): string {
  if (box.names.hidden) return isSpokenOnly(box) || !isSentence(box) || !isShown(box.element) ? 'hidden' : '';
  if (!foreign || !/^(?:span|a|button|label)$/.test(box.tag)) return '';
  return isSentence(box) ? '' : foreign;
}

/** Written for screen readers alone: never to be seen, though no sheet may say so here. */
const isSpokenOnly = ({ element }: Box): boolean =>
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader|a11y)/i.test(attribute(element, 'class'));

/** Whether the line around it is running text: in a paragraph some words of its own, elsewhere most of it. */
function isSentence(box: Box): boolean {
  let line = box.parent;
  while (line && !line.block) line = line.parent;
  if (!line) return false;
  if (/^(?:p|blockquote|li|td|dd|h[1-6])$/.test(line.tag)) {
    const own = plainIn(line);
    return own >= 15 || (own >= 5 && line.chars >= 40);
  }
  return line.prose > 0 && box.chars * 2 < line.chars && (!box.names.strong || plainIn(line) >= 40);
}

/** Characters of a line in no box that its names speak against. */
function plainIn(box: Box): number {
  let chars = 0;
  for (const child of box.children) {
    if (!isBox(child)) chars += child.data.trim().length;
    else if (!child.block && !child.names.foreign) chars += plainIn(child);
  }
  return chars;
}
