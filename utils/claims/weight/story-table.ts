// Learnt by tests/bench/learn-weight.ts from news articles in which people named the five things that a checker takes
// first. What each feature of a claim (in-story.ts) adds to the logit; named so that the order can be explained.
export const storyTable: Readonly<Record<string, number>> = {
  base: -1.95,
  casualty: 1.15,
  hedged: 0.92,
  holdsNumbers: 0.88,
  charges: 0.74,
  chargedBy: 0.72,
  lead: 0.7,
  statement: 0.19,
  sentence: 0.12,
  magnitude: 0.07,
  crowd: -0.23,
  figure: -0.23,
  quote: -0.36,
  implied: -0.63,
  inWords: -0.67,
  small: -0.67,
  duration: -0.85,
  short: -0.9,
  repeated: -1.11,
};
