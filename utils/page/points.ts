// From offsets in article.text to points in the live DOM and back, by the runs that the writer noted down.
import type { Span } from '../span.ts';
import { childNodes, isConnected, nodeType, parentNode, rangeOf, treeOf } from './dom.ts';
import type { Runs } from './writer.ts';

export type Points = {
  /** A live range over the words of a span; null where the span is empty, outside, or its nodes have left the page. */
  range(span: Span): Range | null;
  /** The offset in `text` of a DOM point; null where it stands in no passage. Between two passages: the end of the first. */
  offset(node: Node, offset: number): number | null;
  /** A selection as a span, clipped to the text and without white space at its ends; null where they share no word. */
  spanOf(range: Range): Span | null;
  /** Whether the nodes are still in the page. */
  connected(): boolean;
};

/** Ranges are made anew when asked for, over the page's own nodes, so they stay alive. */
export function pointsOf(document: Document, text: string, runs: Runs): Points {
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
