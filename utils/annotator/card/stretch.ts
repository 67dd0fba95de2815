// Widening and narrowing a mark by whole words: the finder draws the line where the grammar does, the reader where the
// assertion does.
import type { Passage, Span } from '../../span.ts';

export type Edge = 'start' | 'end';

/**
 * The span with one edge moved by one word, `by` 1 forward and -1 back in reading order; null where there is no word to
 * take in or none to spare. Words are those of the article's language (UAX 29, by Intl.Segmenter). It stays inside the
 * passage in which `found` stands, and comes back to the very edges of `found`, signs included.
 */
export function stretched(
  { text, passages, language }: { text: string; passages: readonly Passage[]; language: string },
  span: Span,
  found: Span,
  edge: Edge,
  by: 1 | -1,
): Span | null {
  const passage = passages.find(({ start, end }) => start <= found.start && found.start < end);
  if (!passage) return null;
  const stops = stopsOf(text.slice(passage.start, passage.end), language, edge).map((at) => at + passage.start);
  const own = edge === 'start' ? found.start : found.end;
  const allowed = stops.filter((stop) => !isWordless(text, stop, own, language)).concat(own);
  const now = span[edge];
  const next = by === 1 ? allowed.filter((at) => at > now) : allowed.filter((at) => at < now);
  if (next.length === 0) return null;
  const to = by === 1 ? Math.min(...next) : Math.max(...next);
  const moved = edge === 'start' ? { start: to, end: span.end } : { start: span.start, end: to };
  return moved.start < moved.end && hasWord(text.slice(moved.start, moved.end), language) ? moved : null;
}

/** A sign that belongs to the number beside it is part of the word: "€3.2", "30 %". */
const before = /[\p{Sc}#±+−-]$/u;
const behind = /^\s?[%‰°]|^\p{Sc}/u;

function stopsOf(text: string, language: string, edge: Edge): number[] {
  return wordsIn(text, language).map(({ index, segment }) => {
    if (edge === 'start') return before.test(text.slice(0, index)) ? index - 1 : index;
    const end = index + segment.length;
    return end + (behind.exec(text.slice(end))?.[0].length ?? 0);
  });
}

/** Between an edge of what was found and a word's edge beside it there may be only signs: then they are the same stop. */
const isWordless = (text: string, a: number, b: number, language: string): boolean =>
  a !== b && !hasWord(text.slice(Math.min(a, b), Math.max(a, b)), language);

const hasWord = (text: string, language: string): boolean => wordsIn(text, language).length > 0;

function wordsIn(text: string, language: string): Intl.SegmentData[] {
  return [...segmenter(language).segment(text)].filter(({ isWordLike }) => isWordLike);
}

const made = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let known = made.get(language);
  if (!known) {
    try {
      known = new Intl.Segmenter(language || undefined, { granularity: 'word' });
    } catch {
      // What a page gives as its language may be no tag at all.
      known = new Intl.Segmenter(undefined, { granularity: 'word' });
    }
    made.set(language, known);
  }
  return known;
}
