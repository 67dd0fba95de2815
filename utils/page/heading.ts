// Finds the headline: the h1 (or, where there is none, the h2) that says what the page says its title is; and the
// standfirst between it and the story.
import { all, attribute, first, textContent } from './dom.ts';
import { words } from './prune.ts';
import type { Box } from './survey.ts';

export type Heading = { readonly headline: Box | null; readonly words: string };

export function headingOf(document: Document, top: Box): Heading {
  const titles = titlesOf(document);
  let best: Heading = { headline: null, words: '' };
  let bestScore = 1.4;
  const visit = (box: Box) => {
    if (/^h[12]$/.test(box.tag) && box.chars > 3 && box.chars < 400) {
      const text = words(box);
      const score =
        (box.tag === 'h1' ? 1.5 : 0) +
        3 * Math.max(0, ...titles.map((title) => likeness(title, text))) -
        (box.linked > box.chars * 0.8 ? 0.5 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = { headline: box, words: text };
      }
    }
    for (const child of box.children) if ('element' in child && child.chars > 0) visit(child);
  };
  visit(top);
  return best;
}

/** The boxes between headline and story that are its standfirst, by name or because the page describes itself so. */
export function standfirstOf(top: Box, headline: Box, root: Box, description: string): Box | null {
  let found: Box | null = null;
  let state: 'before' | 'between' | 'after' = 'before';
  const visit = (box: Box) => {
    if (state === 'after' || found) return;
    if (box === headline) {
      state = 'between';
      return;
    }
    if (state === 'between' && (box === root || box.prose > 600) && !isInside(root, box) && box !== root) return;
    if (state === 'between' && box.block && box.chars >= 20 && box.chars < 500 && !/^h1$/.test(box.tag)) {
      if (box.linked < box.chars * 0.5 && (box.names.standfirst || says(description, words(box)))) {
        found = box;
        return;
      }
    }
    if (state === 'between' && box.tag === 'p' && isInside(box, root)) state = 'after';
    for (const child of box.children) if ('element' in child && child.chars > 0) visit(child);
  };
  visit(top);
  return found;
}

/** The same words, or all but an end cut off. */
function says(description: string, text: string): boolean {
  const bare = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [a, b] = [bare(description), bare(text)];
  return b.length >= 20 && a.length >= 20 && (a === b || (a.startsWith(b) && b.length > a.length * 0.8));
}

function titlesOf(document: Document): string[] {
  const title = first(document, 'title');
  const metas = all(document, 'meta[property="og:title" i], meta[name="twitter:title" i]');
  const found = [title ? (textContent(title) ?? '') : ''];
  for (let i = 0; i < metas.length && i < 3; i += 1) found.push(attribute(metas[i] as Element, 'content'));
  return found.map((text) => text.slice(0, 500)).filter((text) => text.trim());
}

/** Share of the heading's words that stand in the title, 0 to 1; a heading of one word proves little. */
function likeness(title: string, text: string): number {
  const split = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(split(title));
  const own = split(text);
  if (own.length === 0 || known.size === 0) return 0;
  const shared = own.filter((word) => known.has(word)).length;
  return (shared / Math.max(own.length, known.size * 0.6)) * (own.length === 1 ? 0.4 : 1);
}

export function isInside(box: Box, ancestor: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
