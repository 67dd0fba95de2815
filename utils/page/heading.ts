// Finds the headline: the h1 (or, where there is none, the h2) that says what the page says its title is; and what stands
// between it and the story.
import type { PassageKind } from '../span.ts';
import type { Box } from './box.ts';
import type { Root } from './content-root.ts';
import { all, attribute, first, textContent, urlOf } from './dom.ts';
import { foreignBy } from './foreign.ts';
import { clean } from './head.ts';
import { hasMoved, wordsInAddress } from './moved.ts';
import { squeezed, words } from './words.ts';

export type Heading = { readonly headline: Box | null; readonly words: string };

export function headingOf(document: Document, top: Box): Heading {
  const given = titlesOf(document);
  const titles = given.map(wordsIn);
  const parts = given.map((title) => title.split(joint).map(squeezed).filter(Boolean));
  const site = siteOf(document);
  // A page that has moved on without loading may still bear the title of the article before.
  const address = wordsIn(hasMoved(document) ? wordsInAddress(document) : '');
  let best: Heading = { headline: null, words: '' };
  let bestScore = 1.4;
  const like = (own: readonly string[]) =>
    Math.max(0, ...titles.map((title) => likeness(title, own)), 1.2 * likeness(address, own));
  const visit = (box: Box) => {
    if (/^h[123]$/.test(box.tag) && box.chars > 3 && box.chars < 400) {
      const text = words(box);
      const own = wordsIn(text);
      // Old weblogs name a story in a third heading: word for word, or it is a section's.
      const third = box.tag === 'h3' && (box.chars < 15 || !parts.some(([name]) => name === squeezed(text)));
      const score = third
        ? 0
        : (box.tag === 'h1' ? 1.5 : 0) +
          3 * alikeness(squeezed(text), parts, site, () => like(own)) -
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

export type Part = { readonly box: Box; readonly kind: PassageKind };

/**
 * What stands between headline and story and belongs to it, in order: the standfirst, known by its name or because the
 * page describes itself so, the captions of pictures, and paragraphs of the story itself. Empty where the story does not
 * follow its headline.
 */
export function leadOf(headline: Box, { box: root, trust }: Root, description: string): Part[] {
  const parts: Part[] = [];
  let inRoot = isInside(headline, root);
  let standfirst = false;
  /** True where the story has begun. `foreign`: what holds the box is none of the story's. */
  const visit = (box: Box, outer: boolean): boolean => {
    if (box.chars === 0 || box === headline || box.out) return false;
    const foreign = outer || box.names.hidden || foreignBy(box, root.prose, trust) !== '';
    if (box === root) inRoot = true;
    else if (box.block && box.chars < 500) {
      const kind = kindOf(box, inRoot, description);
      if (kind === 'caption' && !inRoot) parts.push({ box, kind });
      if (kind === 'caption') return false;
      if (kind && !standfirst) {
        standfirst = true;
        parts.push({ box, kind });
        return inRoot;
      }
    }
    if (!inRoot && !foreign && isFirstParagraph(box)) {
      parts.push({ box, kind: 'body' });
      return false;
    }
    if (inRoot && box.tag === 'p') return true;
    return box.children.some((child) => 'element' in child && visit(child, foreign));
  };
  for (const box of after(headline)) if (visit(box, false)) break;
  return inRoot ? parts : [];
}

/** What a short block between headline and story is, where it is no line of the story itself. */
function kindOf(box: Box, inRoot: boolean, description: string): 'caption' | 'standfirst' | null {
  if (box.tag === 'figcaption' || box.names.caption) return 'caption';
  // Among the paragraphs of the story it is the first of them, though the page describes itself by it.
  return (!inRoot || /^h/.test(box.tag)) && isStandfirst(box, description) ? 'standfirst' : null;
}

/** A paragraph of a story that begins above its box: longer than standfirsts are, and ending as a sentence. */
const isFirstParagraph = (box: Box): boolean =>
  (box.tag === 'p' || box.tag === 'div') &&
  box.chars >= (box.tag === 'p' ? 100 : 200) &&
  box.linked < box.chars * 0.3 &&
  !box.children.some((child) => 'element' in child && child.block && child.chars > 0) &&
  /[.!?:…。！？؟]["”’»)」』]*$/.test(words(box));

/** The boxes that follow one in the document, the larger before the smaller. */
function* after(start: Box): Generator<Box> {
  for (let at: Box = start; at.parent; at = at.parent) {
    const { children } = at.parent;
    for (let i = children.indexOf(at) + 1; i < children.length; i += 1) {
      const next = children[i];
      if (next && 'element' in next) yield next;
    }
  }
}

const isStandfirst = (box: Box, description: string): boolean =>
  box.chars >= 20 &&
  box.linked < box.chars * 0.5 &&
  !/^(?:h1|figure|li|ul|ol)$/.test(box.tag) &&
  (box.names.standfirst || says(description, words(box)));

/** The same words, or all but an end cut off. */
function says(description: string, text: string): boolean {
  const [a, b] = [squeezed(description), squeezed(text)];
  return b.length >= 20 && a.length >= 20 && (a === b || (a.startsWith(b) && b.length > a.length * 0.8));
}

function titlesOf(document: Document): string[] {
  const title = first(document, 'title');
  const metas = all(document, 'meta[property="og:title" i], meta[name="twitter:title" i]');
  const found = [title ? (textContent(title) ?? '') : ''];
  for (let i = 0; i < metas.length && i < 3; i += 1) found.push(attribute(metas[i] as Element, 'content'));
  return found.map((text) => clean(text, 500)).filter(Boolean);
}

/** What parts a headline from the name of the site in a title. */
const joint = / [-|–—:·»•] | ?[|_] ?/;

/** The names of the site: as it calls itself, and its host. */
function siteOf(document: Document): readonly string[] {
  const named = first(document, 'meta[property="og:site_name" i], meta[name="application-name" i]');
  const host = URL.parse(urlOf(document))?.hostname.replace(/^www\.|\.[a-z.]{2,6}$/g, '') ?? '';
  return [squeezed(named ? attribute(named, 'content') : ''), squeezed(host)];
}

/**
 * How like a heading is to the page’s titles, 0 to 1.2. One that says the site's name and no more is on every page of it;
 * what stands first in a title is what the page is about, what stands last is more often the site.
 */
function alikeness(text: string, titles: readonly string[][], site: readonly string[], like: () => number): number {
  if (text !== '' && site.includes(text)) return 0.2;
  // The address may know better still: where stories follow one another it goes with the one in front.
  if (titles.some((parts) => parts[0] === text)) return Math.max(1, like());
  return titles.some((parts) => parts.at(-1) === text) ? 0.4 * like() : like();
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the heading's words that stand in the title, 0 to 1; a heading of one word proves little. */
function likeness(title: readonly string[], own: readonly string[]): number {
  const known = new Set(title);
  if (own.length === 0 || known.size === 0) return 0;
  const shared = own.filter((word) => known.has(word)).length;
  return (shared / Math.max(own.length, known.size * 0.6)) * (own.length === 1 ? 0.4 : 1);
}

export function isInside(box: Box, ancestor: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
