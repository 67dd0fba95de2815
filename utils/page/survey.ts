// The one pass over the live DOM: every element that can be shown becomes a Box with its sums of text, and everything
// after it (root, pruning, text map) works on boxes. No clone, no layout.
import {
  allIn,
  allInShadow,
  attribute,
  className,
  firstChild,
  hasAttribute,
  hasAttributes,
  idOf,
  nextSibling,
  nodeType,
  shadowRoot,
  tagName,
} from './dom.ts';
import { type Names, nameReader } from './names.ts';
import { finished } from './steps.ts';
import { afterFallback, pieceFor } from './streamed.ts';

export type Box = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: (Box | Text)[];
  readonly names: Names;
  /** Not part of a line of text: a block by its tag, or by what it holds. */
  block: boolean;
  /** Characters of text, white space at the ends of nodes not counted; and those of them inside links. */
  chars: number;
  linked: number;
  /** Characters that stand in sentences: lines of some length, few of them links. */
  prose: number;
  /** Lines of prose. */
  lines: number;
  /** Why it is left out, or ''. Set when pruning; a page is surveyed anew for every reading. */
  out: string;
};

export type Survey = { readonly root: Box; readonly boxes: number; readonly partial: boolean };

/** What is looked at before the reading is cut short: more than twice the longest pages seen. */
export const ceiling = { nodes: 250_000, chars: 800_000, depth: 1_500, node: 200_000 };

const blocks = new Set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul picture video audio iframe object'.split(
    ' ',
  ),
);
const never = new Set(
  'script style noscript template head link meta svg math canvas iframe object embed audio video picture source track map area datalist select option input textarea progress meter frame frameset noframes title base param applet noembed'.split(
    ' ',
  ),
);

/** Nodes between two places where the walk may pause. */
const stride = 1_000;

/** An element that is being walked: `next` is its child to come, `light` its own children where a shadow root goes first. */
type Frame = {
  readonly box: Box;
  readonly up: Frame | null;
  readonly linked: boolean;
  readonly line: Line;
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
    const box: Box = {
      element,
      tag,
      parent: up?.box ?? null,
      depth: up ? up.box.depth + 1 : 0,
      children: [],
      names: names(hasAttributes(element) ? rawNames(element, kind, marked) : ''),
      block: kind.block,
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
      linked: (up?.linked ?? false) || tag === 'a',
      line: { chars: 0, linked: 0 },
      next: firstChild(shadow ?? element),
      light: shadow && element,
    };
  };

  const read = ({ box, line, linked }: Frame, node: Text) => {
    box.children.push(node);
    const length = node.data.trim().length;
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

  const root = enter(top, tagName(top), kindOf(tagName(top)), null);
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
      const tag = tagName(element);
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
function leave(child: Box, { box, line }: Frame): void {
  box.children.push(child);
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

type Line = { chars: number; linked: number };

/** A run of inline content has ended in a block: long enough and not mostly links, it counts as prose. */
function endLine(box: Box, line: Line): void {
  const { chars, linked } = line;
  line.chars = 0;
  line.linked = 0;
  if (!box.block || chars < 40 || linked > chars * 0.5) return;
  box.prose += chars - linked;
  box.lines += 1;
}

const lineOnly = new Set(
  'a b i em strong u small sup sub br wbr cite q code abbr mark font s strike del ins'.split(' '),
);

type TagKind = {
  readonly block: boolean;
  readonly never: boolean;
  readonly heading: boolean;
  readonly lineOnly: boolean;
  readonly custom: boolean;
};

/** What is to be known of each tag, looked up once: pages have thousands of elements and a few dozen tags. */
const known = new Map<string, TagKind>();
function kindOf(tag: string): TagKind {
  const found = known.get(tag);
  if (found) return found;
  const kind: TagKind = {
    block: blocks.has(tag),
    never: never.has(tag),
    heading: /^h[1-6]$/.test(tag),
    lineOnly: lineOnly.has(tag),
    custom: tag.includes('-'),
  };
  // A page may make up tags without end.
  if (known.size < 500) known.set(tag, kind);
  return kind;
}

/** Attributes that few elements have: found by one search of the browser's own, not by asking every element for each. */
const marks =
  '[hidden],[aria-hidden=true],[style*=none i],[style*=hidden i],[itemprop],[role],[data-testid],[data-component]';

function rawNames(element: Element, kind: TagKind, marked: ReadonlySet<Element>): string {
  const names = className(element);
  // The id of a heading is made of its words.
  if (kind.heading) return names;
  const id = idOf(element);
  const own = id ? `${names} ${id}` : names;
  if (kind.lineOnly || !marked.has(element)) return own;
  return `${own} ${attribute(element, 'itemprop')} ${attribute(element, 'role')} ${attribute(element, 'data-testid')} ${attribute(element, 'data-component')}`;
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'aria-hidden') === 'true' ||
    hasAttribute(element, 'hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))
  );
}
