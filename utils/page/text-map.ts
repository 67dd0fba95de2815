// article.text, written from the boxes of the story, with the map between its offsets and the live text nodes. Nothing of
// the page is cloned or wrapped.
import type { Passage, PassageKind } from '../span.ts';
import { type Box, boxesIn, levelOf } from './box.ts';
import { isPlainText, isShown, topOf } from './dom.ts';
import { type Points, pointsOf } from './points.ts';
import { finished } from './steps.ts';
import { isPiece } from './streamed.ts';
import { ceiling, surveying } from './survey.ts';
import { squeezed } from './words.ts';
import { type Writer, writer } from './writer.ts';

export type TextMap = Points & { readonly text: string; readonly passages: readonly Passage[] };

/** What is to be written, in document order. A box whose `out` is set is skipped with all it holds. */
export type Entry = { readonly box: Box; readonly kind: PassageKind };

/**
 * `kinds` names the passages of boxes that are not what their tag says (headline, standfirst, pull quote, caption);
 * `posts` tells when what stands in a box was published. May pause.
 */
export function* textMapping(
  document: Document,
  entries: readonly Entry[],
  kinds: ReadonlyMap<Box, PassageKind>,
  posts: ReadonlyMap<Box, string> = new Map(),
): Generator<void, TextMap> {
  const out = writer();
  const plain = isPlainText(document);
  for (const { box, kind } of entries) {
    out.open(kind);
    if (plain) writePlain(box, kind, out);
    else yield* write(box, kind, out, kinds, posts);
  }
  yield;
  const { text, passages, runs } = out.finish();
  return { ...pointsOf(document, text, runs), text, passages: markRepeats(text, passages) };
}

/** The same map over all visible text of the page, for notes on words outside the article. May pause. */
export function* pageTexting(document: Document): Generator<void, TextMap> {
  const top = topOf(document);
  const seen = top && (yield* surveying(top));
  return yield* textMapping(document, seen ? [{ box: seen.root, kind: 'body' }] : [], new Map());
}

/** The same without a pause. */
export const pageText = (document: Document): TextMap => finished(pageTexting(document));

const kindOfTag: Readonly<Record<string, PassageKind>> = {
  li: 'list',
  dt: 'list',
  dd: 'list',
  tr: 'table',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};
/** Kinds that what stands inside does not change. */
const firm = new Set<PassageKind>(['headline', 'standfirst', 'table', 'caption', 'pullquote']);

/** Boxes between two places where the writing may pause. */
const stride = 100;
/** A passage longer than this is parted where a sentence ends: claims are looked for in one passage at a time. */
const longest = 8_000;

/** A box that is being written, from its child `at` on. */
type Frame = {
  readonly box: Box;
  readonly kind: PassageKind;
  readonly pre: boolean;
  readonly block: boolean;
  /** Whether what is not shown is left out. */
  readonly sift: boolean;
  /** When the post that it stands in came out. */
  readonly published: string | undefined;
  at: number;
  /** Line breaks since the last words: two of them end a passage. */
  breaks: number;
};

/** A row that lays out the page, as old pages do: a cell of it holds several blocks or lines of prose, or a headline. */
const isLayout = (row: Box): boolean =>
  boxesIn(row).some((cell) => {
    if (cell.lines > 2) return true;
    const blocks = boxesIn(cell).filter(({ block }) => block);
    return blocks.some(({ tag }) => /^(?:h[12]|table|article)$/.test(tag)) || (blocks.length > 1 && cell.prose > 200);
  });

/** What stands before a cell, and between the two parts of a fraction or a power in a formula: "1/2", "x^2". */
function joint({ parent, element, tag, block }: Box, cell: boolean): '\t' | '/' | '^' | '' {
  if (/^t[dh]$/.test(tag) || (cell && block)) return '\t';
  if (parent?.tag !== 'mfrac' && parent?.tag !== 'msup') return '';
  const isSecond = boxesIn(parent)[1]?.element === element;
  return isSecond ? (parent.tag === 'mfrac' ? '/' : '^') : '';
}

/** The kind of what stands in a box, by its tag and by what it stands in. */
function kindWithin(box: Box, outer: PassageKind): PassageKind {
  if (firm.has(outer) || (box.tag === 'tr' && isLayout(box))) return outer;
  return levelOf(box) > 0 ? 'subheading' : (kindOfTag[box.tag] ?? outer);
}

function* write(
  top: Box,
  base: PassageKind,
  out: Writer,
  kinds: ReadonlyMap<Box, PassageKind>,
  posts: ReadonlyMap<Box, string>,
): Generator<void, void> {
  const enter = (box: Box, outer: PassageKind, pre: boolean, sift: boolean, time?: string): Frame | null => {
    if (box.out || box.chars === 0) return null;
    const { tag } = box;
    const own = kinds.get(box);
    const kind = own ?? kindWithin(box, outer);
    const cell = kind === 'table' && tag !== 'tr' && outer === 'table';
    const block = (box.block || (own !== undefined && own !== outer)) && !cell;
    const sign = joint(box, cell);
    if (sign) out.mark(sign);
    const shown = !block || !sift || isShown(box.element);
    if (!shown && !isPiece(box.element)) return null;
    const published = posts.get(box) ?? time;
    if (block) out.open(kind, published);
    return { box, kind, pre: pre || tag === 'pre', block, sift: sift && shown, published, at: 0, breaks: 0 };
  };
  const passed = (child: Box, { kind, published }: Frame) => {
    if (kind === 'table') {
      if (child.block) out.mark('\t');
    } else if ((child.block || kinds.has(child)) && !child.out && child.chars > 0) out.open(kind, published);
  };

  const open: Frame[] = [];
  // A page that is not shown yet (it fades in, or is still being put together) hides nothing in particular.
  let at = enter(top, base, false, isShown(top.element));
  for (let written = 0; at; ) {
    const child = at.box.children[at.at];
    at.at += 1;
    if (!child) {
      if (at.block) out.close();
      const { box } = at;
      at = open.pop() ?? null;
      if (at) passed(box, at);
    } else if (!('element' in child)) {
      const { data } = child;
      if (data.length + out.written > longest) yield* writeLong(child, at, out);
      else out.node(child, data, at.pre);
      if (at.breaks > 0 && /\S/.test(data)) at.breaks = 0;
    } else if (child.tag === 'br') {
      at.breaks += 1;
      if (at.breaks > 1 && at.kind !== 'table') out.open(at.kind, at.published);
      else out.mark('\n');
    } else {
      at.breaks = 0;
      written += 1;
      if (written % stride === 0) yield;
      const inner = enter(child, at.kind, at.pre, at.sift, at.published);
      if (inner) {
        open.push(at);
        at = inner;
      } else passed(child, at);
    }
  }
}

/** A text without markup: an empty line ends a paragraph, other ends of lines are where they were wrapped. */
function writePlain(top: Box, kind: PassageKind, out: Writer): void {
  for (const child of top.children) {
    if ('element' in child) {
      writePlain(child, kind, out);
      continue;
    }
    const data = child.data.slice(0, ceiling.node);
    let from = 0;
    for (const { index } of data.matchAll(/\n[ \t\r]*\n/g)) {
      out.node(child, data.slice(from, index), false, from);
      out.open(kind);
      from = index;
    }
    out.node(child, data.slice(from), false, from);
  }
}

/** A text node that makes its passage too long, in parts: the rest of a sentence, then new passages. */
function* writeLong(node: Text, { kind, pre, published }: Frame, out: Writer): Generator<void, void> {
  const data = node.data.slice(0, ceiling.node);
  let from = 0;
  while (from < data.length) {
    const least = from + Math.max(0, longest - out.written);
    const to = partAfter(data, least);
    out.node(node, data.slice(from, to), pre, from);
    if (to < data.length) out.open(kind, published);
    from = to;
    yield;
  }
}

/** Where text may be parted at or after an offset: behind a sentence, else at a space, else at its end. */
function partAfter(data: string, least: number): number {
  const near = data.slice(least, least + longest);
  const end = /[.!?…]["”’»)]*\s/.exec(near) ?? /\s/.exec(near) ?? /\s/.exec(data.slice(least));
  if (!end) return data.length;
  return least + end.index + end[0].length;
}

/** A pull quote that says again what stands in the story is not read for claims. */
function markRepeats(text: string, passages: readonly Passage[]): Passage[] {
  if (!passages.some((passage) => passage.kind === 'pullquote')) return [...passages];
  const told = squeezed(
    passages
      .filter((passage) => passage.kind !== 'pullquote')
      .map((passage) => text.slice(passage.start, passage.end))
      .join(' '),
  );
  return passages.map((passage) =>
    passage.kind === 'pullquote' && told.includes(squeezed(text.slice(passage.start, passage.end)))
      ? { ...passage, repeats: true }
      : passage,
  );
}
