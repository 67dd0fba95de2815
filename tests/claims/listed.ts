// A claim as a careful reader lists it for a whole article. `exact` is the whole span, `contains` a part of it.
import * as v from 'valibot';

const text = v.optional(v.string());
const number = v.optional(v.number());

export const listedSchema = v.object({
  kind: v.string(),
  exact: text,
  contains: text,
  /** Counted from 0 where `exact` occurs more than once. */
  nth: number,
  source: text,
  sourceName: text,
  sourceClass: text,
  cue: text,
  value: number,
  low: number,
  high: number,
  unit: text,
  outcomes: v.optional(v.array(v.string())),
  who: text,
  from: text,
  to: text,
});

export type Listed = v.InferOutput<typeof listedSchema>;
