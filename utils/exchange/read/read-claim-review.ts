// ClaimReview of others: each becomes a note on the article in which the claim appeared, else on the review's own page. The
// verdict is theirs and stays in words, under their name, with a link to the review: the reader's own verdict is not set.
// https://schema.org/ClaimReview
import type { ArchiveContent } from '../archive/archive.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { isRecord, type Loose, listOf, text, timeOf } from './loose.ts';
import { type Refusal, tooManyRefused } from './records.ts';

/** The reviews in parsed JSON-LD: one, a list, a graph, or a feed of data items. */
export function claimReviewsIn(value: unknown): readonly Loose[] {
  return listOf(value).flatMap((each) => {
    if (!isRecord(each)) return [];
    if (listOf(each['@type']).includes('ClaimReview')) return [each];
    return [...listOf(each['@graph']), ...listOf(each.dataFeedElement), ...listOf(each.item)]
      .flatMap((inner) => (isRecord(inner) && inner.item ? listOf(inner.item) : [inner]))
      .filter(isRecord)
      .filter((inner) => listOf(inner['@type']).includes('ClaimReview'));
  });
}

export function readClaimReviews(reviews: readonly Loose[], now: number): ArchiveContent | { readonly error: string } {
  const refused: Refusal[] = [];
  const made = foreignContent(reviews.map(noteFrom), now, refused);
  const trouble = tooManyRefused(refused);
  return trouble ? { error: trouble } : made;
}

function noteFrom(review: Loose): ForeignNote {
  const claim = first(review.itemReviewed);
  const appeared = first(claim.firstAppearance ?? claim.appearance);
  const rating = first(review.reviewRating);
  const checked = text(review.url);
  const where = addressOf(claim.firstAppearance) || addressOf(claim.appearance) || checked;
  const who = nameOf(review.author);
  const said = nameOf(claim.author);
  const value = rating.ratingValue;
  const verdict =
    text(rating.alternateName) || (value === undefined ? '' : `${String(value)} of ${String(rating.bestRating ?? 5)}`);
  return {
    seed: `claimreview ${JSON.stringify([checked, where, review.claimReviewed, verdict])}`,
    url: where,
    title: text(appeared.headline) || text(appeared.name),
    quote: null,
    text: [
      `Verdict of ${who || 'others'}: **${verdict || 'none given'}**`,
      `On: “${text(review.claimReviewed)}”${said ? ` (${said})` : ''}`,
      text(rating.ratingExplanation),
    ]
      .filter(Boolean)
      .join('\n\n'),
    tags: ['checked-by-others'],
    author: who,
    created: timeOf(review.datePublished),
    modified: null,
    verdict: null,
    review: {
      by: who.slice(0, 500),
      verdict: verdict.slice(0, 1000),
      claim: text(review.claimReviewed).slice(0, 10_000),
      said: said.slice(0, 1000),
    },
    links: checked ? [checked] : [],
  };
}

const first = (value: unknown): Loose => listOf(value).find(isRecord) ?? {};
const nameOf = (value: unknown): string => text(first(value).name);
const addressOf = (value: unknown): string =>
  listOf(value)
    .map((each) => (isRecord(each) ? text(each.url) || text(each['@id']) : text(each)))
    .find(Boolean) ?? '';
