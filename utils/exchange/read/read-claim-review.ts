// ClaimReview of others: each becomes a note on the article in which the claim appeared, else on the review's own page. The
// verdict is theirs and stays in words, under their name, with a link to the review: the reader's own verdict is not set.
// https://schema.org/ClaimReview
import type { ArchiveContent } from '../archive/archive.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { isRecord, type Loose, listOf, text, timeOf } from './loose.ts';
import { type Refusal, tooManyRefused } from './records.ts';

/**
 * The reviews in parsed JSON-LD, wherever they stand: alone, in a list, a graph or a feed, below a page or an article. What
 * a review calls by its id (`{"@id": "#desk"}`) is put in its place. `value`: nested within bounds, as parseJson gives it.
 */
export function claimReviewsIn(value: unknown): readonly Loose[] {
  const reviews: Loose[] = [];
  const named = new Map<string, Loose>();
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) for (const inner of each) walk(inner);
    if (!isRecord(each)) return;
    if (text(each['@id']) && Object.keys(each).length > 1) named.set(text(each['@id']), each);
    if (isReview(each)) reviews.push(each);
    else if (isApiClaim(each)) for (const review of fromApi(each)) reviews.push(review);
    else for (const inner of Object.values(each)) walk(inner);
  };
  walk(value);
  const whole = ([key, called]: readonly [string, unknown]) => {
    const [only] = listOf(called);
    return [key, (isRecord(only) && !only['@type'] && named.get(text(only['@id']))) || called] as const;
  };
  return reviews.map((review) => Object.fromEntries(Object.entries(review).map(whole)));
}

/** The type may be written with its vocabulary in front. */
const isReview = (each: Loose): boolean =>
  listOf(each['@type']).some((type) => /(?:^|[/:#])ClaimReview$/.test(text(type)));

/** A claim as Google's Fact Check Tools give it (`{claims: [{text, claimant, claimReview: […]}]}`), their own form. */
const isApiClaim = (each: Loose): boolean => typeof each.text === 'string' && Array.isArray(each.claimReview);

const fromApi = (claim: Loose): Loose[] =>
  listOf(claim.claimReview)
    .filter(isRecord)
    .map((review) => ({
      url: review.url,
      claimReviewed: claim.text,
      datePublished: review.reviewDate,
      author: review.publisher,
      reviewRating: { alternateName: review.textualRating },
      itemReviewed: { author: { name: claim.claimant } },
    }));

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
