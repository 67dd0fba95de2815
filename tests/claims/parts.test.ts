// Every part of a pack may be left out: what rests on it is not looked for, and the rest is read as before.
import { expect, test } from 'vitest';
import { detectors } from '../../utils/claims/detectors/index.ts';
import { detectWith } from '../../utils/claims/engine.ts';
import { en } from '../../utils/claims/languages/en/en.ts';
import { type Parts, packOf } from '../../utils/claims/pack/language-pack.ts';
import { readingOf } from '../bench/detect.ts';
import { finish } from './steps.ts';

const text = `Flood kills 12
“We lost the whole harvest in one night,” said Ana Roe on Monday. The mayor said the dam was safe in 2019.
At least 12 people were killed and 31 of 58 houses, or 45 per cent, were destroyed, 3.5 million euros in damage.
The toll doubled from 40 to 60, the largest loss since the war. It will close on Friday 4 March at 10am.`;

const reading = readingOf({ text, headline: true, published: '2024-03-06T08:30:00+02:00' });
const kindsOf = (parts: Partial<Parts>) => [
  ...new Set(finish(detectWith(packOf('xx', parts), reading)).map(({ kind }) => kind)),
];

const names = [
  'attribution',
  'casualties',
  'dates',
  'quantities',
  'questions',
  'sentences',
  'weight',
  'grammar',
] as const;

test('a pack of nothing finds words in quotation marks alone, for marks are no language', () => {
  expect(kindsOf({})).toEqual(['quote']);
});

test('a language may have dates alone', () => {
  expect(kindsOf({ dates: en.dates }).toSorted()).toEqual(['date', 'quote']);
});

test.each(names)('without %s the other detectors find what they need no such words for', (left) => {
  const { [left]: _, ...parts } = en.brings;
  const found = finish(detectWith(packOf('xx', parts), reading));
  const able = new Set(detectors.filter(({ needs }) => needs !== left).map(({ kind }) => kind));
  expect(new Set(found.map(({ kind }) => kind))).toEqual(able);
});

test.each(names)('%s alone is read without a mistake', (only) => {
  expect(() => kindsOf({ [only]: en[only] })).not.toThrow();
});

/** What other lists are spelled with: there a pack without them is refused. */
const spelling = ['inflections'];

// Half of a part's lists at a time, for each pack takes a tenth of a second to read.
test.each(names.flatMap((part) => [0, 1].map((half) => [part, half] as const)))(
  'each list of %s may be left out, half %i',
  (part, half) => {
    const lists = Object.entries(en[part]).filter(([name], nth) => nth % 2 === half || spelling.includes(name));
    const pack = packOf('xx', { ...en.brings, [part]: Object.fromEntries(lists) });
    expect(() => finish(detectWith(pack, reading))).not.toThrow();
  },
);
