// Finds the headline: the h1 (or, where there is none, the heading) that says what the page says its title is, or that
// stands nearest before the story.
import { all, attribute, first, textContent } from './dom.ts';
import { words } from './prune.ts';
import type { Box } from './survey.ts';

export type Heading = { readonly headline: Box | null; readonly words: string };

export function headingOf(document: Document, top: Box, root: Box): Heading {
  const titles = titlesOf(document);
  const headings: { box: Box; order: number }[] = [];
  let rootAt = -1;
  let order = 0;
  const visit = (box: Box) => {
    order += 1;
    if (box === root) rootAt = order;
    if (/^h[12]$/.test(box.tag) && box.chars > 3 && box.chars < 400) headings.push({ box, order });
    for (const child of box.children) if ('element' in child && child.chars > 0) visit(child);
  };
  visit(top);
  let best: Heading = { headline: null, words: '' };
  let bestScore = 0;
  for (const { box, order: at } of headings) {
    const text = words(box);
    const score =
      (box.tag === 'h1' ? 1 : 0) +
      3 * Math.max(0, ...titles.map((title) => likeness(title, text))) +
      (at < rootAt || isInside(box, root) ? 0.5 : 0) +
      (box.linked > box.chars * 0.8 ? -0.5 : 0);
    if (score > bestScore && score >= 1.4) {
      bestScore = score;
      best = { headline: box, words: text };
    }
  }
  return best;
}

function titlesOf(document: Document): string[] {
  const title = first(document, 'title');
  const metas = all(document, 'meta[property="og:title" i], meta[name="twitter:title" i]');
  const found = [title ? (textContent(title) ?? '') : ''];
  for (let i = 0; i < metas.length && i < 3; i += 1) found.push(attribute(metas[i] as Element, 'content'));
  return found.map((text) => text.slice(0, 500)).filter((text) => text.trim());
}

/** Share of the heading's words that stand in the title, 0 to 1; a heading of one word proves little. */
function likeness(title: string, heading: string): number {
  const split = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(split(title));
  const own = split(heading);
  if (own.length === 0 || known.size === 0) return 0;
  const shared = own.filter((word) => known.has(word)).length;
  return (shared / Math.max(own.length, known.size * 0.6)) * (own.length === 1 ? 0.4 : 1);
}

export function isInside(box: Box, ancestor: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
