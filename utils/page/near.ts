// The short lines around the headline, piece by piece: where a page shows who wrote a story and when. Read from the boxes
// of the survey, so that what is hidden is not read, and only as far as the story's first sentences.

import type { Box } from './box.ts';
import { attribute, className, hasAttributes, idOf, tagName } from './dom.ts';
import { nameInWords } from './names.ts';

/** A text node with what its elements say of it: `names` in words ("article meta author name"), `link` where it leads. */
export type Piece = {
  readonly text: string;
  readonly names: string;
  readonly link: string;
  /** The value of a <time> or of an element that carries a date for machines; '' elsewhere. */
  readonly time: string;
};

export type Near = { readonly after: readonly Piece[]; readonly before: readonly Piece[] };

const most = { after: 60, before: 14, prose: 2, long: 140, up: 5 };

/** What follows the headline in order, then what stands before it, the nearest first. Empty where there is no headline. */
export function piecesNear(headline: Box | null): Near {
  const after: Piece[] = [];
  const before: Piece[] = [];
  if (!headline) return { after, before };
  let prose = 0;
  fromBox(headline, 1, (node, box) => {
    const piece = pieceOf(node, box);
    after.push(piece);
    // Three lines of middle length, or two long ones: the story has begun.
    if (piece.text.length > most.long / 2) prose += piece.text.length > most.long ? 1 : 0.7;
    return prose >= most.prose || after.length >= most.after;
  });
  fromBox(headline, -1, (node, box) => {
    before.push(pieceOf(node, box));
    return before.length >= most.before;
  });
  return { after, before };
}

/**
 * Pieces anywhere in a box whose words match, and those right behind them that follow by their words (a day under a name),
 * in order; a few are enough. Walks all boxes, and may pause.
 */
export function* piecesLike(
  top: Box | null,
  pattern: RegExp,
  follows: (text: string) => boolean,
): Generator<void, Piece[]> {
  const found: Piece[] = [];
  if (!top) return found;
  let seen = 0;
  let label = '';
  let near = false;
  for (const open: { readonly box: Box; at: number }[] = [{ box: top, at: 0 }]; ; ) {
    const last = open.at(-1);
    if (!last) return found;
    const child = last.box.children[last.at];
    last.at += 1;
    if (!child) open.pop();
    else if ('element' in child) {
      if (child.chars > 0) open.push({ box: child, at: 0 });
    } else {
      seen += 1;
      if (seen % stride === 0) yield;
      const text = child.data.trim();
      if (child.length > 300 || text === '') continue;
      // "Published" alone says something of what comes next.
      const said = label ? `${label} ${text}` : text;
      label = '';
      const next = near && follows(text);
      near = pattern.test(said.slice(0, 60));
      if (!near && !next) continue;
      if (near && text.length < 14) label = said;
      found.push({ ...pieceOf(child, last.box), text: said });
      if (found.length >= 12) return found;
    }
  }
}

/** Text nodes between two places where the walk may pause. */
const stride = 2_000;

/** Is told a text node and its box; true where it has heard enough. */
type Hearer = (text: Text, box: Box) => boolean;

/** Text nodes with words, forwards or backwards from a box. */
function fromBox(start: Box, step: 1 | -1, hear: Hearer): void {
  for (let at: Box = start; at.parent; at = at.parent) {
    const { children } = at.parent;
    for (let i = children.indexOf(at) + step; i >= 0 && i < children.length; i += step) {
      const next = children[i];
      if (next && within(next, at.parent, step, hear)) return;
    }
  }
}

/** True where enough was heard. */
function within(child: Box | Text, parent: Box, step: 1 | -1, hear: Hearer): boolean {
  if (!('element' in child)) return /\S/.test(child.data) && hear(child, parent);
  if (child.chars === 0) return false;
  const { children } = child;
  for (let i = step > 0 ? 0 : children.length - 1; i >= 0 && i < children.length; i += step) {
    const next = children[i];
    if (next && within(next, child, step, hear)) return true;
  }
  return false;
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
  return {
    text: node.data.slice(0, 400).replace(/\s+/g, ' ').trim(),
    names: nameInWords(names.slice(0, 600)),
    link,
    time,
  };
}

function namesOf(element: Element): string {
  if (!hasAttributes(element)) return tagName(element) === 'time' ? ' time' : '';
  let names = `${className(element)} ${idOf(element)}`;
  for (const name of ['itemprop', 'data-testid', 'data-component']) names += ` ${attribute(element, name)}`;
  return tagName(element) === 'time' ? `${names} time` : names;
}
