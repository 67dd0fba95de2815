// The shape of what the page hands back, parsed at the border between browser and bench.
import * as v from 'valibot';

export const extractedSchema = v.object({
  ms: v.number(),
  isArticle: v.boolean(),
  reason: v.string(),
  partial: v.boolean(),
  url: v.string(),
  urls: v.array(v.string()),
  title: v.string(),
  byline: v.optional(v.string()),
  publisher: v.optional(v.string()),
  published: v.optional(v.string()),
  modified: v.optional(v.string()),
  language: v.string(),
  fingerprint: v.string(),
  text: v.string(),
  whole: v.string(),
  passages: v.array(
    v.object({ start: v.number(), end: v.number(), kind: v.string(), repeats: v.optional(v.literal(true)) }),
  ),
});
