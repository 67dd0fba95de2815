// Who says what in German news: each row was written before the rules it tries.
import { expect, test } from 'vitest';
import { detectWith } from '../../utils/claims/engine.ts';
import { de } from '../../utils/claims/languages/de/de.ts';
import { readingOf } from '../bench/detect.ts';
import { type Said, told, untold } from './german/news-cases.ts';
import { finish } from './steps.ts';

const saidIn = (text: string) =>
  finish(detectWith(de, readingOf({ text, language: 'de' }))).filter(
    ({ kind }) => kind === 'quote' || kind === 'statement',
  );

test.each(told.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) => {
  const claims = saidIn(text);
  const seen = claims.map(({ start, end, source }) => `${text.slice(start, end)} | ${source?.exact} | ${source?.name}`);
  const isFound = ([words, who, name = '']: Said): boolean =>
    claims.some(
      ({ start, end, source }) =>
        text.slice(start, end).includes(words) &&
        (who === null ? !source : `${source?.exact} ${source?.name}`.includes(who)) &&
        (source?.name ?? '').includes(name),
    );
  expect(
    said.filter((one) => !isFound(one)),
    seen.join('\n'),
  ).toEqual([]);
});

test.each(untold)('nobody says: %s', (text) => {
  expect(saidIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});
