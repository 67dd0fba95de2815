// The short lines around the headline, piece by piece: where a page shows who wrote a story and when. Read from the boxes
// of the survey, so that what is hidden is not read, and only as far as the story's first sentences.
import { attribute, tagName } from './dom.ts';
import type { Box } from './survey.ts';

/** A text node with what its elements say of it: `names` in words ("article meta author name"), `link` where it leads. */
export type Piece = {
  readonly text: string;
  readonly names: string;
  readonly link: string;
  /** The value of a <time> or of an element that carries a date for machines; '' elsewhere. */
  readonly time: string;
};

const most = { after: 60, before: 14, prose: 2, long: 140, up: 5 };

/** What follows the headline in order, then what stands before it, the nearest first. Empty where there is no headline. */
export function piecesNear(headline: Box | null): { readonly after: Piece[]; readonly before: Piece[] } {
  const after: Piece[] = [];
  const before: Piece[] = [];
  if (!headline) return { after, before };
  let prose = 0;
  for (const node of nodesFrom(headline, 1)) {
    const piece = pieceOf(node.text, node.box);
    after.push(piece);
    if (piece.text.length > most.long) prose += 1;
    if (prose >= most.prose || after.length >= most.after) break;
  }
  for (const node of nodesFrom(headline, -1)) {
    before.push(pieceOf(node.text, node.box));
    if (before.length >= most.before) break;
  }
  return { after, before };
}

/** Pieces anywhere in the page whose words match, in order; a few are enough. Walks all boxes, and may pause. */
export function* piecesLike(headline: Box | null, pattern: RegExp): Generator<void, Piece[]> {
  let top = headline;
  while (top?.parent) top = top.parent;
  const found: Piece[] = [];
  if (!top) return found;
  let seen = 0;
  for (const { text, box } of nodesIn(top, top, 1)) {
    seen += 1;
    if (seen % stride === 0) yield;
    if (text.length > 300 || !pattern.test(text.data.trimStart().slice(0, 60))) continue;
    found.push(pieceOf(text, box));
    if (found.length >= 6) break;
  }
  return found;
}

/** Text nodes between two places where the walk may pause. */
const stride = 2_000;

type Node = { readonly text: Text; readonly box: Box };

/** Text nodes with words, forwards or backwards from a box. */
function* nodesFrom(start: Box, step: 1 | -1): Generator<Node> {
  for (let at: Box = start; at.parent; at = at.parent) {
    const { children } = at.parent;
    for (let i = children.indexOf(at) + step; i >= 0 && i < children.length; i += step) {
      const next = children[i];
      if (next) yield* nodesIn(next, at.parent, step);
    }
  }
}

function* nodesIn(child: Box | Text, parent: Box, step: 1 | -1): Generator<Node> {
  if (!('element' in child)) {
    if (/\S/.test(child.data)) yield { text: child, box: parent };
    return;
  }
  if (child.chars === 0) return;
  const { children } = child;
  for (let i = step > 0 ? 0 : children.length - 1; i >= 0 && i < children.length; i += step) {
    const next = children[i];
    if (next) yield* nodesIn(next, child, step);
  }
}

function pieceOf(node: Text, box: Box): Piece {
  let names = '';
  let link = '';
  let time = '';
  for (let at: Box | null = box, up = 0; at && up < most.up; at = at.parent, up += 1) {
    // What a whole section is called says nothing of one line in it.
    if (at.chars > 400) break;
    const { element } = at;
    names += ` ${namesOf(element)}`;
    if (at.tag === 'a') link ||= `${attribute(element, 'rel')} ${attribute(element, 'href')}`.slice(0, 300);
    if (at.tag === 'time') time ||= attribute(element, 'datetime');
    else if (/date/i.test(attribute(element, 'itemprop'))) time ||= attribute(element, 'content');
  }
  return { text: node.data.slice(0, 400).replace(/\s+/g, ' ').trim(), names: spaced(names), link, time };
}

const namesOf = (element: Element): string =>
  ['class', 'id', 'itemprop', 'data-testid', 'data-component'].map((name) => attribute(element, name)).join(' ') +
  (tagName(element) === 'time' ? ' time' : '');

/** "articleMeta__authorName" as "article meta author name". */
const spaced = (names: string): string =>
  names
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
