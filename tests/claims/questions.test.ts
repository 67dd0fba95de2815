// Questions are put where an article's own numbers contradict each other, and nowhere else; never as a verdict.
import { describe, expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import { readingOf } from '../bench/detect.ts';
import { cases, nothing, type QuestionCase } from './question-cases/en.ts';

const asked = ({ text, published, headline }: QuestionCase) => {
  const claims = allClaims(readingOf({ text, published: published ?? null, headline: headline ?? false }));
  const keys = new Set(claims.map(({ key }) => key));
  return claims.flatMap(({ exact, questions }) =>
    (questions ?? []).map((question) => {
      expect(question.with.every((key) => keys.has(key))).toBe(true);
      return [exact, question.code, question.text] as const;
    }),
  );
};

describe('questions', () => {
  test.each(cases.map((row) => [row.text, row] as const))('%s', (_, row) => {
    const found = asked(row);
    const wanted = row.asks.map(([exact, code, text]) => [exact, code, text ?? expect.any(String)]);
    expect(found).toEqual(wanted);
  });
  test.each(nothing.map((row) => [row.text, row] as const))('nothing: %s', (_, row) => {
    expect(asked(row)).toEqual([]);
  });
});
