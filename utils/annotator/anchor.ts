// What the reader's own words are hung on: the selector of a claim or a selection, with the article it stands in.

import { describe } from '../anchoring/describe.ts';
import type { Claim } from '../claims/model/claim.ts';
import type { PageReading } from '../messages.ts';
import type { Anchor } from '../notes/note-calls.ts';
import type { PageArticle } from '../page/read.ts';
import type { Span } from '../span.ts';
import { snapshotOf } from './snapshot.ts';

/** article.text kept with the first note, in UTF-16 units; the store's own limit. */
const keptText = 500_000;

/** What a note needs to find its words again: a selector and a hint in the text, and the article they stand in. */
export function anchor(
  page: PageArticle,
  target: Anchor['target'],
  span: Span | null,
  scope: Anchor['scope'],
  text: string,
  claim: Claim | null,
  around?: Claim,
): Anchor {
  const described = span && describe(text, span);
  return {
    target,
    scope,
    selector: described?.selector ?? null,
    hint: described?.hint ?? null,
    claim: claim && snapshotOf(claim, around),
    article: factsOf(page),
    text: page.article.text.slice(0, keptText),
  };
}

export function factsOf(page: PageArticle): PageReading['article'] {
  const { text: _text, passages: _passages, ...facts } = page.article;
  return facts;
}
