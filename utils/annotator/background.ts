// What a session asks the background, kept apart from how, so that it runs in a test without an extension.
import type { Article } from '../article.ts';
import type { Claim } from '../claims/model/claim.ts';
import type { Reading } from '../claims/model/reading.ts';
import type { ArticleNotes } from '../messages.ts';
import type { PageArticle } from '../page/read.ts';
import type { Finder, Placed } from './places.ts';

/** All claims of one text, and of no other; see FoundClaims. */
export type Found = { readonly claims: readonly Claim[]; readonly known: boolean; readonly readAs?: string };

/** Null once the signal aborts. */
export type Reader = (force: boolean, signal: AbortSignal) => Promise<PageArticle | null>;

export const nothing: Found = { claims: [], known: true };

export type Background = {
  /** Null where the background could not be reached, or has been asked for another text of this tab. */
  findClaims(reading: Reading): Promise<Found | null>;
  articleRead(page: PageArticle): Promise<ArticleNotes>;
  /** How much there is to check. */
  counted(count: number): void;
  /** Brings what finds notes whose words stand no longer as they did; null where it cannot be had now. */
  finder(): Promise<Finder | null>;
  notesPlaced(page: PageArticle, placed: readonly Placed[]): void;
  visited(page: PageArticle, claims: readonly Claim[]): void;
};

/** More than a screen or two hold, in characters: of a longer text the beginning is asked for first. */
const long = 12_000;
const screens = 5_000;

/**
 * The beginning of a long text as a reading of its own, so that the marks on the first screen need not wait for those
 * far below; null for a text of the length that most articles have.
 */
export function beginningOf({ text, passages, language, published }: Article): Reading | null {
  if (text.length < long) return null;
  const after = passages.findIndex(({ end }) => end > screens);
  const first = after < 0 ? passages : passages.slice(0, after);
  const end = first.at(-1)?.end;
  return end === undefined
    ? null
    : { text: text.slice(0, end), passages: first, language, ...(published !== undefined && { published }) };
}

/** A page read in the language that its text was found to be in. */
export const inLanguage = (page: PageArticle, readAs: string | undefined): PageArticle =>
  readAs === undefined ? page : { ...page, readAs, article: { ...page.article, language: readAs } };

/** Whether the claims of one are those of the other. */
export const isSame = (a: Article, b: Article): boolean =>
  a.url === b.url && a.text === b.text && a.language === b.language;
