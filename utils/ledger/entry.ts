// A kept claim as the ledger sees it: what it counts, the words around it, and when which outlet said so.
import type { ArticleRecord, ClaimSnapshot, Note } from '../notes/note.ts';

export type Entry = {
  /** The note's id; a claim of a page that has no note carries its key. */
  readonly id: string;
  readonly articleId: string;
  /** When the article was published, else when the note was made; milliseconds since 1970. */
  readonly at: number;
  readonly title: string;
  readonly lead: string;
  /** The words of its paragraph before and after the claim. */
  readonly before: string;
  readonly after: string;
  readonly claim: ClaimSnapshot;
};

/** Units of text on either side: about two sentences. */
const reach = 260;

/** Null for a claim that counts nothing, and for a note without a claim. */
export function entryOf(note: Note, article: ArticleRecord): Entry | null {
  const { claim, hint, selector } = note;
  if (!claim?.quantity || (claim.kind !== 'casualty' && claim.kind !== 'figure')) return null;
  const published = Date.parse(article.published ?? '');
  const facts = { text: article.text, title: article.title, at: Number.isNaN(published) ? note.created : published };
  const span =
    hint && article.text.slice(hint.start, hint.end) === claim.exact ? hint : spanIn(article.text, claim, note);
  const entry = entryAt(note.id, note.articleId, claim, facts, span);
  if (span) return entry;
  // The article's text was not kept: what the note itself remembers of the words around it.
  return { ...entry, before: selector?.prefix ?? '', after: selector?.suffix ?? '' };
}

type Facts = { readonly text: string; readonly title: string; readonly at: number };
type Place = { readonly start: number; readonly end: number };

/** The entry of a claim at a place of its article's text; without a place there are no words around it. */
export function entryAt(id: string, articleId: string, claim: ClaimSnapshot, facts: Facts, place: Place | null): Entry {
  const { text, title, at } = facts;
  const lead = text.slice(0, reach).replace(/[^\s.,;]{0,40}$/, '');
  if (!place) return { id, articleId, at, title, lead, before: '', after: '', claim };
  const begin = Math.max(text.lastIndexOf('\n', place.start - 1) + 1, place.start - reach);
  const line = text.indexOf('\n', place.end);
  const end = Math.min(line < 0 ? text.length : line, place.end + reach);
  return {
    id,
    articleId,
    at,
    title,
    lead,
    before: text.slice(begin, place.start),
    after: text.slice(place.end, end),
    claim,
  };
}

function spanIn(text: string, claim: ClaimSnapshot, { selector }: Note): Place | null {
  const prefix = selector?.prefix ?? '';
  const around = text.indexOf(prefix + claim.exact);
  const start = around >= 0 ? around + prefix.length : text.indexOf(claim.exact);
  return start < 0 ? null : { start, end: start + claim.exact.length };
}
