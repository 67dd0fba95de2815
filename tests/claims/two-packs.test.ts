// A run keeps what it reads to itself: two packs on one reading, their steps taken in any order, find what each would
// find on a reading of its own.

import { expect, test } from 'vitest';
import { detectWith } from '../../utils/claims/engine.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { Reading } from '../../utils/claims/model/reading.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';
import { readingOf } from '../bench/detect.ts';
import { fc } from '../properties.ts';
import { allPacks } from './packs.ts';
import { finish } from './steps.ts';

const lines = [
  '“We lost the whole harvest in one night,” said Ana Roe, the mayor of Ostrand, on 3 May 2024.',
  'At least 1,200 people were killed, including 30 children, officials said last week.',
  'Roe said that the dam, the largest since 1990, had cost 3.5 million euros. She did not say why.',
  'The toll doubled from 40 to 60 by early 2024, according to the ministry.',
  '„Wir haben alles versucht“, sagte die Bürgermeisterin am Montag.',
  'Anfang 2024 kamen 1.200 Menschen, rund 45 Prozent, für 2,5 Mrd. Euro am 3. Mai 2024.',
  'Vor drei Jahren zahlten fünfundzwanzig Mitglieder 3,5 Millionen Euro, rund 1.234 weniger als 1,234 Cent.',
];

const packs = fc.constantFrom(...allPacks);
const readings = fc
  .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 })
  .map((some) => readingOf({ text: some.join('\n'), published: '2024-05-08T09:00:00+02:00' }));

/** Both runs on one reading, the next step taken by the one that the order names, in turn where it ends. */
function interleaved(reading: Reading, pair: readonly LanguagePack[], order: readonly boolean[]): Claim[][] {
  const runs = pair.map((pack) => detectWith(pack, reading));
  const results: (Claim[] | undefined)[] = [undefined, undefined];
  for (let nth = 0; results.includes(undefined); nth++) {
    const at = Number(order[nth % order.length] ?? nth % 2 === 0) as 0 | 1;
    const next = results[at] === undefined ? at : 1 - at;
    const step = runs[next]?.next();
    if (step?.done) results[next] = step.value;
  }
  return results.map((claims) => claims ?? []);
}

test('two runs with two packs on one reading are two runs on two readings', () => {
  fc.assert(
    fc.property(readings, packs, packs, fc.array(fc.boolean(), { minLength: 1 }), (reading, a, b, order) => {
      const alone = [a, b].map((pack) => finish(detectWith(pack, structuredClone(reading))));
      expect(interleaved(reading, [a, b], order)).toEqual(alone);
    }),
    { numRuns: 200 },
  );
});

test('the packs read the lines differently, so that one taken for the other would show', () => {
  const reading = readingOf({ text: lines.join('\n'), published: '2024-05-08T09:00:00+02:00' });
  const found = allPacks.map((pack) => JSON.stringify(finish(detectWith(pack, reading))));
  expect(new Set(found).size).toBe(allPacks.length);
});
