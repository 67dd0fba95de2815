// Casualties of German on two hundred sentences that were written before the words they try.
import { expect, test } from 'vitest';
import { detectWith } from '../../utils/claims/engine.ts';
import { de } from '../../utils/claims/languages/de/de.ts';
import { readingOf } from '../bench/detect.ts';
import { told, untold } from './german/casualty-sentences.ts';
import { finish } from './steps.ts';

/** What a sentence tells, in one line: how many, from and to, and what befell them. */
const tells = (text: string): string =>
  finish(detectWith(de, readingOf({ text, language: 'de' })))
    .filter(({ kind }) => kind === 'casualty')
    .map(({ quantity, outcomes }) => [quantity?.low, quantity?.high, ...(outcomes ?? [])].join(' '))
    .toSorted()
    .join('; ');

test('of sentences that tell of casualties at least 95 in 100 are read right', () => {
  const missed = told.flatMap(([text, ...wanted]) => {
    const line = wanted
      .map((one) => one.join(' '))
      .toSorted()
      .join('; ');
    return tells(text) === line ? [] : [`${text} wanted ${line}, got ${tells(text)}`];
  });
  expect(missed.length / told.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
});

test('of sentences that tell of none at most 2 in 100 are marked', () => {
  const marked = untold.filter((text) => tells(text) !== '').map((text) => `${text} got ${tells(text)}`);
  expect(marked.length / untold.length, marked.join('\n')).toBeLessThanOrEqual(0.02);
});

test('there are two hundred, half of which tell of none', () => {
  expect([told.length + untold.length, untold.length]).toEqual([200, 100]);
});
