// The one pass over the live DOM: every element that can be shown becomes a Box with its sums of text, and everything
// after it (root, pruning, text map) works on boxes. No clone, no layout.
import type { Box } from './box.ts';
import {
  allIn,
  allInShadow,
  attribute,
  firstChild,
  hasAttributes,
  idOf,
  nextSibling,
  nodeType,
  shadowRoot,
  tagName,
} from './dom.ts';
import { isHidden, marks, rawNames } from './marked.ts';
import { type Names, nameReader } from './names.ts';
import { isSlug } from './slug.ts';
import { finished } from './steps.ts';
import { afterFallback, pieceFor } from './streamed.ts';
import { inHtml, kindOf, type TagKind } from './tags.ts';
import { weigh } from './weight.ts';
import { words } from './words.ts';

export type Survey = { readonly root: Box; readonly boxes: number; readonly partial: boolean };

/** What is looked at before the reading is cut short: more than twice the longest pages seen. */
export const ceiling = { nodes: 250_000, chars: 800_000, depth: 1_500, node: 200_000 };

/** Nodes between two places where the walk may pause. */
const stride = 1_000;

/** An element that is being walked: `next` is its child to come, `light` its own children where a shadow root goes first. */
type Frame = {
  readonly box: Box;
  readonly up: Frame | null;
  readonly linked: boolean;
  readonly line: Line;
  /** Its names without its id, until a heading inside shows what the id was made of. */
  bare: Names | null;
  next: Node | null;
  light: Element | null;
};

/**
 * Walks everything below an element but what the page marks as hidden, unless asked for that too. Stops at the ceiling
 * and says so. May pause: a page that changes meanwhile gives what was there when it was come by.
 */
export function* surveying(top: Element, { hidden = false } = {}): Generator<void, Survey> {
  const names = nameReader();
  const marked = new Set<Element>();
  const mark = (found: ArrayLike<Element>) => {
    for (let i = 0; i < found.length; i += 1) marked.add(found[i] as Element);
  };
  mark(allIn(top, marks));
  const placed = new Set<Element>();
  let nodes = 0;
  let chars = 0;
  let partial = false;

  const enter = (element: Element, tag: string, kind: TagKind, up: Frame | null): Frame => {
    const own = names(hasAttributes(element) ? rawNames(element, kind, marked) : '');
    const box: Box = {
      element,
      tag,
      parent: up?.box ?? null,
      depth: up ? up.box.depth + 1 : 0,
      children: [],
      names: own,
      block: kind.block && !(tag === 'button' && up && isRunning(up.box)),
      chars: 0,
      linked: 0,
      prose: 0,
      lines: 0,
      out: '',
    };
    const shadow = kind.custom ? shadowRoot(element) : null;
    if (shadow) mark(allInShadow(shadow, marks));
    return {
      box,
      up,
      linked: (up?.linked ?? false) || (tag === 'a' && !isPlace(element)),
      line: { chars: 0, linked: 0 },
      bare: own.foreign && kind.block && idOf(element) ? names(rawNames(element, kind, marked, false)) : null,
      next: firstChild(shadow ?? element),
      light: shadow && element,
    };
  };

  const read = ({ box, line, linked }: Frame, node: Text) => {
    box.children.push(node);
    const length = weigh(node.data.trim());
    if (length === 0) return;
    if (length > ceiling.node) partial = true;
    chars += Math.min(length, ceiling.node);
    box.chars += length;
    line.chars += length;
    if (linked) {
      box.linked += length;
      line.linked += length;
    }
  };

  const tagOf = top instanceof HTMLElement ? tagName : (element: Element) => inHtml(tagName(element));
  const root = enter(top, tagOf(top), kindOf(tagOf(top)), null);
  for (let at: Frame | null = root; at; ) {
    const node: Node | null = at.next;
    if (!node) {
      if (at.light) {
        at.next = firstChild(at.light);
        at.light = null;
      } else {
        endLine(at.box, at.line);
        if (at.up) leave(at.box, at.up);
        at = at.up;
      }
      continue;
    }
    if (nodes > ceiling.nodes || chars > ceiling.chars) {
      partial = true;
      at.next = null;
      at.light = null;
      continue;
    }
    at.next = nextSibling(node);
    nodes += 1;
    if (nodes % stride === 0) yield;
    const type = nodeType(node);
    if (type === 3) read(at, node as Text);
    else if (type === 1 && at.box.depth < ceiling.depth) {
      const element = node as Element;
      const tag = tagOf(element);
      const kind = kindOf(tag);
      const shown = hidden ? !placed.has(element) : !marked.has(element) || !isHidden(element);
      if (!kind.never && shown) at = enter(element, tag, kind, at);
      const piece = tag === 'template' && pieceFor(element, placed);
      if (!piece) continue;
      at.next = afterFallback(element);
      at = enter(piece, tagName(piece), kindOf(tagName(piece)), at);
    }
  }
  return { root: root.box, boxes: nodes, partial };
}

/** The same without a pause. */
export const survey = (top: Element, options?: { hidden?: boolean }): Survey => finished(surveying(top, options));

/** A child has been walked: its sums go up. */
function leave(child: Box, frame: Frame): void {
  const { box, line } = frame;
  box.children.push(child);
  if (/^h[1-6]$/.test(child.tag)) unname(child, frame);
  box.chars += child.chars;
  box.linked += child.linked;
  box.lines += child.lines;
  box.prose += child.prose;
  if (child.block) {
    box.block = true;
    endLine(box, line);
  } else if (child.tag === 'br') endLine(box, line);
  else {
    line.chars += child.chars;
    line.linked += child.linked;
  }
}

/** An id that is the words of the section's heading says what the section tells, not what it is. */
function unname(heading: Box, frame: Frame): void {
  let up: Frame | null = frame;
  for (let level = 0; up && level < 3; level += 1, up = up.up) {
    if (up.bare && isSlug(idOf(up.box.element), words(heading))) up.box.names = up.bare;
    up.bare = null;
  }
}

/** Whether what stands in a box stands in its lines: a button there is a word of a sentence as often. */
const isRunning = ({ tag, block }: Box): boolean => !block || /^(?:p|blockquote|h[1-6]|td)$/.test(tag);

/** A link to itself marks a place, mostly a heading's, and leads nowhere. */
const isPlace = (link: Element): boolean => {
  const id = idOf(link);
  return id !== '' && attribute(link, 'href').endsWith(`#${id}`);
};

type Line = { chars: number; linked: number };

/** A run of inline content has ended in a block: long enough and not mostly links, it counts as prose. */
function endLine(box: Box, line: Line): void {
  const { chars, linked } = line;
  line.chars = 0;
  line.linked = 0;
  // A paragraph may be half links and more, and still be told in its own words.
  if (!box.block || chars < 40 || (linked > chars * 0.5 && (box.tag !== 'p' || chars - linked < 30))) return;
  box.prose += chars - linked;
  box.lines += 1;
}
