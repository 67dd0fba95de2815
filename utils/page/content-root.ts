// Picks the box that holds the story. From the top down: as long as one child holds nearly all the prose, the story is in
// there. Prose is text in lines of some length with few links (after Kohlschütter et al., "Boilerplate Detection using
// Shallow Text Features", WSDM 2010); foreign matter by tag or name does not count, unless it holds most of the page.
import { type Beliefs, beliefs, foreignBy } from './foreign.ts';
import type { Box } from './survey.ts';

export type Candidate = { readonly box: Box; readonly prose: number; readonly why: string };
export type Root = {
  readonly box: Box;
  readonly why: string;
  readonly candidates: readonly Candidate[];
  readonly trust: Beliefs;
};

/** `headline`: the heading that says the page's title, where one was found. */
export function contentRoot(top: Box, headline: Box | null): Root {
  const trust = beliefs(top);
  const net = proseWithout(top, trust);
  const prose = (box: Box) => net.get(box) ?? 0;
  const path = ancestors(headline);
  const candidates: Candidate[] = [];
  let at = top;
  for (;;) {
    const children = at.children.filter((child): child is Box => 'element' in child && child.block && prose(child) > 0);
    const best = children.reduce<Box | null>((a, b) => (a && prose(a) >= prose(b) ? a : b), null);
    const [next, why] = best ? step(at, best, children, prose, path) : [null, 'no block with prose inside'];
    candidates.push({ box: at, prose: prose(at), why });
    if (!next) return { box: at, why, candidates, trust };
    at = next;
  }
}

/** Which child to go on with, or null where the story is in more than one; and why. */
function step(at: Box, best: Box, children: Box[], prose: (box: Box) => number, path: Set<Box>): [Box | null, string] {
  if (/^(?:p|li|h\d|blockquote|td|pre)$/.test(best.tag)) return [null, 'paragraphs stand here'];
  const share = prose(best) / prose(at);
  const others = children.filter((child) => child !== best);
  const titled = children.find((child) => path.has(child));
  if (titled && !/^h/.test(titled.tag) && prose(titled) > 800 && others.some((other) => alike(other, titled)))
    return [titled, 'several stories, this one under the headline'];
  if (share >= 0.9) return [best, 'holds nearly all prose'];
  if (others.some((other) => alike(other, best))) return [null, 'parts of one story'];
  if (share >= 0.75) return [best, 'holds most prose'];
  const named = best.names.story || best.tag === 'article' || best.tag === 'main';
  if (share >= 0.55 && named) return [best, 'holds much prose and is named as the story'];
  return [null, 'prose in several blocks'];
}

/** The prose of each box without foreign matter. */
function proseWithout(top: Box, trust: Beliefs): Map<Box, number> {
  const net = new Map<Box, number>();
  const visit = (box: Box): number => {
    let sum = box.prose;
    if (sum > 0) {
      for (const child of box.children) {
        if (!('element' in child) || child.prose === 0) continue;
        sum -= child.prose;
        if (!foreignBy(child, top.prose, trust)) sum += visit(child);
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

/** Two parts of one story, or two stories: the same tag and the same names. */
const alike = (a: Box, b: Box): boolean => a.tag === b.tag && a.names === b.names;
