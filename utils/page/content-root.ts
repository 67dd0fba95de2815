// Picks the box that holds the story. From the top down: as long as one child holds nearly all the prose, the story is in
// there. Prose is text in lines of some length with few links (after Kohlschütter et al., "Boilerplate Detection using
// Shallow Text Features", WSDM 2010); foreign matter by tag or name does not count, unless it holds most of the page.
import type { Box } from './survey.ts';

export type Candidate = { readonly box: Box; readonly prose: number; readonly why: string };
export type Root = { readonly box: Box; readonly why: string; readonly candidates: readonly Candidate[] };

const foreignTags = new Set(['nav', 'aside', 'footer', 'dialog', 'button', 'form', 'menu', 'label']);

/** Why a box is not the story by its tag or name, or ''. Boxes of the text's own kind are never judged by name. */
export function foreignBy(box: Box): string {
  if (foreignTags.has(box.tag)) return `tag ${box.tag}`;
  if (box.names.foreign) return `name ${box.names.foreign}`;
  return '';
}

/** The prose of each box without foreign matter. A foreign box with more than `most` of the page's prose is none. */
export function proseWithout(top: Box, most = 0.4): Map<Box, number> {
  const net = new Map<Box, number>();
  const limit = top.prose * most;
  const visit = (box: Box): number => {
    let sum = box.prose;
    if (sum > 0) {
      for (const child of box.children) {
        if (!('element' in child) || child.prose === 0) continue;
        sum -= child.prose;
        if (!foreignBy(child) || child.prose > limit) sum += visit(child);
      }
    }
    net.set(box, sum);
    return sum;
  };
  visit(top);
  return net;
}

export function contentRoot(top: Box): Root {
  const net = proseWithout(top);
  const prose = (box: Box) => net.get(box) ?? 0;
  const candidates: Candidate[] = [];
  let at = top;
  for (;;) {
    candidates.push({ box: at, prose: prose(at), why: 'holds the prose' });
    const children = at.children.filter((child): child is Box => 'element' in child && child.block && prose(child) > 0);
    const best = children.reduce<Box | null>((a, b) => (a && prose(a) >= prose(b) ? a : b), null);
    if (!best || best.tag === 'p') break;
    const share = prose(best) / prose(at);
    if (share < 0.55) break;
    const others = children.filter((child) => child !== best);
    if (share < 0.9 && others.some((other) => alike(other, best))) break;
    if (share < 0.75 && !best.names.story && !['article', 'main'].includes(best.tag)) break;
    at = best;
  }
  return { box: at, why: 'holds the prose', candidates };
}

/** Two parts of one story: the same tag and the same names. */
const alike = (a: Box, b: Box): boolean => a.tag === b.tag && a.names === b.names;
