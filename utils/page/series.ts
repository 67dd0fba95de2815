// Boxes that come in a series: parts of one story ("body-1" and "body-2", sections of one class), or several stories one
// after the other. Sections begin with headings as stories do, so only what says more than that is a story of its own.

import type { Box } from './box.ts';
import { className } from './dom.ts';

/** Tags in which paragraphs end: a story is never looked for inside one. */
export const paragraphs = /^(?:p|li|h\d|blockquote|pre)$/;

/** Of one series: the same tag and the same names, but for ids and numbers. */
export const alike = (a: Box, b: Box): boolean => a.tag === b.tag && (a.names === b.names || series(a) === series(b));

const series = ({ element }: Box): string => className(element).replace(/\d+/g, '').trim();

/**
 * A story of its own beside the one under the headline: of one series, and begun by a heading of the same rank; marked up
 * as an article, or that heading a second h1.
 */
export function isAnother(box: Box, titled: Box, headline: Box): boolean {
  if (box === titled || !alike(box, titled) || paragraphs.test(box.tag)) return false;
  const first = firstHeading(box);
  return first?.tag === headline.tag && (box.tag === 'article' || first.tag === 'h1');
}

/** The first heading of a box, where it comes before its prose. */
export function firstHeading(box: Box): Box | null {
  for (const child of box.children) {
    if (!('element' in child) || child.chars === 0) continue;
    if (/^h[1-6]$/.test(child.tag)) return child;
    const inner = firstHeading(child);
    if (inner || child.prose > 0) return inner;
  }
  return null;
}
