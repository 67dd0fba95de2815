// Picks the box that holds the story. From the top down: as long as one child holds nearly all the prose, the story is in
// there. Prose is text in lines of some length with few links (after Kohlschütter et al., "Boilerplate Detection using
// Shallow Text Features", WSDM 2010); foreign matter by tag or name does not count, unless it holds most of the page.

import type { Box } from './box.ts';
import { documentPosition, isFixed, isShown } from './dom.ts';
import { type Beliefs, beliefs, foreignBy } from './foreign.ts';
import { alike, isAnother, paragraphs } from './series.ts';
import { isPiece } from './streamed.ts';

export type Candidate = { readonly box: Box; readonly prose: number; readonly why: string };
export type Root = {
  readonly box: Box;
  readonly why: string;
  readonly candidates: readonly Candidate[];
  readonly trust: Beliefs;
};

type Told = {
  readonly headline: Box | null;
  /** The headline and all that it stands in. */
  readonly path: ReadonlySet<Box>;
  /** The prose of a box without foreign matter. */
  readonly prose: (box: Box) => number;
};

/** `headline`: the heading that says the page's title, where one was found. */
export function contentRoot(top: Box, headline: Box | null): Root {
  const trust = beliefs(top);
  const path = ancestors(headline);
  const shown = proseWithout(top, (box) => foreignBy(box, top.prose, trust) !== '' || isUnseen(box, top, path));
  // A page that fades in, or is still being put together, shows nothing: then what it hides tells nothing either.
  const net =
    (shown.get(top) ?? 0) > top.prose * 0.1
      ? shown
      : proseWithout(top, (box) => foreignBy(box, top.prose, trust) !== '');
  const told: Told = { headline, path, prose: (box) => net.get(box) ?? 0 };
  const candidates: Candidate[] = [];
  let at = top;
  for (;;) {
    const [next, why] = step(at, told);
    candidates.push({ box: at, prose: told.prose(at), why });
    if (!next) return { box: at, why, candidates, trust };
    at = next;
  }
}

/** Which child to go on with, or null where the story is in more than one; and why. */
function step(at: Box, told: Told): [Box | null, string] {
  const { headline, path, prose } = told;
  const children = at.children.filter((child): child is Box => 'element' in child && child.block && prose(child) > 0);
  const best = children.reduce<Box | null>((a, b) => (a && prose(a) >= prose(b) ? a : b), null);
  if (!best) return [null, 'no block with prose inside'];
  if (paragraphs.test(best.tag)) return [null, 'paragraphs stand here'];
  const titled = children.find((child) => path.has(child));
  if (headline && titled && prose(titled) > 200 && children.some((child) => isAnother(child, titled, headline)))
    return [titled, 'one of several stories'];
  if (titled && titled !== best && !alike(best, titled) && isStory(titled, prose(titled), prose(at)))
    return [titled, 'has the headline'];
  const share = prose(best) / prose(at);
  const after = followers(at, children, told);
  if (after.includes(best) && after.some((child) => child !== best && isPart(child, best, share, at)))
    return [null, 'paragraphs beside the largest part'];
  if (share >= 0.9) return [best, 'holds nearly all prose'];
  if (children.some((other) => other !== best && alike(other, best))) return [null, 'parts of one story'];
  if (share >= 0.75) return [best, 'holds most prose'];
  return [null, 'prose in several blocks'];
}

/** A box with the headline holds the story though others hold more: a good part of the prose, or by its name more than a lead. */
const isStory = ({ tag, names }: Box, prose: number, whole: number): boolean =>
  !/^h/.test(tag) &&
  (tag === 'article' || tag === 'main' || names.story ? prose > 300 : prose > 600 && prose > whole * 0.25);

/** The children that come after the headline; none where there is no headline. */
function followers(at: Box, children: Box[], { headline, path }: Told): Box[] {
  if (!headline) return [];
  if (!path.has(at)) return isAfter(at, headline) ? children : [];
  const from = at.children.findIndex((child) => 'element' in child && path.has(child));
  return children.filter((child) => at.children.indexOf(child) > from);
}

/**
 * A paragraph beside the largest box, that is of the story too. What comes after nearly all the prose is a note of the
 * house as often.
 */
function isPart(box: Box, best: Box, share: number, at: Box): boolean {
  if (share >= 0.9 && at.children.indexOf(box) > at.children.indexOf(best)) return false;
  if (box.names.standfirst || box.names.caption) return false;
  return /^(?:p|blockquote)$/.test(box.tag) && box.prose >= 80 && box.linked < box.chars * 0.3;
}

/**
 * Not to be seen, or lying over the page without its headline. Asked only of boxes that may be the story, as it costs an
 * update of the page's styles.
 */
function isUnseen(box: Box, top: Box, path: ReadonlySet<Box>): boolean {
  if (!box.block || box.prose < top.prose * 0.15 || box.prose < 200) return false;
  if (!isShown(box.element)) return !isPiece(box.element);
  return path.size > 0 && !path.has(box) && isFixed(box.element);
}

/** The prose of each box without what is left out. */
function proseWithout(top: Box, isOut: (box: Box) => boolean): Map<Box, number> {
  const net = new Map<Box, number>();
  const visit = (box: Box): number => {
    let sum = box.prose;
    if (sum > 0) {
      for (const child of box.children) {
        if (!('element' in child) || child.prose === 0) continue;
        sum -= child.prose;
        if (!isOut(child)) sum += visit(child);
      }
    }
    net.set(box, sum);
    return sum;
  };
  visit(top);
  return net;
}

function ancestors(box: Box | null): Set<Box> {
  const path = new Set<Box>();
  for (let at = box; at; at = at.parent) path.add(at);
  return path;
}

/** Whether one box stands behind another in the document, neither around the other. */
function isAfter(box: Box, other: Box): boolean {
  const place = documentPosition(other.element, box.element);
  return (place & 4) !== 0 && (place & 24) === 0;
}
