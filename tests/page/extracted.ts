// The shape of what the page hands back, parsed at the border between browser and bench.
import * as v from 'valibot';
import type { PassageKind } from '../../utils/span.ts';

const kinds = [
  'headline',
  'standfirst',
  'body',
  'subheading',
  'list',
  'table',
  'quote',
  'caption',
  'pullquote',
] as const satisfies readonly PassageKind[];

export const extractedSchema = v.object({
  ms: v.number(),
  isArticle: v.boolean(),
  reason: v.string(),
  partial: v.boolean(),
  url: v.string(),
  urls: v.array(v.string()),
  title: v.string(),
  byline: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  modified: v.exactOptional(v.string()),
  authors: v.optional(v.array(v.string()), []),
  language: v.string(),
  fingerprint: v.string(),
  text: v.string(),
  whole: v.string(),
  passages: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      kind: v.picklist(kinds),
      repeats: v.exactOptional(v.literal(true)),
      published: v.exactOptional(v.string()),
    }),
  ),
});
