// Spans of article.text: half-open pairs of UTF-16 offsets, the one coordinate system of the house.

export type Span = { readonly start: number; readonly end: number };

export const lengthOf = (span: Span): number => span.end - span.start;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** UTF-16 units that two spans share; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** By start; of two that start together the longer first, so that an outer span comes before what it holds. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** What a block of the article is. Claims are read from all kinds but a pull quote that repeats the story. */
export const passageKinds = [
  'headline',
  'standfirst',
  'body',
  'subheading',
  'list',
  'table',
  'quote',
  'caption',
  'pullquote',
] as const;
export type PassageKind = (typeof passageKinds)[number];

/**
 * A block of article.text. `repeats`: its words stand elsewhere in the story too, so no claim is read from it. `published`:
 * when it came out, in ISO 8601, where that is not when the article did: it stands in a post of a live blog.
 */
export type Passage = Span & { readonly kind: PassageKind; readonly repeats?: true; readonly published?: string };
