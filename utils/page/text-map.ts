// article.text and the map between its offsets and the live text nodes. Ranges are made anew when asked for, over the
// page's own nodes, so they stay alive; nothing of the page is cloned or wrapped.
import type { Passage, PassageKind, Span } from '../span.ts';
import { bodyOf, childNodes, isConnected, isShown, nodeType, parentNode, rangeOf, treeOf } from './dom.ts';
import { finished } from './steps.ts';
import { type Box, ceiling, surveying } from './survey.ts';
import { type Runs, type Writer, writer } from './writer.ts';

export type TextMap = {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** A live range over the words of a span; null where the span is empty, outside, or its nodes have left the page. */
  range(span: Span): Range | null;
  /** The offset in `text` of a DOM point; null where it stands in no passage. Between two passages: the end of the first. */
  offset(node: Node, offset: number): number | null;
  /** A selection as a span, clipped to the text and without white space at its ends; null where they share no word. */
  spanOf(range: Range): Span | null;
  /** Whether the nodes are still in the page. */
  connected(): boolean;
};

/** What is to be written, in document order. A box whose `out` is set is skipped with all it holds. */
export type Entry = { readonly box: Box; readonly kind: PassageKind };

/**
 * `kinds` names the passages of boxes that are not what their tag says (headline, standfirst, pull quote, caption).
 * May pause.
 */
export function* textMapping(
  document: Document,
  entries: readonly Entry[],
  kinds: ReadonlyMap<Box, PassageKind>,
): Generator<void, TextMap> {
  const out = writer();
  for (const { box, kind } of entries) {
    out.open(kind);
    // A page that is not shown yet (it fades in, or is still being put together) hides nothing in particular.
    yield* write(box, { kind, pre: false, sift: isShown(box.element) }, out, kinds);
  }
  yield;
  const { text, passages, runs } = out.finish();
  return { ...mapOf(document, text, runs), text, passages: markRepeats(text, passages) };
}

/** The same map over all visible text of the page, for notes on words outside the article. May pause. */
export function* pageTexting(document: Document): Generator<void, TextMap> {
  const body = bodyOf(document);
  const seen = body && (yield* surveying(body));
  return yield* textMapping(document, seen ? [{ box: seen.root, kind: 'body' }] : [], new Map());
}

/** The same without a pause. */
export const pageText = (document: Document): TextMap => finished(pageTexting(document));

type Context = { readonly kind: PassageKind; readonly pre: boolean; readonly sift: boolean };

const kindOfTag: Readonly<Record<string, PassageKind>> = {
  h1: 'subheading',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
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

function* write(box: Box, context: Context, out: Writer, kinds: ReadonlyMap<Box, PassageKind>): Generator<void, void> {
  if (box.out || box.chars === 0) {
    if (box.tag === 'br') out.mark('\n');
    return;
  }
  const { tag } = box;
  const own = kinds.get(box);
  const kind = own ?? (firm.has(context.kind) ? context.kind : (kindOfTag[tag] ?? context.kind));
  const inside: Context = { ...context, kind, pre: context.pre || tag === 'pre' };
  const cell = kind === 'table' && tag !== 'tr' && context.kind === 'table';
  const block = (box.block || (own !== undefined && own !== context.kind)) && !cell;
  if (tag === 'td' || tag === 'th') out.mark('\t');
  if (block && context.sift && !isShown(box.element)) return;
  if (block) out.open(kind);
  let breaks = 0;
  let written = 0;
  for (const child of box.children) {
    if ('element' in child) {
      if (child.tag === 'br') {
        breaks += 1;
        if (breaks > 1 && kind !== 'table') out.open(kind);
        else out.mark('\n');
        continue;
      }
      yield* write(child, inside, out, kinds);
      written += 1;
      if (written % stride === 0) yield;
      if ((child.block || kinds.has(child)) && !child.out && child.chars > 0 && !(kind === 'table')) out.open(kind);
      else if (child.block && kind === 'table') out.mark('\t');
    } else {
      if (child.length + out.written > longest) yield* writeLong(child, inside, out);
      else out.node(child, child.data, inside.pre);
      if (!/\S/.test(child.data)) continue;
    }
    breaks = 0;
  }
  if (block) out.close();
}

/** A text node that makes its passage too long, in parts: the rest of a sentence, then new passages. */
function* writeLong(node: Text, { kind, pre }: Context, out: Writer): Generator<void, void> {
  const data = node.data.slice(0, ceiling.node);
  let from = 0;
  while (from < data.length) {
    const least = from + Math.max(0, longest - out.written);
    const to = partAfter(data, least);
    out.node(node, data.slice(from, to), pre, from);
    if (to < data.length) out.open(kind);
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
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const told = bare(
    passages
      .filter((passage) => passage.kind !== 'pullquote')
      .map((passage) => text.slice(passage.start, passage.end))
      .join(' '),
  );
  return passages.map((passage) =>
    passage.kind === 'pullquote' && told.includes(bare(text.slice(passage.start, passage.end)))
      ? { ...passage, repeats: true }
      : passage,
  );
}

function mapOf(document: Document, text: string, runs: Runs): Omit<TextMap, 'text' | 'passages'> {
  const { starts, lengths, nodes, offsets } = runs;
  let firstOf: Map<Node, number> | null = null;
  /** Made when first asked for: most readings are never asked. */
  const firstRun = (node: Node): number | undefined => {
    if (!firstOf) {
      firstOf = new Map();
      for (let i = nodes.length - 1; i >= 0; i -= 1) firstOf.set(nodes[i] as Text, i);
    }
    return firstOf.get(node);
  };
  const end = (run: number) => (starts[run] ?? 0) + (lengths[run] ?? 0);

  /** The last run that starts at or before the offset; -1 where there is none. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  };

  const offset = (node: Node, at: number): number | null => {
    if (nodeType(node) !== 3) return offsetOfChild(node, at);
    const first = firstRun(node);
    if (first === undefined) return null;
    let run = first;
    while (run + 1 < nodes.length && nodes[run + 1] === node && (offsets[run + 1] ?? 0) <= at) run += 1;
    const into = Math.max(0, Math.min(at - (offsets[run] ?? 0), lengths[run] ?? 0));
    return (starts[run] ?? 0) + into;
  };

  /** A point between the children of an element: the start of the first known text after it, or the end of the last before. */
  const offsetOfChild = (node: Node, at: number): number | null => {
    const after = childNodes(node)[at];
    const probe = rangeOf(document);
    probe.setStart(node, at);
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const text = nodes[middle] as Text;
      if (treeOf(text) === treeOf(node) && probe.comparePoint(text, 0) < 0) low = middle + 1;
      else high = middle;
    }
    const next = nodes[low];
    if (next && (after === undefined ? inside(node, next) : inside(after, next))) return starts[low] ?? null;
    const last = nodes[low - 1];
    if (last && inside(node, last)) return end(low - 1);
    return next && inside(node, next) ? (starts[low] ?? null) : null;
  };

  return {
    connected: () => nodes.length > 0 && nodes.every((node) => isConnected(node)),
    offset,
    range(span) {
      if (!(span.start < span.end) || span.start < 0 || span.end > text.length) return null;
      let from = runAt(span.start);
      if (from < 0 || end(from) <= span.start) from += 1;
      let to = runAt(span.end - 1);
      const first = nodes[from];
      if (!first || to < from) return null;
      const tree = treeOf(first);
      while (to > from && treeOf(nodes[to] as Text) !== tree) to -= 1;
      const last = nodes[to] as Text;
      const start = (offsets[from] ?? 0) + Math.max(0, span.start - (starts[from] ?? 0));
      const stop = (offsets[to] ?? 0) + Math.min(lengths[to] ?? 0, span.end - (starts[to] ?? 0));
      if (!isConnected(first) || !isConnected(last) || start > first.data.length || stop > last.data.length)
        return null;
      const range = rangeOf(document);
      range.setStart(first, start);
      range.setEnd(last, stop);
      return range;
    },
    spanOf(range) {
      const touched = touchedRuns(range, nodes);
      if (!touched) return null;
      const from = nodes[touched.first] as Text;
      const to = nodes[touched.last] as Text;
      let start = range.startContainer === from ? (offset(from, range.startOffset) ?? 0) : (starts[touched.first] ?? 0);
      let stop = range.endContainer === to ? (offset(to, range.endOffset) ?? 0) : end(touched.last);
      while (start < stop && /\s/.test(text[start] ?? '')) start += 1;
      while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop -= 1;
      return start < stop ? { start, end: stop } : null;
    },
  };
}

/** The first and last run whose nodes a range touches. */
function touchedRuns(range: Range, nodes: readonly Text[]): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  for (let i = 0; i < nodes.length; i += 1) {
    if (!range.intersectsNode(nodes[i] as Text)) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? null : { first, last };
}

function inside(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentNode(at)) if (at === ancestor) return true;
  return false;
}
