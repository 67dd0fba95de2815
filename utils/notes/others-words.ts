// What others say beside a note: a review that was imported, the comments of colleagues.
import * as v from 'valibot';
import { kept } from './kept.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** What others have checked, as their ClaimReview says it: their verdict in their words, never the reader's. */
export const reviewSchema = kept({
  /** Who checked it; ''. */
  by: text(500),
  verdict: text(1000),
  /** The claim as they put it. */
  claim: text(10_000),
  /** Who made the claim; ''. */
  said: text(1000),
});
export type Review = v.InferOutput<typeof reviewSchema>;

/** A word of a colleague on a note. */
export const commentSchema = kept({
  id: v.pipe(v.string(), v.uuid()),
  author: v.nullable(text(200)),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  text: text(10_000),
});
export type Comment = v.InferOutput<typeof commentSchema>;
