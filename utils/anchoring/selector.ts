// What anchors a note to words: the W3C TextQuoteSelector, and a position hint that is only a hint.
// https://www.w3.org/TR/annotation-model/#text-quote-selector
import type { Span } from '../span.ts';

/** The words themselves with what stands before and after, all as they stood in article.text. */
export type QuoteSelector = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** Where the words stood when the note was made: UTF-16 offsets of an article.text that was `length` units long. */
export type PositionHint = Span & { readonly length: number };

/**
 * exact: the same words, typography aside, and a neighbouring sentence still adjoins; moved: the same words, neither
 * neighbour does; changed: other words. A note whose words are gone is an orphan: `locate` gives null.
 */
export type AnchorState = 'exact' | 'moved' | 'changed';

export type Located = Span & { readonly state: AnchorState };
