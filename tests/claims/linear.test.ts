// Adversarial text must cost in proportion to its length: marks that nothing closes, text without a stop, ten thousand marks.
// Processor time, not the clock, so that a busy machine does not decide; four times the text may cost at most ten times.
import { expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import { readingOf } from '../bench/detect.ts';

const texts: Record<string, (length: number) => string> = {
  'marks that nothing closes': (length) => 'He said “the wall '.repeat(length / 18),
  'straight marks': (length) => '"x '.repeat(length / 3),
  'ten thousand quotations': (length) => '“a b c d e” '.repeat(length / 12),
  'no full stop': (length) => 'the mayor said that the town would say and added '.repeat(length / 49),
  apostrophes: (length) => "'a b ".repeat(length / 5),
  'marks reopened in each passage': (length) => '“We go on\n'.repeat(length / 10),
  'names and pronouns': (length) => 'Ana Roe said x. She said y. The president said z. '.repeat(length / 50),
  'brackets and dashes': (length) => '(a — “a b” '.repeat(length / 11),
};

const cost = (text: string): number => {
  const before = process.cpuUsage();
  allClaims(readingOf({ text }));
  return process.cpuUsage(before).user / 1000;
};
const least = (text: string): number => Math.min(cost(text), cost(text), cost(text));

test.each(Object.entries(texts))(
  '%s',
  (_, make) => {
    const small = Math.max(8, least(make(50_000)));
    expect(least(make(200_000))).toBeLessThan(small * 10);
  },
  60_000,
);
