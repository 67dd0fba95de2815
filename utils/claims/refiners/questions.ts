// Puts what the arithmetic of the article asks on its claims: always a question, for a slip may be the reader's own.

import type { Refiner } from '../contracts.ts';
import type { Claim, Question } from '../model/claim.ts';
import { askHeadline } from '../questions/headline.ts';
import { askMultiples } from '../questions/multiples.ts';
import { askShares } from '../questions/shares.ts';
import { askSums } from '../questions/sums.ts';
import { askWeekdays } from '../questions/weekdays.ts';

export const putQuestions: Refiner = function* (claims, reading, pack) {
  if (!pack.questions.texts) return [...claims];
  const questions = new Map<string, Question[]>();
  for (const asking of [askSums, askShares, askMultiples, askHeadline, askWeekdays]) {
    for (const { key, question } of asking(claims, reading, pack))
      questions.set(key, [...(questions.get(key) ?? []), question]);
    yield;
  }
  return claims.map((claim): Claim => {
    const own = questions.get(claim.key);
    return own ? { ...claim, questions: own } : claim;
  });
};
