// The pure record read from a page: what the article is called, where it lives, and its text with its passages.
import type { Passage } from './span.ts';

/** What is known of an article besides its words. Times are ISO 8601 as the page wrote them, with its own offset. */
export type ArticleFacts = {
  /** The address of the page as the browser gives it, without tracking parameters. */
  readonly url: string;
  /** Every address believed to be this article (articleKey form), `url` first. A canonical link is a hint, never the judge. */
  readonly urls: readonly string[];
  readonly title: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47, lower case as found ("en", "en-gb"); '' where the page does not say. */
  readonly language: string;
  /** A hash of the text that small edits leave alike; '' where there is no text. */
  readonly fingerprint: string;
};

export type Article = ArticleFacts & { readonly text: string; readonly passages: readonly Passage[] };
